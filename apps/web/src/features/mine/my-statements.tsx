import 'server-only';
import type { Caller } from '@parley/api/root';
import { LinkButton } from '@parley/ui/button';
import { Pages, Rows } from '@parley/ui/list';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { reader } from '../shell/reader';
import { MineHead } from './mine-head';
import { signedInReader } from './signed-in';
import { statementRow } from './statement-row';

export type MyStatement = Awaited<ReturnType<Caller['statement']['mine']>>['statements'][number];

/** What the viewer wrote, and what became of each. */
export async function MyStatementsPart({ cursor }: { cursor: string | null }) {
  const { locale, href } = await signedInReader('/mine/statements');
  const t = await getTranslations('mine.statements');
  const { statement } = await serverApi();
  const { statements, next } = await statement.mine({ language: locale, cursor });
  const rows = await Promise.all(statements.map(statementRow));
  return (
    <>
      <MineHead part="statements" lead={t('lead')} />
      <Sheet>
        <Rail />
        <Text>
          {rows.length === 0 ? <NoStatements /> : <Rows two rows={rows} />}
          <Pages
            newest={cursor === null ? null : href('/mine/statements')}
            newestLabel={t('newest')}
            older={next === null ? null : href(`/mine/statements?${new URLSearchParams({ cursor: next })}`)}
            olderLabel={t('older')}
          />
        </Text>
      </Sheet>
    </>
  );
}

async function NoStatements() {
  const t = await getTranslations('mine.statements');
  const { href } = await reader();
  return (
    <EmptyState
      title={t('none')}
      actions={
        <LinkButton look="quiet" href={href('/proposals')}>
          {t('write')}
        </LinkButton>
      }
    >
      <p>{t('noneText')}</p>
    </EmptyState>
  );
}
