import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishTiers } from './publish-tiers';

const rules = { suppressionKFine: 11 };
type Text = { email: number; organisation: number; shown?: boolean; edition?: number };

/** A room of so many people of each tier, and how many of each voted on each text. */
function publish(people: Record<string, number>, texts: readonly Text[]) {
  const constituencies = Object.entries(people).map(([name, some]) => ({
    kind: 'tier' as const,
    name,
    people: some,
  }));
  const items = texts.map(({ email, organisation }, i) => ({
    id: String(i),
    tiers: [
      { name: 'email', n: email },
      { name: 'organisation', n: organisation },
    ],
  }));
  const shown = texts.map(({ email, organisation, shown: isShown = true, edition }, i) => {
    const of = edition === undefined ? {} : { edition };
    const tiers = isShown ? { email: { n: email, ...of }, organisation: { n: organisation, ...of } } : {};
    return { id: String(i), tiers };
  });
  const participants = Object.values(people).reduce((sum, some) => sum + some, 0);
  type Args = Parameters<typeof publishTiers>;
  const report = { participants, constituencies, items } as unknown as Args[0];
  return publishTiers(report, shown as unknown as Args[1], rules);
}

describe('the tiers of a report', () => {
  test('are people and votes of each, the least known first; nobody’s where no tier is known', () => {
    expect(publish({ organisation: 20, email: 30 }, [{ email: 30, organisation: 20 }])).toEqual([
      { tier: 'email', people: 30, votes: 30 },
      { tier: 'organisation', people: 20, votes: 20 },
    ]);
    expect(publish({}, [])).toEqual([]);
  });

  test('are withheld together where one of them has few people', () => {
    for (const { people, votes } of publish({ email: 30, organisation: 4 }, [{ email: 30, organisation: 4 }]))
      expect([people, votes]).toEqual([null, null]);
  });

  test('tell no number of votes that gives a withheld cell away, nor one that an earlier edition showed', () => {
    const texts = [
      { email: 30, organisation: 20 },
      { email: 12, organisation: 3 },
    ];
    for (const hidden of [{ shown: false }, { edition: 1 }]) {
      const told = publish({ email: 30, organisation: 20 }, [texts[0]!, { ...texts[1]!, ...hidden }]);
      expect(told.map(({ people, votes }) => [people, votes])).toEqual([
        [30, null],
        [20, null],
      ]);
    }
    fc.assert(
      fc.property(
        fc.array(fc.record({ email: fc.nat(30), organisation: fc.nat(20), shown: fc.boolean() })),
        (some) => {
          const told = publish({ email: 30, organisation: 20 }, some);
          for (const { tier, votes } of told) {
            if (votes === null) continue;
            const untold = some.filter(({ shown }) => !shown);
            const left = untold.reduce((sum, text) => sum + text[tier], 0);
            expect(untold.length === 0 || (untold.length > 1 && left >= 11)).toBe(true);
          }
        },
      ),
    );
  });
});
