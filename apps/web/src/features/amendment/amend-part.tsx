import { Margin, Note, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { amendmentPage, amendPage } from '../clause/clause-pages';
import { ClauseRail } from '../clause/clause-rail';
import type { ShownClausePage } from '../clause/load-clause';
import { WhyNot } from '../proposal/why-not';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';
import { AmendForm } from './amend-form';

/** New words for one clause, on its current version: the reader's language first, the others below it. */
export async function AmendPart({ clause }: { clause: ShownClausePage }) {
  const t = await getTranslations('amendment.form');
  const { href, locale, formats } = await reader();
  const { proposal, number, versions, languages, amendObstacle } = clause;
  const current = versions.find(({ state }) => state === 'current');
  const first = languages.filter((language) => language === locale);
  const rest = languages.filter((language) => language !== locale);
  const page = amendPage(proposal.slug, number);
  return (
    <Sheet kind="head">
      <ClauseRail proposal={proposal} />
      <Text>
        <h1>{t('title', { number })}</h1>
        <Standfirst>{t('lead')}</Standfirst>
        {amendObstacle !== null || current === undefined ? (
          <WhyNot code={amendObstacle ?? 'not-found'} act="amendment" back={page} />
        ) : (
          <ClientWords of={['amendment', 'forms']}>
            <AmendForm
              locale={locale}
              here={href(page)}
              baseVersionId={current.versionId}
              version={current.version}
              page={href(amendmentPage(proposal.slug, number, 0))}
              texts={[...first, ...rest].map((language) => ({
                language,
                name: formats.languageName(language),
                text: current.text[language] ?? '',
              }))}
              strict={clause.strict}
            />
          </ClientWords>
        )}
      </Text>
      <Margin>
        <Note>
          <p>{t(clause.strict ? 'strict' : 'atOnce')}</p>
          <p>
            <a href={href('/community-rules')}>{(await getTranslations('comment.flagForm'))('rules')}</a>
          </p>
        </Note>
      </Margin>
    </Sheet>
  );
}
