import type { Command } from 'commander';

export type ExportFlags = { agreement?: string; out?: string };

export function registerAgreement(program: Command): void {
  const command = program.command('agreement').description('the agreements of this installation');
  command
    .command('import <path>')
    .description('load one from a YAML file, or from a folder with agreement.yaml, and open its first round')
    .action(async (path: string) => {
      const { importAgreement } = await import('../agreement/import-agreement');
      await importAgreement(path);
    });
  command
    .command('export')
    .description('write one as it reads today, as the file that would load it')
    .option('--agreement <slug>', 'which one; the first one unless given')
    .option('--out <file>', 'where to; the terminal unless given')
    .action(async (flags: ExportFlags) => {
      const { exportAgreementHere } = await import('../agreement/export-agreement');
      await exportAgreementHere(flags);
    });
}
