import { Scale } from '@parley/ui/scale';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { ShownAgreement } from './load-home';
import { shapeOf } from './parties';

type Row = ShownAgreement['matrix']['rows'][number];
type ShownParty = Pick<ShownAgreement['parties'][number], 'code' | 'name'>;

/** How far apart the parties stand in one domain, on the scale of the agreement's own file. */
export async function MatrixScale({ row, parties }: { row: Row; parties: readonly ShownParty[] }) {
  const t = await getTranslations('home.matrix');
  const { locale, formats } = await reader();
  const placed = row.cells.filter(({ step }) => step >= 0);
  const steps = placed.map(({ step }) => step);
  const apart = Math.max(...steps) - Math.min(...steps);
  const nameOf = (code: string) => parties.find((party) => party.code === code)?.name.text ?? code;
  const places = placed.map(({ party, step }) =>
    t('place', { party: nameOf(party), step: row.scale[step]?.name.text ?? '' }),
  );
  return (
    <>
      {placed.length === 0 ? null : (
        <Scale
          steps={row.scale.map(({ name }) => name.text)}
          places={placed
            .sort((a, b) => formats.compare(nameOf(a.party), nameOf(b.party)))
            .map(({ party, step }) => ({ key: party, label: party, step, ...shapeOf(party, parties) }))}
          label={formats.list(places)}
        />
      )}
      {placed.length < 2 ? null : (
        <p>
          <b>{t('apart', { count: apart })}</b>
        </p>
      )}
      {row.meaning === null ? null : (
        <p className="small" lang={otherLanguage(row.meaning, locale)}>
          {row.meaning.text}
        </p>
      )}
    </>
  );
}
