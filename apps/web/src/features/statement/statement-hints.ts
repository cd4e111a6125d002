import { tidyStatement } from '@parley/domain/statement';

/** What a moderator would ask about, said while there is still time to change it. Advice: nothing is refused for it. */
export type StatementHint = 'question' | 'sentences' | 'link' | 'capitals';

const sentenceEnd = /[.!?…](?=\s+\p{Lu})/gu;

export function statementHints(text: string): StatementHint[] {
  const tidy = tidyStatement(text);
  const letters = tidy.match(/\p{L}/gu)?.length ?? 0;
  const capitals = tidy.match(/\p{Lu}/gu)?.length ?? 0;
  const hints: StatementHint[] = [];
  if (tidy.endsWith('?')) hints.push('question');
  if ((tidy.match(sentenceEnd)?.length ?? 0) > 0) hints.push('sentences');
  if (/https?:\/\/|www\./iu.test(tidy)) hints.push('link');
  if (letters >= 12 && capitals / letters > 0.6) hints.push('capitals');
  return hints;
}
