import { Numbered } from '@parley/ui/list';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { ListedProposal } from './shown-proposal';

/** One proposal in the list: number in the rail, what it is about, and how much there is to read and to vote on. */
export async function ListedProposalPart({ proposal }: { proposal: ListedProposal }) {
  const t = await getTranslations('proposal');
  const words = await getTranslations('words');
  const { href, locale, viewer } = await reader();
  const {
    number,
    slug,
    title,
    summary,
    state,
    answer,
    round,
    clauseCount,
    statementCount,
    commentCount,
    votedCount,
  } = proposal;
  const address = href(`/proposals/${slug}`);
  return (
    <Numbered
      id={`proposal-${number}`}
      ordinal={String(number)}
      label={words('proposal', { number })}
      large
      title={
        <a href={address} lang={otherLanguage(title, locale)}>
          {title.text}
        </a>
      }
      margin={
        <>
          <p>
            <b>{t(`state.${state}`)}</b>
            {answer === 'overdue' ? `, ${t('answer.overdueShort')}` : null}
            {round === null || round.daysLeft === null || round.daysLeft === 0
              ? null
              : `, ${words('daysLeft', { count: round.daysLeft })}`}
          </p>
          <p>
            {words('clauses', { count: clauseCount })} · {words('statements', { count: statementCount })} ·{' '}
            <a href={`${address}#comments`}>{words('comments', { count: commentCount })}</a>
          </p>
          {viewer === null ? null : <p>{t('votedOn', { done: votedCount, total: clauseCount })}</p>}
        </>
      }
    >
      <p lang={otherLanguage(summary, locale)}>{summary.text}</p>
    </Numbered>
  );
}
