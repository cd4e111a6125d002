import type { Mail } from '@parley/domain/letter';
import MailComposer from 'nodemailer/lib/mail-composer';

export type Envelope = { from: string; to: string[] };

/** Header values are one line: a line break in a subject would begin a header of the writer's choice. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** A letter as the bytes that go over the wire, and whom it is from and to. */
export async function compose(mail: Mail, from: string): Promise<{ bytes: Buffer; envelope: Envelope }> {
  const unsubscribe = mail.unsubscribeUrl && {
    'List-Unsubscribe': `<${oneLine(mail.unsubscribeUrl)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
  const message = new MailComposer({
    from: oneLine(from),
    to: { name: '', address: oneLine(mail.to) },
    subject: oneLine(mail.subject),
    messageId: oneLine(mail.messageId),
    html: mail.html,
    text: mail.text,
    headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribe || {}) },
    attachments: mail.pictures.map(({ name, contentType, bytes }) => ({
      cid: name,
      filename: `${name}.png`,
      contentType,
      contentDisposition: 'inline' as const,
      content: Buffer.from(bytes),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from: sender, to } = message.getEnvelope();
  if (!sender || to.length !== 1) throw new Error('a letter has one sender and one reader');
  return { bytes: await message.build(), envelope: { from: sender, to } };
}
