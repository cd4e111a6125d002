import type { DraftContent } from '@parley/domain/proposal';

export const linkKinds = ['domains', 'industries', 'areas', 'commitments'] as const;
export type LinkKind = (typeof linkKinds)[number];
const words = ['title', 'summary', 'benefit'] as const;
const ofClause = ['heading', 'text'] as const;

export const wordField = (part: (typeof words)[number], language: string) => `${part}.${language}`;
export const clauseField = (index: number, part: (typeof ofClause)[number], language: string) =>
  `clause.${index}.${part}.${language}`;
export const linkField = (kind: LinkKind, code: string) => `link.${kind}.${code}`;

/** An empty draft begins with one clause to fill in. */
export const emptyDraft: DraftContent = {
  domain: null,
  title: {},
  summary: {},
  benefit: {},
  clauses: [{ heading: {}, text: {} }],
  links: { domains: [], industries: [], areas: [], commitments: [] },
};

/** What stands in the form: every field that it has, as it was typed. */
export function readDraft(form: FormData): DraftContent {
  const content: DraftContent = structuredClone(emptyDraft);
  content.clauses = [];
  const domain = String(form.get('domain') ?? '');
  if (domain !== '') content.domain = domain;
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string') continue;
    const [part = '', second = '', third = '', fourth = ''] = name.split('.');
    const text = value.trim();
    if (words.some((one) => one === part)) content[part as (typeof words)[number]][second] = text;
    else if (part === 'clause') {
      const index = Number(second);
      while (content.clauses.length <= index && index < 20) content.clauses.push({ heading: {}, text: {} });
      const clause = content.clauses[index];
      if (clause !== undefined && (third === 'heading' || third === 'text')) clause[third][fourth] = text;
    } else if (part === 'link' && linkKinds.some((kind) => kind === second)) {
      content.links[second as LinkKind].push(name.slice(`link.${second}.`.length));
    }
  }
  return content;
}
