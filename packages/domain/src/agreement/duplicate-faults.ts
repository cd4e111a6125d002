import { tidyStatement } from '../statement';
import type { AgreementFile } from './agreement-file';
import { type AgreementFault, type FaultPath, pathText } from './fault';

type Placed = { path: FaultPath; key: string | number };

function repeated(placed: readonly Placed[]): AgreementFault[] {
  const first = new Map<string | number, FaultPath>();
  return placed.flatMap(({ path, key }) => {
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, path);
      return [];
    }
    const shown = typeof key === 'number' ? `${key}` : `"${key}"`;
    return [{ path, message: `repeats ${shown} of ${pathText(earlier)}; expected it once` }];
  });
}

const plain = (values: readonly string[], path: FaultPath) =>
  repeated(values.map((key, i) => ({ path: [...path, i], key })));

function byField<Field extends string>(
  list: readonly Readonly<Record<Field, string | number>>[],
  path: FaultPath,
  field: Field,
): AgreementFault[] {
  return repeated(list.map((entry, i) => ({ path: [...path, i, field], key: entry[field] })));
}

/** Names and texts that stand twice where they must stand once. */
export function duplicateFaults(file: AgreementFile): AgreementFault[] {
  return [
    ...plain(file.languages, ['languages']),
    ...(['parties', 'articles', 'sectors', 'domains', 'areas', 'industries', 'commitments'] as const).flatMap(
      (list) => byField<'code'>(file[list], [list], 'code'),
    ),
    ...file.parties.flatMap((party, i) =>
      (['officialLanguages', 'shownLanguages'] as const).flatMap((list) =>
        plain(party[list], ['parties', i, list]),
      ),
    ),
    ...byField(file.matrix, ['matrix'], 'domain'),
    ...file.matrix.flatMap((row, i) => [
      ...byField(row.scale, ['matrix', i, 'scale'], 'code'),
      ...repeated(
        row.positions.map(({ party, holdsFrom }, j) => ({
          path: ['matrix', i, 'positions', j, 'holdsFrom'],
          key: `${party} from ${holdsFrom}`,
        })),
      ),
    ]),
    ...file.commitments.flatMap(({ responsible }, i) =>
      responsible === 'all' ? [] : plain(responsible, ['commitments', i, 'responsible']),
    ),
    ...file.commitments.flatMap(({ progress }, i) => byField(progress, ['commitments', i, 'progress'], 'on')),
    ...byField(file.proposals, ['proposals'], 'number'),
    ...byField(file.proposals, ['proposals'], 'slug'),
    ...file.proposals.flatMap(({ links }, i) =>
      Object.entries(links).flatMap(([kind, codes]) => plain(codes, ['proposals', i, 'links', kind])),
    ),
    ...statementFaults(file),
  ];
}

/** All proposals are voted on in one round: the same words may not come up twice in it. */
function statementFaults(file: AgreementFile): AgreementFault[] {
  return file.languages.flatMap((language) =>
    repeated(
      file.proposals.flatMap(({ statements }, i) =>
        statements.flatMap(({ text }, j) => {
          const words = text[language];
          return words === undefined
            ? []
            : [{ path: ['proposals', i, 'statements', j, 'text', language], key: tidyStatement(words) }];
        }),
      ),
    ),
  );
}
