import { Command } from 'commander';
import { register } from './commands';
import { reportFailure } from './failure';

const program = new Command('parley')
  .description('Parley: find out what people of several countries can agree on.')
  .helpCommand(false)
  .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
  .showHelpAfterError('(add --help for what is possible)');
register(program);

try {
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
}
