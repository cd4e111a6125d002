import { VisuallyHidden } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import type { ShownClause } from '../proposal/shown-proposal';
import { reader } from '../shell/reader';
import { amendmentsPage, amendPage, clausePage } from './clause-pages';

/** Under the number of a clause: its version, and what is proposed in its place. */
export async function ClauseAside({ clause, slug }: { clause: ShownClause; slug: string }) {
  const t = await getTranslations('clause');
  const amend = await getTranslations('amendment');
  const words = await getTranslations('words');
  const { href } = await reader();
  const { number, version, amendmentCount, drafted } = clause;
  return (
    <>
      <a className="touchable" href={href(clausePage(slug, number))}>
        {t('version', { number: version })} <VisuallyHidden>{words('clause', { number })}</VisuallyHidden>
      </a>{' '}
      {amendmentCount === 0 ? null : (
        <a className="touchable" href={`${href(amendmentsPage(slug))}#clause-${number}`}>
          {amend('count', { count: amendmentCount })}{' '}
          <VisuallyHidden>{words('clause', { number })}</VisuallyHidden>
        </a>
      )}{' '}
      <a className="touchable" href={href(amendPage(slug, number))}>
        {amend('verb')} <VisuallyHidden>{words('clause', { number })}</VisuallyHidden>
      </a>
      {drafted === null ? null : <span> {t('drafted', { number: drafted })}</span>}
    </>
  );
}
