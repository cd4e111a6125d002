import { Rail, Sheet, Text } from '@parley/ui/sheet';
import type { ReactNode } from 'react';

type PartProps = { id: string; title: string; text: ReactNode; children: ReactNode };

/** One thing that lets people in. */
export function Part({ id, title, text, children }: PartProps) {
  return (
    <Sheet as="section" labelledBy={`${id}-title`} id={id}>
      <Rail />
      <Text>
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{text}</p>
        {children}
      </Text>
    </Sheet>
  );
}
