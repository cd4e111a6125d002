import type { PublishedChange } from '@parley/domain/report';
import { Figure } from '@parley/ui/figure';
import { Waterfall, type WaterfallStep } from '@parley/ui/waterfall';
import { causes, signedPart, standingChanges, visible } from './change-parts';
import { StandingChanges } from './change-tables';
import { FigureTools } from './figure-tools';
import type { Reading } from './reading';

type Props = { reading: Reading; change: PublishedChange };
type Moved = ReturnType<typeof standingChanges>[number];

const titles = {
  concurrent: 'chartConcurrent',
  rejected: 'chartRejected',
  blocked: 'chartBlocked',
  open: 'chartOpen',
} as const;

/** How many texts stand where and why that changed: a drawing, or its table. Where no cause has a part there is nothing to draw. */
export function StandingFigure({ reading, change }: Props) {
  const { t, query, links } = reading;
  const moved = standingChanges(change).filter((one) => partsOf(one).length > 0);
  if (moved.length === 0) return <StandingChanges reading={reading} change={change} />;
  const most = Math.max(...moved.map(highest));
  const isTable = query.table === 'changed';
  return (
    <>
      {isTable ? null : (
        <Figure caption={t('changed.chartCaption')}>
          <div className="waterfalls">
            {moved.map((one) => (
              <div key={one.kind}>
                <h3 className="waterfall-title">{t(`changed.${titles[one.kind]}`)}</h3>
                <Waterfall most={most} {...drawn(one, reading, change.since)} />
              </div>
            ))}
          </div>
        </Figure>
      )}
      {/* A file that stands alone has no other view to go to. */}
      {isTable || links === null ? <StandingChanges reading={reading} change={change} /> : null}
      <FigureTools reading={reading} section="changed" title={t('changed.title')} table="changed" />
    </>
  );
}

const partsOf = ({ figures: { parts } }: Moved) =>
  causes.filter(([cause]) => Math.abs(parts[cause]) >= visible);

/** No total on the way from one edition to the other is more than this. */
const highest = ({ figures: { before, parts } }: Moved) =>
  causes.reduce((sum, [cause]) => sum + Math.max(0, parts[cause]), before);

function drawn(one: Moved, reading: Reading, since: number): { steps: WaterfallStep[]; label: string } {
  const { t, count, reader } = reading;
  const { before, after, parts } = one.figures;
  const total = (key: 'before' | 'now', name: string, value: number): WaterfallStep => ({
    key,
    name,
    kind: 'total',
    value,
    printed: count(value),
  });
  const changes = partsOf(one).map(
    ([cause, word]): WaterfallStep => ({
      key: word,
      name: t(`changed.${word}`),
      kind: 'change',
      value: parts[cause],
      printed: signedPart(parts[cause], reading),
    }),
  );
  return {
    steps: [
      total('before', t('changed.before', { number: since }), before),
      ...changes,
      total('now', t('changed.now'), after),
    ],
    label: t('changed.chartLabel', {
      title: t(`changed.${titles[one.kind]}`),
      before,
      after,
      number: since,
      parts: reader.formats.list(changes.map(({ name, printed }) => `${name} ${printed}`)),
    }),
  };
}
