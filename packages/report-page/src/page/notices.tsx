import { Notice } from '@parley/ui/state';
import { addressOfReport, type Reading } from './reading';
import { linkTo } from './rich';

/** What must be known before the first figure: made up, imported, outdated, not final. */
export function Notices({ reading }: { reading: Reading }) {
  const { report, editions, t, links } = reading;
  const { demonstration, imported } = report.round;
  const isOlder =
    report.edition !== null && editions[0] !== undefined && editions[0].edition > report.edition;
  return (
    <>
      {demonstration ? <Notice kind="ask">{t('demonstration')}</Notice> : null}
      {imported && !demonstration ? (
        <Notice>{t('imported', { parties: report.parties.length })}</Notice>
      ) : null}
      {isOlder && links !== null ? (
        <Notice>{t.rich('older', { link: linkTo(links.href(addressOfReport(report, true))) })}</Notice>
      ) : null}
      {report.final || isOlder ? null : <Notice>{t('notFinal')}</Notice>}
    </>
  );
}
