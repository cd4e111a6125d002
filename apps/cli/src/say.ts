/** What a person reads while a command runs: short sentences on standard output. */
export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
