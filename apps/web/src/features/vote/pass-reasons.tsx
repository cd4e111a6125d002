import type { VisibleTally } from '@parley/domain/vote';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';

/** Of those who passed, how many said why: those reasons that enough people gave. */
export async function PassReasons({ tally: { all, passReasons } }: { tally: VisibleTally }) {
  const t = await getTranslations('vote.passed');
  const { formats } = await reader();
  if (all === null || passReasons.length === 0) return null;
  const said = passReasons.map(({ reason, count }) => t(`count.${reason}`, { count }));
  return <p className="small">{t('figures', { passes: all.pass, reasons: formats.list(said) })}</p>;
}
