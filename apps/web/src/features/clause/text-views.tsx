import { openBrackets } from '@parley/domain/clause';
import { Views } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import type { ShownProposal } from '../proposal/shown-proposal';
import { reader } from '../shell/reader';

export const textViews = ['full', 'clean', 'countries', 'brackets', 'since'] as const;
export type TextView = (typeof textViews)[number];

export const readTextView = (asked: string | string[] | undefined): TextView =>
  textViews.find((view) => view === asked) ?? 'full';

/** How many brackets are left open in a proposal. */
export const countBrackets = ({ clauses, parties }: ShownProposal): number => {
  const codes = parties.map(({ code }) => code);
  return clauses.reduce((sum, { text }) => sum + openBrackets(text.text, codes).length, 0);
};

/** The ways to read the text of a proposal, as links. */
export async function TextViews({ proposal, current }: { proposal: ShownProposal; current: TextView }) {
  const t = await getTranslations('clause.views');
  const { href } = await reader();
  const page = href(`/proposals/${proposal.slug}`);
  return (
    <Views
      label={t('label')}
      views={textViews.map((view) => ({
        key: view,
        href: view === 'full' ? `${page}#text` : `${page}?view=${view}#text`,
        label:
          view === 'brackets' ? (
            <>
              {t(view)} <span className="small">&nbsp;{countBrackets(proposal)}</span>
            </>
          ) : (
            t(view)
          ),
        current: view === current,
      }))}
    />
  );
}
