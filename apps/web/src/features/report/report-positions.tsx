import type { PublishedReport } from '@parley/domain/report';
import { Rows } from '@parley/ui/list';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { placeAnchor, type RoundPositions } from '../official-position/load-positions';
import { Stances } from '../official-position/stances';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';

/** What the parties said of the texts of a report when it was computed: after all figures, and in none of them. */
export async function ReportPositions({ report }: { report: PublishedReport }) {
  const t = await getTranslations('official-position');
  const { locale: language, formats, href } = await reader();
  const { round, edition, computedAt } = report;
  const texts = await (await serverApi()).officialPosition.ofRound({ round: round.slug, edition, language });
  if (texts.length === 0) return null;
  return (
    <Sheet as="section" labelledBy="official-positions" id="positions">
      <Rail />
      <Text>
        <h2 id="official-positions">{t('title')}</h2>
        <Rows two rows={await Promise.all(texts.map((text) => rowOf(text, report)))} />
      </Text>
      <Margin>
        <Note>
          <p>
            {edition === null ? t('asOfNow') : t('asOf', { date: formats.date(new Date(computedAt)) })}{' '}
            {t('note')}
          </p>
          <p>
            <a href={href('/delegations')}>{t('delegations.link')}</a>
          </p>
        </Note>
      </Margin>
    </Sheet>
  );
}

async function rowOf({ proposal, clause, standing }: RoundPositions[number], { parties }: PublishedReport) {
  const t = await getTranslations('official-position');
  const words = await getTranslations('words');
  const { locale, href } = await reader();
  const { number, slug, title } = proposal;
  const place = clause === null ? t('whole') : words('clause', { number: clause });
  return {
    key: `${slug} ${clause}`,
    text: (
      <a href={`${href(`/proposals/${slug}`)}#${placeAnchor(clause)}`} lang={otherLanguage(title, locale)}>
        {title.text}
      </a>
    ),
    meta: `${words('proposal', { number })} · ${place}`,
    side: (
      <Stances
        standing={standing.map(({ party, position }) => ({ party, stance: position.stance }))}
        parties={parties}
      />
    ),
  };
}
