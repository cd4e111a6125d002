import 'server-only';
import { LinkButton } from '@parley/ui/button';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { NotAllowedState, Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { signedInReader } from '../mine/signed-in';
import { ClientWords } from '../shell/client-words';
import { emptyDraft } from './draft-fields';
import { DraftForm } from './draft-form';
import type { OwnDraft } from './load-draft';

/** A new proposal, or one that its author goes on writing. What is submitted stays as it is until it is taken back. */
export async function DraftPage({ draft, saved }: { draft: OwnDraft | null; saved: boolean }) {
  const t = await getTranslations('own-proposal');
  const address = draft === null ? '/mine/proposals/new' : `/mine/proposals/${draft.draftId}`;
  const { locale, agreement: named, href, formats } = await signedInReader(address);
  const agreement = await orNotFound(
    (await serverApi()).agreement.find({ slug: draft?.agreementSlug ?? named, language: locale }),
  );
  const options = (list: readonly { code: string; name: { text: string } }[]) =>
    list.map(({ code, name }) => ({ value: code, label: name.text }));
  const own = agreement.languages.find((tag) => tag === locale) ?? agreement.languages[0] ?? locale;
  const tags = [own, ...agreement.languages.filter((tag) => tag !== own)];
  return (
    <Sheet kind="head">
      <Rail>
        <a href={href('/mine/proposals')}>{t('all')}</a>
      </Rail>
      <Text>
        <h1>{draft === null ? t('form.newTitle') : (draft.title?.text ?? t('untitled'))}</h1>
        {saved ? (
          <Notice kind="done">
            <p>{t('form.savedNote')}</p>
          </Notice>
        ) : null}
        {draft !== null && draft.standing !== 'draft' && draft.standing !== 'sent-back' ? (
          <NotAllowedState
            title={t(`standing.${draft.standing}`)}
            actions={
              <LinkButton look="quiet" href={href(`${address}/check`)}>
                {t('look')}
              </LinkButton>
            }
          >
            <p>{t(`standingText.${draft.standing}`)}</p>
          </NotAllowedState>
        ) : (
          <ClientWords of={['own-proposal', 'forms']}>
            <DraftForm
              key={draft?.revision ?? 0}
              locale={locale}
              here={href(address)}
              draftId={draft?.draftId ?? null}
              agreement={agreement.slug}
              revision={draft?.revision ?? 0}
              content={draft?.content ?? emptyDraft}
              languages={tags.map((tag) => ({ tag, name: formats.languageName(tag) }))}
              domains={options(agreement.domains)}
              links={[
                { kind: 'industries', label: t('form.industries'), options: options(agreement.industries) },
                { kind: 'areas', label: t('form.areas'), options: options(agreement.areas) },
                {
                  kind: 'commitments',
                  label: t('form.commitments'),
                  options: agreement.commitments.map(({ code, title }) => ({
                    value: code,
                    label: title.text,
                  })),
                },
                { kind: 'domains', label: t('form.domains'), options: options(agreement.domains) },
              ]}
            />
          </ClientWords>
        )}
      </Text>
      <Margin>
        <Note>
          <h2>{t('how.title')}</h2>
          <p>{t('how.text')}</p>
        </Note>
      </Margin>
    </Sheet>
  );
}
