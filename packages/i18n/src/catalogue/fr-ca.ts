import broken from '../../messages/fr-CA/broken.json';
import errors from '../../messages/fr-CA/errors.json';
import forms from '../../messages/fr-CA/forms.json';
import shell from '../../messages/fr-CA/shell.json';
import signIn from '../../messages/fr-CA/sign-in.json';
import signUp from '../../messages/fr-CA/sign-up.json';
import words from '../../messages/fr-CA/words.json';
import type { Messages } from './en';

export const frCa: Messages = { broken, errors, forms, shell, 'sign-in': signIn, 'sign-up': signUp, words };
