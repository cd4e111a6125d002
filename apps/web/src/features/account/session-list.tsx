import 'server-only';
import type { Caller } from '@parley/api/root';
import { Button } from '@parley/ui/button';
import { Rows } from '@parley/ui/list';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { reader } from '../shell/reader';
import { revokeSessionAction } from './security-actions';

type Listed = Awaited<ReturnType<Caller['session']['list']>>[number];

/** Where the viewer is signed in, with a button to end each session but this one, and one for all others. */
export async function SessionList() {
  const t = await getTranslations('account.sessions');
  const sessions = await (await serverApi()).session.list();
  const rows = await Promise.all(sessions.map(sessionRow));
  return (
    <>
      <Rows two rows={rows} />
      {sessions.length < 2 ? null : <RevokeForm label={t('endOthers')} />}
    </>
  );
}

async function sessionRow({ id, browser, system, createdAt, lastSeenAt, isThis }: Listed) {
  const t = await getTranslations('account.sessions');
  const { formats } = await reader();
  const device = t('device', {
    browser: browser ?? t('unknownBrowser'),
    system: system ?? t('unknownSystem'),
  });
  return {
    key: id,
    text: device,
    meta: t('seen', {
      seen: `${formats.date(lastSeenAt)}, ${formats.time(lastSeenAt)}`,
      began: formats.date(createdAt),
    }),
    side: isThis ? <b>{t('this')}</b> : <RevokeForm sessionId={id} label={t('end')} device={device} />,
  };
}

type RevokeProps = { sessionId?: string; label: string; device?: string };

async function RevokeForm({ sessionId, label, device }: RevokeProps) {
  const t = await getTranslations('account.sessions');
  const { locale } = await reader();
  return (
    <form action={revokeSessionAction}>
      <input type="hidden" name="locale" value={locale} />
      {sessionId === undefined ? null : <input type="hidden" name="sessionId" value={sessionId} />}
      <Button look="quiet" aria-label={device === undefined ? undefined : t('endOf', { device })}>
        {label}
      </Button>
    </form>
  );
}
