import broken from '../../messages/en/broken.json';
import errors from '../../messages/en/errors.json';
import forms from '../../messages/en/forms.json';
import letters from '../../messages/en/letters.json';
import shell from '../../messages/en/shell.json';
import words from '../../messages/en/words.json';

/** One file a namespace; English says which keys there are. */
export const en = { broken, errors, forms, letters, shell, words };

/** A map of the same shape, with any words in it. */
type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
export type Messages = Same<typeof en>;
