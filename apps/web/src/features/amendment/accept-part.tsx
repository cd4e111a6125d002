import { Button, TapLink } from '@parley/ui/button';
import { Actions, Margin, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { amendmentPage } from '../clause/clause-pages';
import { ClauseRail } from '../clause/clause-rail';
import { reader } from '../shell/reader';
import { AmendmentForm } from './amendment-acts';
import { ChangedText } from './amendment-views';
import type { ShownAmendment } from './load-amendment';

/** What accepting an amendment does, said before it is done. */
export async function AcceptPart({ amendment }: { amendment: ShownAmendment }) {
  const t = await getTranslations('amendment');
  const { href, formats } = await reader();
  const { proposal, clause, number, author, ifAccepted } = amendment;
  const { version, votes, missing } = ifAccepted;
  const name = author?.name ?? t('erased');
  return (
    <>
      <Sheet kind="head">
        <ClauseRail proposal={proposal} />
        <Text>
          <h1>{t('accept.title', { number: `${clause}.${number}` })}</h1>
          <Standfirst>{t('accept.lead', { version, clause, name })}</Standfirst>
          <Notice kind="ask">
            <p>{t('accept.votes', { count: votes })}</p>
            <p>
              {missing.length === 0
                ? t('accept.atOnce')
                : t('accept.missing', { languages: formats.list(missing.map(formats.languageName)) })}
            </p>
          </Notice>
          <AmendmentForm amendment={amendment}>
            <Actions>
              <Button name="act" value="accept">
                {t('accept.yes')}
              </Button>
              <TapLink href={href(amendmentPage(proposal.slug, clause, number))}>
                {(await getTranslations('words'))('cancel')}
              </TapLink>
            </Actions>
          </AmendmentForm>
        </Text>
        <Margin />
      </Sheet>
      {amendment.languages.map((diff) => (
        <Sheet key={diff.language}>
          <Rail>
            <b>{formats.languageName(diff.language)}</b>
          </Rail>
          <Text>
            <ChangedText diff={diff} view="inline" version={amendment.baseVersion} />
          </Text>
          <Margin />
        </Sheet>
      ))}
    </>
  );
}
