import { votesToStand } from '@parley/domain/report';
import { More } from '@parley/ui/text';
import type { Reading } from './reading';
import { quoteIn } from './rich';

/** Why the reader stands where they stand: the votes of theirs that pull most that way. For them alone. */
export function OwnVotes({ reading }: { reading: Reading }) {
  const { standing, report, t, words, textOf } = reading;
  if (standing === null) return null;
  const needed = Math.min(votesToStand, report.items.length);
  if (!standing.settled) return <p>{t('map.youUnsettled', { count: standing.votes, needed })}</p>;
  const because = standing.because.flatMap(({ itemId, choice }) => {
    const item = reading.itemOf(itemId);
    return item === undefined ? [] : [{ item, choice }];
  });
  if (because.length === 0) return null;
  const choiceWords = { agree: words('Agree'), disagree: words('Disagree'), pass: words('Pass') };
  return (
    <More summary={t('map.why')}>
      <p>{t('map.whyText', { count: standing.votes })}</p>
      <ul>
        {because.map(({ item, choice }) => (
          <li key={item.id}>
            {t.rich('map.whyVote', {
              choice: choiceWords[choice],
              text: textOf(item).text,
              quote: quoteIn(textOf(item).lang),
            })}
          </li>
        ))}
      </ul>
    </More>
  );
}
