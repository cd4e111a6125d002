import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Thread } from '@parley/ui/thread';
import { getTranslations } from 'next-intl/server';
import type { ShownProposal } from '../proposal/shown-proposal';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { loadPositions, placeAnchor } from './load-positions';
import { PartyPositionPart } from './party-position-part';
import { PositionForm } from './position-form';

/** What the parties say of a proposal, text by text: apart from what people vote, and counted with nothing. */
export async function PositionsSection({ proposal }: { proposal: ShownProposal }) {
  const t = await getTranslations('official-position');
  const words = await getTranslations('words');
  const { locale, formats, href } = await reader();
  const { id, slug, clauses, parties, languages } = proposal;
  const { places, speaksFor } = await loadPositions(slug);
  const nameOf = (clause: number | null) =>
    clause === null ? t('whole') : words('clause', { number: clause });
  return (
    <Sheet as="section" labelledBy="positions-title" id="positions">
      <Rail />
      <Text>
        <h2 id="positions-title">{t('title')}</h2>
        {places.length === 0 ? (
          <EmptyState level={3} title={t('nothing')}>
            <p>{t('nothingText')}</p>
          </EmptyState>
        ) : null}
        {places.map(({ clause, parties: speaking }) => (
          <section key={clause} aria-labelledby={placeAnchor(clause)}>
            <h3 id={placeAnchor(clause)}>
              {clause === null ? nameOf(null) : <a href={`#clause-${clause}`}>{nameOf(clause)}</a>}
            </h3>
            <Thread
              items={speaking.map((party) => ({
                key: party.party.code,
                answers: [],
                entry: (
                  <PartyPositionPart
                    party={party}
                    parties={parties}
                    version={clauses.find(({ number }) => number === clause)?.version ?? null}
                  />
                ),
              }))}
            />
          </section>
        ))}
        {speaksFor === null ? null : speaksFor.obstacle !== null ? (
          <p>
            {t('form.factor', { party: speaksFor.party.name.text })}{' '}
            <a href={href('/mine/security')}>{t('form.setUp')}</a>
          </p>
        ) : (
          <ClientWords of={['official-position', 'forms']}>
            <PositionForm
              locale={locale}
              here={href(`/proposals/${slug}`)}
              proposalId={id}
              party={speaksFor.party.name.text}
              places={[null, ...clauses.map(({ number }) => number)].map((clause) => ({
                value: clause === null ? '' : String(clause),
                label: nameOf(clause),
              }))}
              languages={languages.map((tag) => ({ value: tag, label: formats.languageChoice(tag) }))}
            />
          </ClientWords>
        )}
      </Text>
      <Margin>
        <Note>
          <p>{t('note')}</p>
          <p>
            <a href={href('/delegations')}>{t('delegations.link')}</a>
          </p>
        </Note>
      </Margin>
    </Sheet>
  );
}
