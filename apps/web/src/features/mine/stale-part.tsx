import 'server-only';
import { randomUUID } from 'node:crypto';
import { Rows } from '@parley/ui/list';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { comparePage } from '../clause/clause-pages';
import { DiffText } from '../clause/diff-text';
import { ClauseBallot } from '../proposal/clause-ballot';
import { ClientWords } from '../shell/client-words';
import { reader } from '../shell/reader';

/** Votes on words that have changed since: each is confirmed, changed or left here. Nothing shows where there are none. */
export async function StalePart() {
  const t = await getTranslations('clause.stale');
  const ballot = await getTranslations('proposal.ballot');
  const words = await getTranslations('words');
  const { href, locale } = await reader();
  const stale = await (await serverApi()).vote.stale({ language: locale });
  if (stale.length === 0) return null;
  return (
    <Sheet as="section" labelledBy="stale" id="stale-votes">
      <Rail />
      <Text>
        <h2 id="stale">{t('title')}</h2>
        <p>{t('lead', { count: stale.length })}</p>
        <ClientWords of={['proposal', 'words', 'clause']}>
          <Rows
            two
            rows={stale.map((vote) => {
              const { itemId, number, proposal, version, nowVersion, text, amendment } = vote;
              const compareHref =
                proposal === null || version === null || nowVersion === null
                  ? null
                  : href(comparePage(proposal.slug, number, version, nowVersion));
              return {
                key: itemId,
                text: (
                  <span lang={text?.language}>
                    {amendment === null ? text?.text : <DiffText runs={amendment.diff.runs} />}
                  </span>
                ),
                meta: (
                  <>
                    {words('clause', { number })}
                    {proposal === null ? null : (
                      <>
                        {' · '}
                        <a
                          href={href(`/proposals/${proposal.slug}#clause-${number}`)}
                          lang={proposal.title.language}
                        >
                          {proposal.title.text}
                        </a>
                      </>
                    )}
                  </>
                ),
                side: (
                  <ClauseBallot
                    locale={locale}
                    here={href('/mine#stale-votes')}
                    itemId={itemId}
                    language={text?.language ?? locale}
                    label={ballot('label', { number })}
                    operationId={randomUUID()}
                    choice={null}
                    counts
                    stale={{ itemId: vote.staleItemId, choice: vote.choice, compareHref }}
                  />
                ),
              };
            })}
          />
        </ClientWords>
      </Text>
    </Sheet>
  );
}
