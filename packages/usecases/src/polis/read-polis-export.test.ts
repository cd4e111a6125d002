import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemSentence, readPolisExport, readPolisFolder } from '.';
import { comment, commentsFile, polisFiles, vote } from './testing/polis-files';

const choices = (files: ReturnType<typeof polisFiles>) =>
  readPolisExport(files).votes.map(
    ({ participant, comment, choice }) => `${participant} ${comment} ${choice}`,
  );
const problems = (files: ReturnType<typeof polisFiles>) =>
  readPolisExport(files).problems.map((problem) => `${problem.handling}: ${problemSentence(problem)}`);

describe('votes of an export', () => {
  it('are the last of each pair by timestamp, wherever the row stands', () => {
    const rows = [vote(3, 1, 8, -1), vote(1, 1, 8, 1), vote(2, 1, 8, 0), vote(1, 2, 8, 0), vote(1, 1, 10, 1)];
    const expected = ['8 1 disagree', '8 2 pass', '10 1 agree'];
    expect(choices(polisFiles([comment(1), comment(2)], rows))).toEqual(expected);
    expect(choices(polisFiles([comment(2), comment(1)], rows.reverse()))).toEqual(expected);
  });

  it('at the same instant are decided by participants-votes.csv, else a pass, and are noted', () => {
    const rows = [
      vote(5, 1, 0, 1),
      vote(5, 1, 0, -1),
      vote(5, 1, 3, 1),
      vote(5, 1, 3, 1),
      vote(5, 2, 3, 1),
      vote(5, 2, 3, -1),
      vote(6, 2, 3, 0),
    ];
    const files = polisFiles([comment(1), comment(2)], rows);
    expect(choices(files)).toEqual(['0 1 pass', '3 1 agree', '3 2 pass']);
    expect(problems(files)).toEqual([
      'noted: votes.csv, line 3, column vote: expected one vote of a voter on a comment at one instant, found different ones, and took pass.',
    ]);
    const participantsVotes = {
      name: 'participants-votes.csv',
      text: 'participant,group-id,n-votes,1,2\n0,,1,-1,\n3,,2,1,0\n',
    };
    for (const votes of [rows, rows.toReversed()]) {
      expect(choices(polisFiles([comment(1), comment(2)], votes, { participantsVotes }))[0]).toBe(
        '0 1 disagree',
      );
    }
  });

  it('that cannot be read are reported with line and column and left out, or end the reading', () => {
    const rows = [
      vote(1, 1, 8, 1),
      vote(2, 1, 9, 7),
      vote(3, 1, 10, -1),
      'x,y,1,11,1',
      '4,Mon,1',
      vote(5, 1, '', 1),
    ];
    const files = polisFiles([comment(1)], rows);
    expect(choices(files)).toEqual(['8 1 agree', '10 1 disagree']);
    expect(problems(files)).toEqual([
      'left out: votes.csv, line 3, column vote: expected 1 (agree), 0 (pass) or -1 (disagree), found "7".',
      'left out: votes.csv, line 5, column timestamp: expected milliseconds since 1970, found "x".',
      'left out: votes.csv, line 6: expected a row of 5 columns, found 3.',
      'left out: votes.csv, line 7, column voter-id: expected an id, found "".',
    ]);
    expect(() => readPolisExport(files, 'stop')).toThrow(
      'votes.csv, line 6: expected a row of 5 columns, found 3.',
    );
  });

  it('survive a quote astray: no row is swallowed', () => {
    const files = polisFiles(
      [comment(1)],
      [vote(1, 1, 8, 1), '2,"Mon,1,9,1', vote(3, 1, 10, -1), vote(4, 1, 11, 0)],
    );
    expect(choices(files)).toEqual(['8 1 agree', '9 1 agree', '10 1 disagree', '11 1 pass']);
    expect(problems(files)).toHaveLength(1);
  });

  it('on a comment that comments.csv does not list count, and are noted', () => {
    const files = polisFiles([comment(1)], [vote(1, 1, 8, 1), vote(1, 5, 8, 1)]);
    expect(readPolisExport(files).comments.map(({ id, isListed }) => [id, isListed])).toEqual([
      ['1', true],
      ['5', false],
    ]);
    expect(problems(files)[0]).toContain('expected comment 5');
  });

  it('that look turned round are noted, not changed', () => {
    const comments = { name: 'comments.csv', text: 'comment-id,agrees,disagrees,moderated\n1,3,0,1\n' };
    const files = polisFiles(
      [],
      [1, 2, 3].map((voter) => vote(1, 1, voter, -1)),
      { comments },
    );
    expect(problems(files)[0]).toContain('the other way round');
    expect(choices(files)[0]).toBe('1 1 disagree');
  });
});

describe('comments of an export', () => {
  const bodies = (...rows: string[]) =>
    readPolisExport(polisFiles([], [], { comments: commentsFile(...rows) })).comments.map(({ text }) => text);

  it('keep commas, doubled quotes and line breaks', () => {
    expect(bodies(comment(1, 1, '"One, ""two""\nthree"'), comment(2))).toEqual([
      'One, "two"\nthree',
      'Text 2',
    ]);
  });

  it('with bad quoting are read row by row, and reported', () => {
    const rows = [
      comment(1, 1, '"He said "no", and left"'),
      comment(2, 1, '"never closed'),
      comment(3, 1, 'a, b and "c"'),
      comment(4, -1, '"fine"'),
    ];
    expect(bodies(...rows)).toEqual(['He said "no", and left', 'never closed', 'a, b and "c"', 'fine']);
    const files = polisFiles(rows, []);
    expect(readPolisExport(files).problems.map(({ line, handling }) => [line, handling])).toEqual([
      [2, 'repaired'],
      [3, 'repaired'],
      [4, 'repaired'],
    ]);
    expect(() => readPolisExport(files, 'stop')).toThrow('comments.csv, line 2');
  });

  it('do not hide a row behind two quotes astray', () => {
    expect(bodies(comment(1, 1, '"open'), comment(2), comment(3, 1, 'closed"'))).toEqual([
      'open',
      'Text 2',
      'closed"',
    ]);
  });

  it('come in several column variants, with byte order mark, CRLF and quoted headers', () => {
    const text =
      '\uFEFF"timestamp","comment-id","author-id","agrees","disagrees","moderated","is-meta","is-seed","group-informed-consensus","comment-body"\r\n' +
      '1,10,0,1,0,1,true,false,0.5,"meta"\r\n2,9,0,1,0,-1,false,TRUE,0.5,"a\r\nb"\r\n3,8,,0,0,0,false,false,0.5,\r\n';
    const { comments } = readPolisExport(polisFiles([], [], { comments: { name: 'comments.csv', text } }));
    expect(
      comments.map(({ id, moderation, isMeta, isSeed, text }) => [id, moderation, isMeta, isSeed, text]),
    ).toEqual([
      ['8', 'not moderated', false, false, ''],
      ['9', 'rejected', false, true, 'a\nb'],
      ['10', 'accepted', true, false, 'meta'],
    ]);
  });

  it('with another state of moderation are left out by line and column', () => {
    expect(problems(polisFiles([comment(1), comment(2, 5)], []))).toEqual([
      'left out: comments.csv, line 3, column moderated: expected -1 (rejected), 0 (not moderated) or 1 (accepted), found "5".',
    ]);
  });
});

describe('parties', () => {
  const parties = (text: string) =>
    polisFiles([comment(1)], [vote(1, 1, 8, 1), vote(1, 1, 9, 1)], { parties: { name: 'p.csv', text } });

  it('go to participants, and strangers and contradictions are reported', () => {
    const files = parties('participant,party\n8,CA\n9,US\n9,MX\n77,MX\n');
    expect(readPolisExport(files).participants).toEqual([
      { id: '8', party: 'CA' },
      { id: '9', party: null },
    ]);
    expect(problems(files)).toEqual([
      'left out: p.csv, line 4, column party: expected one party for participant 9, found another.',
      'noted: p.csv, line 5, column participant: expected participants with votes, found 1 without any, the first of them 77.',
    ]);
  });

  it('given twice are noted by line', () => {
    expect(problems(parties('participant,party\n8,CA\n8,CA\n'))).toEqual([
      'noted: p.csv, line 3, column participant: expected participant 8 once, found them on line 2 already.',
    ]);
  });

  it('of nobody are refused: no row, or nobody who voted', () => {
    expect(() => readPolisExport(parties('participant,party\n'))).toThrow(
      'p.csv, line 2, column participant: expected a row for each participant and their party, found none.',
    );
    expect(() => readPolisExport(parties('participant,party\n77,CA\n'))).toThrow(
      'p.csv, line 2, column participant: expected participants with votes, found nobody among 1 (the first is 77).',
    );
  });

  it('need their two columns', () => {
    expect(() => readPolisExport(parties('person,party\n8,CA\n'))).toThrow(
      'p.csv, line 1: expected a column participant or voter-id or participant-id, found person, party.',
    );
  });
});

describe('a folder', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'parley-polis-'));

  it('that is missing, or lacks a file, is refused in one sentence', () => {
    expect(() => readPolisFolder('/nowhere/at/all')).toThrow(
      '/nowhere/at/all: expected a folder with comments.csv and votes.csv',
    );
    const empty = folder();
    expect(() => readPolisFolder(empty)).toThrow(
      `comments.csv: expected this file (the statements of the conversation) in ${empty}, found none.`,
    );
    writeFileSync(join(empty, 'comments.csv'), commentsFile(comment(1)).text);
    expect(() => readPolisFolder(empty)).toThrow('votes.csv: expected this file (one row for each vote)');
    writeFileSync(join(empty, 'votes.csv'), '');
    expect(() => readPolisExport(readPolisFolder(empty))).toThrow('votes.csv, line 1: expected a header');
    expect(() => readPolisFolder(empty, { parties: '/nowhere.csv' })).toThrow(
      '/nowhere.csv: expected a file with the columns participant and party',
    );
  });

  it('gives topic and description where it has a summary', () => {
    const files = polisFiles([], [], {
      summary: { name: 'summary.csv', text: 'topic,"A, b"\nurl,x\nconversation-description,"c\nd"\n' },
    });
    expect(readPolisExport(files)).toMatchObject({ topic: 'A, b', description: 'c\nd' });
    expect(readPolisExport(polisFiles([], []))).toMatchObject({ topic: null, description: null });
  });
});
