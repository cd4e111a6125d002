import 'server-only';
import { LinkButton } from '@parley/ui/button';
import { Method } from '@parley/ui/list';
import { Actions } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { Part } from '../account/part';
import { MineHead } from '../mine/mine-head';
import { signedInReader } from '../mine/signed-in';

const kinds = ['account', 'signIn', 'consent', 'votes', 'texts', 'letters', 'log'] as const;

/** What is kept of the viewer, and what they can do about it. */
export async function MyDataPart() {
  const { href } = await signedInReader('/mine/data');
  const t = await getTranslations('privacy');
  return (
    <>
      <MineHead part="data" lead={t('lead')}>
        <TakenBack />
      </MineHead>
      <Part id="take" title={t('take.title')} text={t('take.text')}>
        <Actions>
          <LinkButton look="quiet" href="/api/v1/mine/data.json" download>
            {t('take.json')}
          </LinkButton>
          <LinkButton look="quiet" href="/api/v1/mine/data.csv" download>
            {t('take.csv')}
          </LinkButton>
        </Actions>
      </Part>
      <Part id="kept" title={t('kept.title')}>
        <Method
          items={kinds.map((kind) => ({ key: kind, term: t(`kept.${kind}`), value: t(`kept.${kind}Text`) }))}
        />
        <p>
          <a href={href('/mine/profile#consent')}>{t('kept.consentChange')}</a>
        </p>
      </Part>
      <Part id="erase" title={t('erase.title')} text={t('erase.text')}>
        <Actions>
          <LinkButton look="quiet" href={href('/mine/data/erase')}>
            {t('erase.open')}
          </LinkButton>
        </Actions>
      </Part>
    </>
  );
}

/** That the viewer asked to be erased and came back, as long as it is on record. */
async function TakenBack() {
  const t = await getTranslations('privacy.erase');
  const { formats } = await signedInReader('/mine/data');
  const erasure = await (await serverApi()).privacy.undoneErasure();
  if (erasure === null) return null;
  return (
    <Notice kind="done">
      <p>{t('undone', { asked: formats.date(erasure.askedAt), undone: formats.date(erasure.undoneAt) })}</p>
    </Notice>
  );
}
