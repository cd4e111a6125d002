import 'server-only';
import type { TextRow } from '@parley/ui/list';
import { Lines, NoBreak } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { PassReasons } from '../vote/pass-reasons';
import type { MyStatement } from './my-statements';

type Fate = 'waiting' | 'published' | 'rejected' | 'removed';

function fateOf({ state, decision }: MyStatement): Fate {
  if (state === 'live') return 'published';
  if (state === 'pending') return 'waiting';
  return decision?.decision === 'rejected' ? 'rejected' : 'removed';
}

/** One's own statement with what became of it: the rule and the reason where it was not published, and how it goes on. */
export async function statementRow(statement: MyStatement): Promise<TextRow> {
  const t = await getTranslations('mine.statements');
  const words = await getTranslations('words');
  const { formats } = await reader();
  const { statementId, number, text, createdAt, round } = statement;
  const fate = fateOf(statement);
  return {
    key: statementId,
    text: <span lang={text.language}>{text.text}</span>,
    meta: (
      <>
        <b>{t(`fate.${fate}`)}</b> · {words('statement', { number })} ·{' '}
        <span lang={round.title.language}>{round.title.text}</span> ·{' '}
        <NoBreak>{t('written', { date: formats.date(createdAt) })}</NoBreak>
      </>
    ),
    side: <Outcome statement={statement} fate={fate} />,
  };
}

async function Outcome({ statement, fate }: { statement: MyStatement; fate: Fate }) {
  const t = await getTranslations('mine.statements');
  const { formats, href } = await reader();
  const { decision, figures, edition, round } = statement;
  if (fate === 'waiting') return <p>{t('waiting')}</p>;
  if (fate === 'published')
    return (
      <>
        <p>{figures?.hidden === 'vote-first' ? t('publishedHidden') : t('published')}</p>
        {edition === null ? null : (
          <p>
            <a href={href(`/rounds/${round.slug}/report/${edition}`)}>{t('inReport', { number: edition })}</a>
          </p>
        )}
        {figures?.tally ? <PassReasons tally={figures.tally} /> : null}
      </>
    );
  if (decision === null) return <p>{t('removedText')}</p>;
  return (
    <div>
      {decision.rule === null || decision.ruleTitle === null ? null : (
        <p>
          {t('rule', { number: decision.rule })}{' '}
          <b lang={decision.ruleTitle.language}>{decision.ruleTitle.text}</b>
        </p>
      )}
      {decision.reason === '' ? null : <Lines>{decision.reason}</Lines>}
      <p>{t('next', { date: formats.date(decision.decidedAt) })}</p>
    </div>
  );
}
