import broken from '../../messages/fr-CA/broken.json';
import errors from '../../messages/fr-CA/errors.json';
import forms from '../../messages/fr-CA/forms.json';
import letters from '../../messages/fr-CA/letters.json';
import shell from '../../messages/fr-CA/shell.json';
import words from '../../messages/fr-CA/words.json';
import type { Messages } from './en';

export const frCa: Messages = { broken, errors, forms, letters, shell, words };
