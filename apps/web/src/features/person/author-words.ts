import type { Tier } from '@parley/domain/organisation';
import { getTranslations } from 'next-intl/server';

type Author = { name: string; party: { text: string } | null; sector: { text: string } | null; tier: Tier };

/** Who wrote a text: name, sector, country, and whether for whom they speak is confirmed. */
export async function authorWords({ name, party, sector, tier }: Author): Promise<string[]> {
  const t = await getTranslations('organisation.tiers');
  return [name, sector?.text, party?.text, t(tier)].filter((part) => part !== undefined);
}
