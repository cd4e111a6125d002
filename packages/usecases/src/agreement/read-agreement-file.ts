import {
  type AgreementFault,
  type AgreementFile,
  agreementFaults,
  agreementFile,
  pathText,
} from '@parley/domain/agreement';
import { AgreementFileError } from './agreement-file-error';
import { shapeFaults } from './shape-faults';
import { type PlacedFault, readYaml, type YamlSource } from './yaml-source';

/**
 * The agreement that a YAML text describes.
 *
 * @throws AgreementFileError with every fault that can be told: a text that is not YAML has no shape, and
 *   references are followed only in one whose shape is right
 */
export function readAgreementFile(text: string, fileName: string): AgreementFile {
  const source = readYaml(text);
  if (source.value === undefined) throw fileError(fileName, source.faults);
  const parsed = agreementFile.safeParse(source.value);
  const found = parsed.success
    ? agreementFaults(parsed.data, isTimeZone)
    : shapeFaults(agreementFile, parsed.error.issues, source.value);
  const faults = [...source.faults, ...placed(found, source)];
  if (!parsed.success || faults.length > 0) throw fileError(fileName, faults);
  return parsed.data;
}

const placed = (faults: readonly AgreementFault[], source: YamlSource): PlacedFault[] =>
  faults.map((fault) => ({ ...fault, line: source.lineAt(fault.path) }));

const fileError = (fileName: string, faults: readonly PlacedFault[]) =>
  new AgreementFileError(
    fileName,
    faults
      .map(({ line, path, message }) => ({ line, path: pathText(path), message }))
      .sort((a, b) => a.line - b.line),
  );

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
