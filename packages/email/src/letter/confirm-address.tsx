/** @jsxRuntime automatic */
import type { LetterContent } from '@parley/domain/letter';
import { tokenLifetimeMinutes } from '@parley/domain/person';
import type { Compose } from './composition';
import { pages } from './pages';
import { Button, LinkInFull, Note, Paragraph, Title } from './parts';

const days = tokenLifetimeMinutes['confirm-address'] / (24 * 60);

export const confirmAddress: Compose<LetterContent<'confirm-address'>> = (content, { t, page }) => {
  const address = page(pages.confirm(content.token));
  return {
    subject: t('confirm.subject'),
    preview: t('confirm.preview'),
    why: t('confirm.why'),
    body: (
      <>
        <Title>{t('confirm.title')}</Title>
        <Paragraph>{t('confirm.text', { name: content.displayName })}</Paragraph>
        <Button href={address}>{t('confirm.action')}</Button>
        <Note>{t('confirm.note', { days })}</Note>
        <LinkInFull title={t('linkInFull')} href={address} />
        <Paragraph last>{t('confirm.ignore')}</Paragraph>
      </>
    ),
  };
};
