import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AgreementFileRefusal } from './agreement-file-refusal';
import { readAgreement } from './read-agreement-file';
import { twoPartiesText } from './testing/agreement-texts';
import { openAgreement } from './written-agreement';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-agreement-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const [beforeProposals = '', rest = ''] = twoPartiesText.split('proposals:\n');
const [written = '', round = ''] = rest.split('\nround:');
const head = `${beforeProposals}round:${round}`;
/** The one proposal of the small agreement as a text of its own. */
const proposal = written.replace('  - ', '').replaceAll('\n    ', '\n');

/** The small agreement as a folder, with its proposal under two names. */
function writeFolder(
  second = proposal.replace('number: 7', 'number: 8').replace('slug: peil', 'slug: peil-2'),
) {
  mkdirSync(join(folder, 'proposals'));
  writeFileSync(join(folder, 'agreement.yaml'), head);
  writeFileSync(join(folder, 'proposals', '10-last.yaml'), second.replaceAll('{ nl: E', '{ nl: Ook e'));
  writeFileSync(join(folder, 'proposals', '02-first.yaml'), proposal);
  writeFileSync(join(folder, 'proposals', 'notes.txt'), 'not a proposal');
}

function refusal(): string {
  try {
    readAgreement(openAgreement(folder, 'delta'));
    return '';
  } catch (error) {
    if (error instanceof AgreementFileRefusal) return error.message;
    throw error;
  }
}

describe('an agreement in a folder', () => {
  it('has the proposals of its files in the order of their names', () => {
    writeFolder();
    expect(readAgreement(openAgreement(folder)).proposals.map(({ number }) => number)).toEqual([7, 8]);
  });

  it('reads as the one file does that has the same in it', () => {
    mkdirSync(join(folder, 'proposals'));
    writeFileSync(join(folder, 'agreement.yaml'), head);
    writeFileSync(join(folder, 'proposals', '1.yaml'), proposal);
    const file = join(folder, 'one.yaml');
    writeFileSync(file, twoPartiesText);
    expect(readAgreement(openAgreement(folder))).toEqual(readAgreement(openAgreement(file)));
  });

  it('names the file, the line in it and the field of a fault, wherever it is', () => {
    writeFolder(proposal.replace('number: 7', 'number: 8').replace('domain: water', 'domain: lucht'));
    writeFileSync(join(folder, 'agreement.yaml'), head.replace('code: dijk', 'code: Dijk'));
    expect(refusal()).toMatch(
      /^delta\/agreement\.yaml, line \d+: commitments\[0\]\.code is "Dijk"; expected .*\.$/,
    );
    writeFileSync(join(folder, 'agreement.yaml'), head);
    expect(refusal().split('\n')).toEqual([
      'delta/proposals/10-last.yaml, line 2: slug repeats "peil" of proposals[0].slug; expected it once.',
      'delta/proposals/10-last.yaml, line 3: domain is "lucht"; expected a domain of this agreement (water).',
    ]);
    writeFileSync(join(folder, 'proposals', '02-first.yaml'), 'number: [7');
    expect(refusal()).toMatch(/^delta\/proposals\/02-first\.yaml, line \d+: the file cannot be read as YAML/);
  });

  it('is refused where proposals stand in the file as well', () => {
    writeFolder();
    writeFileSync(join(folder, 'agreement.yaml'), twoPartiesText);
    expect(refusal()).toMatch(
      /agreement\.yaml, line \d+: proposals stands beside files of proposals; expected/,
    );
  });

  it('is refused in one sentence where there is none', () => {
    expect(refusal()).toBe(
      'delta: is not there; expected a YAML file, or a folder with agreement.yaml in it.',
    );
  });
});
