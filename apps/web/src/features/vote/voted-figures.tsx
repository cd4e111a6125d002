import type { TextInLanguage } from '@parley/domain/language';
import { type Tally, tallySize } from '@parley/domain/vote';
import { type BarRow, Bars } from '@parley/ui/bar';
import { PartyMark } from '@parley/ui/marks';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { PassReasons } from './pass-reasons';
import type { Voted } from './voted-part';

type Props = {
  figures: NonNullable<Voted['votes'][number]['figures']>;
  /** In the order in which they are shown: their shapes go by it. */
  parties: readonly { code: string; name: TextInLanguage }[];
};

/** How others voted, by country, or the reason why it does not show. */
export async function VotedFigures({ figures, parties }: Props) {
  const t = await getTranslations('vote.done');
  const words = await getTranslations('words');
  const { formats } = await reader();
  const { hidden, tally } = figures;
  if (tally === null) return <p className="small">{t(`hidden.${hidden ?? 'round-not-open'}`)}</p>;
  const tooFew = words('tooFew', { k: tally.suppressionK });
  const rows = parties.map(({ code, name }, index): BarRow => {
    const own = tally.parties.find((one) => one.party === code)?.tally ?? null;
    const n = own === null ? '' : formats.number(tallySize(own));
    return {
      key: code,
      name: (
        <>
          <PartyMark index={index} of={parties.length} /> <span lang={name.language}>{name.text}</span>
        </>
      ),
      n,
      bar: own === null ? null : { ...sharesOf(own), label: labelOf(own, name.text, n) },
    };
  });
  return (
    <>
      <Bars rows={rows} nLabel={words('n')} tooFew={tooFew} />
      <PassReasons tally={tally} />
    </>
  );

  function labelOf(own: Tally, name: string, n: string): string {
    const share = (votes: number) => formats.percent(votes / tallySize(own));
    return words('bar', {
      name,
      n,
      agree: share(own.agree),
      pass: share(own.pass),
      disagree: share(own.disagree),
    });
  }
}

function sharesOf(tally: Tally) {
  const percent = (votes: number) => (100 * votes) / tallySize(tally);
  return { agree: percent(tally.agree), pass: percent(tally.pass), disagree: percent(tally.disagree) };
}
