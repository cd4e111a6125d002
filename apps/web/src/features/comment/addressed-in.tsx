import { getTranslations } from 'next-intl/server';
import { amendmentPage } from '../clause/clause-pages';
import { reader } from '../shell/reader';
import type { ShownComment } from './shown-comments';

type Addressings = Extract<ShownComment, { addressedIn: unknown }>['addressedIn'];

/** The amendments that address a comment, each with the way to it. */
export async function AddressedIn({ addressedIn }: { addressedIn: Addressings }) {
  const t = await getTranslations('comment.address');
  const { href } = await reader();
  return addressedIn.map(({ proposalSlug, clause, number }, place) => (
    <span key={`${clause}.${number}`}>
      {place === 0 ? null : ' · '}
      <a href={href(amendmentPage(proposalSlug, clause, number))}>
        {t('in', { number: `${clause}.${number}` })}
      </a>
    </span>
  ));
}
