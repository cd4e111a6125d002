import { Method as MethodList } from '@parley/ui/list';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Small } from '@parley/ui/text';
import type { Reading } from './reading';
import { code, linkTo } from './rich';

/** How the figures were made, and what they cannot tell. */
export function MethodAndCaveats({ reading, ordinal }: { reading: Reading; ordinal: number }) {
  const { report, t, percent, count, links, reader } = reading;
  const { threshold, minimumVotes, errorRate, suppressionK, suppressionKFine } = report.rules;
  const { rulesHash, timeZone } = report.round;
  const values = {
    threshold: percent(threshold),
    minimum: count(minimumVotes),
    error: percent(errorRate),
    texts: report.items.length,
  };
  const entry = (key: string, term: string, value: React.ReactNode) => ({ key, term, value });
  return (
    <Sheet as="section" id="method" labelledBy="method-title">
      <Rail ordinal={ordinal} />
      <Text>
        <h2 id="method-title">{t('method.title')}</h2>
        <MethodList
          items={[
            entry('support', t('method.support'), t('method.supportText')),
            entry('concurrent', t('method.concurrent'), t('method.concurrentText', values)),
            entry('blocked', t('method.blocked'), t('method.blockedText', values)),
            report.final
              ? entry('final', t('method.final'), t('method.finalText'))
              : entry('soFar', t('method.soFar'), t('method.soFarText')),
            entry('ranges', t('method.ranges'), t('method.rangesText')),
            entry(
              'small',
              t('method.small'),
              t('method.smallText', { k: suppressionK, kFine: suppressionKFine }),
            ),
            entry('cannot', t('method.cannot'), t('method.cannotText')),
            entry(
              'recompute',
              t('method.recompute'),
              links === null
                ? t.rich('method.recomputeFile', { code })
                : t.rich('method.recomputeText', { code, link: linkTo(links.data('json')) }),
            ),
          ]}
        />
      </Text>
      <Margin>
        <Note>
          <Small>
            {rulesHash === null
              ? t('method.rulesNone')
              : t('method.rules', { hash: rulesHash.replace(/^sha256:/, '').slice(0, 12) })}
          </Small>
          <Small>
            {t('method.computed', { moment: reader.formats.deadline(new Date(report.computedAt), timeZone) })}
          </Small>
        </Note>
      </Margin>
    </Sheet>
  );
}
