import { textParts } from '@parley/domain/clause';
import { Bracket } from '@parley/ui/text';

/** The words of a clause with its open brackets marked, each option with the parties that hold it. */
export function BracketedText({ text, partyCodes }: { text: string; partyCodes: readonly string[] }) {
  return textParts(text, partyCodes).map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <span key={part.start}>
        {part.options.map(({ parties, words }, index) => (
          <span key={parties.join()}>
            {index === 0 ? null : ' '}
            <Bracket holders={parties.join(', ')}>{words}</Bracket>
          </span>
        ))}
      </span>
    ),
  );
}
