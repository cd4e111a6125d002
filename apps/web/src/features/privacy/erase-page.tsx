import 'server-only';
import { erasedTextsChoices } from '@parley/domain/privacy';
import { Button, TapLink } from '@parley/ui/button';
import { Form, Radios } from '@parley/ui/form';
import { Method } from '@parley/ui/list';
import { Actions } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { ProblemSaid } from '../account/problem-said';
import { provenReader } from '../account/proven-reader';
import { ShortPage } from '../account/short-page';
import { eraseAction } from './erase-action';

/** What goes and what stays, the one choice there is, and the button. */
export async function ErasePage({ problem }: { problem: string | null }) {
  const { locale, href } = await provenReader('/mine/data/erase');
  const t = await getTranslations('privacy.erase');
  return (
    <ShortPage title={t('title')} lead={t('lead')}>
      <ProblemSaid code={problem} />
      <Method
        items={[
          { key: 'goes', term: t('goes'), value: t('goesText') },
          { key: 'stays', term: t('stays'), value: t('staysText') },
        ]}
      />
      <Form action={eraseAction}>
        <input type="hidden" name="locale" value={locale} />
        <Radios
          name="texts"
          label={t('texts')}
          options={erasedTextsChoices.map((choice) => ({
            value: choice,
            label: t(choice),
            hint: t(`${choice}Hint`),
          }))}
          defaultValue="unnamed"
          required
        />
        <Actions>
          <Button>{t('submit')}</Button>
          <TapLink href={href('/mine/data')}>{t('back')}</TapLink>
        </Actions>
      </Form>
    </ShortPage>
  );
}
