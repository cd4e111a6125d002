import type { TranslatableId } from '@parley/domain/translation';
import { Lines, Read, Small } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import type { serverApi } from '../../server/api';
import { WhyNot } from '../proposal/why-not';
import { reader } from '../shell/reader';
import { TranslationAct } from './translation-act';
import { TranslationForm } from './translation-form';
import { addressOfTranslation } from './translation-pages';

type Found = Awaited<ReturnType<Awaited<ReturnType<typeof serverApi>>['translation']['find']>>;
type Props = { found: Found; subjectId: TranslatableId };

/** What stands in the language that is looked at: locked, waiting, or nothing yet and the form. */
export async function StandingPart({ found, subjectId }: Props) {
  const { translation, obstacle } = found;
  const mayWrite = obstacle === null;
  return (
    <>
      {translation === null || (mayWrite && translation.isMine) ? null : (
        <Standing found={found} translation={translation} />
      )}
      {mayWrite ? (
        <Form found={found} subjectId={subjectId} />
      ) : obstacle === 'translation-waiting' || obstacle === 'translation-confirmed' ? null : (
        <WhyNot code={obstacle} act="translation" back={addressOfTranslation(subjectId, found.into)} />
      )}
    </>
  );
}

async function Standing({
  found,
  translation,
}: {
  found: Found;
  translation: NonNullable<Found['translation']>;
}) {
  const t = await getTranslations('translation');
  const { locale, formats, href, viewer } = await reader();
  const { translationId, state, text, translator, at, caseNumber } = translation;
  const date = at === null ? '' : formats.date(at);
  return (
    <>
      {text === null ? (
        <p>{t('hidden')}</p>
      ) : (
        <Read lang={found.into}>
          <Lines>{text}</Lines>
        </Read>
      )}
      <Small>
        {translator === null ? null : `${t('by', { name: translator })} `}
        {state === 'waiting' ? t('waiting', { date }) : at === null ? t('ofFile') : t('confirmed', { date })}
      </Small>
      {caseNumber === null ? null : (
        <p>
          <a href={href(`/moderation?case=${caseNumber}`)}>{t('openCase')}</a>
        </p>
      )}
      {found.mayConfirm && translationId !== null ? (
        <TranslationAct locale={locale} translationId={translationId} act="confirm" />
      ) : null}
      {state === 'confirmed' && translationId !== null && viewer?.emailConfirmed === true ? (
        <TranslationAct locale={locale} translationId={translationId} act="flag" />
      ) : null}
    </>
  );
}

async function Form({ found, subjectId }: Props) {
  const t = await getTranslations('translation');
  const { locale, href } = await reader();
  const { into, kind, limit, translation } = found;
  const written = translation?.text ?? '';
  return (
    <>
      {written === '' ? null : <p>{t('mine')}</p>}
      <TranslationForm
        key={into}
        locale={locale}
        here={href(addressOfTranslation(subjectId, into))}
        subjectId={subjectId}
        kind={kind}
        into={into}
        limit={limit}
        written={written}
      />
    </>
  );
}
