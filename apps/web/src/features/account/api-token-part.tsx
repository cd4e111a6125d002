import 'server-only';
import { Button, LinkButton } from '@parley/ui/button';
import { Rows } from '@parley/ui/list';
import { Actions } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { reader } from '../shell/reader';
import { revokeApiTokenAction } from './api-token-actions';
import { Part } from './part';

/** The tokens by which the viewer's programs act for them: what each may do, and a button to take it back. */
export async function ApiTokenPart() {
  const t = await getTranslations('account.apiTokens');
  const { href, formats, locale } = await reader();
  const tokens = await (await serverApi()).apiToken.list();
  const list = new Intl.ListFormat(locale);
  const rows = tokens.map(({ id, name, scopes, expiresAt, usedAt }) => ({
    key: id,
    text: name,
    meta: t('about', {
      scopes: list.format(scopes.map((scope) => t(`scope.${scope}`))),
      end: formats.date(expiresAt),
      used: usedAt === null ? t('never') : formats.date(usedAt),
    }),
    side: (
      <form action={revokeApiTokenAction}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="tokenId" value={id} />
        <Button look="quiet" aria-label={t('revokeOf', { name })}>
          {t('revoke')}
        </Button>
      </form>
    ),
  }));
  return (
    <Part id="api-tokens" title={t('title')} text={t('text')}>
      {rows.length === 0 ? null : <Rows two rows={rows} />}
      <Actions>
        <LinkButton look="quiet" href={href('/mine/security/api-token')}>
          {t('add')}
        </LinkButton>
      </Actions>
    </Part>
  );
}
