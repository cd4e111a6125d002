import { type AgreementFault, type FaultPath, pathText } from '@parley/domain/agreement';
import type { FileFault } from './agreement-file-refusal';
import type { WrittenAgreement, WrittenText } from './written-agreement';
import { readYaml, type YamlSource } from './yaml-source';

/** What the texts of an agreement say together, and where each part of it stands. */
export type AgreementSource = {
  /** Undefined where a text cannot be read at all. */
  value: unknown;
  faults: FileFault[];
  placed: (fault: AgreementFault) => FileFault;
};

type Part = YamlSource & { name: string };

/** Reads the texts of an agreement as YAML and joins them to one value, the proposals in the order given. */
export function readSource({ main, proposals }: WrittenAgreement): AgreementSource {
  const whole = partOf(main);
  const parts = proposals.map(partOf);
  const faults = [whole, ...parts].flatMap(partFaults);
  const value = joined(whole.value, parts);
  if (parts.length > 0 && isMapping(whole.value) && 'proposals' in whole.value) {
    const message = 'stands beside files of proposals; expected the one or the other';
    faults.push(faultIn(whole, { path: ['proposals'], message }));
  }
  return {
    value,
    faults,
    placed(fault) {
      const [list, index, ...rest] = fault.path;
      const part = list === 'proposals' && typeof index === 'number' ? parts[index] : undefined;
      return part === undefined ? faultIn(whole, fault) : faultIn(part, { ...fault, path: rest });
    },
  };
}

const partOf = ({ name, text }: WrittenText): Part => ({ name, ...readYaml(text) });
const isMapping = (value: unknown): value is object => typeof value === 'object' && !Array.isArray(value);

const partFaults = ({ name, faults }: Part): FileFault[] =>
  faults.map(({ line, path, message }) => ({ fileName: name, line, path: pathText(path), message }));

function faultIn(part: Part, { path, message }: { path: FaultPath; message: string }): FileFault {
  return { fileName: part.name, line: part.lineAt(path), path: pathText(path), message };
}

function joined(value: unknown, parts: readonly Part[]): unknown {
  if (value === undefined || parts.some((part) => part.value === undefined)) return undefined;
  if (parts.length === 0 || !isMapping(value)) return value;
  return { ...value, proposals: parts.map((part) => part.value) };
}
