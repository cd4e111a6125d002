import { openBrackets, withBracketsClosed } from '@parley/domain/clause';
import { Button, TapLink } from '@parley/ui/button';
import { Actions, Margin, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Read, Standfirst } from '@parley/ui/text';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { BracketedText } from './bracketed-text';
import { ClauseRail } from './clause-rail';
import { closeBracketAction } from './close-bracket-action';
import type { ShownClausePage } from './load-clause';

type Props = { clause: ShownClausePage; bracket: number; option: number };

/** How a clause reads in each language once a bracket is closed, before it is. */
export async function CloseBracketPart({ clause, bracket, option }: Props) {
  const t = await getTranslations('clause');
  const { href, formats, locale } = await reader();
  const { number, proposal, partyCodes, versions } = clause;
  const current = versions.find(({ state }) => state === 'current');
  if (current === undefined || !clause.mayCloseBrackets) notFound();
  const closed = Object.entries(current.text).map(([language, text]) => {
    const words = openBrackets(text, partyCodes)[bracket]?.options[option]?.words;
    if (words === undefined) notFound();
    const after = withBracketsClosed(text, partyCodes, (_, index) => (index === bracket ? words : null));
    return { language, after };
  });
  return (
    <>
      <Sheet kind="head">
        <ClauseRail proposal={proposal} />
        <Text>
          <h1>{t('close.title', { number })}</h1>
          <Standfirst>{t('close.lead')}</Standfirst>
          <form action={closeBracketAction}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="proposal" value={proposal.slug} />
            <input type="hidden" name="number" value={number} />
            <input type="hidden" name="clauseId" value={clause.clauseId} />
            <input type="hidden" name="versionId" value={current.versionId} />
            <input type="hidden" name="bracket" value={bracket} />
            <input type="hidden" name="option" value={option} />
            <Actions>
              <Button>{t('close.yes')}</Button>
              <TapLink href={href(`/proposals/${proposal.slug}?view=brackets#clause-${number}`)}>
                {(await getTranslations('words'))('cancel')}
              </TapLink>
            </Actions>
          </form>
        </Text>
        <Margin />
      </Sheet>
      {closed.map(({ language, after }) => (
        <Sheet key={language}>
          <Rail>
            <b>{formats.languageName(language)}</b>
          </Rail>
          <Text>
            <Read lang={language}>
              <p>
                <BracketedText text={after} partyCodes={partyCodes} />
              </p>
            </Read>
          </Text>
          <Margin />
        </Sheet>
      ))}
    </>
  );
}
