import broken from '../../messages/en/broken.json';
import errors from '../../messages/en/errors.json';
import forms from '../../messages/en/forms.json';
import shell from '../../messages/en/shell.json';
import signIn from '../../messages/en/sign-in.json';
import signUp from '../../messages/en/sign-up.json';
import words from '../../messages/en/words.json';

/** One file a namespace; English says which keys there are. */
export const en = { broken, errors, forms, shell, 'sign-in': signIn, 'sign-up': signUp, words };

/** A map of the same shape, with any words in it. */
type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
export type Messages = Same<typeof en>;
