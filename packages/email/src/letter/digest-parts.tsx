/** @jsxRuntime automatic */
import type { Digest } from './digest';
import { pages } from './pages';
import { Button, Link, Note, Paragraph, Row, Section } from './parts';
import { colour, type } from './style';
import type { Voice } from './voice';

/** Replies to the reader's comments and decisions on their statements. */
export function TouchedPart({ content, voice }: { content: Digest; voice: Voice }) {
  const { t, page } = voice;
  const { replies, decided, lead } = content;
  const count = replies.length + decided.length;
  if (count === 0) return null;
  return (
    <>
      <Section>{t(lead === null ? 'digest.touched' : 'digest.alsoTouched')}</Section>
      {decided.map(({ text, textLanguage, decision }, index) => (
        <Paragraph key={`decided ${text}`} last={index === count - 1}>
          <b>{t(decision === 'accepted' ? 'digest.decidedAccepted' : 'digest.decidedRejected')}</b>{' '}
          <span lang={textLanguage}>{t('digest.quoted', { text })}</span>
        </Paragraph>
      ))}
      {replies.map(({ author, text, textLanguage, proposalSlug, proposalTitle }, index) => (
        <Paragraph key={`reply ${author} ${text}`} last={decided.length + index === count - 1}>
          <b>{t('digest.reply')}</b> {t('digest.replyOn', { author, proposal: proposalTitle })}{' '}
          <span lang={textLanguage}>{t('digest.quoted', { text })}</span>{' '}
          <Link href={page(pages.proposal(proposalSlug))}>{t('digest.answer')}</Link>
        </Paragraph>
      ))}
    </>
  );
}

const batch = 10;

/** Texts that the reader can vote on: some of them, and one button. */
export function WaitingPart({ waiting, voice }: { waiting: Digest['waiting']; voice: Voice }) {
  if (waiting === null || waiting.count === 0) return null;
  const { t, page } = voice;
  const { count, texts, roundSlug } = waiting;
  return (
    <>
      <Section>{t('digest.waiting', { count })}</Section>
      {texts.map(({ text, textLanguage }, index) => (
        <Row
          key={text}
          className="ink hr"
          style={{
            ...type.reading,
            fontSize: 17,
            lineHeight: '25px',
            padding: index === 0 ? '0 0 10px' : '10px 0',
            ...(index === 0 ? {} : { borderTop: `1px solid ${colour.rule}` }),
          }}
        >
          <span lang={textLanguage}>{text}</span>
        </Row>
      ))}
      <Button href={page(pages.vote(roundSlug))}>
        {count > batch ? t('digest.voteTen') : t('digest.voteAll', { count })}
      </Button>
      <Note>{t('digest.neverVotes')}</Note>
    </>
  );
}

export function EditionPart({ edition, voice }: { edition: Digest['edition']; voice: Voice }) {
  if (edition === null) return null;
  const { t, page } = voice;
  const { number, roundTitle: round, roundSlug, concurrent, blocked, open } = edition;
  return (
    <>
      <Section>{t('digest.edition', { number })}</Section>
      <Paragraph last>
        {t('digest.editionText', { round, concurrent, blocked, open })}{' '}
        <Link href={page(pages.report(roundSlug))}>{t('digest.readReport')}</Link>
      </Paragraph>
    </>
  );
}

export function DeadlinesPart({ deadlines, voice }: { deadlines: Digest['deadlines']; voice: Voice }) {
  if (deadlines.length === 0) return null;
  const { t, format } = voice;
  return (
    <>
      <Section>{t('digest.deadlines')}</Section>
      {deadlines.map(({ roundSlug, title, closesAt, timeZone }, index) => {
        const at = new Date(closesAt);
        const own = format.deadlineForReader(at, timeZone);
        return (
          <Paragraph key={roundSlug} last={index === deadlines.length - 1}>
            <b>{format.deadline(at, timeZone)}</b>
            <br />
            {t('digest.closes', { round: title })}
            {own === null ? null : (
              <>
                <br />
                {t('digest.forYou', { deadline: own })}
              </>
            )}
          </Paragraph>
        );
      })}
    </>
  );
}
