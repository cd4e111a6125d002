import broken from '../../messages/es-MX/broken.json' with { type: 'json' };
import errors from '../../messages/es-MX/errors.json' with { type: 'json' };
import forms from '../../messages/es-MX/forms.json' with { type: 'json' };
import letters from '../../messages/es-MX/letters.json' with { type: 'json' };
import mine from '../../messages/es-MX/mine.json' with { type: 'json' };
import shell from '../../messages/es-MX/shell.json' with { type: 'json' };
import signIn from '../../messages/es-MX/sign-in.json' with { type: 'json' };
import signUp from '../../messages/es-MX/sign-up.json' with { type: 'json' };
import vote from '../../messages/es-MX/vote.json' with { type: 'json' };
import words from '../../messages/es-MX/words.json' with { type: 'json' };
import type { Messages } from './en';

export const esMx: Messages = {
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
