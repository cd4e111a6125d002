import { Button, LinkButton } from '@parley/ui/button';
import { Actions } from '@parley/ui/sheet';
import { Small } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { acceptPage } from '../clause/clause-pages';
import { reader } from '../shell/reader';
import { amendmentAction } from './amendment-action';
import type { ShownAmendment } from './load-amendment';

/** What this reader may do with an amendment; nothing shows where that is nothing. */
export async function AmendmentActs({ amendment }: { amendment: ShownAmendment }) {
  const t = await getTranslations('amendment');
  const { href } = await reader();
  const { proposal, clause, number, hasMoved, newestVersion, state } = amendment;
  const isUndecided = state === 'open' || state === 'collision';
  return (
    <>
      {hasMoved && isUndecided ? <p>{t('moved', { version: newestVersion })}</p> : null}
      {amendment.mayRebase ? (
        <AmendmentForm amendment={amendment}>
          <Button look="quiet" name="act" value="rebase">
            {t('rebase', { version: newestVersion })}
          </Button>
          <Small>{t('rebaseText')}</Small>
        </AmendmentForm>
      ) : null}
      {amendment.mayAccept && !hasMoved ? (
        <Actions>
          <LinkButton href={href(acceptPage(proposal.slug, clause, number))}>{t('toAccept')}</LinkButton>
        </Actions>
      ) : null}
      {amendment.mayWithdraw ? (
        <AmendmentForm amendment={amendment}>
          <Button look="plain" name="act" value="withdraw">
            {t('withdraw')}
          </Button>
        </AmendmentForm>
      ) : null}
    </>
  );
}

/** A form that does one thing with an amendment, and works without script. */
export async function AmendmentForm({
  amendment,
  children,
}: {
  amendment: ShownAmendment;
  children: React.ReactNode;
}) {
  const { locale } = await reader();
  const { proposal, clause, number, amendmentId } = amendment;
  return (
    <form action={amendmentAction}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="proposal" value={proposal.slug} />
      <input type="hidden" name="clause" value={clause} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="amendmentId" value={amendmentId} />
      {children}
    </form>
  );
}
