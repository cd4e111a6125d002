import { Button } from '@parley/ui/button';
import { CasePanel, CaseText } from '@parley/ui/queue';
import { EmptyState, NotAllowedState } from '@parley/ui/state';
import { Lines, Small } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { ClientWords } from '../shell/client-words';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { CaseFacts } from './case-facts';
import { undoAction } from './decision-action';
import { DecisionForm } from './decision-form';
import { momentsAgo } from './moments-ago';
import type { OpenCase, QueuePageData } from './queue-page-data';
import { reasonTemplates } from './reason-template';

/** The case beside the table: its text as it was written, what is known of it, and the decision. */
export async function OpenCasePanel({ data, after }: { data: QueuePageData; after: string | null }) {
  const t = await getTranslations('moderation.case');
  const { locale, formats } = await reader();
  const { open: found, next } = data;
  if (found === null) {
    return (
      <CasePanel id="case" label={t('label')}>
        <EmptyState title={t('missing')}>
          <p>{t('missingText')}</p>
        </EmptyState>
      </CasePanel>
    );
  }
  const { text } = found;
  return (
    <CasePanel id="case" label={t('label')}>
      <h2>{t('title', { number: formats.number(found.number) })}</h2>
      <CaseText lang={otherLanguage(text, locale)}>{text.text}</CaseText>
      <Small>{t('written', { language: formats.languageName(text.language) })}</Small>
      {found.translates === null ? null : (
        <>
          <Small>{t('original', { language: formats.languageName(found.translates.language) })}</Small>
          <CaseText lang={otherLanguage(found.translates, locale)}>{found.translates.text}</CaseText>
        </>
      )}
      <CaseFacts found={found} />
      {found.decision === null ? null : <Decided found={found} decision={found.decision} />}
      {found.decision === null && found.isOwn ? (
        <NotAllowedState level={3} title={t('own')}>
          <p>{t('ownText')}</p>
        </NotAllowedState>
      ) : (
        <ClientWords of={['moderation', 'forms']}>
          <DecisionForm
            key={found.caseId}
            locale={locale}
            caseId={found.caseId}
            number={found.number}
            isFlagged={found.reason === 'flagged'}
            isDecided={found.decision !== null}
            author={{
              language: found.authorLanguage,
              languageName: formats.languageName(found.authorLanguage),
            }}
            templates={reasonTemplates(found.rules, found.authorLanguage)}
            namedRule={mostNamed(found.flags.map(({ rule }) => rule))}
            next={next}
            after={after}
          />
        </ClientWords>
      )}
    </CasePanel>
  );
}

/** The rule that most flags name, the first of them where several are even. */
function mostNamed(rules: readonly number[]): number | null {
  const count = (rule: number) => rules.filter((other) => other === rule).length;
  return rules.reduce<number | null>(
    (most, rule) => (most === null || count(rule) > count(most) ? rule : most),
    null,
  );
}

async function Decided({
  found,
  decision,
}: {
  found: OpenCase;
  decision: NonNullable<OpenCase['decision']>;
}) {
  const t = await getTranslations('moderation');
  const { locale, formats } = await reader();
  const outcome =
    decision.state === 'rejected' ? 'rejected' : found.reason === 'flagged' ? 'kept' : 'accepted';
  const rule = found.rules.find(({ number }) => number === decision.rule);
  const when = momentsAgo(t, formats, decision.decidedAt);
  return (
    <EmptyState level={3} title={t('case.decided')}>
      <p>
        <b>{t(`case.${outcome}`)}.</b> {t(decision.isMine ? 'case.decidedByYou' : 'case.decidedBy', { when })}
      </p>
      {rule === undefined ? null : <p>{t('case.byRule', { number: rule.number, title: rule.title.text })}</p>}
      {decision.reason === '' ? null : (
        <Lines lang={otherLanguage({ language: found.authorLanguage }, locale)}>{decision.reason}</Lines>
      )}
      {decision.isUndoable ? (
        <form action={undoAction}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="caseId" value={found.caseId} />
          <input type="hidden" name="number" value={found.number} />
          <Button look="quiet">{t('case.undo')}</Button>
          <Small>{t('case.undoText')}</Small>
        </form>
      ) : null}
    </EmptyState>
  );
}
