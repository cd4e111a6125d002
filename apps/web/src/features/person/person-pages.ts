import { isVotePage } from '../vote/vote-pages';

/** Pages that speak of the confirmation themselves: the notice above them would say it twice. */
const speakOfConfirmation = ['/check-your-mail', '/confirm'];

export const speaksOfConfirmation = (address: string): boolean =>
  speakOfConfirmation.includes(address.split('?')[0] ?? '') || isVotePage(address);
