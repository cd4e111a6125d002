import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { More } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { ButtonForm } from '../account/button-form';
import { reader } from '../shell/reader';
import type { GovernedRound } from './load-governed-round';
import { copyRoundAction, openRoundAction, removeRoundAction, takeBackRoundAction } from './round-action';

/** What an admin may do with a round in its state, and why not the rest. */
export async function RoundActs({ round }: { round: GovernedRound }) {
  const t = await getTranslations('round');
  const { slug, roundId, state, announced } = round;
  const isDraft = state === 'draft';
  return (
    <Sheet as="section" labelledBy="acts-title" kind="loose">
      <Rail />
      <Text>
        <h2 id="acts-title">{isDraft ? t('open.title') : t('locked')}</h2>
        {isDraft ? <OpenPart round={round} /> : <p>{t('lockedText')}</p>}
        {announced ? (
          <>
            <p>{t('takeBack.text')}</p>
            <ButtonForm
              action={takeBackRoundAction.bind(null, slug, roundId)}
              label={t('takeBack.submit')}
              look="quiet"
            />
          </>
        ) : null}
        <p>{t('copy.text')}</p>
        <ButtonForm
          action={copyRoundAction.bind(null, slug, roundId)}
          label={t('copy.submit')}
          look="quiet"
        />
        {isDraft ? (
          <More summary={t('remove.submit')}>
            <p>{t('remove.sure')}</p>
            <ButtonForm
              action={removeRoundAction.bind(null, slug, roundId)}
              label={t('remove.submit')}
              look="quiet"
            />
          </More>
        ) : null}
      </Text>
    </Sheet>
  );
}

async function OpenPart({ round }: { round: GovernedRound }) {
  const t = await getTranslations('round.open');
  const errors = await getTranslations('errors');
  const { formatsIn } = await reader();
  const { slug, roundId, rulesHash, openingObstacle, languagesMissing, opensAt, timeZone } = round;
  const formats = formatsIn(timeZone);
  if (openingObstacle !== null) {
    return (
      <p>
        {openingObstacle === 'languages-missing'
          ? t('missing', { languages: formats.list(languagesMissing.map(formats.languageName)) })
          : errors(openingObstacle)}
      </p>
    );
  }
  return (
    <>
      <p>{t('text', { hash: rulesHash.slice(0, 12) })}</p>
      <p>{opensAt > new Date() ? t('later', { moment: formats.deadline(opensAt, timeZone) }) : t('now')}</p>
      <ButtonForm action={openRoundAction.bind(null, slug, roundId, rulesHash)} label={t('submit')} />
    </>
  );
}
