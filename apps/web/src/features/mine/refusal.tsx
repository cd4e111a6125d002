import type { Caller } from '@parley/api/root';
import { Lines } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';

type Decision = Awaited<ReturnType<Caller['comment']['mine']>>['comments'][number]['decision'];

/** By which rule a moderator took a text out, and why. */
export async function Refusal({ decision }: { decision: Decision }) {
  const t = await getTranslations('mine.comments');
  if (decision === null) return null;
  return (
    <div>
      {decision.rule === null ? null : (
        <p>{t('rule', { number: decision.rule.number, title: decision.rule.title.text })}</p>
      )}
      {decision.reason === '' ? null : <Lines>{decision.reason}</Lines>}
    </div>
  );
}
