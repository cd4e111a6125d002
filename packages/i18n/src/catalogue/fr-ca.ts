import account from '../../messages/fr-CA/account.json' with { type: 'json' };
import agreement from '../../messages/fr-CA/agreement.json' with { type: 'json' };
import amendment from '../../messages/fr-CA/amendment.json' with { type: 'json' };
import broken from '../../messages/fr-CA/broken.json' with { type: 'json' };
import clause from '../../messages/fr-CA/clause.json' with { type: 'json' };
import comment from '../../messages/fr-CA/comment.json' with { type: 'json' };
import earlyLook from '../../messages/fr-CA/early-look.json' with { type: 'json' };
import errors from '../../messages/fr-CA/errors.json' with { type: 'json' };
import follow from '../../messages/fr-CA/follow.json' with { type: 'json' };
import forms from '../../messages/fr-CA/forms.json' with { type: 'json' };
import governedProposal from '../../messages/fr-CA/governed-proposal.json' with { type: 'json' };
import guide from '../../messages/fr-CA/guide.json' with { type: 'json' };
import home from '../../messages/fr-CA/home.json' with { type: 'json' };
import invitation from '../../messages/fr-CA/invitation.json' with { type: 'json' };
import letters from '../../messages/fr-CA/letters.json' with { type: 'json' };
import lettersAdmin from '../../messages/fr-CA/letters-admin.json' with { type: 'json' };
import mine from '../../messages/fr-CA/mine.json' with { type: 'json' };
import moderation from '../../messages/fr-CA/moderation.json' with { type: 'json' };
import notAllowed from '../../messages/fr-CA/not-allowed.json' with { type: 'json' };
import notice from '../../messages/fr-CA/notice.json' with { type: 'json' };
import officialPosition from '../../messages/fr-CA/official-position.json' with { type: 'json' };
import organisation from '../../messages/fr-CA/organisation.json' with { type: 'json' };
import ownProposal from '../../messages/fr-CA/own-proposal.json' with { type: 'json' };
import people from '../../messages/fr-CA/people.json' with { type: 'json' };
import privacy from '../../messages/fr-CA/privacy.json' with { type: 'json' };
import proposal from '../../messages/fr-CA/proposal.json' with { type: 'json' };
import report from '../../messages/fr-CA/report.json' with { type: 'json' };
import reservation from '../../messages/fr-CA/reservation.json' with { type: 'json' };
import round from '../../messages/fr-CA/round.json' with { type: 'json' };
import shell from '../../messages/fr-CA/shell.json' with { type: 'json' };
import signIn from '../../messages/fr-CA/sign-in.json' with { type: 'json' };
import signUp from '../../messages/fr-CA/sign-up.json' with { type: 'json' };
import statement from '../../messages/fr-CA/statement.json' with { type: 'json' };
import translation from '../../messages/fr-CA/translation.json' with { type: 'json' };
import unsubscribe from '../../messages/fr-CA/unsubscribe.json' with { type: 'json' };
import vote from '../../messages/fr-CA/vote.json' with { type: 'json' };
import words from '../../messages/fr-CA/words.json' with { type: 'json' };
import type { Messages } from './en';

export const frCa: Messages = {
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
