import broken from '../../messages/es-MX/broken.json';
import errors from '../../messages/es-MX/errors.json';
import forms from '../../messages/es-MX/forms.json';
import letters from '../../messages/es-MX/letters.json';
import shell from '../../messages/es-MX/shell.json';
import words from '../../messages/es-MX/words.json';
import type { Messages } from './en';

export const esMx: Messages = { broken, errors, forms, letters, shell, words };
