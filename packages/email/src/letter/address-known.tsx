import type { LetterContent } from '@parley/domain/letter';
import type { Compose } from './composition';
import { pages } from './pages';
import { Button, Paragraph, Title } from './parts';

export const addressKnown: Compose<LetterContent<'address-known'>> = (content, { t, page }) => ({
  subject: t('known.subject'),
  preview: t('known.preview'),
  why: t('known.why'),
  body: (
    <>
      <Title>{t('known.title')}</Title>
      <Paragraph>{t('known.text', { name: content.displayName })}</Paragraph>
      <Button href={page(pages.signIn())}>{t('known.action')}</Button>
      <Paragraph last>{t('known.ignore')}</Paragraph>
    </>
  ),
});
