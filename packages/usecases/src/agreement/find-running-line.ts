import { findAgreement, findAgreementSlugOf, listAgreements } from '@parley/db/agreement';
import { listNewestEditions } from '@parley/db/report';
import { listParties, listRounds } from '@parley/db/round';
import type { FindRunningLineInput } from '@parley/domain/agreement';
import { inLanguage, type TextInLanguage } from '@parley/domain/language';
import { isOpen } from '@parley/domain/round';
import { anybody, tallyObstacle } from '@parley/domain/vote';
import type { Deps } from '../deps';

export type RunningLine = {
  agreementSlug: string;
  /** The one that was loaded first: its pages need not name it. */
  isFirst: boolean;
  /** Others stand beside it in this installation. */
  hasOthers: boolean;
  title: TextInLanguage;
  /** What the parties call the agreement in force, in the reader's language, each name once. */
  treatyNames: string[];
  /** The real round that is open; of several the one that closes first. */
  openRound: { slug: string; title: TextInLanguage; closesAt: Date; timeZone: string } | null;
  newestEdition: { roundSlug: string; number: number; computedAt: Date } | null;
};

/** What stands over every page: what this is about, and as of when. Null before an agreement is loaded. */
export async function findRunningLine(deps: Deps, input: FindRunningLineInput): Promise<RunningLine | null> {
  const { language, about } = input;
  const owner = about === null ? null : await findAgreementSlugOf(deps.db, about);
  const agreement = await findAgreement(deps.db, owner ?? input.agreementSlug);
  if (agreement === null) return null;
  const [all, parties, rounds, editions] = await Promise.all([
    listAgreements(deps.db),
    listParties(deps.db, agreement.id),
    listRounds(deps.db, agreement.id),
    listNewestEditions(deps.db, agreement.id),
  ]);
  const now = deps.now();
  const names = parties.map(({ treatyName }) => inLanguage(treatyName, language).text);
  const open = rounds.filter(({ facts, demonstration }) => !demonstration && isOpen(facts, now)).at(-1);
  const shown = editions.find(({ round }) => tallyObstacle(round, 'edition', anybody, now) === null);
  return {
    agreementSlug: agreement.slug,
    isFirst: all[0]?.id === agreement.id,
    hasOthers: all.length > 1,
    title: inLanguage(agreement.title, language),
    treatyNames: [...new Set(names)].sort((a, b) => a.localeCompare(b, language)),
    openRound:
      open === undefined
        ? null
        : {
            slug: open.slug,
            title: inLanguage(open.title, language),
            closesAt: open.facts.closesAt,
            timeZone: open.timeZone,
          },
    newestEdition:
      shown === undefined || shown.edition === null
        ? null
        : { roundSlug: shown.slug, number: shown.edition, computedAt: shown.computedAt },
  };
}
