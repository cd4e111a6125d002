import { isOffered } from '@parley/domain/permission';
import { Views } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';

type Key =
  | 'queue'
  | 'log'
  | 'signals'
  | 'letters'
  | 'rounds'
  | 'proposals'
  | 'organisations'
  | 'delegations'
  | 'people'
  | 'invitations';

/** The pages of moderation and administration beside each other; nothing for whoever may see only one. */
export async function ModerationViews({ current }: { current: Key }) {
  const t = await getTranslations('moderation');
  const { viewer, href } = await reader();
  if (!isOffered(viewer, 'case.read')) return null;
  const views: { key: Key; address: string }[] = [
    { key: 'queue', address: '/moderation' },
    { key: 'log', address: '/moderation/log' },
    { key: 'signals', address: '/moderation/signals' },
    ...(isOffered(viewer, 'letter.read') ? [{ key: 'letters' as const, address: '/admin/letters' }] : []),
    ...(isOffered(viewer, 'round.govern') ? [{ key: 'rounds' as const, address: '/admin/rounds' }] : []),
    ...(isOffered(viewer, 'proposal.govern')
      ? [{ key: 'proposals' as const, address: '/admin/proposals' }]
      : []),
    ...(isOffered(viewer, 'organisation.govern')
      ? [{ key: 'organisations' as const, address: '/admin/organisations' }]
      : []),
    ...(isOffered(viewer, 'person.govern')
      ? [
          { key: 'people' as const, address: '/admin/people' },
          { key: 'delegations' as const, address: '/admin/delegations' },
        ]
      : []),
    ...(isOffered(viewer, 'organisation.govern')
      ? [{ key: 'invitations' as const, address: '/admin/invitations' }]
      : []),
  ];
  return (
    <Views
      label={t('pages')}
      views={views.map(({ key, address }) => ({
        key,
        href: href(address),
        label: t(key),
        current: key === current,
      }))}
    />
  );
}
