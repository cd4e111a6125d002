import account from '../../messages/en/account.json' with { type: 'json' };
import agreement from '../../messages/en/agreement.json' with { type: 'json' };
import amendment from '../../messages/en/amendment.json' with { type: 'json' };
import broken from '../../messages/en/broken.json' with { type: 'json' };
import clause from '../../messages/en/clause.json' with { type: 'json' };
import comment from '../../messages/en/comment.json' with { type: 'json' };
import earlyLook from '../../messages/en/early-look.json' with { type: 'json' };
import errors from '../../messages/en/errors.json' with { type: 'json' };
import follow from '../../messages/en/follow.json' with { type: 'json' };
import forms from '../../messages/en/forms.json' with { type: 'json' };
import governedProposal from '../../messages/en/governed-proposal.json' with { type: 'json' };
import guide from '../../messages/en/guide.json' with { type: 'json' };
import home from '../../messages/en/home.json' with { type: 'json' };
import invitation from '../../messages/en/invitation.json' with { type: 'json' };
import letters from '../../messages/en/letters.json' with { type: 'json' };
import lettersAdmin from '../../messages/en/letters-admin.json' with { type: 'json' };
import mine from '../../messages/en/mine.json' with { type: 'json' };
import moderation from '../../messages/en/moderation.json' with { type: 'json' };
import notAllowed from '../../messages/en/not-allowed.json' with { type: 'json' };
import notice from '../../messages/en/notice.json' with { type: 'json' };
import officialPosition from '../../messages/en/official-position.json' with { type: 'json' };
import organisation from '../../messages/en/organisation.json' with { type: 'json' };
import ownProposal from '../../messages/en/own-proposal.json' with { type: 'json' };
import people from '../../messages/en/people.json' with { type: 'json' };
import privacy from '../../messages/en/privacy.json' with { type: 'json' };
import proposal from '../../messages/en/proposal.json' with { type: 'json' };
import report from '../../messages/en/report.json' with { type: 'json' };
import reservation from '../../messages/en/reservation.json' with { type: 'json' };
import round from '../../messages/en/round.json' with { type: 'json' };
import shell from '../../messages/en/shell.json' with { type: 'json' };
import signIn from '../../messages/en/sign-in.json' with { type: 'json' };
import signUp from '../../messages/en/sign-up.json' with { type: 'json' };
import statement from '../../messages/en/statement.json' with { type: 'json' };
import translation from '../../messages/en/translation.json' with { type: 'json' };
import unsubscribe from '../../messages/en/unsubscribe.json' with { type: 'json' };
import vote from '../../messages/en/vote.json' with { type: 'json' };
import words from '../../messages/en/words.json' with { type: 'json' };
/** One file a namespace; English says which keys there are. */
export const en = {
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

/** A map of the same shape, with any words in it. */
type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
export type Messages = Same<typeof en>;
