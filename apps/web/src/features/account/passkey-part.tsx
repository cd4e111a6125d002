import 'server-only';
import { Button, LinkButton } from '@parley/ui/button';
import { Rows } from '@parley/ui/list';
import { Actions } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { reader } from '../shell/reader';
import { Part } from './part';
import { removePasskeyAction } from './passkey-actions';

/** The viewer's passkeys, by the names that they gave them. */
export async function PasskeyPart() {
  const t = await getTranslations('account.passkeys');
  const { href, formats, locale } = await reader();
  const { passkeys } = await (await serverApi()).factor.mine();
  const rows = passkeys.map(({ id, name, createdAt, usedAt }) => ({
    key: id,
    text: name,
    meta: t('since', {
      since: formats.date(createdAt),
      used: usedAt === null ? t('never') : formats.date(usedAt),
    }),
    side: (
      <form action={removePasskeyAction}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={id} />
        <Button look="quiet" aria-label={t('removeOf', { name })}>
          {t('remove')}
        </Button>
      </form>
    ),
  }));
  return (
    <Part id="passkeys" title={t('title')} text={t('text')}>
      {rows.length === 0 ? null : <Rows two rows={rows} />}
      <Actions>
        <LinkButton look="quiet" href={href('/mine/security/passkey')}>
          {t('add')}
        </LinkButton>
      </Actions>
    </Part>
  );
}
