import type { TextInLanguage } from '@parley/domain/language';
import { PartyMark } from '@parley/ui/marks';
import { NoBreak } from '@parley/ui/text';
import { shapeOf } from './parties';

type Party = { code: string; name: TextInLanguage };

/** A country with its shape. */
export function PartyName({ party, parties }: { party: Party; parties: readonly Party[] }) {
  return (
    <NoBreak>
      <PartyMark {...shapeOf(party.code, parties)} />
      {party.name.text}
    </NoBreak>
  );
}
