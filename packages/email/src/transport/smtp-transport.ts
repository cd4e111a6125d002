import type { Deliver, Delivery } from '@parley/domain/letter';
import { compose } from './compose';
import { GuardedContent } from './guarded-content';
import { openSession, type SmtpSession } from './smtp-session';

export type SmtpTransport = { deliver: Deliver; close(): void };

/** A session that nobody used for this long is not trusted any more: servers close them without a word. */
const idleMilliseconds = 20_000;

/** Hands letters to the server of `SMTP_URL`. Sessions are kept for the next letter, as many as are used at a time. */
export function smtpTransport(options: { url: string; from: string }): SmtpTransport {
  const idle: { session: SmtpSession; since: number }[] = [];

  const take = async (): Promise<SmtpSession> => {
    for (let kept = idle.pop(); kept !== undefined; kept = idle.pop()) {
      if (kept.session.isUsable && Date.now() - kept.since < idleMilliseconds) return kept.session;
      kept.session.close();
    }
    return openSession(options.url);
  };

  const deliver: Deliver = async (mail, beforeContent) => {
    const { bytes, envelope } = await compose(mail, options.from);
    let session: SmtpSession | null = null;
    let withdrawn = false;
    const content = new GuardedContent(bytes, async () => {
      const may = await beforeContent();
      withdrawn = !may;
      return may;
    });
    try {
      session = await take();
      await session.send(envelope, content);
      idle.push({ session, since: Date.now() });
      return { outcome: 'sent' };
    } catch (error) {
      const released = content.state === 'released';
      content.withhold();
      session?.close();
      return withdrawn ? { outcome: 'withdrawn' } : deliveryOf(error as SmtpError, released);
    }
  };
  return {
    deliver,
    close: () => {
      for (const { session } of idle.splice(0)) session.close();
    },
  };
}

/** What nodemailer says of a failure. */
type SmtpError = Error & { code?: string; responseCode?: number; command?: string };

/**
 * What a failure means for the letter. An answer of the server to the words themselves is certain either way; only
 * a connection that ends after the words went out leaves it open.
 *
 * @param released the words had gone out
 */
export function deliveryOf(error: SmtpError, released: boolean): Delivery {
  const reason = describe(error);
  const code = error.responseCode ?? 0;
  const isFinal = code >= 500 && code < 600;
  if (released) {
    const wasAnswered = error.code === 'EMESSAGE' && code >= 400;
    if (!wasAnswered) return { outcome: 'unknown', reason };
    return { outcome: isFinal ? 'refused' : 'not-sent', reason };
  }
  // A refused reader or letter is refused for good. A refused sender or password is for the operator to put right.
  const isAboutLetter = error.command === 'RCPT TO' || error.command === 'DATA';
  return { outcome: isFinal && isAboutLetter ? 'refused' : 'not-sent', reason };
}

/** What is kept and logged of a failure: never an address. */
const describe = (error: SmtpError): string =>
  [error.code, error.command, error.message]
    .filter((part) => part)
    .join(' ')
    .replace(/[^\s<>"']+@[^\s<>"']+/g, '…')
    .slice(0, 300);
