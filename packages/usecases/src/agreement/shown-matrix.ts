import type { listDomains, listPositions } from '@parley/db/agreement';
import { inLanguage } from '@parley/domain/language';

type Domain = Awaited<ReturnType<typeof listDomains>>[number];
type Position = Awaited<ReturnType<typeof listPositions>>[number];

/** The regulatory matrix, a row for each policy domain that has a scale, a cell for each party that holds a position. */
export function shownMatrix(domains: readonly Domain[], positions: readonly Position[], language: string) {
  return domains.flatMap(({ code, name, scale, scaleMeaning }) => {
    if (scale === null) return [];
    const steps = scale.map((step) => ({ code: step.code, name: inLanguage(step.name, language) }));
    const cells = positions
      .filter((position) => position.domainCode === code)
      .map((position) => ({
        party: position.partyCode,
        status: position.status,
        /** Place on the scale from 0, or −1 where the scale no longer has it. */
        step: steps.findIndex((step) => step.code === position.status),
        text: inLanguage(position.text, language),
        holdsFrom: position.holdsFrom,
        checkedOn: position.checkedOn,
        sources: position.sources.map(({ title, url }) => ({
          title: inLanguage(title, language),
          url: url ?? null,
        })),
      }));
    return [
      {
        domain: code,
        name: inLanguage(name, language),
        scale: steps,
        /** What a step up the scale means. */
        meaning: scaleMeaning === null ? null : inLanguage(scaleMeaning, language),
        cells,
      },
    ];
  });
}
