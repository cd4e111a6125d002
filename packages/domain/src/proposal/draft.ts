import { z } from 'zod';
import { clauseLimit, headingLimit } from '../clause';
import type { DomainErrorCode } from '../error';
import { idSchema, slug } from '../id';
import { type LanguageTag, type LocalizedText, languageTag } from '../language';
import { emailAddress } from '../person/registration';
import type { ProposalState } from './proposal';

export const titleLimit = 160;
export const summaryLimit = 1200;
export const benefitLimit = 600;
export const clausesMost = 20;
export const sponsorsMost = 10;

const written = (longest: number) => z.record(languageTag, z.string().trim().max(longest));
const codes = z.array(z.string().min(1).max(60)).max(20).default([]);

/** A proposal as its author has it so far: any part may still be empty, in any language. */
export const draftContent = z.strictObject({
  domain: slug.nullable().default(null),
  title: written(titleLimit),
  summary: written(summaryLimit),
  benefit: written(benefitLimit),
  clauses: z
    .array(z.strictObject({ heading: written(headingLimit), text: written(clauseLimit) }))
    .max(clausesMost),
  links: z.strictObject({ domains: codes, industries: codes, areas: codes, commitments: codes }),
});
export type DraftContent = z.infer<typeof draftContent>;

export const saveDraftInput = z.strictObject({
  /** Null for a new one. */
  draftId: idSchema('draft').nullable().default(null),
  /** Of a new one; without a slug the agreement that was loaded first. */
  agreementSlug: slug.nullable().default(null),
  /** How often it had been saved when these words were read: what another window wrote meanwhile is not written over. */
  revision: z.int32().min(0),
  content: draftContent,
});
export type SaveDraftInput = z.infer<typeof saveDraftInput>;

export const draftInput = z.strictObject({ draftId: idSchema('draft') });
export const findDraftInput = z.strictObject({ draftId: idSchema('draft'), language: languageTag });
export const submitDraftInput = z.strictObject({
  draftId: idSchema('draft'),
  revision: z.int32().min(0),
});
export type SubmitDraftInput = z.infer<typeof submitDraftInput>;
export const inviteSponsorInput = z.strictObject({ draftId: idSchema('draft'), email: emailAddress });
export type InviteSponsorInput = z.infer<typeof inviteSponsorInput>;
export const answerSponsoringInput = z.strictObject({ draftId: idSchema('draft'), accepts: z.boolean() });
export const listDraftsInput = z.strictObject({ language: languageTag });

/** `invited`: asked, and has not answered. */
export const sponsorStates = ['invited', 'accepted', 'declined'] as const;
export type SponsorState = (typeof sponsorStates)[number];

/** Clauses of which anything is written, in order. */
export const writtenClauses = ({ clauses }: Pick<DraftContent, 'clauses'>) =>
  clauses.filter(({ heading, text }) =>
    [heading, text].some((one) => Object.values(one).some((w) => w !== '')),
  );

const parts = ['title', 'summary', 'benefit', 'clauses'] as const;
/** What a proposal may still lack. */
export type DraftPart = 'domain' | (typeof parts)[number];

const hasPart = (content: DraftContent, part: (typeof parts)[number], language: LanguageTag): boolean => {
  const has = (text: LocalizedText) => (text[language] ?? '') !== '';
  if (part !== 'clauses') return has(content[part]);
  const clauses = writtenClauses(content);
  return clauses.length > 0 && clauses.every(({ heading, text }) => has(heading) && has(text));
};

/** Languages in which every part is written. */
export const completeLanguages = (content: DraftContent, languages: readonly LanguageTag[]): LanguageTag[] =>
  languages.filter((language) => parts.every((part) => hasPart(content, part, language)));

/**
 * What is still to be written before this can be submitted: one language must be complete, and of those that are not, the one
 * that lacks least is told. Empty where nothing is missing.
 */
export function missingParts(content: DraftContent, languages: readonly LanguageTag[]): DraftPart[] {
  const domain: DraftPart[] = content.domain === null ? ['domain'] : [];
  const lacking = languages.map((language) => parts.filter((part) => !hasPart(content, part, language)));
  const least = lacking.reduce((a, b) => (b.length < a.length ? b : a), [...parts]);
  return [...domain, ...least];
}

/** Only what is written: languages of the agreement, in its order, without empty ones. */
export const writtenIn = (text: LocalizedText, languages: readonly LanguageTag[]): LocalizedText =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const words = text[language] ?? '';
      return words === '' ? [] : [[language, words]];
    }),
  );

/** Why a draft may not be written or submitted now, or null: what a moderator or the public reads stays as it is. */
export function draftObstacle(state: ProposalState | null): DomainErrorCode | null {
  if (state === null || state === 'draft') return null;
  return state === 'submitted' ? 'proposal-submitted' : 'proposal-public';
}

/** Why its author may not take a proposal back, or null: people have read and voted on what is open. */
export const takingBackProposalObstacle = (state: ProposalState | null): DomainErrorCode | null =>
  state === 'submitted' ? null : state === null || state === 'draft' ? 'not-found' : 'proposal-public';
