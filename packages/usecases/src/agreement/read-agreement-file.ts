import { type AgreementFile, agreementFaults, agreementFile } from '@parley/domain/agreement';
import { AgreementFileRefusal, type FileFault } from './agreement-file-refusal';
import { readSource } from './agreement-source';
import { shapeFaults } from './shape-faults';
import type { WrittenAgreement } from './written-agreement';

/** The agreement that one YAML text describes; see `readAgreement`. */
export const readAgreementFile = (text: string, fileName: string): AgreementFile =>
  readAgreement({ main: { name: fileName, text }, proposals: [] });

/**
 * The agreement that YAML texts describe.
 *
 * @throws AgreementFileRefusal with every fault that can be told: a text that is not YAML has no shape, and
 *   references are followed only in one whose shape is right
 */
export function readAgreement(written: WrittenAgreement): AgreementFile {
  const inOrder = (faults: readonly FileFault[]) => {
    const names = [written.main, ...written.proposals].map(({ name }) => name);
    const key = ({ fileName, line }: FileFault) => [names.indexOf(fileName), line ?? 0] as const;
    return [...faults].sort((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1]);
  };
  const source = readSource(written);
  if (source.value === undefined) throw new AgreementFileRefusal(inOrder(source.faults));
  const parsed = agreementFile.safeParse(source.value);
  const found = parsed.success
    ? agreementFaults(parsed.data, isTimeZone)
    : shapeFaults(agreementFile, parsed.error.issues, source.value);
  const faults = [...source.faults, ...found.map(source.placed)];
  if (!parsed.success || faults.length > 0) throw new AgreementFileRefusal(inOrder(faults));
  return parsed.data;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
