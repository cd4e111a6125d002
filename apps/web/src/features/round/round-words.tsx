import { Method } from '@parley/ui/list';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import type { GovernedRound } from './load-governed-round';

/** Title and question in every language of the agreement, with those that are missing. */
export async function RoundWordsPart({ round }: { round: GovernedRound }) {
  const t = await getTranslations('round');
  const { formats } = await reader();
  return (
    <Sheet as="section" labelledBy="words-title">
      <Rail />
      <Text>
        <h2 id="words-title">{t('words')}</h2>
        <Method
          items={round.languages.map((tag) => ({
            key: tag,
            term: formats.languageChoice(tag),
            value: (
              <>
                {[round.title[tag], round.summary[tag]].map((text, index) => (
                  <span key={index === 0 ? 'title' : 'summary'} lang={text === undefined ? undefined : tag}>
                    {index === 1 ? <br /> : null}
                    {text === undefined ? <i>{t('missingIn')}</i> : index === 0 ? <b>{text}</b> : text}
                  </span>
                ))}
              </>
            ),
          }))}
        />
      </Text>
    </Sheet>
  );
}
