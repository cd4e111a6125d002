import { readFileSync } from 'node:fs';
import { AgreementFileRefusal, type FileFault } from '../agreement-file-refusal';
import { readAgreementFile } from '../read-agreement-file';
import type { WrittenAgreement } from '../written-agreement';
import { shippedTexts } from './shipped';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The agreement that a fresh installation is filled with, its first four proposals written in the same text. */
export const shippedText = oneText(shippedTexts());
/** An agreement that shares no party, language or code with the shipped one. */
export const twoPartiesText = read('./two-parties.yaml');

function oneText({ main, proposals }: WrittenAgreement): string {
  const entries = proposals
    .slice(0, 4)
    .map(({ text }) => `  - ${text.trimEnd().replaceAll(/\n(?=.)/g, '\n    ')}\n`);
  return `${main.text}\nproposals:\n${entries.join('')}`;
}

/** The text with its first `from` replaced; a `from` that is not there is a fault of the test. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the text has no ${JSON.stringify(from)}`);
  return text.replace(from, () => to);
}

/** The faults that the reader finds in a text: none where it is valid. */
export function faultsOf(text: string): readonly FileFault[] {
  try {
    readAgreementFile(text, 'agreement.yaml');
    return [];
  } catch (error) {
    if (error instanceof AgreementFileRefusal) return error.faults;
    throw error;
  }
}

/** The text of the line that a fault names. */
export const lineText = (text: string, fault: FileFault): string =>
  text.split('\n')[(fault.line ?? 0) - 1] ?? '';
