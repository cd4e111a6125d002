/** @jsxRuntime automatic */
import type { LetterContent } from '@parley/domain/letter';
import type { Compose } from './composition';
import { pages } from './pages';
import { Button, LinkInFull, Note, Paragraph, Title } from './parts';

export const invitation: Compose<LetterContent<'invitation'>> = (content, { t, page }) => {
  const { token, days, organisation } = content;
  const address = page(pages.invitation(token));
  return {
    subject: t('invitation.subject'),
    preview: t('invitation.preview'),
    why: t('invitation.why'),
    body: (
      <>
        <Title>{t('invitation.title')}</Title>
        <Paragraph>{t('invitation.text')}</Paragraph>
        {organisation === null ? null : (
          <Paragraph>{t('invitation.organisation', { organisation })}</Paragraph>
        )}
        <Button href={address}>{t('invitation.action')}</Button>
        <Note>{t('invitation.note', { days })}</Note>
        <LinkInFull title={t('linkInFull')} href={address} />
        <Paragraph last>{t('invitation.ignore')}</Paragraph>
      </>
    ),
  };
};
