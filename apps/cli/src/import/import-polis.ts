import { basename, resolve } from 'node:path';
import { openDb } from '@parley/db/client';
import { languageTag } from '@parley/domain/language';
import { type PolisProblem, problemSentence, readPolisExport, readPolisFolder } from '@parley/usecases/polis';
import { importPolisExport } from '@parley/usecases/polis-import';
import { recomputeReport } from '@parley/usecases/report';
import type { ImportFlags } from '../commands/import';
import { OperatorRefusal } from '../failure';
import { withThreads } from '../report/with-threads';
import { say } from '../say';
import { withDatabase } from '../with-database';

/** `parley import polis`: reads everything before the first row is written, then imports in one transaction. */
export async function importPolis(folder: string, flags: ImportFlags): Promise<void> {
  if (!languageTag.safeParse(flags.language).success) {
    throw new OperatorRefusal(
      `--language is "${flags.language}"; expected a BCP 47 tag such as en or es-MX.`,
    );
  }
  const slug = slugOf(flags.slug ?? basename(resolve(folder)));
  const read = readPolisExport(
    readPolisFolder(folder, { parties: flags.parties }),
    flags.strict ? 'stop' : 'go-on',
  );
  reportProblems(read.problems);
  await withDatabase(async (url) => {
    const client = openDb({
      url,
      poolSize: 2,
      applicationName: 'parley-import',
      statementTimeoutSeconds: 300,
    });
    try {
      const deps = { db: client.db, now: () => new Date() };
      const done = await importPolisExport(deps, read, {
        slug,
        title: flags.title ?? read.topic ?? basename(resolve(folder)),
        language: flags.language,
        ...(flags.agreement === undefined ? {} : { agreement: flags.agreement }),
        onProgress: progress(read.votes.length),
      });
      for (const id of done.cut) say(`Statement ${id} is longer than 1,000 characters: its end was cut off.`);
      await withThreads(({ computeReport }) => recomputeReport({ ...deps, computeReport }, done.roundId));
      say(
        `Imported ${done.statements} statements, ${done.participants} participants and ${done.votes} votes as the round "${slug}".`,
      );
      say(`Its report: /en/rounds/${slug}/report`);
    } finally {
      await client.close();
    }
  });
}

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  if (slug === '') {
    throw new OperatorRefusal(
      `"${name}" leaves no name for the round: give one of letters and digits with --slug.`,
    );
  }
  return slug;
}

function reportProblems(problems: readonly PolisProblem[]): void {
  for (const problem of problems) {
    process.stderr.write(`${problemSentence(problem).slice(0, -1)} (${problem.handling}).\n`);
  }
}

/** A line that counts, on a terminal only; a log gets the last sentence alone. */
function progress(total: number): (saved: number) => void {
  if (!process.stdout.isTTY) return () => {};
  return (saved) => {
    process.stdout.write(`\r${saved} of ${total} votes${saved === total ? '\n' : ''}`);
  };
}
