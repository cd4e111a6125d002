import { isDomainErrorCode } from '@parley/domain/error';
import { inLanguage } from '@parley/domain/language';
import { LinkButton } from '@parley/ui/button';
import { ErrorSummary } from '@parley/ui/form';
import { Rows } from '@parley/ui/list';
import { Full, Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { BracketedText } from './bracketed-text';
import { amendmentPage, amendmentsPage, amendPage, comparePage } from './clause-pages';
import { ClauseRail } from './clause-rail';
import { ConfirmPart } from './confirm-part';
import type { ShownClausePage, ShownVersion } from './load-clause';

type Props = { clause: ShownClausePage; confirmed: string | null; problem: string | null };

/** Every version of a clause: its words, who wrote them, who confirmed them, and what differs. */
export async function ClauseVersions({ clause, confirmed, problem }: Props) {
  const t = await getTranslations('clause');
  const amend = await getTranslations('amendment');
  const errors = await getTranslations('errors');
  const forms = await getTranslations('forms');
  const { href, locale } = await reader();
  const { number, proposal, versions } = clause;
  const shown = versions.find(({ state }) => state === 'current') ?? versions[0];
  const heading = shown === undefined ? '' : inLanguage(shown.heading, locale).text;
  const drafted = versions.find(({ state }) => state === 'drafted');
  return (
    <>
      <Sheet kind="head">
        <ClauseRail proposal={proposal} />
        <Text>
          <h1>{t('title', { number, heading })}</h1>
          {confirmed === null ? null : (
            <Notice kind="done">
              <p>{t(drafted === undefined ? 'confirm.votable' : 'confirm.done')}</p>
            </Notice>
          )}
          {drafted === undefined && isDomainErrorCode(problem) ? (
            <ErrorSummary title={forms('summary', { count: 1 })} problems={[{ text: errors(problem) }]} />
          ) : null}
        </Text>
        <Margin>
          <Note>
            {clause.amendObstacle === null || clause.amendObstacle === 'not-signed-in' ? (
              <p>
                <LinkButton href={href(amendPage(proposal.slug, number))}>{amend('write')}</LinkButton>
              </p>
            ) : null}
            <p>
              <a href={`${href(amendmentsPage(proposal.slug))}#clause-${number}`}>{amend('all')}</a>
            </p>
          </Note>
        </Margin>
      </Sheet>
      {drafted === undefined ? null : <ConfirmPart clause={clause} version={drafted} problem={problem} />}
      <Sheet as="section" labelledBy="versions">
        <Rail />
        <Full>
          <h2 id="versions">{t('versions')}</h2>
          <Rows rows={await Promise.all(versions.map((version) => versionRow(clause, version)))} />
        </Full>
      </Sheet>
    </>
  );
}

async function versionRow(
  { proposal, number, partyCodes, versions }: ShownClausePage,
  version: ShownVersion,
) {
  const t = await getTranslations('clause');
  const { href, locale, formats } = await reader();
  const words = inLanguage(version.text, locale);
  const before = versions.find((one) => one.version === version.version - 1);
  return {
    key: version.versionId,
    rail: (
      <>
        <b>{t('version', { number: version.version })}</b> {t(`state.${version.state}`)}
      </>
    ),
    text: (
      <span lang={words.language}>
        <BracketedText text={words.text} partyCodes={partyCodes} />
      </span>
    ),
    meta: (
      <>
        {await credit(version, number)}
        {version.missing.length === 0 ? null : (
          <>
            {' · '}
            {t('missing', { languages: formats.list(version.missing.map(formats.languageName)) })}
          </>
        )}
        {version.confirmed.map(({ language, by, at }) => (
          <span key={language}>
            {' · '}
            {t('confirmed', {
              language: formats.languageName(language),
              name: by ?? '…',
              date: formats.date(at),
            })}
          </span>
        ))}
      </>
    ),
    side: (
      <>
        {before === undefined || version.state === 'drafted' ? null : (
          <p>
            <a href={href(comparePage(proposal.slug, number, before.version, version.version))}>
              {t('compare', { number: before.version })}
            </a>
          </p>
        )}
        {version.amendment === null ? null : (
          <p>
            <a href={href(amendmentPage(proposal.slug, number, version.amendment))}>
              {(await getTranslations('amendment'))('title', { number: `${number}.${version.amendment}` })}
            </a>
          </p>
        )}
      </>
    ),
  };
}

async function credit({ version, author, amendment, createdAt }: ShownVersion, number: number) {
  const t = await getTranslations('clause');
  const { formats } = await reader();
  const date = formats.date(createdAt);
  if (author === null) return version === 1 ? `${t('came', { date })} · ${t('byOperator')}` : date;
  return amendment === null
    ? t('by', { date, name: author })
    : t('byAmendment', { date, name: author, amendment: `${number}.${amendment}` });
}
