import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { reader } from '../shell/reader';
import { CommitmentPart } from './commitment-part';

/** What the parties owe, how far each commitment is by rule, and what was found out of it. */
export async function CommitmentsPage() {
  const t = await getTranslations('agreement.commitments');
  const { locale: language, agreement: agreementSlug, formats } = await reader();
  const { agreement } = await serverApi();
  const shown = await orNotFound(agreement.commitments({ language, agreementSlug }));
  const { commitments, decidedOn } = shown;
  return (
    <>
      <Sheet kind="head">
        <Rail counts>
          <span>
            <b>{formats.number(commitments.length)}</b>
          </span>
        </Rail>
        <Text>
          <h1>{t('title')}</h1>
          <Standfirst>{t('lead')}</Standfirst>
        </Text>
        <Margin>
          <Note>
            <p>
              {decidedOn === null
                ? t('undecidedNote')
                : t('decidedNote', { date: formats.date(new Date(`${decidedOn}T12:00:00Z`)) })}
            </p>
          </Note>
          <Note>
            <h2>{t('rule')}</h2>
            <p>{t('ruleText')}</p>
          </Note>
        </Margin>
      </Sheet>
      {commitments.length === 0 ? (
        <Sheet kind="loose">
          <Text>
            <EmptyState title={t('none')}>
              <p>{t('noneText')}</p>
            </EmptyState>
          </Text>
        </Sheet>
      ) : null}
      {commitments.map((commitment, index) => (
        <CommitmentPart
          key={commitment.code}
          commitment={commitment}
          ordinal={index + 1}
          parties={shown.parties}
        />
      ))}
    </>
  );
}
