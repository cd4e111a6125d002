import { Rows } from '@parley/ui/list';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { ShownCommitment } from './commitment-part';

/** What was reported of a commitment, the newest first, each with its date and its sources. */
export async function CommitmentProgress({
  commitment: { progress, measure },
}: {
  commitment: ShownCommitment;
}) {
  const t = await getTranslations('agreement.commitments');
  const { formats, locale } = await reader();
  if (progress.length === 0) return <p className="small">{t('noReports')}</p>;
  return (
    <>
      <h3>{t('reports')}</h3>
      <Rows
        two
        rows={progress.map(({ on, value, text, sources }) => ({
          key: on,
          text: <span lang={otherLanguage(text, locale)}>{text.text}</span>,
          meta: (
            <>
              {formats.date(new Date(`${on}T12:00:00Z`))}
              {sources.map((source) => (
                <span key={source.title.text} lang={otherLanguage(source.title, locale)}>
                  {' · '}
                  {source.url === null ? source.title.text : <a href={source.url}>{source.title.text}</a>}
                </span>
              ))}
            </>
          ),
          side:
            value === null || measure === null ? null : (
              <b>{t('value', { value: formats.number(value), unit: measure.unit.text })}</b>
            ),
        }))}
      />
    </>
  );
}
