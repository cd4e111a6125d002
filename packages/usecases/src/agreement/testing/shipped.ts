import { readFileSync } from 'node:fs';
import { readAgreementFile } from '../read-agreement-file';

const address = new URL('../../../../../content/usmca-ai.yaml', import.meta.url);

/** The agreement that Parley ships with, read anew. */
export const shippedAgreement = () => readAgreementFile(readFileSync(address, 'utf8'), 'usmca-ai.yaml');
