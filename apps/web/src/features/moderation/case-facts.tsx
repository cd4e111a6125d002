import { type Fact, Facts } from '@parley/ui/list';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { caseAuthorWords } from './case-author';
import type { OpenCase } from './queue-page-data';

const ifRejected = {
  statement: 'rejectedStatement',
  comment: 'rejectedComment',
  amendment: 'rejectedAmendment',
  proposal: 'rejectedProposal',
  reservation: 'rejectedReservation',
  translation: 'rejectedTranslation',
} as const;

/** Where the text stands, who wrote it (never their address), who flagged it for what, and what a rejection does. */
export async function CaseFacts({ found }: { found: OpenCase }) {
  const t = await getTranslations('moderation.case');
  const authorWords = await caseAuthorWords();
  const { href, formats } = await reader();
  const { author, record, proposal, round, flags, subject, clauseNumber: clause } = found;
  const place = proposal ?? round;
  const title = place?.title?.text ?? '';
  const where =
    found.translates !== null ? (
      <a href={href(`/translations/${found.translates.id}?into=${found.text.language}`)}>
        {t('openTranslation')}
      </a>
    ) : found.commentId !== null ? (
      <a href={href(`/comments/${found.commentId}`)}>{t('openThread')}</a>
    ) : subject === 'proposal' ? (
      t('proposalItself', { title })
    ) : proposal !== null ? (
      <a href={href(`/proposals/${proposal.slug}${clause === null ? '' : `#clause-${clause}`}`)}>
        {clause === null
          ? t(subject === 'amendment' ? 'amendmentIn' : 'statementIn', { title })
          : t('reservationIn', { clause, title })}
      </a>
    ) : (
      t('statementIn', { title })
    );
  const rule = (number: number) =>
    t('flag', { number, title: found.rules.find((one) => one.number === number)?.title.text ?? '' });
  const items: Fact[] = [
    { key: 'where', term: t('where'), value: where },
    { key: 'author', term: t('author'), value: authorWords(author) },
    ...(record === null ? [] : [{ key: 'record', term: t('record'), value: t('recordOf', record) }]),
    {
      key: 'waits',
      term: t('waits'),
      value: (
        <time dateTime={found.openedAt.toISOString()}>
          {formats.date(found.openedAt)}, {formats.time(found.openedAt)}
        </time>
      ),
    },
    ...(flags.length === 0
      ? []
      : [
          {
            key: 'flags',
            term: t('flags'),
            value: (
              <ul>
                {flags.map(({ rule: number, note, createdAt }) => (
                  <li key={createdAt.toISOString()}>
                    {rule(number)}: {note === '' ? t('noNote') : t('note', { note })}
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
    {
      key: 'rejected',
      term: t('ifRejected'),
      value: t(ifRejected[subject]),
    },
  ];
  return <Facts items={items} />;
}
