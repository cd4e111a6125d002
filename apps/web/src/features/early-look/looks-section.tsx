import { permissionObstacle } from '@parley/domain/permission';
import { earlyLookMinutes } from '@parley/domain/vote';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Read } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { EarlyLooks } from './early-looks';

type Props = {
  round: string;
  after: string | null;
  /** The rule shows no live figures yet: an analyst may look early. */
  isAhead: boolean;
};

/** The public log of early looks on the page of their round, and an analyst's way to one. */
export async function LooksSection({ round, after, isAhead }: Props) {
  const t = await getTranslations('early-look');
  const { viewer, href } = await reader();
  const mayLook = isAhead && permissionObstacle(viewer, 'figures.look', new Date()) === null;
  return (
    <Sheet as="section" labelledBy="looks-title" id="looks">
      <Rail />
      <Text>
        <h2 id="looks-title">{t('title')}</h2>
        <Read>
          <p>{t('lead', { minutes: earlyLookMinutes })}</p>
        </Read>
        <EarlyLooks round={round} after={after} page={`/rounds/${round}`} />
      </Text>
      <Margin>
        <Note>
          {mayLook ? (
            <p>
              <a href={href(`/rounds/${round}/early-look`)}>{t('link')}</a>
            </p>
          ) : null}
          <p>
            <a href={`${href('/moderation/log')}#looks`}>{t('all')}</a>
          </p>
        </Note>
      </Margin>
    </Sheet>
  );
}
