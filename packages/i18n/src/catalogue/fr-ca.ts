import broken from '../../messages/fr-CA/broken.json' with { type: 'json' };
import errors from '../../messages/fr-CA/errors.json' with { type: 'json' };
import forms from '../../messages/fr-CA/forms.json' with { type: 'json' };
import letters from '../../messages/fr-CA/letters.json' with { type: 'json' };
import mine from '../../messages/fr-CA/mine.json' with { type: 'json' };
import shell from '../../messages/fr-CA/shell.json' with { type: 'json' };
import signIn from '../../messages/fr-CA/sign-in.json' with { type: 'json' };
import signUp from '../../messages/fr-CA/sign-up.json' with { type: 'json' };
import vote from '../../messages/fr-CA/vote.json' with { type: 'json' };
import words from '../../messages/fr-CA/words.json' with { type: 'json' };
import type { Messages } from './en';

export const frCa: Messages = {
  broken,
  errors,
  forms,
  letters,
  mine,
  shell,
  'sign-in': signIn,
  'sign-up': signUp,
  vote,
  words,
};
