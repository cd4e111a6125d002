import 'server-only';
import { LinkButton } from '@parley/ui/button';
import { Rows, type TextRow } from '@parley/ui/list';
import { Actions, Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState, Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { ButtonForm } from '../account/button-form';
import { MineHead } from '../mine/mine-head';
import { signedInReader } from '../mine/signed-in';
import { reader } from '../shell/reader';
import { answerSponsoringAction } from './draft-action';
import type { AskedDraft, ListedDraft } from './load-draft';

export const doneActs = ['submitted', 'takenBack', 'removed', 'answered'] as const;
export type DoneAct = (typeof doneActs)[number];

/** One's own proposals, each with where it stands, and those that one is asked to stand behind. */
export async function OwnProposalsPage({ done }: { done: DoneAct | null }) {
  const { locale, href } = await signedInReader('/mine/proposals');
  const t = await getTranslations('own-proposal');
  const { drafts, asked } = await (await serverApi()).proposal.listDrafts({ language: locale });
  const rows = await Promise.all(drafts.map(draftRow));
  const askedRows = await Promise.all(asked.map(askedRow));
  return (
    <>
      <MineHead part="proposals" lead={t('lead')}>
        {done === null ? null : (
          <Notice kind="done">
            <p>{t(`done.${done}`)}</p>
          </Notice>
        )}
        <Actions>
          <LinkButton href={href('/mine/proposals/new')}>{t('write')}</LinkButton>
        </Actions>
      </MineHead>
      {askedRows.length === 0 ? null : (
        <Sheet as="section" labelledBy="asked-title">
          <Rail />
          <Text>
            <h2 id="asked-title">{t('askedTitle')}</h2>
            <Rows two rows={askedRows} />
          </Text>
        </Sheet>
      )}
      <Sheet>
        <Rail />
        <Text>
          {rows.length === 0 ? (
            <EmptyState title={t('none')}>
              <p>{t('noneText')}</p>
            </EmptyState>
          ) : (
            <Rows two rows={rows} />
          )}
        </Text>
      </Sheet>
    </>
  );
}

async function draftRow(draft: ListedDraft): Promise<TextRow> {
  const t = await getTranslations('own-proposal');
  const state = await getTranslations('proposal.state');
  const { href, formats } = await reader();
  const { draftId, standing, title, updatedAt } = draft;
  const isOpen = standing === 'draft' || standing === 'sent-back';
  const page =
    draft.slug === null ? `/mine/proposals/${draftId}${isOpen ? '' : '/check'}` : `/proposals/${draft.slug}`;
  return {
    key: draftId,
    text: (
      <a href={href(page)} lang={title?.language}>
        {title?.text ?? t('untitled')}
      </a>
    ),
    meta: (
      <>
        <b>
          {standing === 'public' && draft.state !== null ? state(draft.state) : t(`standing.${standing}`)}
        </b>{' '}
        · {t('saved', { date: formats.date(updatedAt) })}
      </>
    ),
    side: <p>{t(`standingText.${standing}`)}</p>,
  };
}

async function askedRow({ draftId, authorName, state, title, summary }: AskedDraft): Promise<TextRow> {
  const t = await getTranslations('own-proposal');
  return {
    key: draftId,
    text: <span lang={title.language}>{title.text}</span>,
    meta: (
      <>
        {t('askedBy', { name: authorName })} · <b>{t(`sponsors.state.${state}`)}</b>
        <br />
        <span lang={summary.language}>{summary.text}</span>
      </>
    ),
    side: (
      <>
        {state === 'accepted' ? null : (
          <ButtonForm
            action={answerSponsoringAction.bind(null, draftId, true)}
            label={t('accept')}
            look="quiet"
          />
        )}
        {state === 'declined' ? null : (
          <ButtonForm
            action={answerSponsoringAction.bind(null, draftId, false)}
            label={t('decline')}
            look="quiet"
          />
        )}
      </>
    ),
  };
}
