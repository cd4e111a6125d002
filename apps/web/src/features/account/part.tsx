import { Rail, Sheet, Text } from '@parley/ui/sheet';
import type { ReactNode } from 'react';

type PartProps = { id: string; title: string; text?: ReactNode; children: ReactNode };

/** One part of a page about one's account, with a heading of its own. */
export function Part({ id, title, text, children }: PartProps) {
  return (
    <Sheet as="section" labelledBy={`${id}-title`} id={id}>
      <Rail />
      <Text>
        <h2 id={`${id}-title`}>{title}</h2>
        {text === undefined ? null : <p>{text}</p>}
        {children}
      </Text>
    </Sheet>
  );
}
