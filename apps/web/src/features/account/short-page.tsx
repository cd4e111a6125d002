import { Margin, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import type { ReactNode } from 'react';
import { ClientWords } from '../shell/client-words';

type Props = { title: string; lead: ReactNode; margin?: ReactNode; children?: ReactNode };

/** A page with one thing to do on it: its title, why, and the form. */
export function ShortPage({ title, lead, margin, children }: Props) {
  return (
    <Sheet kind="head">
      <Text>
        <h1>{title}</h1>
        <Standfirst>{lead}</Standfirst>
        <ClientWords of={['forms']}>{children}</ClientWords>
      </Text>
      {margin === undefined ? null : <Margin>{margin}</Margin>}
    </Sheet>
  );
}
