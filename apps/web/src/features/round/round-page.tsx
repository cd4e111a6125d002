import 'server-only';
import { lookObstacle, mayHaveLooks } from '@parley/domain/early-look';
import { isOffered } from '@parley/domain/permission';
import { LinkButton } from '@parley/ui/button';
import { Actions, Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { LooksSection } from '../early-look/looks-section';
import { Deadline } from '../shell/deadline';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { HashPart } from './hash-part';
import { RulesInWords } from './rules-in-words';

/** A round for everybody: when it runs, and the rules by which it counts, with the hash that they were locked with. */
export async function RoundPage({ slug, looks }: { slug: string; looks: string | null }) {
  const t = await getTranslations('round');
  const { locale, href, viewer, formatsIn } = await reader();
  const round = await orNotFound((await serverApi()).round.find({ slug, language: locale }));
  const { title, summary, state, obstacle, timeZone, opensAt, closesAt } = round;
  const formats = formatsIn(timeZone);
  const announced = obstacle === 'round-not-open';
  const over = obstacle === 'round-closed';
  const now = new Date();
  return (
    <>
      <Sheet kind="head">
        <Rail>
          <b>{announced ? t('state.announced') : t(`state.${state}`)}</b>
        </Rail>
        <Text>
          <h1 lang={otherLanguage(title, locale)}>{title.text}</h1>
          <Standfirst lang={otherLanguage(summary, locale)}>{summary.text}</Standfirst>
          <Actions>
            {announced ? null : over ? (
              <LinkButton look="quiet" href={href(`/rounds/${slug}/report`)}>
                {t('page.report')}
              </LinkButton>
            ) : (
              <LinkButton href={href(`/rounds/${slug}/vote`)}>{t('page.vote')}</LinkButton>
            )}
          </Actions>
        </Text>
        <Margin>
          <Note>
            <h2>{announced ? t('page.opens') : t('page.opened')}</h2>
            <p>{formats.deadline(opensAt, timeZone)}</p>
            <p>
              <Deadline at={closesAt} zone={timeZone} past={over} />
            </p>
            {announced ? null : <p>{t('page.people', { count: round.participants })}</p>}
            {isOffered(viewer, 'round.govern') ? (
              <p>
                <a href={href(`/admin/rounds/${slug}`)}>{t('page.govern')}</a>
              </p>
            ) : null}
          </Note>
        </Margin>
      </Sheet>
      <Sheet as="section" labelledBy="rules-title" id="rules">
        <Rail />
        <Text>
          <h2 id="rules-title">{t('rules.title')}</h2>
          <RulesInWords rules={round.rules} />
        </Text>
      </Sheet>
      {round.importedFrom === null && mayHaveLooks(round, now) ? (
        <LooksSection round={slug} after={looks} isAhead={lookObstacle(round, now) === null} />
      ) : null}
      {round.rulesHash === null ? null : (
        <Sheet as="section" labelledBy="hash-title" id="hash">
          <Rail />
          <Text>
            <h2 id="hash-title">{t('hash.title')}</h2>
            <HashPart line={round.rulesLine} hash={round.rulesHash} locked />
          </Text>
        </Sheet>
      )}
    </>
  );
}
