import 'server-only';
import type { MaybeViewer } from '@parley/domain/person';
import { Full, Sheet } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { InvitationTable } from '../invitation/invitation-table';
import { MineHead } from '../mine/mine-head';
import { MembersPart } from './members-part';

type Props = { viewer: MaybeViewer; cursor: string | null };

/** The organisation that a manager looks after. */
export async function MyOrganisation({ viewer, cursor }: Props) {
  const t = await getTranslations('organisation');
  const invitations = await getTranslations('invitation');
  if ((viewer?.organisationId ?? null) === null) {
    return <MineHead part="organisation" lead={t('members.noOrganisation')} />;
  }
  const found = await (await serverApi()).organisation.members({ cursor });
  return (
    <>
      <MineHead part="organisation" lead={<b>{found.organisation.name}</b>} />
      <MembersPart found={found} page="/mine/organisation" />
      <Sheet as="section" labelledBy="invitations">
        <Full>
          <h2 id="invitations">{invitations('title')}</h2>
          <InvitationTable />
        </Full>
      </Sheet>
    </>
  );
}
