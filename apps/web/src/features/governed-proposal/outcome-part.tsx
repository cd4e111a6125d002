import { outcomes } from '@parley/domain/proposal';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { promiseAction, recordOutcomeAction } from './governed-proposal-action';
import type { GovernedProposal } from './load-governed-proposal';
import { type Entry, WordsForm } from './words-form';

/** The promised day, and what the parties answered. */
export async function OutcomePart({ proposal }: { proposal: GovernedProposal }) {
  const t = await getTranslations('governed-proposal');
  const errors = await getTranslations('errors');
  const { locale } = await reader();
  const { slug, proposalId, respondedOn, responseDueOn, canBeDecided } = proposal;
  const day: Entry = {
    name: 'on',
    kind: 'day',
    label: t('promise.on'),
    hint: t('promise.hint'),
    value: responseDueOn ?? '',
  };
  return (
    <>
      {respondedOn === null ? (
        <Sheet as="section" labelledBy="promise-title" kind="loose">
          <Rail />
          <Text>
            <h2 id="promise-title">{t('promise.title')}</h2>
            <p>{t(`answer.${proposal.standing}`)}</p>
            <ClientWords of={['forms']}>
              <WordsForm
                action={promiseAction.bind(null, slug, proposalId)}
                locale={locale}
                entries={[day]}
                submit={t('promise.submit')}
                look="quiet"
              />
            </ClientWords>
          </Text>
        </Sheet>
      ) : null}
      <Sheet as="section" labelledBy="outcome-title">
        <Rail />
        <Text>
          <h2 id="outcome-title">{t('outcome.title')}</h2>
          {canBeDecided ? <OutcomeForm proposal={proposal} /> : <p>{errors('round-not-closed')}</p>}
        </Text>
      </Sheet>
    </>
  );
}

async function OutcomeForm({ proposal }: { proposal: GovernedProposal }) {
  const t = await getTranslations('governed-proposal.outcome');
  const state = await getTranslations('proposal.state');
  const { locale, formats } = await reader();
  const { slug, proposalId, languages, response, responseSource, respondedOn } = proposal;
  const chosen = outcomes.find((one) => one === proposal.state) ?? '';
  const entries: Entry[] = [
    {
      name: 'outcome',
      kind: 'choice',
      label: t('outcome'),
      options: outcomes.map((one) => ({ value: one, label: state(one) })),
      value: chosen,
    },
    ...languages.map(
      (tag): Entry => ({
        name: `response-${tag}`,
        kind: 'text',
        lang: tag,
        label: t('response', { language: formats.languageName(tag) }),
        value: response?.[tag] ?? '',
      }),
    ),
    { name: 'respondedOn', kind: 'day', label: t('respondedOn'), value: respondedOn ?? '' },
    {
      name: 'source',
      kind: 'line',
      label: t('source'),
      hint: t('sourceHint'),
      value: responseSource?.title ?? '',
    },
    { name: 'sourceUrl', kind: 'address', label: t('sourceUrl'), value: responseSource?.url ?? '' },
  ];
  return (
    <>
      <p>{respondedOn === null ? t('text') : t('again')}</p>
      <ClientWords of={['forms']}>
        <WordsForm
          action={recordOutcomeAction.bind(null, slug, proposalId, languages)}
          locale={locale}
          entries={entries}
          submit={t('submit')}
        />
      </ClientWords>
    </>
  );
}
