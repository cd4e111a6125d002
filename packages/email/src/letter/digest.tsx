/** @jsxRuntime automatic */
import type { LetterContent } from '@parley/domain/letter';
import type { ReactNode } from 'react';
import type { Compose } from './composition';
import { Lead, leadPicture, leadTitle } from './digest-lead';
import { DeadlinesPart, EditionPart, TouchedPart, WaitingPart } from './digest-parts';
import { oneClickUnsubscribe, pages } from './pages';
import { Link, Title } from './parts';
import type { Voice } from './voice';

export type Digest = LetterContent<'digest'>;

/** What the reader is told first: it is the subject, and the title. The rest stands in the preview. */
function headlines(content: Digest, voice: Voice): string[] {
  const { t } = voice;
  const { lead, replies, decided, waiting, edition, deadlines } = content;
  return [
    lead && leadTitle(lead, voice),
    replies.length > 0 && t('digest.subjectReplies', { count: replies.length }),
    decided.length > 0 && t('digest.subjectDecided', { count: decided.length }),
    edition && t('digest.subjectEdition', { round: edition.roundTitle, number: edition.number }),
    waiting && t('digest.subjectWaiting', { count: waiting.count }),
    deadlines[0] && t('digest.subjectDeadline', { round: deadlines[0].title }),
  ].filter((line): line is string => typeof line === 'string');
}

export const digest =
  (reader: { digestWeekday: number | null; timeZone: string }): Compose<Digest> =>
  (content, voice) => {
    const [title = voice.shell('name'), ...rest] = headlines(content, voice);
    return {
      subject: title,
      preview: [content.lead?.text, ...rest].filter((line) => line).join(' · '),
      why: <Why content={content} voice={voice} reader={reader} />,
      unsubscribeUrl: voice.sender.publicUrl + oneClickUnsubscribe(content.unsubscribeToken),
      pictures: content.lead === null ? [] : [leadPicture(content.lead, voice)],
      body: (
        <>
          <Title>{title}</Title>
          {content.lead === null ? null : <Lead lead={content.lead} voice={voice} />}
          <TouchedPart content={content} voice={voice} />
          <EditionPart edition={content.edition} voice={voice} />
          <WaitingPart waiting={content.waiting} voice={voice} />
          <DeadlinesPart deadlines={content.deadlines} voice={voice} />
        </>
      ),
    };
  };

type WhyProps = {
  content: Digest;
  voice: Voice;
  reader: { digestWeekday: number | null; timeZone: string };
};

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

function Why({ content, voice, reader }: WhyProps): ReactNode {
  const { t, eight, page } = voice;
  const key = weekdays[(reader.digestWeekday ?? 0) - 1];
  const zone = reader.timeZone.replaceAll('_', ' ');
  return (
    <>
      {key === undefined
        ? t('digest.whyNow')
        : t('digest.why', { weekday: t(`digest.weekdays.${key}`), time: eight, zone })}{' '}
      <Link href={page(pages.digestDay())}>{t('digest.changeDay')}</Link>
      {'. '}
      <Link href={page(pages.unsubscribe(content.unsubscribeToken))}>{t('digest.unsubscribe')}</Link>.
    </>
  );
}
