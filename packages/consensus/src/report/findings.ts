import { type ContrastSection, contrastSection } from './contrast-section';
import type { Found } from './found';
import { type MattersSection, mattersSection } from './matters-section';
import { type MinoritySection, minoritySection } from './minority-section';
import { type ParticipationSection, participationSection } from './participation-section';
import type { Supplements } from './supplements';
import { type SurvivalSection, survivalSection } from './survival-section';
import { type WeightsSection, weightsSection } from './weights-section';

/** What a report says beside the status of each item (specification, section 6). Lists by item are in canonical order. */
export interface Findings {
  /** False while the round runs: every status is 'so far', and none a finding yet. */
  readonly final: boolean;
  readonly contrast: ContrastSection;
  readonly weights: WeightsSection;
  readonly survival: SurvivalSection;
  readonly matters: MattersSection;
  readonly minorities: MinoritySection;
  readonly participation: ParticipationSection;
}

/** All of it, from the counts that a report has already and what else is known of the round. */
export function findingsOf(found: Found, supplements: Supplements): Findings {
  return {
    final: supplements.final ?? false,
    contrast: contrastSection(found),
    weights: weightsSection(found),
    survival: survivalSection(found, supplements),
    matters: mattersSection(found, supplements),
    minorities: minoritySection(found, supplements),
    participation: participationSection(found, supplements),
  };
}
