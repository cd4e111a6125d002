/** @jsxRuntime automatic */
import type { LetterContent, LetterKind } from '@parley/domain/letter';
import { tokenLifetimeMinutes } from '@parley/domain/person';
import type { Compose } from './composition';
import { pages } from './pages';
import { Button, LinkInFull, Note, Paragraph, Title } from './parts';

/** Letters whose link lets its reader act on their account, all of one shape: words, purpose and page differ. */
type LinkLetter = {
  words: 'reset' | 'signInLink' | 'changeAddress';
  purpose: keyof typeof tokenLifetimeMinutes;
  page: (token: string) => string;
};
type LinkKind = Extract<LetterKind, 'reset-password' | 'sign-in-link' | 'change-address'>;

const linkLetters: Record<LinkKind, LinkLetter> = {
  'reset-password': { words: 'reset', purpose: 'reset-password', page: pages.resetPassword },
  'sign-in-link': { words: 'signInLink', purpose: 'sign-in', page: pages.signInLink },
  'change-address': { words: 'changeAddress', purpose: 'change-address', page: pages.changeAddress },
};

export const accountLink =
  (kind: LinkKind): Compose<{ displayName: string; token: string }> =>
  (content, { t, page }) => {
    const { words, purpose, page: pageOf } = linkLetters[kind];
    const address = page(pageOf(content.token));
    return {
      subject: t(`${words}.subject`),
      preview: t(`${words}.preview`),
      why: t(`${words}.why`),
      body: (
        <>
          <Title>{t(`${words}.title`)}</Title>
          <Paragraph>{t(`${words}.text`, { name: content.displayName })}</Paragraph>
          <Button href={address}>{t(`${words}.action`)}</Button>
          <Note>{t('linkNote', { minutes: tokenLifetimeMinutes[purpose] })}</Note>
          <LinkInFull title={t('linkInFull')} href={address} />
          <Paragraph last>{t(`${words}.ignore`)}</Paragraph>
        </>
      ),
    };
  };

export const erasureAsked: Compose<LetterContent<'erasure-asked'>> = (content, { t, page, format }) => {
  const moment = new Date(content.dueAt);
  const due = `${format.date(moment)}, ${format.time(moment)}`;
  return {
    subject: t('erasureAsked.subject'),
    preview: t('erasureAsked.preview'),
    why: t('erasureAsked.why'),
    body: (
      <>
        <Title>{t('erasureAsked.subject')}</Title>
        <Paragraph>{t('erasureAsked.text', { name: content.displayName, due })}</Paragraph>
        <Button href={page(pages.signIn())}>{t('erasureAsked.action')}</Button>
        <Paragraph last>{t('erasureAsked.notYou')}</Paragraph>
      </>
    ),
  };
};

export const erasureUndone: Compose<LetterContent<'erasure-undone'>> = (content, { t, page }) => ({
  subject: t('erasureUndone.subject'),
  preview: t('erasureUndone.preview'),
  why: t('erasureUndone.why'),
  body: (
    <>
      <Title>{t('erasureUndone.subject')}</Title>
      <Paragraph>{t('erasureUndone.text', { name: content.displayName })}</Paragraph>
      <Button href={page(pages.security())}>{t('accountChanged.action')}</Button>
      <Paragraph last>{t('accountChanged.notYou')}</Paragraph>
    </>
  ),
});

export const membershipEnded: Compose<LetterContent<'membership-ended'>> = (
  { displayName: name, organisation },
  { t, page },
) => ({
  subject: t('membershipEnded.subject', { organisation }),
  preview: t('membershipEnded.preview'),
  why: t('membershipEnded.why', { organisation }),
  body: (
    <>
      <Title>{t('membershipEnded.subject', { organisation })}</Title>
      <Paragraph>{t('membershipEnded.text', { name, organisation })}</Paragraph>
      <Button href={page(pages.profile())}>{t('membershipEnded.action')}</Button>
      <Paragraph last>{t('membershipEnded.votes', { organisation })}</Paragraph>
    </>
  ),
});

export const accountChanged: Compose<LetterContent<'account-changed'>> = (content, { t, page }) => ({
  subject: t(`accountChanged.${content.change}`),
  preview: t('accountChanged.preview'),
  why: t('accountChanged.why'),
  body: (
    <>
      <Title>{t(`accountChanged.${content.change}`)}</Title>
      <Paragraph>{t('accountChanged.text', { name: content.displayName })}</Paragraph>
      <Button href={page(pages.security())}>{t('accountChanged.action')}</Button>
      <Paragraph last>{t('accountChanged.notYou')}</Paragraph>
    </>
  ),
});
