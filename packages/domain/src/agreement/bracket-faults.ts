import { openBrackets, versionObstacle } from '../clause';
import type { AgreementFile } from './agreement-file';
import type { AgreementFault } from './fault';

/** Brackets that differ from language to language, and sources for brackets or options that are not there. */
export function bracketFaults(file: AgreementFile): AgreementFault[] {
  const partyCodes = file.parties.map(({ code }) => code);
  return file.proposals.flatMap(({ clauses }, i) =>
    clauses.flatMap(({ text, brackets = [] }, j) => {
      const path = ['proposals', i, 'clauses', j];
      if (versionObstacle(text, partyCodes) !== null) {
        const message =
          'has other brackets in one language than in another; expected the same parties in each';
        return [{ path: [...path, 'text'], message }];
      }
      const open = openBrackets(text[file.languages[0] ?? ''] ?? '', partyCodes);
      if (brackets.length > open.length) {
        const message = `has sources for ${brackets.length} brackets; expected at most ${open.length}, as many as the text has`;
        return [{ path: [...path, 'brackets'], message }];
      }
      return brackets.flatMap(({ options }, k) =>
        options.flatMap(({ parties }, l) =>
          open[k]?.options.some((option) => option.parties.join() === parties.join())
            ? []
            : [
                {
                  path: [...path, 'brackets', k, 'options', l, 'parties'],
                  message: `are ${parties.join(', ')}; expected the parties of an option in the text`,
                },
              ],
        ),
      );
    }),
  );
}
