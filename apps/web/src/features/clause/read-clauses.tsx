import { openBrackets, textOfParty } from '@parley/domain/clause';
import { Numbered } from '@parley/ui/list';
import { EmptyState } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PartyName } from '../agreement/party-name';
import type { ShownClause, ShownProposal } from '../proposal/shown-proposal';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { BracketOptions } from './bracket-options';
import { BracketedText } from './bracketed-text';
import { comparePage } from './clause-pages';
import { DiffText } from './diff-text';
import type { TextView } from './text-views';

type Props = { proposal: ShownProposal; view: Exclude<TextView, 'full'> };

/** The clauses to be read alone, in one of the other views: nothing to vote on beside them. */
export async function ReadClauses({ proposal, view }: Props) {
  const t = await getTranslations('clause');
  const codes = proposal.parties.map(({ code }) => code);
  const shown = proposal.clauses.filter(({ text, since }) => {
    if (view === 'brackets') return openBrackets(text.text, codes).length > 0;
    return view === 'since' ? since !== null : true;
  });
  if (shown.length === 0) {
    return <EmptyState title={t(view === 'brackets' ? 'noBrackets' : 'unchanged')} />;
  }
  return shown.map((clause) => (
    <ReadClause key={clause.number} clause={clause} proposal={proposal}>
      {view === 'clean' ? <BracketedText text={clause.text.text} partyCodes={codes} /> : null}
      {view === 'countries' ? <ByCountry clause={clause} proposal={proposal} /> : null}
      {view === 'brackets' ? <BracketOptions clause={clause} proposal={proposal} /> : null}
      {view === 'since' ? <Since clause={clause} slug={proposal.slug} /> : null}
    </ReadClause>
  ));
}

async function ReadClause({
  clause: { number, heading, text },
  children,
}: {
  clause: ShownClause;
  proposal: ShownProposal;
  children: ReactNode;
}) {
  const words = await getTranslations('words');
  const { locale } = await reader();
  return (
    <Numbered
      id={`clause-${number}`}
      ordinal={String(number)}
      label={words('clause', { number })}
      title={<span lang={otherLanguage(heading, locale)}>{heading.text}</span>}
    >
      <div lang={otherLanguage(text, locale)}>{children}</div>
    </Numbered>
  );
}

/** A clause as each country would have it. */
async function ByCountry({
  clause: { text },
  proposal: { parties },
}: {
  clause: ShownClause;
  proposal: ShownProposal;
}) {
  const t = await getTranslations('clause');
  const codes = parties.map(({ code }) => code);
  if (openBrackets(text.text, codes).length === 0) {
    return (
      <>
        <p>{text.text}</p>
        <p className="small">{t('sameForAll')}</p>
      </>
    );
  }
  return parties.map((party) => (
    <p key={party.code}>
      <span className="small">
        <PartyName party={party} parties={parties} />
      </span>
      <br />
      {textOfParty(text.text, party.code, codes)}
    </p>
  ));
}

async function Since({ clause: { since, number, version }, slug }: { clause: ShownClause; slug: string }) {
  const t = await getTranslations('clause');
  const { href } = await reader();
  if (since === null) return null;
  return (
    <>
      <p className="lines">
        <DiffText runs={since.diff.runs} />
      </p>
      <p className="small">
        <a href={href(comparePage(slug, number, since.from, version))}>
          {t('compare', { number: since.from })}
        </a>
      </p>
    </>
  );
}
