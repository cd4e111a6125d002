import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { locales } from '../locale';
import { catalogue } from './catalogue';

/** Words that are the same in two of the languages, and rightly so. */
const sameInEnglish: Record<string, readonly string[]> = {
  'fr-CA': [
    'amendment.before',
    'clause.sources',
    'clause.version',
    'clause.versions',
    'agreement.commitments.measured',
    'agreement.commitments.value',
    'agreement.domain.initiative',
    'comment.when',
    'early-look.by',
    'governed-proposal.outcome.source',
    'guide.how.groups.never',
    'home.articles.article',
    'invitation.columns.act',
    'invitation.title',
    'moderation.invitations',
    'moderation.organisations',
    'own-proposal.clause',
    'own-proposal.form.industries',
    'organisation.title',
    'home.domains.initiative',
    'moderation.publicLog.when',
    'proposal.figures.n',
    'proposal.links.articleNamed',
    'proposal.parts.positions',
    'proposal.stateIn',
    'proposal.timeline.changed',
    'proposal.version',
    'report.bars.n',
    'report.map.silhouette',
    'report.method.final',
    'report.numbers.named',
    'report.tiers.votes',
    'shell.menu',
    'shell.name',
    'shell.titleOf',
    'sign-up.organisation',
    'words.clause',
    'words.n',
  ],
  'es-MX': [
    'agreement.commitments.measured',
    'agreement.commitments.value',
    'comment.when',
    'early-look.by',
    'guide.how.groups.never',
    'home.matrix.place',
    'moderation.publicLog.when',
    'proposal.figures.n',
    'proposal.stateIn',
    'report.bars.n',
    'report.here.sector',
    'report.method.final',
    'report.numbers.named',
    'shell.name',
    'shell.titleOf',
    'sign-up.sector',
    'vote.following',
    'words.n',
    'words.no',
  ],
};

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[own, value] as [string, string]] : flatten(value, own);
  });
}

/** Arguments and tags of a message, each with its kind. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = `${TYPE[element.type]} ${element.value}`;
    if (element.type === TYPE.tag) return [own, ...argumentsOf(element.children)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [own];
    return [own, ...Object.values(element.options).flatMap((option) => argumentsOf(option.value))];
  });
}

function pluralBranches(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralBranches(element.children);
    return element.type === TYPE.plural ? [Object.keys(element.options)] : [];
  });
}

const messages = (locale: (typeof locales)[number]) => new Map(flatten(catalogue[locale]));
const english = messages('en');

describe.each(locales)('the catalogue in %s', (locale) => {
  const own = messages(locale);

  it('has every key and no other', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('takes the same arguments everywhere', () => {
    for (const [key, text] of own) {
      const wanted = new Set(argumentsOf(parse(english.get(key) ?? '')));
      expect(new Set(argumentsOf(parse(text))), key).toEqual(wanted);
    }
  });

  it('has a branch for every plural of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const [key, text] of own) {
      for (const branches of pluralBranches(parse(text))) {
        expect(branches, key).toEqual(expect.arrayContaining([...pluralCategories]));
      }
    }
  });

  it('leaves nothing empty, nothing at the ends, no straight apostrophe', () => {
    for (const [key, text] of own) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe('');
      expect(text, key).not.toContain("'");
    }
  });
});

describe.each(['fr-CA', 'es-MX'] as const)('the words in %s', (locale) => {
  it('are not the English ones', () => {
    const same = [...messages(locale)].filter(([key, text]) => english.get(key) === text).map(([key]) => key);
    expect(same.sort()).toEqual([...(sameInEnglish[locale] ?? [])].sort());
  });
});

describe('fr-CA', () => {
  it('has a no-break space before a colon and a per cent sign, and none before ; ? !', () => {
    for (const [key, text] of messages('fr-CA')) {
      const words = text.replace(/https?:|\{[^}]*\}/g, '');
      expect(words, key).not.toMatch(/[^\u00a0]:(?!\d)|[^\u00a0]%|[\s\u00a0][;?!]/u);
    }
  });
});
