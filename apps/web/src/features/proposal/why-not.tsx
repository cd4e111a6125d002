import type { DomainErrorCode } from '@parley/domain/error';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';

type Props = {
  code: DomainErrorCode;
  /** What a visitor would do here: 'vote', 'statement', 'comment'. */
  act: 'vote' | 'statement' | 'comment' | 'amendment' | 'translation';
  /** The page to come back to, without its language. */
  back: string;
};

/** Why something cannot be done here, and what to do about it. A visitor is led to sign in and back. */
export async function WhyNot({ code, act, back }: Props) {
  const t = await getTranslations('proposal.why');
  const errors = await getTranslations('errors');
  const { href } = await reader();
  if (code !== 'not-signed-in') return <p>{errors(code)}</p>;
  const to = new URLSearchParams({ to: href(back) });
  return (
    <p>
      {t(act)}{' '}
      {t.rich('sign', {
        in: (chunks) => <a href={href(`/sign-in?${to}`)}>{chunks}</a>,
        up: (chunks) => <a href={href(`/sign-up?${to}`)}>{chunks}</a>,
      })}
    </p>
  );
}
