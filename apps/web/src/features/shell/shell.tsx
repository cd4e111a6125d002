import { unreadAtMost } from '@parley/domain/news';
import { addressLanguages, localeOf, ownNames } from '@parley/i18n/locale';
import { Definitions } from '@parley/ui/marks';
import { Footer, Masthead, mainId, SkipLink } from '@parley/ui/masthead';
import { Wrap } from '@parley/ui/sheet';
import { OfflineNotice } from '@parley/ui/state';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { addressHeader } from '../../server/address-header';
import { serverApi } from '../../server/api';
import { speaksOfConfirmation } from '../person/person-pages';
import { UnconfirmedNotice } from '../person/unconfirmed-notice';
import { isCardPage } from '../vote/vote-pages';
import { WaitingVotes } from '../vote/waiting-votes';
import { knownHref } from './known-href';
import { footPages, isCurrent, mainPages, type NavPage, ownPages } from './navigation';
import { Operator } from './operator';
import { agreementHref, pageHref, withoutLanguage } from './page-address';
import { reader } from './reader';
import { findLine, RunningWords } from './running-words';

/** What stands around every page: masthead, running line, notices, foot. */
export async function Shell({ children }: { children: ReactNode }) {
  const t = await getTranslations('shell');
  const { viewer, language, agreement, page } = await reader();
  const href = await knownHref();
  const address = withoutLanguage((await headers()).get(addressHeader) ?? '');
  const line = await findLine();
  const agreementOfPage = line === null || line.isFirst ? null : line.agreementSlug;
  // An address has one form: what it is about decides which agreement it stands under, and the first one is not named.
  if (line !== null && agreement !== agreementOfPage)
    redirect(agreementHref(language, agreementOfPage, page));
  const link = (to: NavPage) => ({
    key: to.key,
    href: href(to.address),
    label: t(`nav.${to.key}`),
    current: isCurrent(to, page),
  });
  const [own, inOrOut] = ownPages(viewer);
  const mine = { ...link(own), ...(viewer === null ? {} : { label: await mineLabel() }) };
  const links = mainPages(viewer, line?.openRound?.slug ?? null).map(link);
  return (
    <>
      <Definitions />
      <SkipLink label={t('skip')} />
      <Wrap>
        <header>
          <Masthead
            name={t('name')}
            homeHref={href('/')}
            navLabel={t('nav.label')}
            links={links}
            languagesLabel={t('nav.languages')}
            languages={addressLanguages
              .filter((other) => other !== language)
              .map((other) => ({
                lang: localeOf(other),
                href: pageHref(other, address),
                label: ownNames[localeOf(other)],
              }))}
            mine={mine}
            menuLabel={t('menu')}
          />
          <RunningWords line={line} />
        </header>
        {isCardPage(page) ? null : <OfflineNotice text={t('offline')} unsent={t('unsent')} />}
        {viewer === null || viewer.emailConfirmed || speaksOfConfirmation(page) ? null : (
          <UnconfirmedNotice />
        )}
        {viewer === null || isCardPage(page) ? null : <WaitingVotes personId={viewer.personId} />}
        <main id={mainId} tabIndex={-1}>
          {children}
        </main>
        <Footer
          name={t('name')}
          navLabel={t('nav.all')}
          links={[...links, ...footPages(line?.hasOthers ?? false).map(link), mine, link(inOrOut)]}
        >
          <Operator />
        </Footer>
      </Wrap>
    </>
  );
}

/** One’s own page, and how much is new on it. */
async function mineLabel(): Promise<string> {
  const t = await getTranslations('shell');
  const count = await (await serverApi()).news.unread();
  const shown = count > unreadAtMost ? `${unreadAtMost}+` : String(count);
  return t('mineNew', { count, shown });
}
