import 'server-only';
import type { Id } from '@parley/domain/id';
import { Full, Sheet } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { ModerationViews } from '../moderation/moderation-views';
import { reader } from '../shell/reader';
import { MembersPart } from './members-part';

type Props = { organisationId: Id<'organisation'>; cursor: string | null };

/** One organisation, for an admin. */
export async function OrganisationPage({ organisationId, cursor }: Props) {
  const t = await getTranslations('organisation');
  const { href } = await reader();
  const found = await orNotFound((await serverApi()).organisation.members({ organisationId, cursor }));
  return (
    <>
      <Sheet kind="head">
        <Full>
          <p>
            <a href={href('/admin/organisations')}>{t('members.all')}</a>
          </p>
          <h1>{found.organisation.name}</h1>
          <ModerationViews current="organisations" />
        </Full>
      </Sheet>
      <MembersPart found={found} page={`/admin/organisations/${organisationId}`} />
    </>
  );
}
