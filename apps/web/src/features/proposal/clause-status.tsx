import type { PublishedReport } from '@parley/domain/report';
import { Status, type StatusName } from '@parley/ui/marks';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';

/** Where a clause stands in the newest edition: concurrent, blocked by whom, or open. */
export async function ClauseStatus({ itemId, edition }: { itemId: string; edition: PublishedReport }) {
  const t = await getTranslations('proposal.status');
  const words = await getTranslations('words');
  const { href, formats } = await reader();
  const item = edition.items.find(({ id }) => id === itemId);
  if (item === undefined) return null;
  const { status } = item;
  const look: StatusName = status.kind === 'rejected' ? 'blocked' : status.kind;
  const named =
    status.kind === 'blocked'
      ? formats.list(
          status.by.map(({ kind, name }) => (kind === 'group' ? words('group', { label: name }) : name)),
        )
      : '';
  return (
    <>
      <Status status={look}>
        {status.kind === 'blocked' ? words('blockedBy', { names: named }) : t(status.kind)}
      </Status>
      <p>
        <a href={href(`/rounds/${edition.round.slug}/report`)}>
          {edition.edition === null ? t('running') : words('edition', { number: edition.edition })}
        </a>
      </p>
    </>
  );
}
