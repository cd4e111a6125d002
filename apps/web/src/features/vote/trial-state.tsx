import { LinkButton, TapLink } from '@parley/ui/button';
import { Note } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { ButtonForm } from '../account/button-form';
import { reader } from '../shell/reader';
import { StatePage } from './round-state';
import { forgetTrialAction, takeTrialAction } from './trial-action';
import { votePage } from './vote-pages';

/** A visitor has tried as many cards as they may: they become votes by registering. */
export async function TrialDone({ roundSlug }: { roundSlug: string }) {
  const t = await getTranslations('vote.trial');
  const { href } = await reader();
  const back = new URLSearchParams({ to: href(votePage(roundSlug)) });
  return (
    <StatePage
      title={t('done')}
      actions={
        <>
          <LinkButton href={href(`/sign-up?${back}`)}>{t('up')}</LinkButton>
          <TapLink href={href(`/sign-in?${back}`)}>{t('in')}</TapLink>
        </>
      }
    >
      <p>{t('doneText')}</p>
      <ButtonForm action={forgetTrialAction.bind(null, roundSlug)} label={t('forget')} look="quiet" />
    </StatePage>
  );
}

/** Somebody signed in where cards had been tried. It may have been somebody else at the same device, so they are asked. */
export async function KeptTrial({ count, roundSlug }: { count: number; roundSlug: string }) {
  const t = await getTranslations('vote.trial');
  return (
    <Note call>
      <p>
        <b>{t('kept', { count })}</b>
      </p>
      <p>{t('keptText')}</p>
      <ButtonForm action={takeTrialAction.bind(null, roundSlug)} label={t('take')} look="quiet" />
      <ButtonForm action={forgetTrialAction.bind(null, roundSlug)} label={t('forget')} look="quiet" />
    </Note>
  );
}
