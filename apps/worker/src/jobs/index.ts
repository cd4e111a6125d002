import type { Handlers } from '@parley/queue/work';
import type { SendDeps } from '@parley/usecases/letter';
import type { EraseDeps } from '@parley/usecases/privacy';
import type { ReportDeps } from '@parley/usecases/report';
import { digestPlan } from './digest-plan';
import { digestWrite } from './digest-write';
import { letterSend } from './letter-send';
import { personErase } from './person-erase';
import { proposalTell } from './proposal-tell';
import { retentionApply } from './retention-apply';
import { roundReport } from './round-report';
import { roundTell } from './round-tell';
import { roundWatch } from './round-watch';

/** Every job and who does it. A job without a handler does not compile. */
export const handlersFor = (deps: SendDeps & ReportDeps & EraseDeps): Handlers => ({
  'letter.send': letterSend(deps),
  'round.report': roundReport(deps),
  'round.watch': roundWatch(deps),
  'digest.plan': digestPlan(deps),
  'digest.write': digestWrite(deps),
  'round.tell': roundTell(deps),
  'proposal.tell': proposalTell(deps),
  'person.erase': personErase(deps),
  'retention.apply': retentionApply(deps),
});
