'use client';

import { Notice } from '@parley/ui/state';
import { useTranslations } from 'next-intl';
import type { Sending } from './sender';

type Props = {
  sending: Sending;
  /** Texts of cards that were voted on here, for votes that were refused. */
  textOf: (operationId: string) => { text: string; language: string } | null;
  signInHref: string;
};

/** Why votes wait, and which were refused. Both regions are there before they have words. */
export function TroubleNotice({ sending, textOf, signInHref }: Props) {
  const t = useTranslations('vote.trouble');
  const errors = useTranslations('errors');
  const count = sending.waiting.filter(({ kind }) => kind === 'cast').length;
  const refused = [...sending.outcomes].flatMap(([operationId, outcome]) => {
    const text = textOf(operationId);
    return outcome.kind === 'refused' && text !== null ? [{ operationId, text, code: outcome.code }] : [];
  });
  return (
    <>
      <div role="status">
        {sending.trouble === null ? null : (
          <Notice kind="ask">
            <p>
              {t(sending.trouble, { count })}{' '}
              {sending.trouble === 'not-signed-in' ? <a href={signInHref}>{t('signIn')}</a> : null}
            </p>
          </Notice>
        )}
      </div>
      <div role="alert">
        {refused.map(({ operationId, text, code }) => (
          <Notice kind="ask" key={operationId}>
            <p>
              <b>{t('refused')}</b> <q lang={text.language}>{text.text}</q>
            </p>
            <p>{errors(code)}</p>
          </Notice>
        ))}
      </div>
    </>
  );
}
