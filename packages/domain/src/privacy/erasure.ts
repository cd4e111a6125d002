import { z } from 'zod';
import type { Id } from '../id';
import type { LocalizedText } from '../language';
import type { LetterContent } from '../letter';

/** What becomes of somebody's comments and statements when they are erased. `unnamed`: the words stay, the name goes. */
export const erasedTextsChoices = ['unnamed', 'erased'] as const;
export type ErasedTexts = (typeof erasedTextsChoices)[number];

export const askErasureInput = z.strictObject({ texts: z.enum(erasedTextsChoices) });
export type AskErasureInput = z.infer<typeof askErasureInput>;

/** For so long after it was asked for, signing in takes an erasure back. */
export const erasureUndoDays = 7;

/** When an erasure that is asked for now will be done. */
export const erasureDueAt = (now: Date): Date => new Date(now.getTime() + erasureUndoDays * 86_400_000);

/** One line of the register that is kept outside of the database: who was erased, how, and when. */
export type Erased = { personId: Id<'person'>; texts: ErasedTexts; erasedAt: Date };

/** Stands where somebody's words stood. */
export const erasedWords = {
  en: '[Words erased by their author]',
  'fr-CA': '[Texte effacé par la personne qui l’avait écrit]',
  'es-MX': '[Texto borrado por quien lo escribió]',
} as const satisfies LocalizedText;

/** What a letter to somebody else may quote of a person. */
export type Quotable = {
  displayName: string;
  /** Their words, where they are erased too. */
  texts: readonly string[];
};

const ending = /…$/;
const onOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/**
 * A digest without what it quotes of a person: their answers, and their words where those are erased too. The same
 * object where it quotes nothing of them.
 */
export function digestWithout(
  content: LetterContent<'digest'>,
  { displayName, texts }: Quotable,
): LetterContent<'digest'> {
  const words = texts.map(onOneLine);
  // A long text is quoted by its beginning.
  const isTheirs = ({ text }: { text: string }) => {
    const quoted = onOneLine(text);
    return words.some(
      (one) => one === quoted || (ending.test(quoted) && one.startsWith(quoted.slice(0, -1))),
    );
  };
  const replies = content.replies.filter((reply) => reply.author !== displayName && !isTheirs(reply));
  const lead = content.lead !== null && isTheirs(content.lead) ? null : content.lead;
  const { waiting } = content;
  const left = waiting === null ? [] : waiting.texts.filter((text) => !isTheirs(text));
  const unchanged =
    replies.length === content.replies.length &&
    lead === content.lead &&
    (waiting === null || left.length === waiting.texts.length);
  if (unchanged) return content;
  return { ...content, replies, lead, waiting: waiting === null ? null : { ...waiting, texts: left } };
}
