import 'server-only';
import { LinkButton } from '@parley/ui/button';
import { Method } from '@parley/ui/list';
import { Actions, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { Lines, More } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { ButtonForm } from '../account/button-form';
import { reader } from '../shell/reader';
import { removeDraftAction, submitDraftAction, takeBackAction } from './draft-action';
import type { OwnDraft } from './load-draft';
import { NearPart } from './near-part';
import { SponsorsPart } from './sponsors-part';

type Props = { draft: OwnDraft; refused: string | null; asked: boolean };

/** A proposal as others will read it, what is still missing, and what its author may do with it now. */
export async function CheckPage({ draft, refused, asked }: Props) {
  const t = await getTranslations('own-proposal');
  const { href, formats } = await reader();
  const { draftId, standing, title, decision } = draft;
  return (
    <>
      <Sheet kind="head">
        <Rail>
          <a href={href('/mine/proposals')}>{t('all')}</a>
          <b>{t(`standing.${standing}`)}</b>
        </Rail>
        <Text>
          <h1>{title?.text ?? t('untitled')}</h1>
          {refused === null ? null : (
            <Notice kind="ask">
              <p>{refused}</p>
            </Notice>
          )}
          <p>{t(`standingText.${standing}`)}</p>
          {decision === null ? null : (
            <Notice kind="ask">
              {decision.rule === null ? null : (
                <p>
                  <b>{t('rule', { number: decision.rule.number, title: decision.rule.title.text })}</b>
                </p>
              )}
              <p>{decision.reason}</p>
            </Notice>
          )}
          <DraftActs draft={draft} />
        </Text>
      </Sheet>
      <NearPart near={draft.near} />
      {draft.languages
        .filter((tag) => (draft.content.title[tag] ?? '') !== '')
        .map((tag) => (
          <Sheet key={tag} as="section" labelledBy={`in-${tag}`}>
            <Rail>
              <b>{formats.languageChoice(tag)}</b>
            </Rail>
            <Text>
              <h2 id={`in-${tag}`} lang={tag}>
                {draft.content.title[tag]}
              </h2>
              <InOneLanguage draft={draft} tag={tag} />
            </Text>
          </Sheet>
        ))}
      <SponsorsPart draftId={draftId} sponsors={draft.sponsors} asked={asked} />
    </>
  );
}

async function InOneLanguage({ draft: { content }, tag }: { draft: OwnDraft; tag: string }) {
  const t = await getTranslations('own-proposal');
  const said = (text: string | undefined) =>
    text ? <Lines lang={tag}>{text}</Lines> : <i>{t('notWritten')}</i>;
  return (
    <Method
      items={[
        { key: 'summary', term: t('summary'), value: said(content.summary[tag]) },
        { key: 'benefit', term: t('benefit'), value: said(content.benefit[tag]) },
        ...content.clauses.map((clause, index) => ({
          key: `clause ${index}`,
          term: t('clause', { number: index + 1 }),
          value: (
            <>
              <b lang={tag}>{clause.heading[tag] ?? ''}</b>
              {said(clause.text[tag])}
            </>
          ),
        })),
      ]}
    />
  );
}

async function DraftActs({ draft }: { draft: OwnDraft }) {
  const t = await getTranslations('own-proposal');
  const { href, formats } = await reader();
  const { draftId, revision, standing, missing, completeLanguages } = draft;
  if (standing === 'public') {
    return draft.slug === null ? null : (
      <Actions>
        <LinkButton href={href(`/proposals/${draft.slug}`)}>{t('publicPage')}</LinkButton>
      </Actions>
    );
  }
  if (standing === 'waiting' || standing === 'accepted') {
    return (
      <More summary={t('takeBack.summary')}>
        <p>{t('takeBack.sure')}</p>
        <ButtonForm action={takeBackAction.bind(null, draftId)} label={t('takeBack.submit')} look="quiet" />
      </More>
    );
  }
  const edit = href(`/mine/proposals/${draftId}`);
  return (
    <>
      {missing.length === 0 ? (
        <>
          <p>{t('complete', { languages: formats.list(completeLanguages.map(formats.languageName)) })}</p>
          <ButtonForm
            action={submitDraftAction.bind(null, draftId, revision)}
            label={t('submit')}
            also={<a href={edit}>{t('goOn')}</a>}
          />
        </>
      ) : (
        <>
          <p>{t('missing', { parts: formats.list(missing.map((part) => t(`part.${part}`))) })}</p>
          <Actions>
            <LinkButton href={edit}>{t('goOn')}</LinkButton>
          </Actions>
        </>
      )}
      <More summary={t('remove.summary')}>
        <p>{t('remove.sure')}</p>
        <ButtonForm action={removeDraftAction.bind(null, draftId)} label={t('remove.submit')} look="quiet" />
      </More>
    </>
  );
}
