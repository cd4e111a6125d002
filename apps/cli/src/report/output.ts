import type { AddressLanguage } from '@parley/i18n/locale';

export interface ReportFlags {
  readonly polis?: string;
  readonly parties?: string;
  readonly rules?: string;
  readonly json?: boolean;
  readonly html?: string;
  readonly language?: AddressLanguage;
  readonly textLanguage?: string;
  readonly strict?: boolean;
}

/** Where a command writes: the process, or a test. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
  /** Exit code of the process, when it ends by itself. */
  exitWith(code: number): void;
  /** Told how far a long computation is, a line at a time, each in place of the last; null takes it away. */
  progress(line: string | null): void;
  /** Fires when a person or the system asks to stop. */
  readonly stop: AbortSignal;
}
