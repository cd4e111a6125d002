import { QueueTable } from '@parley/ui/queue';
import { Small } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { caseAuthorWords } from './case-author';
import type { QueuePageData } from './queue-page-data';
import { queueAddress } from './queue-query';

type Case = QueuePageData['list']['cases'][number];

/** As much of a text as tells it from others; the whole stands in its case. */
const excerpt = (text: string): string =>
  text.length <= 220 ? text : `${text.slice(0, 200).replace(/\s+\S*$/, '')} …`;

/** The table of what waits. Each row is a link, so that it works without script too. */
export async function WaitingCases({ data, after }: { data: QueuePageData; after: string | null }) {
  const t = await getTranslations('moderation');
  const { href, formats } = await reader();
  const authorWords = await caseAuthorWords();
  const { list, asked } = data;
  const now = Date.now();
  const kind = ({ subject, proposal, clauseNumber }: Case) => {
    if (subject === 'statement') return t('newStatement');
    if (subject === 'proposal') return t('proposal');
    if (subject === 'translation') return t('translationOf');
    const number = proposal?.number ?? 0;
    if (clauseNumber !== null) return t('reservationOn', { clause: clauseNumber, number });
    return subject === 'comment' ? t('commentOn', { number }) : t('amendmentOn', { number });
  };
  const why = ({ reason, flagCount, flagRules }: Case) =>
    reason === 'strict'
      ? t('strict')
      : flagCount === 0
        ? t('saidWrong')
        : [
            t('flags', { count: flagCount }),
            t('byRules', { count: flagRules.length, rules: formats.list(flagRules.map(String)) }),
          ].join(' · ');
  const { length } = list.cases;
  return (
    <>
      <QueueTable
        caption={t('caption')}
        columns={{ text: t('columns.text'), why: t('columns.why'), waiting: t('columns.waiting') }}
        rows={list.cases.map((one) => ({
          key: one.caseId,
          lang: one.text.language,
          text: (
            <a href={`${href(queueAddress({ after, case: one.number }))}#case`}>{excerpt(one.text.text)}</a>
          ),
          sub: `${kind(one)} · ${formats.languageName(one.text.language)} · ${authorWords(one.author)}`,
          why: why(one),
          waiting: formats.span(now - one.openedAt.getTime()),
          current: one.number === asked,
        }))}
      />
      <Small>
        {t('shown', { shown: formats.number(length), count: formats.number(list.waiting) })}{' '}
        {list.next === null ? null : <a href={href(queueAddress({ after: list.next }))}>{t('nextPage')}</a>}{' '}
        {after === null ? null : <a href={href(queueAddress({}))}>{t('first')}</a>}
      </Small>
    </>
  );
}
