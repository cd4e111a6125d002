import { statementLength } from '../statement';
import type { AgreementFile } from './agreement-file';
import { bracketFaults } from './bracket-faults';
import { duplicateFaults } from './duplicate-faults';
import type { AgreementFault } from './fault';
import { localizedTexts } from './localized-texts';
import { referenceFaults } from './reference-faults';

/** Any but tab and line feed: a database of text refuses some of them, and a page shows none. */
const controlCharacter = /[^\P{Cc}\t\n]/u;

/**
 * What is wrong with an agreement whose shape is right: names that point at nothing or stand twice, languages
 * that are missing, rows without a party, statements longer than the round's rule.
 *
 * @param isTimeZone whether a zone of this name is known; the runtime's list is not for this package to ask
 * @returns every fault, in no order; none where the agreement may be loaded
 */
export function agreementFaults(
  file: AgreementFile,
  isTimeZone: (name: string) => boolean,
): AgreementFault[] {
  return [
    ...languageFaults(file),
    ...referenceFaults(file),
    ...duplicateFaults(file),
    ...rowFaults(file),
    ...progressFaults(file),
    ...lengthFaults(file),
    ...balanceFaults(file),
    ...bracketFaults(file),
    ...zoneFaults(file, isTimeZone),
  ];
}

function languageFaults(file: AgreementFile): AgreementFault[] {
  const { languages } = file;
  return localizedTexts(file).flatMap(({ path, text }) => [
    ...languages
      .filter((language) => (text[language] ?? '').trim() === '')
      .map((language) => ({
        path: [...path, language],
        message: `is missing; expected a text in ${language}`,
      })),
    ...Object.keys(text)
      .filter((language) => !languages.includes(language))
      .map((language) => ({
        path: [...path, language],
        message: `is in no language of this agreement; expected only ${languages.join(', ')}`,
      })),
    ...Object.entries(text)
      .filter(([, words]) => controlCharacter.test(words))
      .map(([language]) => ({
        path: [...path, language],
        message: 'has a control character; expected none',
      })),
  ]);
}

function rowFaults(file: AgreementFile): AgreementFault[] {
  return file.matrix.flatMap((row, i) => [
    ...file.parties.flatMap(({ code }) =>
      row.positions.some(({ party }) => party === code)
        ? []
        : [
            {
              path: ['matrix', i, 'positions'],
              message: `has no position of ${code}; expected one of each party`,
            },
          ],
    ),
    ...row.positions.flatMap(({ holdsFrom, checkedOn }, j) =>
      checkedOn >= holdsFrom
        ? []
        : [
            {
              path: ['matrix', i, 'positions', j, 'checkedOn'],
              message: `is ${checkedOn}, before the position holds; expected ${holdsFrom} or later`,
            },
          ],
    ),
  ]);
}

function progressFaults(file: AgreementFile): AgreementFault[] {
  return file.commitments.flatMap(({ measure, progress }, i) =>
    progress.flatMap(({ value }, j) =>
      value === undefined || measure !== undefined
        ? []
        : [
            {
              path: ['commitments', i, 'progress', j, 'value'],
              message: `is ${value}, and the commitment has no measure; expected a measure, or no value`,
            },
          ],
    ),
  );
}

function lengthFaults(file: AgreementFile): AgreementFault[] {
  const longest = file.round.rules.statementLength;
  return file.proposals.flatMap(({ statements }, i) =>
    statements.flatMap(({ text }, j) =>
      Object.entries(text).flatMap(([language, words]) => {
        const length = statementLength(words);
        if (length <= longest) return [];
        const path = ['proposals', i, 'statements', j, 'text', language];
        return [{ path, message: `has ${length} characters; expected at most ${longest}, the round's rule` }];
      }),
    ),
  );
}

/** A proposal that only its friends introduce is not a consultation. */
function balanceFaults(file: AgreementFile): AgreementFault[] {
  return file.proposals.flatMap(({ statements }, i) =>
    (['for', 'against'] as const)
      .filter((side) => !statements.some(({ stance }) => stance === side))
      .map((side) => ({
        path: ['proposals', i, 'statements'],
        message: `has no statement ${side} the proposal; expected opening statements on both sides`,
      })),
  );
}

function zoneFaults(file: AgreementFile, isTimeZone: (name: string) => boolean): AgreementFault[] {
  const zones = [
    ...file.parties.map(({ timeZone }, i) => ({ path: ['parties', i, 'timeZone'], timeZone })),
    { path: ['round', 'timeZone'], timeZone: file.round.timeZone },
  ];
  return zones.flatMap(({ path, timeZone }) =>
    isTimeZone(timeZone)
      ? []
      : [{ path, message: `is "${timeZone}"; expected a time zone such as America/Toronto` }],
  );
}
