import 'server-only';
import { LinkButton } from '@parley/ui/button';
import { Actions } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { MineHead } from '../mine/mine-head';
import { signedInReader } from '../mine/signed-in';
import { ApiTokenPart } from './api-token-part';
import { FactorPart } from './factor-part';
import { Part } from './part';
import { PasskeyPart } from './passkey-part';
import { ProblemSaid } from './problem-said';
import { ProviderPart } from './provider-part';
import { type SecurityChange, securityChanges } from './security-changes';
import { SessionList } from './session-list';

/** What lets the viewer in, each with the way to change it, and where they are signed in. */
export async function MySecurityPart({ done, problem }: { done: string | null; problem: string | null }) {
  const { href } = await signedInReader('/mine/security');
  const t = await getTranslations('account');
  const profile = await (await serverApi()).person.profile();
  const change = securityChanges.find((one) => one === done) ?? null;
  return (
    <>
      <MineHead part="security" lead={t('lead')}>
        {change === null ? null : <Done change={change} />}
        <ProblemSaid code={problem} />
      </MineHead>
      <Part id="address" title={t('address.title')} text={t('address.now', { email: profile.email ?? '' })}>
        <Actions>
          <LinkButton look="quiet" href={href('/mine/security/address')}>
            {t('address.change')}
          </LinkButton>
        </Actions>
      </Part>
      <Part id="password" title={t('password.title')} text={t('password.text')}>
        <Actions>
          <LinkButton look="quiet" href={href('/mine/security/password')}>
            {t('password.change')}
          </LinkButton>
        </Actions>
      </Part>
      <FactorPart />
      <PasskeyPart />
      <ProviderPart />
      <ApiTokenPart />
      <Part id="sessions" title={t('sessions.title')} text={t('sessions.text')}>
        <SessionList />
      </Part>
    </>
  );
}

async function Done({ change }: { change: SecurityChange }) {
  const t = await getTranslations('account');
  return (
    <Notice kind="done">
      <p>{t(`done.${change}`)}</p>
    </Notice>
  );
}
