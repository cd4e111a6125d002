import { inLanguage } from '@parley/domain/language';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Read, Small, Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { clausePage, comparePage } from './clause-pages';
import { ClauseRail } from './clause-rail';
import { DiffText } from './diff-text';
import type { loadComparison } from './load-clause';

type Comparison = Awaited<ReturnType<typeof loadComparison>>;

/** Two versions of a clause, word by word in every language: the reader's first. */
export async function ComparePage({ compared }: { compared: Comparison }) {
  const t = await getTranslations('clause');
  const amend = await getTranslations('amendment');
  const { href, formats, locale } = await reader();
  const { proposal, clause: number, from, to, versions } = compared;
  const first = compared.languages.filter(({ language }) => language === locale);
  const rest = compared.languages.filter(({ language }) => language !== locale);
  const others = versions.filter((one) => one !== to.version);
  return (
    <>
      <Sheet kind="head">
        <ClauseRail proposal={{ ...proposal, title: inLanguage(proposal.title, locale) }} />
        <Text>
          <h1>{t('compared.title', { number, from: from.version, to: to.version })}</h1>
          <Standfirst>{t('compared.lead')}</Standfirst>
        </Text>
        <Margin>
          <Note>
            <p>
              {t('version', { number: to.version })}:{' '}
              {to.author === null
                ? formats.date(to.createdAt)
                : t('by', { date: formats.date(to.createdAt), name: to.author })}
            </p>
            <p>
              <a href={href(clausePage(proposal.slug, number))}>{t('history')}</a>
            </p>
            {others.length < 2 ? null : (
              <p>
                {t('compared.other')}:{' '}
                {others
                  .filter((one) => one !== from.version)
                  .map((one) => (
                    <a key={one} href={href(comparePage(proposal.slug, number, one, to.version))}>
                      {t('version', { number: one })}{' '}
                    </a>
                  ))}
              </p>
            )}
          </Note>
        </Margin>
      </Sheet>
      {[...first, ...rest].map(({ language, heading, text }) => (
        <Sheet key={language}>
          <Rail>
            <b>{formats.languageName(language)}</b>
          </Rail>
          <Text>
            <h2 lang={language}>
              <DiffText runs={heading.runs} />
            </h2>
            <Read lang={language}>
              <p className="lines">
                <DiffText runs={text.runs} />
              </p>
            </Read>
            <Small>
              {text.deleted + text.inserted + heading.deleted + heading.inserted === 0 &&
              text.runs.length <= 1 &&
              heading.runs.length <= 1
                ? t('compared.same')
                : amend('counts', {
                    deleted: text.deleted + heading.deleted,
                    inserted: text.inserted + heading.inserted,
                  })}
            </Small>
          </Text>
          <Margin />
        </Sheet>
      ))}
    </>
  );
}
