/** @jsxRuntime automatic */
import type { LetterContent } from '@parley/domain/letter';
import type { Compose } from './composition';
import { pages } from './pages';
import { Button, Note, Paragraph, Quote, Section, Title } from './parts';

/** A proposal of the reader's is open to votes: where, and until when. */
export const proposalOpened: Compose<LetterContent<'proposal-opened'>> = (content, { t, format, page }) => {
  const { displayName: name, title, titleLanguage, proposalSlug, roundTitle, closesAt, timeZone } = content;
  const at = new Date(closesAt);
  const own = format.deadlineForReader(at, timeZone);
  return {
    subject: t('proposalOpened.subject'),
    preview: title,
    why: t('decision.whyProposal'),
    body: (
      <>
        <Title>{t('proposalOpened.subject')}</Title>
        <Paragraph>{t('proposalOpened.text', { name, round: roundTitle })}</Paragraph>
        <Quote language={titleLanguage} last>
          {title}
        </Quote>
        <Paragraph>
          {t('proposalOpened.closes', { deadline: format.deadline(at, timeZone) })}
          {own === null ? null : ` ${t('digest.forYou', { deadline: own })}`}
        </Paragraph>
        <Button href={page(pages.proposal(proposalSlug))}>{t('proposalOpened.action')}</Button>
      </>
    ),
  };
};

/** The reader is asked to put their name to somebody's proposal. Nothing happens unless they say yes on the page. */
export const sponsorAsked: Compose<LetterContent<'sponsor-asked'>> = (content, { t, page }) => {
  const { displayName: name, author, title, titleLanguage } = content;
  return {
    subject: t('sponsorAsked.subject'),
    preview: title,
    why: t('sponsorAsked.why'),
    body: (
      <>
        <Title>{t('sponsorAsked.subject')}</Title>
        <Paragraph>{t('sponsorAsked.text', { name, author })}</Paragraph>
        <Quote language={titleLanguage} last>
          {title}
        </Quote>
        <Button href={page(pages.ownProposals())}>{t('sponsorAsked.action')}</Button>
        <Note>{t('sponsorAsked.note')}</Note>
      </>
    ),
  };
};

/** What became of a proposal that the reader took part in: the same words for those who were for and against it. */
export const proposalOutcome: Compose<LetterContent<'proposal-outcome'>> = (content, { t, format, page }) => {
  const {
    displayName: name,
    title,
    titleLanguage,
    proposalSlug,
    outcome,
    response,
    responseLanguage,
  } = content;
  // Noon: the same day in every zone that people live in.
  const on = format.date(new Date(`${content.respondedOn}T12:00:00Z`));
  return {
    subject: t(`proposalOutcome.subject.${outcome}`),
    preview: title,
    why: t('proposalOutcome.why'),
    body: (
      <>
        <Title>{t(`proposalOutcome.subject.${outcome}`)}</Title>
        <Quote language={titleLanguage}>{title}</Quote>
        <Paragraph last>{t('proposalOutcome.text', { name })}</Paragraph>
        <Section>{t('proposalOutcome.response', { date: on })}</Section>
        <Quote language={responseLanguage} last>
          {response}
        </Quote>
        <Button href={page(pages.proposal(proposalSlug))}>{t('proposalOutcome.action')}</Button>
      </>
    ),
  };
};

/** What a round found, to everybody who voted in it. */
export const roundResults: Compose<LetterContent<'round-results'>> = (content, { t, page }) => {
  const { displayName: name, roundTitle: round, roundSlug, concurrent, blocked, open } = content;
  return {
    subject: t('roundResults.subject', { round }),
    preview: t('roundResults.preview', { concurrent }),
    why: t('roundResults.why'),
    body: (
      <>
        <Title>{t('roundResults.subject', { round })}</Title>
        <Paragraph>{t('roundResults.text', { name })}</Paragraph>
        <Paragraph last>{t('roundResults.found', { concurrent, blocked, open })}</Paragraph>
        <Button href={page(pages.report(roundSlug))}>{t('roundResults.action')}</Button>
        <Note>{t('roundResults.note')}</Note>
      </>
    ),
  };
};
