import { Numbers } from '@parley/ui/figure';
import { StatusMark } from '@parley/ui/marks';
import { Full, Sheet } from '@parley/ui/sheet';
import { countConstituencies } from './order';
import type { Reading } from './reading';
import { bold } from './rich';

/** Concurrent, open, blocked: how many texts, and who is waited for or blocks. */
export function ThreeNumbers({ reading }: { reading: Reading }) {
  const { report, t, state, count } = reading;
  const { concurrent, rejected, open, blocked } = report.statuses;
  const waiting = named('open', reading);
  const blocking = named('blocked', reading);
  const several = report.items.some(({ status }) => status.kind === 'blocked' && status.by.length > 1);
  return (
    <Sheet kind="loose">
      <Full>
        <Numbers
          items={[
            {
              key: 'concurrent',
              value: count(concurrent),
              text: (
                <>
                  <StatusMark status="concurrent" />
                  {t.rich(concurrentKey(reading), { state, texts: report.items.length, b: bold })}
                  {rejected > 0 ? <>. {t('numbers.rejected', { count: rejected })}</> : null}
                </>
              ),
            },
            {
              key: 'open',
              value: count(open),
              text: (
                <>
                  <StatusMark status="open" />
                  {t.rich('numbers.open', { b: bold })}
                  {waiting.length > 0 ? (
                    <>
                      .{' '}
                      {t('numbers.waiting', {
                        names: reading.reader.formats.list(waiting),
                      })}
                    </>
                  ) : null}
                </>
              ),
            },
            {
              key: 'blocked',
              value: count(blocked),
              text: (
                <>
                  <StatusMark status="blocked" />
                  {blocking.length === 0
                    ? t.rich('numbers.blockedNone', { b: bold })
                    : t.rich('numbers.blocked', { b: bold, names: reading.reader.formats.list(blocking) })}
                  {several ? <>; {t('numbers.several')}</> : null}
                </>
              ),
            },
          ]}
        />
      </Full>
    </Sheet>
  );
}

function concurrentKey({ parties, groups }: Reading) {
  if (parties.length === 0) return 'numbers.concurrentGroups' as const;
  return groups.length === 0 ? ('numbers.concurrentCountries' as const) : ('numbers.concurrent' as const);
}

/** 'Mexico (12)', in order. */
const named = (standing: 'open' | 'blocked', { report, inOrder, t, nameOf, count }: Reading): string[] =>
  inOrder(countConstituencies(report.items, standing)).map((one) =>
    t('numbers.named', { name: nameOf(one), count: count(one.count) }),
  );
