import { erasureUndoDays, noticeVersion, retentionDays } from '@parley/domain/privacy';
import { roundRules } from '@parley/domain/round';
import { Method } from '@parley/ui/list';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { composition } from '../../server/composition';
import { Part } from '../account/part';
import { operatorLine } from '../shell/operator';
import { reader } from '../shell/reader';

/** The parts, each with what it answers; every figure is the one that the program keeps to. */
const parts = {
  what: ['account', 'votes', 'texts', 'machine'],
  long: ['sessions', 'letters', 'withdrawn', 'unconfirmed', 'rest'],
  rights: ['see', 'change', 'take', 'erase', 'complain'],
  others: ['none', 'mail', 'law', 'nations'],
} as const;

const figures = {
  k: roundRules.parse({}).suppressionK,
  sessions: retentionDays.sessions,
  words: retentionDays.letterWords,
  letters: retentionDays.letters,
  withdrawn: retentionDays.withdrawnComments,
  unconfirmed: retentionDays.unconfirmedPeople,
  days: erasureUndoDays,
};

/** The privacy notice: what is kept, why, for how long, and what its person can do. */
export async function PrivacyNotice() {
  const t = await getTranslations('notice');
  const { href } = await reader();
  return (
    <>
      <Sheet kind="head">
        <Rail />
        <Text>
          <h1>{t('title')}</h1>
          <Standfirst>{t('lead')}</Standfirst>
        </Text>
        <Margin>
          <Note>
            <p>{t('version', { version: noticeVersion })}</p>
          </Note>
          <Note>
            <p>
              <a href={href('/mine/data')}>{t('mine')}</a>
            </p>
          </Note>
        </Margin>
      </Sheet>
      <Answerable />
      {(Object.keys(parts) as (keyof typeof parts)[]).map((part) => (
        <Part key={part} id={part} title={t(`${part}.title`)}>
          <Method
            items={parts[part].map((point) => ({
              key: point,
              term: t(`${part}.${point}` as 'what.account'),
              value: t(`${part}.${point}Text` as 'what.votesText', figures),
            }))}
          />
        </Part>
      ))}
    </>
  );
}

/** Who runs the site, and who answers for personal data. */
async function Answerable() {
  const t = await getTranslations('notice.who');
  const officer = composition().env.PRIVACY_OFFICER;
  return (
    <Part id="who" title={t('title')}>
      <Method
        items={[
          { key: 'operator', term: t('operator'), value: operatorLine() ?? t('nobody') },
          { key: 'officer', term: t('officer'), value: officer ?? t('officerNobody') },
        ]}
      />
    </Part>
  );
}
