import { Readable } from 'node:stream';

/**
 * The words of a letter as a stream that asks before it gives the first byte. The mail client pulls it only when
 * the server has said that it takes the letter (354), so that `before` runs at the last moment at which it is
 * certain that nothing was handed over.
 */
export class GuardedContent extends Readable {
  /** `held`: nobody pulled; `released`: the words went out; `withheld`: `before` said no or failed. */
  state: 'held' | 'released' | 'withheld' = 'held';
  private asked = false;

  constructor(
    private readonly bytes: Buffer,
    private readonly before: () => Promise<boolean>,
  ) {
    super();
  }

  /** From here on nothing goes out: nodemailer drains the stream of a letter whose envelope was refused. */
  withhold(): void {
    if (this.state === 'held') this.state = 'withheld';
  }

  override _read(): void {
    if (this.asked) return;
    this.asked = true;
    if (this.state === 'withheld') {
      this.push(null);
      return;
    }
    this.before().then(
      (may) => this.answer(may, new Error('withdrawn')),
      (error: Error) => this.answer(false, error),
    );
  }

  private answer(may: boolean, error: Error): void {
    if (this.state === 'withheld') {
      this.destroy(error);
    } else if (may) {
      this.state = 'released';
      this.push(this.bytes);
      this.push(null);
    } else {
      this.state = 'withheld';
      this.destroy(error);
    }
  }
}
