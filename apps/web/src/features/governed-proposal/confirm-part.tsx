import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { More } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { confirmLanguageAction } from './governed-proposal-action';
import type { GovernedProposal } from './load-governed-proposal';
import { type Entry, WordsForm } from './words-form';

/** Each language of the agreement: its words, to be written where they are missing, and confirmed by a person who reads it. */
export async function ConfirmPart({ proposal }: { proposal: GovernedProposal }) {
  const t = await getTranslations('governed-proposal.confirm');
  const { formats } = await reader();
  return (
    <Sheet as="section" labelledBy="confirm-title" id="confirm">
      <Rail />
      <Text>
        <h2 id="confirm-title">{t('title')}</h2>
        <p>{t('text')}</p>
        {proposal.languages.map((tag) => (
          <More
            key={tag}
            summary={t(proposal.unconfirmed.includes(tag) ? 'waits' : 'confirmed', {
              language: formats.languageChoice(tag),
            })}
          >
            <LanguageForm proposal={proposal} tag={tag} />
          </More>
        ))}
      </Text>
    </Sheet>
  );
}

async function LanguageForm({ proposal, tag }: { proposal: GovernedProposal; tag: string }) {
  const t = await getTranslations('governed-proposal.confirm');
  const form = await getTranslations('own-proposal.form');
  const { locale, formats } = await reader();
  const { slug, proposalId, words, clauses } = proposal;
  const language = formats.languageName(tag);
  const entries: Entry[] = [
    { name: 'title', kind: 'line', label: form('title', { language }), value: words.title[tag] ?? '' },
    { name: 'summary', kind: 'text', label: form('summary', { language }), value: words.summary[tag] ?? '' },
    { name: 'benefit', kind: 'text', label: form('benefit', { language }), value: words.benefit[tag] ?? '' },
    ...clauses.flatMap(({ number, heading, text }, index): Entry[] => [
      {
        name: `heading-${index}`,
        kind: 'line',
        label: form('clauseHeading', { number, language }),
        value: heading[tag] ?? '',
      },
      {
        name: `text-${index}`,
        kind: 'text',
        label: form('clauseText', { number, language }),
        value: text[tag] ?? '',
      },
    ]),
  ];
  return (
    <ClientWords of={['forms']}>
      <WordsForm
        action={confirmLanguageAction.bind(null, slug, proposalId, tag, clauses.length)}
        locale={locale}
        entries={entries.map((entry) => ({ ...entry, name: `${entry.name}.${tag}`, lang: tag }))}
        submit={t('submit', { language })}
        look="quiet"
      />
    </ClientWords>
  );
}
