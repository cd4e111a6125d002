import 'server-only';
import { serverApi } from './api';
import { composition } from './composition';

const viewer = async () => (await serverApi()).session.viewer();

/** Passkeys are bound to the address of this site, which only the server's settings know. For server actions. */
export const askPasskey = () => composition().identity.askPasskey();
export const offerPasskey = async () => composition().identity.offerPasskey(await viewer());
export const addPasskey = async (made: { answer: string; name: string }) =>
  composition().identity.addPasskey(await viewer(), made);
