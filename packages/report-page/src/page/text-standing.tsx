import type { PublishedItem } from '@parley/domain/report';
import { Status } from '@parley/ui/marks';
import type { Reading } from './reading';

const limit = 1000;

/** Where a text stands, in words: who blocks it, or what would settle it. */
export function TextStanding({ item: { status }, reading }: { item: PublishedItem; reading: Reading }) {
  const { t, words, reader, nameOf, inOrder, count } = reading;
  if (status.kind === 'concurrent') return <Status status="concurrent">{words('concurrent')}</Status>;
  if (status.kind === 'rejected') return <Status status="blocked">{t('texts.rejectedWord')}</Status>;
  if (status.kind === 'blocked') {
    const names = reader.formats.list(inOrder(status.by).map(nameOf));
    return <Status status="blocked">{t('texts.blockedBy', { names })}</Status>;
  }
  const missing = new Map(status.needs.map(({ constituency, furtherVotes }) => [constituency, furtherVotes]));
  const needs = inOrder([...missing.keys()]).map((constituency) => {
    const furtherVotes = missing.get(constituency);
    const name = nameOf(constituency);
    if (furtherVotes === undefined) return t('texts.needsSome', { name });
    if (furtherVotes === null) return t('texts.needsBeyond', { limit: count(limit), name });
    return t('texts.needs', { votes: furtherVotes, name });
  });
  return (
    <>
      <Status status="open">{words('open')}</Status>
      {needs.length > 0 ? <p className="small">{reader.formats.list(needs)}</p> : null}
    </>
  );
}
