import 'server-only';
import { type Followed, followKey } from '@parley/domain/follow';
import { Button } from '@parley/ui/button';
import { VisuallyHidden } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { serverApi } from '../../server/api';
import { reader } from '../shell/reader';
import { followAction } from './follow-action';

/** All that the reader follows, read once for a page. */
export const loadFollows = cache(async () => {
  const { viewer, locale: language } = await reader();
  return viewer === null ? [] : (await serverApi()).follow.mine({ language });
});

type Props = {
  what: Followed;
  /** Said to those who do not see where the button stands. */
  name: string;
};

/** Follows what it stands beside, or no longer. A visitor has no page on which it would be told. */
export async function FollowButton({ what, name }: Props) {
  const t = await getTranslations('follow');
  const { viewer, locale } = await reader();
  if (viewer === null) return null;
  const follows = (await loadFollows()).some((one) => followKey(one.what) === followKey(what));
  return (
    <form action={followAction} className="follow">
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(what).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <input type="hidden" name="follows" value={follows ? 'no' : 'yes'} />
      {follows ? <span>{t('followed')} </span> : null}
      <Button look="plain">
        {t(follows ? 'unfollow' : 'follow')} <VisuallyHidden>{name}</VisuallyHidden>
      </Button>
    </form>
  );
}
