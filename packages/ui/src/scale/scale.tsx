import { PartyMark } from '../marks';

export type ScalePlace = {
  key: string;
  /** Short name of who stands here: a code. */
  label: string;
  /** Place of its shape among all parties. */
  index: number;
  of: number;
  /** Step, from 0. */
  step: number;
};

type ScaleProps = {
  /** Names of the steps, from the least to the most. */
  steps: readonly string[];
  places: readonly ScalePlace[];
  /** The whole scale as a sentence. */
  label: string;
};

/** How far apart some stand on an ordered scale: a column a step, who stands on it above the line. A step is not a grade. */
export function Scale({ steps, places, label }: ScaleProps) {
  return (
    <div className="scale" role="img" aria-label={label}>
      <ol aria-hidden="true">
        {steps.map((step, index) => (
          <li key={step}>
            <span className="places">
              {places
                .filter((place) => place.step === index)
                .map((place) => (
                  <span key={place.key}>
                    {place.label}
                    <PartyMark index={place.index} of={place.of} />
                  </span>
                ))}
            </span>
            {/* The ends name the scale; what stands between them is named where it is said of somebody. */}
            <span className="step">{index === 0 || index === steps.length - 1 ? step : null}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
