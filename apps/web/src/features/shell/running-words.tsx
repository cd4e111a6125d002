import type { RootRouter } from '@parley/api/root';
import { idSchema, slug } from '@parley/domain/id';
import { RunningLine } from '@parley/ui/masthead';
import type { inferRouterOutputs } from '@trpc/server';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { serverApi } from '../../server/api';
import { otherLanguage } from './other-language';
import { reader } from './reader';

type Line = inferRouterOutputs<RootRouter>['agreement']['runningLine'];

/** The proposal, the round or the comment that a page is about, by its address. */
function aboutOf(page: string) {
  const [, place, named] = /^(?:\/admin)?\/(proposals|rounds|comments)\/([^/?]+)/.exec(page) ?? [];
  if (place === 'comments') {
    const comment = idSchema('comment').safeParse(named);
    return comment.success ? { kind: 'comment' as const, id: comment.data } : null;
  }
  const found = slug.safeParse(named);
  if (!found.success) return null;
  return { kind: place === 'rounds' ? ('round' as const) : ('proposal' as const), slug: found.data };
}

/** What every page stands under; asked once for a page. */
export const findLine = cache(async (): Promise<Line> => {
  const { locale: language, agreement: agreementSlug, page } = await reader();
  return (await serverApi()).agreement.runningLine({ language, agreementSlug, about: aboutOf(page) });
});

/** What this is about, by the names that the parties give it; and as of when, or until when. */
export async function RunningWords({ line }: { line: Line }) {
  const t = await getTranslations('shell');
  const { locale } = await reader();
  if (line === null) return <RunningLine>{t('description')}</RunningLine>;
  const { title, treatyNames } = line;
  // A title may name the treaty already: nothing is said twice.
  const names = treatyNames.filter((name) => !title.text.includes(name));
  return (
    <RunningLine aside={await asOf(line)}>
      <span lang={otherLanguage(title, locale)}>
        {[title.text, names.join(', ')].filter(Boolean).join(' · ')}
      </span>
    </RunningLine>
  );
}

async function asOf({ newestEdition, openRound }: NonNullable<Line>): Promise<string | undefined> {
  const t = await getTranslations('shell.running');
  const { formats, formatsIn } = await reader();
  if (newestEdition !== null) {
    return t('edition', { number: newestEdition.number, date: formats.date(newestEdition.computedAt) });
  }
  if (openRound === null) return t('noRound');
  return t('openRound', {
    round: openRound.title.text,
    date: formatsIn(openRound.timeZone).date(openRound.closesAt),
  });
}
