import 'server-only';
import type { Caller } from '@parley/api/root';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { OwnTexts } from './own-texts';
import { signedInReader } from './signed-in';
import { statementRow } from './statement-row';

export type MyStatement = Awaited<ReturnType<Caller['statement']['mine']>>['statements'][number];

/** What the viewer wrote, and what became of each. */
export async function MyStatementsPart({ cursor }: { cursor: string | null }) {
  const { locale } = await signedInReader('/mine/statements');
  const t = await getTranslations('mine.statements');
  const { statement } = await serverApi();
  const { statements, next } = await statement.mine({ language: locale, cursor });
  const rows = await Promise.all(statements.map(statementRow));
  return <OwnTexts part="statements" rows={rows} cursor={cursor} next={next} begin={t('write')} />;
}
