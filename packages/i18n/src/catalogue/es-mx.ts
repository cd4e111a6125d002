import account from '../../messages/es-MX/account.json' with { type: 'json' };
import agreement from '../../messages/es-MX/agreement.json' with { type: 'json' };
import amendment from '../../messages/es-MX/amendment.json' with { type: 'json' };
import broken from '../../messages/es-MX/broken.json' with { type: 'json' };
import clause from '../../messages/es-MX/clause.json' with { type: 'json' };
import comment from '../../messages/es-MX/comment.json' with { type: 'json' };
import earlyLook from '../../messages/es-MX/early-look.json' with { type: 'json' };
import errors from '../../messages/es-MX/errors.json' with { type: 'json' };
import follow from '../../messages/es-MX/follow.json' with { type: 'json' };
import forms from '../../messages/es-MX/forms.json' with { type: 'json' };
import governedProposal from '../../messages/es-MX/governed-proposal.json' with { type: 'json' };
import guide from '../../messages/es-MX/guide.json' with { type: 'json' };
import home from '../../messages/es-MX/home.json' with { type: 'json' };
import invitation from '../../messages/es-MX/invitation.json' with { type: 'json' };
import letters from '../../messages/es-MX/letters.json' with { type: 'json' };
import lettersAdmin from '../../messages/es-MX/letters-admin.json' with { type: 'json' };
import mine from '../../messages/es-MX/mine.json' with { type: 'json' };
import moderation from '../../messages/es-MX/moderation.json' with { type: 'json' };
import notAllowed from '../../messages/es-MX/not-allowed.json' with { type: 'json' };
import notice from '../../messages/es-MX/notice.json' with { type: 'json' };
import officialPosition from '../../messages/es-MX/official-position.json' with { type: 'json' };
import organisation from '../../messages/es-MX/organisation.json' with { type: 'json' };
import ownProposal from '../../messages/es-MX/own-proposal.json' with { type: 'json' };
import people from '../../messages/es-MX/people.json' with { type: 'json' };
import privacy from '../../messages/es-MX/privacy.json' with { type: 'json' };
import proposal from '../../messages/es-MX/proposal.json' with { type: 'json' };
import report from '../../messages/es-MX/report.json' with { type: 'json' };
import reservation from '../../messages/es-MX/reservation.json' with { type: 'json' };
import round from '../../messages/es-MX/round.json' with { type: 'json' };
import shell from '../../messages/es-MX/shell.json' with { type: 'json' };
import signIn from '../../messages/es-MX/sign-in.json' with { type: 'json' };
import signUp from '../../messages/es-MX/sign-up.json' with { type: 'json' };
import statement from '../../messages/es-MX/statement.json' with { type: 'json' };
import translation from '../../messages/es-MX/translation.json' with { type: 'json' };
import unsubscribe from '../../messages/es-MX/unsubscribe.json' with { type: 'json' };
import vote from '../../messages/es-MX/vote.json' with { type: 'json' };
import words from '../../messages/es-MX/words.json' with { type: 'json' };
import type { Messages } from './en';

export const esMx: Messages = {
  account,
  agreement,
  broken,
  amendment,
  clause,
  comment,
  'early-look': earlyLook,
  errors,
  forms,
  'governed-proposal': governedProposal,
  guide,
  home,
  invitation,
  letters,
  'letters-admin': lettersAdmin,
  mine,
  moderation,
  'not-allowed': notAllowed,
  notice,
  people,
  privacy,
  'official-position': officialPosition,
  organisation,
  'own-proposal': ownProposal,
  proposal,
  report,
  follow,
  reservation,
  round,
  shell,
  'sign-in': signIn,
  'sign-up': signUp,
  statement,
  translation,
  unsubscribe,
  vote,
  words,
};
