import { agreementRouter } from '../agreement';
import { amendmentRouter } from '../amendment';
import { apiTokenRouter } from '../api-token';
import { clauseRouter } from '../clause';
import { commentRouter } from '../comment';
import { earlyLookRouter } from '../early-look';
import { factorRouter } from '../factor';
import { followRouter } from '../follow';
import { invitationRouter } from '../invitation';
import { languageRouter } from '../language';
import { letterRouter } from '../letter';
import { moderationRouter } from '../moderation';
import { newsRouter } from '../news';
import { officialPositionRouter } from '../official-position';
import { organisationRouter } from '../organisation';
import { personRouter } from '../person';
import { privacyRouter } from '../privacy';
import { proposalRouter } from '../proposal';
import { providerRouter } from '../provider';
import { reportRouter } from '../report';
import { reservationRouter } from '../reservation';
import { roundRouter } from '../round';
import { sessionRouter } from '../session';
import { signalRouter } from '../signal';
import { statementRouter } from '../statement';
import { translationRouter } from '../translation';
import { createCallerFactory, router } from '../trpc';
import { voteRouter } from '../vote';

export const rootRouter = router({
  person: personRouter,
  agreement: agreementRouter,
  amendment: amendmentRouter,
  apiToken: apiTokenRouter,
  clause: clauseRouter,
  comment: commentRouter,
  language: languageRouter,
  moderation: moderationRouter,
  privacy: privacyRouter,
  proposal: proposalRouter,
  round: roundRouter,
  earlyLook: earlyLookRouter,
  factor: factorRouter,
  follow: followRouter,
  news: newsRouter,
  invitation: invitationRouter,
  letter: letterRouter,
  officialPosition: officialPositionRouter,
  organisation: organisationRouter,
  provider: providerRouter,
  report: reportRouter,
  reservation: reservationRouter,
  session: sessionRouter,
  signal: signalRouter,
  statement: statementRouter,
  translation: translationRouter,
  vote: voteRouter,
});

export type RootRouter = typeof rootRouter;

/** Calls procedures in the same process, with the same refusals as over the wire. */
export const createCaller = createCallerFactory(rootRouter);
export type Caller = ReturnType<typeof createCaller>;
