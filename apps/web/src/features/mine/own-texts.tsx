import 'server-only';
import { LinkButton } from '@parley/ui/button';
import { Pages, Rows, type TextRow } from '@parley/ui/list';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { MineHead } from './mine-head';

type Props = {
  part: 'statements' | 'comments' | 'amendments';
  rows: readonly TextRow[];
  cursor: string | null;
  next: string | null;
  /** Where there is nothing yet: the way to a first one. */
  begin: string;
};

/** A part of My page that lists what the viewer wrote, page by page. */
export async function OwnTexts({ part, rows, cursor, next, begin }: Props) {
  const t = await getTranslations(`mine.${part}`);
  const { href } = await reader();
  const here = href(`/mine/${part}`);
  return (
    <>
      <MineHead part={part} lead={t('lead')} />
      <Sheet>
        <Rail />
        <Text>
          {rows.length === 0 ? (
            <EmptyState
              title={t('none')}
              actions={
                <LinkButton look="quiet" href={href('/proposals')}>
                  {begin}
                </LinkButton>
              }
            >
              <p>{t('noneText')}</p>
            </EmptyState>
          ) : (
            <Rows two rows={rows} />
          )}
          <Pages
            newest={cursor === null ? null : here}
            newestLabel={t('newest')}
            older={next === null ? null : `${here}?${new URLSearchParams({ cursor: next })}`}
            olderLabel={t('older')}
          />
        </Text>
      </Sheet>
    </>
  );
}
