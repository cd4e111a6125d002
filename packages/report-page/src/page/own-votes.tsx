import { votesToStand } from '@parley/domain/report';
import { ChoiceMark } from '@parley/ui/bar';
import { Rows } from '@parley/ui/list';
import { More } from '@parley/ui/text';
import { ItemLabel } from './item-label';
import type { Reading } from './reading';

/** Why the reader stands where they stand: the votes of theirs that pull most that way. For them alone. */
export function OwnVotes({ reading }: { reading: Reading }) {
  const { standing, t } = reading;
  if (standing === null) return null;
  if (!standing.settled) return <Unsettled reading={reading} />;
  return standing.because.length === 0 ? null : (
    <More summary={t('map.why')}>
      <Reasons reading={reading} />
    </More>
  );
}

/** How many votes settle a place. */
export function Unsettled({ reading: { standing, report, t } }: { reading: Reading }) {
  const needed = Math.min(votesToStand, report.items.length);
  return <p>{t('map.youUnsettled', { count: standing?.votes ?? 0, needed })}</p>;
}

/** The reader's votes that pull most towards their place, each with the way to its text. */
export function Reasons({ reading }: { reading: Reading }) {
  const { standing, t, words, textOf } = reading;
  if (standing === null) return null;
  const choiceWords = { agree: words('Agree'), disagree: words('Disagree'), pass: words('Pass') };
  const rows = standing.because.flatMap(({ itemId, choice }) => {
    const item = reading.itemOf(itemId);
    if (item === undefined) return [];
    const { text, lang } = textOf(item);
    const meta = (
      <>
        <ChoiceMark choice={choice} /> <b>{choiceWords[choice]}</b> ·{' '}
        <ItemLabel item={item} reading={reading} />
      </>
    );
    return [{ key: itemId, text: <span lang={lang}>{text}</span>, meta }];
  });
  return (
    <>
      <p>{t('map.whyText', { count: standing.votes })}</p>
      <Rows two rows={rows} />
    </>
  );
}
