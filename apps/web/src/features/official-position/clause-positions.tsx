import { Note } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { loadPositions, placeAnchor } from './load-positions';
import { Stances } from './stances';

type Props = { slug: string; clause: number; parties: readonly { code: string }[] };

/** In the margin of a clause, under a line of its own: what parties say of it, apart from what people voted. */
export async function ClausePositions({ slug, clause, parties }: Props) {
  const t = await getTranslations('official-position');
  const { places } = await loadPositions(slug);
  const standing = places.find((place) => place.clause === clause)?.parties ?? [];
  if (standing.every((party) => party.standing === null)) return null;
  return (
    <Note>
      <p>
        <a href={`#${placeAnchor(clause)}`}>
          <b>{t('title')}</b>
        </a>
      </p>
      <Stances
        standing={standing.flatMap(({ party, standing: position }) =>
          position === null ? [] : [{ party, stance: position.stance }],
        )}
        parties={parties}
      />
    </Note>
  );
}
