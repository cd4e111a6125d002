import { Facts } from '@parley/ui/list';
import { PartyMark } from '@parley/ui/marks';
import { getTranslations } from 'next-intl/server';
import { shapeOf } from '../agreement/parties';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { loadPositions } from './load-positions';

type PlaceParty = Awaited<ReturnType<typeof loadPositions>>['places'][number]['parties'][number];
type StancesProps = {
  standing: readonly {
    party: PlaceParty['party'];
    stance: NonNullable<PlaceParty['standing']>['stance'];
  }[];
  /** All parties of the agreement, for their shapes. */
  parties: Parameters<typeof shapeOf>[1];
};

/** What each party holds, in a word. */
export async function Stances({ standing, parties }: StancesProps) {
  const t = await getTranslations('official-position');
  const { locale } = await reader();
  return (
    <Facts
      items={standing.map(({ party, stance }) => ({
        key: party.code,
        term: (
          <span lang={otherLanguage(party.name, locale)}>
            <PartyMark {...shapeOf(party.code, parties)} /> {party.name.text}
          </span>
        ),
        value: t(`stance.${stance}`),
      }))}
    />
  );
}
