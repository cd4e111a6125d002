import { Facts } from '@parley/ui/list';
import { PartyMark } from '@parley/ui/marks';
import { Note } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { shapeOf } from '../agreement/parties';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { loadPositions, placeAnchor } from './load-positions';

type Props = { slug: string; clause: number; parties: readonly { code: string }[] };

/** In the margin of a clause, under a line of its own: what parties say of it, apart from what people voted. */
export async function ClausePositions({ slug, clause, parties }: Props) {
  const t = await getTranslations('official-position');
  const { locale } = await reader();
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
      <Facts
        items={standing.flatMap(({ party, standing: position }) =>
          position === null
            ? []
            : [
                {
                  key: party.code,
                  term: (
                    <span lang={otherLanguage(party.name, locale)}>
                      <PartyMark {...shapeOf(party.code, parties)} /> {party.name.text}
                    </span>
                  ),
                  value: t(`stance.${position.stance}`),
                },
              ],
        )}
      />
    </Note>
  );
}
