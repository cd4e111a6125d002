import 'server-only';
import { languageTag } from '@parley/domain/language';
import { translatableId } from '@parley/domain/translation';
import { Margin, Note, Rail, Sheet, Text, Views } from '@parley/ui/sheet';
import { Lines, Read, Small } from '@parley/ui/text';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { StandingPart } from './standing-part';
import { addressOfTranslation } from './translation-pages';

type Props = { id: string; into: string | null };

/** What somebody wrote, and what it is in another language, or the form to say it. */
export async function TranslationPage({ id, into }: Props) {
  const t = await getTranslations('translation');
  const words = await getTranslations('words');
  const { href, locale, formats } = await reader();
  const subject = translatableId.safeParse(id);
  if (!subject.success) notFound();
  const { translation } = await serverApi();
  const found = await orNotFound(
    translation.find({
      subjectId: subject.data,
      into: languageTag.safeParse(into).data ?? null,
      language: locale,
    }),
  );
  const { original, languages, proposal } = found;
  return (
    <Sheet kind="head">
      <Rail />
      <Text>
        <h1>{t(`title.${found.kind}`)}</h1>
        <Read lang={original.language}>
          <Lines>{original.text}</Lines>
        </Read>
        <Small>{words('writtenIn', { language: formats.languageName(original.language) })}</Small>
        <Views
          label={t('languages')}
          views={languages.map(({ language }) => ({
            key: language,
            href: href(addressOfTranslation(subject.data, language)),
            label: formats.languageChoice(language),
            current: language === found.into,
          }))}
        />
        <section id="translate">
          <ClientWords of={['translation', 'forms']}>
            <StandingPart found={found} subjectId={subject.data} />
          </ClientWords>
        </section>
      </Text>
      <Margin>
        <Note>
          {proposal === null ? null : (
            <p>
              <a href={href(`/proposals/${proposal.slug}`)}>{t('back')}</a>
            </p>
          )}
          <p>{t('aside')}</p>
        </Note>
      </Margin>
    </Sheet>
  );
}
