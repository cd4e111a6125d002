import 'server-only';
import { LinkButton } from '@parley/ui/button';
import { Actions, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { ConfirmPart } from './confirm-part';
import type { GovernedProposal } from './load-governed-proposal';
import { OpenPart } from './open-part';
import { OutcomePart } from './outcome-part';

export const doneActs = ['confirmed', 'opened', 'promised', 'recorded'] as const;
export type DoneAct = (typeof doneActs)[number];

type Props = { proposal: GovernedProposal; done: DoneAct | null; refused: string | null };

/** A proposal for whoever governs it: confirmed and opened while it is submitted, answered once its round is closed. */
export async function GovernedProposalPage({ proposal, done, refused }: Props) {
  const t = await getTranslations('governed-proposal');
  const state = await getTranslations('proposal.state');
  const { href, locale } = await reader();
  const { slug, number, title, authorName } = proposal;
  const isSubmitted = proposal.state === 'submitted';
  return (
    <>
      <Sheet kind="head">
        <Rail>
          <a href={href('/admin/proposals')}>{t('all')}</a>
          <b>{state(proposal.state)}</b>
        </Rail>
        <Text>
          <h1 lang={otherLanguage(title, locale)}>{title.text}</h1>
          <p>{t('by', { number, name: authorName ?? t('withTheAgreement') })}</p>
          {done === null ? null : (
            <Notice kind="done">
              <p>{t(`done.${done}`)}</p>
            </Notice>
          )}
          {refused === null ? null : (
            <Notice kind="ask">
              <p>{refused}</p>
            </Notice>
          )}
          {isSubmitted ? null : (
            <Actions>
              <LinkButton look="quiet" href={href(`/proposals/${slug}`)}>
                {t('public')}
              </LinkButton>
            </Actions>
          )}
        </Text>
      </Sheet>
      {isSubmitted ? (
        <>
          <OpenPart proposal={proposal} />
          <ConfirmPart proposal={proposal} />
        </>
      ) : (
        <OutcomePart proposal={proposal} />
      )}
    </>
  );
}
