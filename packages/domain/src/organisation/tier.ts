import type { DomainErrorCode } from '../error';

/** How well a person is known, from less to more: an address that they confirmed, and the organisation that they speak for. */
export const tiers = ['email', 'organisation'] as const;
export type Tier = (typeof tiers)[number];

/**
 * Why somebody of this tier may not do what a round keeps for another, or null.
 *
 * @param needed the round's rule; left out, every confirmed address is enough
 */
export const tierObstacle = (needed: Tier | undefined, tier: Tier): DomainErrorCode | null =>
  needed === undefined || tiers.indexOf(tier) >= tiers.indexOf(needed) ? null : 'tier-too-low';
