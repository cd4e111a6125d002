import { getTranslations } from 'next-intl/server';
import { authorWords } from '../person/author-words';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { ListedAmendment } from './load-amendment';

type Props = { amendment: Pick<ListedAmendment, 'author' | 'createdAt' | 'reason'> };

/** Why, in the author's words, and who that is. */
export async function AmendmentCredit({ amendment: { author, createdAt, reason } }: Props) {
  const t = await getTranslations('amendment');
  const { formats, locale } = await reader();
  const about = author === null ? t('erased') : (await authorWords(author)).join(', ');
  const written = reason.original ?? reason;
  return (
    <p className="source">
      <b>{t('reason')}.</b> <q lang={reason.language}>{reason.text}</q> {about}, {formats.date(createdAt)}.{' '}
      {written.language === locale ? null : (
        <span className="small">
          {t(reason.original === null ? 'writtenIn' : 'translated', {
            language: formats.languageName(written.language),
          })}
          {reason.original === null ? null : (
            <>
              {' '}
              <span lang={otherLanguage(reason.original, locale)}>{reason.original.text}</span>
            </>
          )}
        </span>
      )}
    </p>
  );
}
