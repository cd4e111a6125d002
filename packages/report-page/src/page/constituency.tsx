import { GroupMark, PartyMark } from '@parley/ui/marks';
import type { Reading } from './reading';

/** A country with its shape, a group with its edge, or a tier in words. */
export function ConstituencyName({ reading, kind, name }: { reading: Reading; kind: string; name: string }) {
  const party = reading.parties.find(({ code }) => code === name);
  if (kind === 'party' && party !== undefined) {
    return (
      <>
        <PartyMark index={party.index} of={reading.parties.length} />
        {party.name}
      </>
    );
  }
  if (kind === 'all') return <>{reading.t('table.all')}</>;
  if (kind === 'tier') return <>{reading.nameOf({ kind, name })}</>;
  return <GroupMark label={name} index={reading.groups.indexOf(name)} />;
}
