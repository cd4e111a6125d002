import { letterToken } from './letter-link';

/** The link in the newest letter to an address that asks to confirm it. */
export const confirmationLink = async (email: string, language: string): Promise<string> =>
  `/${language}/confirm?token=${await letterToken(email, 'confirm-address')}`;
