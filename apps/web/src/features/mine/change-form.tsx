import type { TextInLanguage } from '@parley/domain/language';
import { type Choice, choices } from '@parley/domain/vote';
import { Ballot } from '@parley/ui/ballot';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { changeVoteAction } from './change-vote-action';

type Props = {
  vote: { itemId: string; number: number; choice: Choice; matters: boolean; text: TextInLanguage | null };
  /** The page of the list, to come back to. */
  back: string;
  operationId: string;
};

const wordOf = { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' } as const;

/** The three choices under a vote in the list; the one that stands is filled. */
export async function ChangeForm({ vote, back, operationId }: Props) {
  const t = await getTranslations('mine.votes');
  const words = await getTranslations('words');
  const { locale } = await reader();
  return (
    <form action={changeVoteAction}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="itemId" value={vote.itemId} />
      <input type="hidden" name="language" value={vote.text?.language ?? locale} />
      <input type="hidden" name="operationId" value={operationId} />
      {vote.matters ? <input type="hidden" name="matters" value="1" /> : null}
      <Ballot
        label={t('ballot', { number: vote.number })}
        name="choice"
        lines={choices.map((choice) => ({
          look: choice,
          value: choice,
          word: words(wordOf[choice]),
          pressed: choice === vote.choice,
        }))}
      />
    </form>
  );
}
