import { Button } from '@parley/ui/button';
import { Form, Select } from '@parley/ui/form';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { addressAction } from './address-action';
import type { LoadedThread } from './load-thread';

type Props = { commentId: string; addressing: LoadedThread['addressing'] };

/** By which the author of amendments says which of them address a comment, and takes it back. */
export async function AddressForm({ commentId, addressing }: Props) {
  const t = await getTranslations('comment.address');
  const { locale } = await reader();
  const name = ({ clause, number }: Props['addressing'][number]) => `${clause}.${number}`;
  const said = addressing.filter(({ addresses }) => addresses);
  const left = addressing.filter(({ addresses }) => !addresses);
  return (
    <>
      {said.map((one) => (
        <form key={one.amendmentId} action={addressAction}>
          <Hidden fields={{ locale, commentId, amendmentId: one.amendmentId, addressed: 'no' }} />
          <Button look="plain">{t('takeBack', { number: name(one) })}</Button>
        </form>
      ))}
      {left.length === 0 ? null : (
        <Form action={addressAction}>
          <Hidden fields={{ locale, commentId, addressed: 'yes' }} />
          <Select
            name="amendmentId"
            label={t('label')}
            hint={t('hint')}
            options={left.map((one) => ({
              value: one.amendmentId,
              label: t('amendment', { number: name(one) }),
            }))}
          />
          <Button look="quiet">{t('say')}</Button>
        </Form>
      )}
    </>
  );
}

const Hidden = ({ fields }: { fields: Record<string, string> }) =>
  Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
