import type { Choice } from '@parley/domain/vote';
import { Button } from '@parley/ui/button';
import { useTranslations } from 'next-intl';

export type StaleVote = {
  /** The item of the words that were voted on. */
  itemId: string;
  choice: Choice;
  /** Where the two texts are compared. */
  compareHref: string | null;
};

/** Inside a ballot: how one voted on the words before, with one press to say it again, and one to leave it. */
export function StaleQuestion({ stale: { itemId, choice, compareHref } }: { stale: StaleVote }) {
  const t = useTranslations('clause.stale');
  return (
    <>
      <p>
        <b>{t(choice)}</b> {t('ask')} {compareHref === null ? null : <a href={compareHref}>{t('changed')}</a>}
      </p>
      <p className="inline">
        <Button look="quiet" name="choice" value={choice}>
          {t(`still.${choice}`)}
        </Button>
        <Button look="plain" name="leaves" value={itemId}>
          {t('leave')}
        </Button>
      </p>
    </>
  );
}
