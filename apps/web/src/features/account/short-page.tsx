import type { Namespace } from '@parley/i18n/catalogue';
import { Margin, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import type { ReactNode } from 'react';
import { ClientWords } from '../shell/client-words';

type Props = {
  title: string;
  lead: ReactNode;
  margin?: ReactNode;
  of?: readonly Namespace[];
  children?: ReactNode;
};

/** A page with one thing to do on it: its title, why, and the form. */
export function ShortPage({ title, lead, margin, of = [], children }: Props) {
  return (
    <Sheet kind="head">
      <Text>
        <h1>{title}</h1>
        <Standfirst>{lead}</Standfirst>
        <ClientWords of={['forms', ...of]}>{children}</ClientWords>
      </Text>
      {margin === undefined ? null : <Margin>{margin}</Margin>}
    </Sheet>
  );
}
