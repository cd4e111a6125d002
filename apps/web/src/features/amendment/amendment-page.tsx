import { domainErrorCodes } from '@parley/domain/error';
import { ErrorSummary } from '@parley/ui/form';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { Small, Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { amendmentPage, amendmentsPage, clausePage } from '../clause/clause-pages';
import { ClauseRail } from '../clause/clause-rail';
import { reader } from '../shell/reader';
import { AddressedComments } from './addressed-comments';
import { AmendmentActs } from './amendment-acts';
import { AmendmentCredit } from './amendment-credit';
import { type AmendmentView, AmendmentViews, ChangedText } from './amendment-views';
import { AmendmentVote } from './amendment-vote';
import type { ShownAmendment } from './load-amendment';

type Props = {
  amendment: ShownAmendment;
  view: AmendmentView;
  /** What was just done here, and what stood in the way. */
  after: string | null;
  problem: string | null;
};

const outcomes = ['accepted', 'drafted', 'collided', 'rebased', 'withdrawn'] as const;

/** One amendment: what it changes in each language it was written in, why, how it stands, and what may be done. */
export async function AmendmentPage({ amendment, view, after, problem }: Props) {
  const t = await getTranslations('amendment');
  const errors = await getTranslations('errors');
  const forms = await getTranslations('forms');
  const { href, formats, locale } = await reader();
  const { proposal, clause, number, baseVersion, newestVersion } = amendment;
  const page = href(amendmentPage(proposal.slug, clause, number));
  const outcome = outcomes.find((one) => one === after);
  const code = domainErrorCodes.find((one) => one === problem);
  const first = amendment.languages.filter(({ language }) => language === locale);
  const rest = amendment.languages.filter(({ language }) => language !== locale);
  return (
    <>
      <Sheet kind="head">
        <ClauseRail proposal={proposal} />
        <Text>
          <h1>{t('titleOn', { number: `${clause}.${number}`, heading: amendment.clauseHeading.text })}</h1>
          <Standfirst>{t(`state.${amendment.state}`)}</Standfirst>
          {outcome === undefined ? null : (
            <Notice kind="done">
              <p>{t(outcome, { version: newestVersion })}</p>
            </Notice>
          )}
          {code === undefined ? null : (
            <ErrorSummary title={forms('summary', { count: 1 })} problems={[{ text: errors(code) }]} />
          )}
        </Text>
        <Margin>
          <Note>
            <p>{t('onVersion', { version: baseVersion, clause })}</p>
            <p>
              <a className="touchable" href={href(clausePage(proposal.slug, clause))}>
                {(await getTranslations('clause'))('history')}
              </a>
              <br />
              <a className="touchable" href={href(amendmentsPage(proposal.slug))}>
                {t('all')}
              </a>
            </p>
          </Note>
          <AmendmentVote amendment={amendment} />
        </Margin>
      </Sheet>
      <AmendmentViews current={view} page={page} />
      {[...first, ...rest].map((diff) => (
        <Sheet key={diff.language} kind="loose">
          <Rail>
            <b>{formats.languageName(diff.language)}</b>
          </Rail>
          <Text>
            <ChangedText diff={diff} view={view} version={baseVersion} />
            <Small>{t('counts', { deleted: diff.text.deleted, inserted: diff.text.inserted })}</Small>
          </Text>
          <Margin />
        </Sheet>
      ))}
      <Sheet>
        <Rail />
        <Text>
          <AmendmentCredit amendment={amendment} />
          <AddressedComments amendment={amendment} />
          <AmendmentActs amendment={amendment} />
        </Text>
        <Margin />
      </Sheet>
    </>
  );
}
