import broken from '../../messages/es-MX/broken.json';
import errors from '../../messages/es-MX/errors.json';
import forms from '../../messages/es-MX/forms.json';
import shell from '../../messages/es-MX/shell.json';
import signIn from '../../messages/es-MX/sign-in.json';
import signUp from '../../messages/es-MX/sign-up.json';
import words from '../../messages/es-MX/words.json';
import type { Messages } from './en';

export const esMx: Messages = { broken, errors, forms, shell, 'sign-in': signIn, 'sign-up': signUp, words };
