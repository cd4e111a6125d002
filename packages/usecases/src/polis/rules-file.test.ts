import { describe, expect, it } from 'vitest';
import { readRulesFile } from './rules-file';

const read = (text: string) => readRulesFile({ name: 'rules.json', text });
const refusal = (text: string) => {
  try {
    read(text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'taken';
};

describe('a rules file', () => {
  it('gives what it says and the defaults of the rest', () => {
    expect(read('{}')).toEqual({
      threshold: 0.6,
      minimumVotes: 30,
      errorRate: 0.05,
      groupsMax: 5,
      margins: [],
      weightCap: 5,
      minorityShare: 0.25,
      uncertainShare: 0.3,
      suppressionK: 5,
      suppressionKFine: 11,
      final: false,
    });
    expect(
      read(
        `{
        "threshold": 0.55,
        "margins": [{ "attribute": "party", "source": "census, 2021", "shares": { "CA": 0.4, "MX": 0.6 } }],
        "eligible": { "CA": 27000000 }
      }`,
      ),
    ).toMatchObject({ threshold: 0.55, weightCap: 5, eligible: { CA: 27_000_000 } });
  });

  it.each([
    ['{\n  "treshold": 0.5\n}', 'line 2, column 3 (treshold): is not known here; expected only threshold,'],
    ['{"threshold": 2}', 'line 1, column 2 (threshold): is 2; expected less than 1'],
    ['{"minimumVotes": "30"}', 'line 1, column 2 (minimumVotes): is "30"; expected a number'],
    ['{"minimumVotes": 1.5}', 'line 1, column 2 (minimumVotes): is 1.5; expected a whole number'],
    ['{"threshold": 0.5,,}', 'line 1, column 19: expected JSON'],
    ['{"threshold": 0.5\n "errorRate": 0.1}', 'line 1, column 15: expected JSON'],
    ['{"threshold": .5x}', 'line 1, column 15: expected JSON'],
    ['threshold: 0.5', 'line 1, column 1: expected JSON'],
    ['{"threshold": 0.5', 'expected JSON'],
    ['{"threshold": 0.5, "threshold": 0.6}', 'line 1, column 20: expected each rule once'],
    ['[]', 'line 1, column 1: is a list of 0; expected a mapping of keys'],
    ['', 'line 1, column 1: is empty; expected a mapping of keys'],
    [
      '{"margins": [\n {"attribute": "age", "source": "x", "shares": {}}]}',
      'line 2, column 3 (margins[0].attribute): is "age"; expected "party" or "sector"',
    ],
    [
      '{"margins": [{"attribute": "party", "shares": {"CA": 1}}]}',
      '(margins[0].source): is missing; expected a text',
    ],
    [
      '{"margins": [{"attribute": "party", "source": "x", "shares": {"CA": 0.7}}]}',
      'expected shares that sum to 1',
    ],
  ])('refuses %j by line, column and rule', (text, sentence) => {
    expect(refusal(text)).toContain(sentence);
    expect(refusal(text)).toMatch(/^rules\.json, line \d+, column \d+.*\.$/);
  });
});
