/** @jsxRuntime automatic */
import type { LetterContent } from '@parley/domain/letter';
import type { Compose } from './composition';
import { pages } from './pages';
import { Button, Paragraph, Quote, Section, Title } from './parts';
import type { Voice } from './voice';

type Subject = 'statement' | 'comment' | 'amendment' | 'reservation' | 'translation' | 'proposal';
type Decided = LetterContent<`${Subject}-decided`>;

const own = {
  statement: { why: 'decision.whyStatement', heading: 'decision.yourStatement' },
  comment: { why: 'decision.whyComment', heading: 'decision.yourComment' },
  amendment: { why: 'decision.whyAmendment', heading: 'decision.yourAmendment' },
  reservation: { why: 'decision.whyReservation', heading: 'decision.yourReservation' },
  translation: { why: 'decision.whyTranslation', heading: 'decision.yourTranslation' },
  proposal: { why: 'decision.whyProposal', heading: 'decision.yourProposal' },
} as const;

/** The decision first, then the words that it was about, then the rule and the moderator's own words. */
function decided(content: Decided, voice: Voice, about: Subject, href: string) {
  const { t } = voice;
  const words =
    content.decision === 'accepted' ? (`${about}Accepted` as const) : (`${about}Rejected` as const);
  return {
    subject: t(`${words}.subject`),
    preview: content.text,
    why: t(own[about].why),
    body: (
      <>
        <Title>{t(`${words}.subject`)}</Title>
        <Paragraph last>{t(`${words}.text`, { name: content.displayName })}</Paragraph>
        <Section>{t(own[about].heading)}</Section>
        <Quote language={content.textLanguage} last>
          {content.text}
        </Quote>
        <Reason content={content} voice={voice} />
        <Button href={href}>{t(`${words}.action`)}</Button>
        <Appeal voice={voice} shown={content.decision === 'rejected'} />
      </>
    ),
  };
}

function Reason({ content, voice: { t } }: { content: Decided; voice: Voice }) {
  if (content.rule === null && content.reason === '') return null;
  return (
    <>
      <Section>{t('decision.reason')}</Section>
      {content.rule === null ? null : (
        <Paragraph>
          <b>{t('decision.rule', { number: content.rule.number, title: content.rule.title })}</b>
        </Paragraph>
      )}
      {content.reason === '' ? null : <Paragraph>{content.reason}</Paragraph>}
    </>
  );
}

function Appeal({ voice: { t, sender }, shown }: { voice: Voice; shown: boolean }) {
  const address = sender.operator.email;
  return shown && address !== null ? (
    <Paragraph last>{t('decision.appeal', { address })}</Paragraph>
  ) : (
    <Paragraph last>{null}</Paragraph>
  );
}

export const statementDecided: Compose<LetterContent<'statement-decided'>> = (content, voice) => {
  const { roundSlug, proposalSlug, decision } = content;
  const page =
    decision === 'accepted' || !proposalSlug ? pages.vote(roundSlug) : pages.writeStatement(proposalSlug);
  return decided(content, voice, 'statement', voice.page(page));
};

export const commentDecided: Compose<LetterContent<'comment-decided'>> = (content, voice) =>
  decided(content, voice, 'comment', voice.page(pages.proposal(content.proposalSlug)));

export const amendmentDecided: Compose<LetterContent<'amendment-decided'>> = (content, voice) =>
  decided(content, voice, 'amendment', voice.page(pages.proposal(content.proposalSlug)));

export const reservationDecided: Compose<LetterContent<'reservation-decided'>> = (content, voice) => {
  const { proposalSlug, clauseNumber } = content;
  return decided(content, voice, 'reservation', voice.page(pages.clause(proposalSlug, clauseNumber)));
};

export const proposalDecided: Compose<LetterContent<'proposal-decided'>> = (content, voice) =>
  decided(content, voice, 'proposal', voice.page(pages.ownProposals()));

export const translationDecided: Compose<LetterContent<'translation-decided'>> = (content, voice) => {
  const { translatedId, textLanguage } = content;
  return decided(content, voice, 'translation', voice.page(pages.translation(translatedId, textLanguage)));
};
