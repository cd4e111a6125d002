import { createHmac } from 'node:crypto';
import type { Db } from '@parley/db/client';
import type { Counter } from '@parley/db/limit';
import { findMembership } from '@parley/db/organisation';
import { DomainError } from '@parley/domain/error';
import { type Limit, type LimitedAct, type LimitScope, limits } from '@parley/domain/limit';
import type { MaybeViewer } from '@parley/domain/person';
import type { CountAct } from '../deps';
import type { Counters } from './open-counters';

/**
 * Counts acts for everybody who asks, and refuses one too many with how long to wait.
 *
 * @param counters where they are counted
 * @param secret what keys are hashed with: neither an address nor a person stands in them
 * @returns for a request from a network (null where it has none, as on this machine itself), the counting of its acts
 */
export function openLimits(
  db: Db,
  secret: string,
  counters: Pick<Counters, 'open'>,
): (network: string | null) => CountAct {
  const opened = new Map<string, Counter>();
  const counterOf = (act: LimitedAct, scope: LimitScope, limit: Limit): Counter => {
    const name = `${act}.${scope}`;
    const known = opened.get(name) ?? counters.open(act, name, limit);
    opened.set(name, known);
    return known;
  };
  const hashed = (scope: LimitScope, whose: string) =>
    createHmac('sha256', secret).update(`${scope} ${whose}`).digest('base64url').slice(0, 22);

  return (network) => async (act, viewer) => {
    const by: Partial<Record<LimitScope, Limit>> = limits[act];
    for (const [scope, limit] of Object.entries(by) as [LimitScope, Limit][]) {
      const whose = await whoseIs(db, scope, viewer, network);
      if (whose === null) continue;
      const seconds = await counterOf(act, scope, limit)(hashed(scope, whose));
      if (seconds !== null) throw new DomainError('too-many', { scope, seconds });
    }
  };
}

async function whoseIs(
  db: Db,
  scope: LimitScope,
  viewer: MaybeViewer,
  network: string | null,
): Promise<string | null> {
  switch (scope) {
    case 'account':
      return viewer?.personId ?? null;
    case 'network':
      return network;
    case 'organisation':
      return viewer?.tier === 'organisation' ? await findMembership(db, viewer.personId) : null;
    case 'everybody':
      return 'everybody';
  }
}
