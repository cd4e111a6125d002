import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { ShownAgreement } from './load-home';

type Row = ShownAgreement['matrix']['rows'][number];

/** A date that belongs to no moment of the day. */
const day = (iso: string) => new Date(`${iso}T12:00:00Z`);

/** What one party has in one domain: the word, the sentence, where it is from and since when. */
export async function MatrixCell({ row, party }: { row: Row; party: string }) {
  const t = await getTranslations('home.matrix');
  const { locale, formats } = await reader();
  const cell = row.cells.find((one) => one.party === party);
  if (cell === undefined) return <p>{t('missing')}</p>;
  const { text, sources, holdsFrom, checkedOn } = cell;
  return (
    <>
      <p className="verdict">{row.scale[cell.step]?.name.text ?? cell.status}</p>
      <p lang={otherLanguage(text, locale)}>{text.text}</p>
      {sources.map((source) => (
        <p className="small" key={source.title.text} lang={otherLanguage(source.title, locale)}>
          {source.url === null ? source.title.text : <a href={source.url}>{source.title.text}</a>}
        </p>
      ))}
      <p className="small">
        {t('holds', { date: formats.date(day(holdsFrom)) })}
        <br />
        {t('checked', { date: formats.date(day(checkedOn)) })}
      </p>
    </>
  );
}
