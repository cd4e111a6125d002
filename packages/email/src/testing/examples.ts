import type { LetterToRender } from '@parley/domain/letter';
import type { Sender } from '../letter';

/** One letter of each kind and language, with names and texts as long and as odd as they come. */
export const sender: Sender = {
  publicUrl: 'https://parley.example.org',
  operator: {
    name: 'Continental Dialogue Trust',
    address: '40 Elm Street, Toronto',
    email: 'office@parley.example.org',
    privacyOfficer: 'Ana Ruiz, privacy@parley.example.org',
  },
};

const token = 'c29tZS10b2tlbi10aGF0LWlzLWxvbmctZW5vdWdoLTEyMzQ';
const text = {
  en: 'An AI tool bought with public money is offered to small enterprises of all three countries at the same price.',
  'fr-CA':
    'Un outil d’IA acheté avec des fonds publics est offert au même prix aux petites entreprises des trois pays.',
  'es-MX':
    'Una herramienta de IA comprada con dinero público se ofrece al mismo precio a las pequeñas empresas de los tres países.',
};
const names = {
  en: ['Canada', 'Mexico', 'United States'],
  'fr-CA': ['Canada', 'États-Unis', 'Mexique'],
  'es-MX': ['Canadá', 'Estados Unidos', 'México'],
};
const codes = { en: ['CA', 'MX', 'US'], 'fr-CA': ['CA', 'US', 'MX'], 'es-MX': ['CA', 'US', 'MX'] };
const votes = {
  CA: { agree: 264, pass: 61, disagree: 57 },
  MX: { agree: 158, pass: 37, disagree: 37 },
  US: { agree: 422, pass: 97, disagree: 92 },
};
const zones = { en: 'America/Vancouver', 'fr-CA': 'America/Toronto', 'es-MX': 'America/Mexico_City' };
const round = { en: 'Round 2', 'fr-CA': 'Ronde 2', 'es-MX': 'Ronda 2' };

export type Language = keyof typeof text;
export const languages: Language[] = ['en', 'fr-CA', 'es-MX'];

type Kind = LetterToRender['kind'];
const rule = {
  en: 'About ideas, not people',
  'fr-CA': 'Sur les idées, pas sur les personnes',
  'es-MX': 'Sobre las ideas, no sobre las personas',
};

export function exampleLetter(
  kind: Kind,
  language: Language,
  decision: 'accepted' | 'rejected' = 'rejected',
) {
  const reader = {
    language,
    partyCode: { en: 'US', 'fr-CA': 'CA', 'es-MX': 'MX' }[language],
    timeZone: zones[language],
    digestWeekday: 2,
    writtenAt: new Date('2026-11-24T16:00:00Z'),
  };
  const displayName = 'Zoë Beaulieu-Ñúñez';
  const reason =
    decision === 'accepted' ? '' : 'It names a person and not what they propose. Say what should change.';
  const decided = {
    displayName,
    text: text[language],
    textLanguage: language,
    decision,
    rule: decision === 'accepted' ? null : { number: 2, title: rule[language] },
    reason,
  };
  const contents = {
    'confirm-address': { displayName, token },
    'address-known': { displayName },
    'reset-password': { displayName, token },
    'sign-in-link': { displayName, token },
    'change-address': { displayName, token },
    invitation: { token, days: 14, organisation: 'Réseau des métiers du Québec' },
    'account-changed': { displayName, change: 'password-changed' as const },
    'statement-decided': { ...decided, roundSlug: 'round-2', proposalSlug: 'shared-prices' },
    'erasure-asked': { displayName, dueAt: '2026-12-01T16:00:00.000Z' },
    'erasure-undone': { displayName },
    'membership-ended': { displayName, organisation: 'Réseau des métiers du Québec' },
    'comment-decided': { ...decided, proposalSlug: 'shared-prices' },
    'amendment-decided': { ...decided, proposalSlug: 'shared-prices' },
    'translation-decided': { ...decided, translatedId: 'stm_01k9' },
    'reservation-decided': { ...decided, proposalSlug: 'shared-prices', clauseNumber: 2 },
    'proposal-decided': decided,
    'proposal-opened': {
      displayName,
      title: text[language],
      titleLanguage: language,
      proposalSlug: 'shared-prices',
      roundTitle: round[language],
      closesAt: '2026-12-12T04:59:00Z',
      timeZone: 'America/Toronto',
    },
    'sponsor-asked': { displayName, author: 'Lucía Herrera', title: text[language], titleLanguage: language },
    'proposal-outcome': {
      displayName,
      title: text[language],
      titleLanguage: language,
      proposalSlug: 'shared-prices',
      outcome: decision === 'accepted' ? ('adopted' as const) : ('parked' as const),
      response: text[language],
      responseLanguage: language,
      respondedOn: '2027-03-01',
    },
    'round-results': {
      displayName,
      roundTitle: round[language],
      roundSlug: 'round-2',
      concurrent: 41,
      blocked: 21,
      open: 150,
    },
    digest: exampleDigest(language, displayName),
  };
  return { kind, content: contents[kind], ...reader } as LetterToRender;
}

function exampleDigest(language: Language, displayName: string) {
  return {
    displayName,
    unsubscribeToken: token,
    lead: {
      text: text[language],
      textLanguage: language,
      status: 'concurrent' as const,
      blockedBy: [],
      threshold: 0.6,
      roundSlug: 'round-2',
      parties: names[language].map((name, index) => {
        const code = codes[language][index] as keyof typeof votes;
        return { code, name, votes: votes[code] };
      }),
    },
    replies: [
      {
        author: 'Lucía Herrera',
        text: 'El resumen puede ser corto, si dice lo que se encontró.',
        textLanguage: 'es-MX',
        proposalSlug: 'audit',
        proposalTitle: {
          en: 'Audits of high-risk systems',
          'fr-CA': 'Audit des systèmes à risque élevé',
          'es-MX': 'Auditoría de los sistemas de alto riesgo',
        }[language],
      },
    ],
    decided: [{ text: text[language], textLanguage: language, decision: 'accepted' as const }],
    waiting: {
      count: 31,
      roundSlug: 'round-2',
      texts: [
        'A company that replaces workers with AI should pay part of the cost of training them for other work.',
        'Who tests an AI system must not also sell one.',
        'A farm’s data belongs to the farm, wherever the machine was built.',
      ].map((text) => ({ text, textLanguage: 'en' })),
    },
    deadlines: [
      {
        roundSlug: 'round-2',
        title: round[language],
        closesAt: '2026-12-12T04:59:00Z',
        timeZone: 'America/Toronto',
      },
    ],
    edition: {
      roundSlug: 'round-2',
      roundTitle: round[language],
      number: 7,
      concurrent: 41,
      open: 150,
      blocked: 21,
    },
  };
}
