import { openBrackets } from '@parley/domain/clause';
import { isOffered } from '@parley/domain/permission';
import { Facts } from '@parley/ui/list';
import { getTranslations } from 'next-intl/server';
import type { ShownClause, ShownProposal } from '../proposal/shown-proposal';
import { reader } from '../shell/reader';
import { BracketedText } from './bracketed-text';
import { closePage } from './clause-pages';

type Props = { clause: ShownClause; proposal: ShownProposal };

/** The open brackets of a clause: what each option says, which countries hold it, and where they say so. */
export async function BracketOptions({ clause, proposal }: Props) {
  const t = await getTranslations('clause');
  const { href, formats, viewer } = await reader();
  const { number, text, sources, state } = clause;
  const { parties, slug } = proposal;
  const codes = parties.map(({ code }) => code);
  const nameOf = (code: string) => parties.find((party) => party.code === code)?.name.text ?? code;
  const brackets = openBrackets(text.text, codes);
  const mayClose = state === 'live' && isOffered(viewer, 'bracket.close');
  return (
    <>
      <p>
        <BracketedText text={text.text} partyCodes={codes} />
      </p>
      {brackets.map((bracket, index) => (
        <div key={bracket.start}>
          <p className="small">{t('bracketOf', { number: index + 1, count: brackets.length })}</p>
          <Facts
            items={bracket.options.map(({ parties: holders, words }, option) => {
              const given = sources[index]?.find((one) => one.parties.join() === holders.join())?.sources;
              return {
                key: holders.join(),
                term: formats.list(holders.map(nameOf)),
                value: (
                  <>
                    <b>{words === '' ? t('nothing') : words}</b>
                    <br />
                    {given === undefined ? (
                      t('noSources')
                    ) : (
                      <>
                        {t('sources')}:{' '}
                        {given.map(({ title, url }) => (
                          <span key={title.text} lang={title.language}>
                            {url === null ? title.text : <a href={url}>{title.text}</a>}{' '}
                          </span>
                        ))}
                      </>
                    )}
                    {mayClose ? (
                      <>
                        <br />
                        <a href={href(closePage(slug, number, index, option))}>{t('close.choose')}</a>
                      </>
                    ) : null}
                  </>
                ),
              };
            })}
          />
        </div>
      ))}
    </>
  );
}
