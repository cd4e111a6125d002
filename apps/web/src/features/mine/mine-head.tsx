import { Margin, Rail, Sheet, Text, Views } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { reader } from '../shell/reader';
import { type MinePart, mineParts } from './mine-pages';

type Props = { part: MinePart; lead: ReactNode; children?: ReactNode; margin?: ReactNode };

/** Title and parts of My page; each part has an address of its own. */
export async function MineHead({ part, lead, children, margin }: Props) {
  const t = await getTranslations('mine');
  const { href, viewer } = await reader();
  const parts = mineParts.filter((one) => !('role' in one) || one.role === viewer?.role);
  return (
    <Sheet kind="head">
      <Rail />
      <Text>
        <h1>{t(`${part}.title`)}</h1>
        <Views
          label={t('parts')}
          views={parts.map(({ key, address }) => ({
            key,
            href: href(address),
            label: t(`nav.${key}`),
            current: key === part,
          }))}
        />
        <p>{lead}</p>
        {children}
      </Text>
      <Margin>{margin}</Margin>
    </Sheet>
  );
}
