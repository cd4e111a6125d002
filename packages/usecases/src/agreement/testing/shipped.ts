import { fileURLToPath } from 'node:url';
import { readAgreement } from '../read-agreement-file';
import { openAgreement } from '../written-agreement';

const folder = fileURLToPath(new URL('../../../../../content/usmca-ai', import.meta.url));

/** The texts of the agreement that Parley ships with. */
export const shippedTexts = () => openAgreement(folder, 'content/usmca-ai');

/** The agreement that Parley ships with, read anew. */
export const shippedAgreement = () => readAgreement(shippedTexts());
