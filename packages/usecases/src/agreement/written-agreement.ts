import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AgreementFileRefusal } from './agreement-file-refusal';

/** A text, and what messages call it. */
export type WrittenText = { name: string; text: string };

/** An agreement as somebody wrote it: in one text, or with a text for each proposal beside it. */
export type WrittenAgreement = { main: WrittenText; proposals: readonly WrittenText[] };

/**
 * Fetches an agreement from the disk: from one file, or from a folder with `agreement.yaml` and a file for each
 * proposal in `proposals`, in the order of their names.
 *
 * @param shownAs what messages call the path
 * @throws AgreementFileRefusal where there is neither
 */
export function openAgreement(path: string, shownAs = path): WrittenAgreement {
  const opened = (part: string) => ({
    name: join(shownAs, part),
    text: readFileSync(join(path, part), 'utf8'),
  });
  if (isFile(path)) return { main: opened(''), proposals: [] };
  if (!isFile(join(path, 'agreement.yaml'))) {
    const message = 'is not there; expected a YAML file, or a folder with agreement.yaml in it';
    throw new AgreementFileRefusal([{ fileName: shownAs, line: null, path: '', message }]);
  }
  const folder = join(path, 'proposals');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  return {
    main: opened('agreement.yaml'),
    proposals: names.sort().map((name) => opened(join('proposals', name))),
  };
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
