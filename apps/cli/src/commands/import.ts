import type { Command } from 'commander';

export type ImportFlags = {
  parties?: string;
  slug?: string;
  title?: string;
  language: string;
  agreement?: string;
  strict?: boolean;
};

export function registerImport(program: Command): void {
  const command = program.command('import').description('bring in data from elsewhere');
  command
    .command('polis <folder>')
    .description('make a closed round of a Polis export (comments.csv, votes.csv)')
    .option('--parties <file>', 'CSV with the columns participant and party; without it nobody has a party')
    .option('--slug <name>', 'name of the round in its address; the folder’s unless given')
    .option('--title <text>', 'title of the round; the topic of the export unless given')
    .option('--language <tag>', 'language of the statements, as a BCP 47 tag', 'und')
    .option('--agreement <slug>', 'agreement that the round belongs to; the first one unless given')
    .option('--strict', 'stop at the first row that cannot be read, and import nothing')
    .action(async (folder: string, flags: ImportFlags) => {
      const { importPolis } = await import('../import/import-polis');
      await importPolis(folder, flags);
    });
  command
    .command('remove <round>')
    .description('take an imported round away, with everything in it')
    .option('--yes', 'do not ask first')
    .action(async (round: string, flags: { yes?: boolean }) => {
      const { removeImported } = await import('../import/remove-import');
      await removeImported(round, flags);
    });
}
