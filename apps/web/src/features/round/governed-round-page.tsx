import 'server-only';
import { LinkButton, TapLink } from '@parley/ui/button';
import { Facts } from '@parley/ui/list';
import { Actions, Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { HashPart } from './hash-part';
import type { GovernedRound } from './load-governed-round';
import { RoundActs } from './round-acts';
import { RoundWordsPart } from './round-words';
import { RulesInWords } from './rules-in-words';

const doneWords = { saved: 'saved', opened: 'openedNow', takenBack: 'takenBack', copied: 'copied' } as const;
export type Done = keyof typeof doneWords;
export const doneOf = (value: string | undefined): Done | null =>
  value !== undefined && Object.hasOwn(doneWords, value) ? (value as Done) : null;

type Props = { round: GovernedRound; done: Done | null; refused: string | null };

/** A round for whoever governs it: as people will read it, and what can be done with it now. */
export async function GovernedRoundPage({ round, done, refused }: Props) {
  const t = await getTranslations('round');
  const { href, locale, formatsIn } = await reader();
  const { slug, state, announced, timeZone, opensAt, closesAt, title, summary } = round;
  const formats = formatsIn(timeZone);
  const isDraft = state === 'draft';
  const named = title[locale] ?? Object.values(title)[0] ?? slug;
  return (
    <>
      <Sheet kind="head">
        <Rail>
          <a href={href('/admin/rounds')}>{t('allRounds')}</a>
          <b>{announced ? t('state.announced') : t(`state.${state}`)}</b>
        </Rail>
        <Text>
          <h1>{named}</h1>
          <Standfirst>{summary[locale] ?? ''}</Standfirst>
          {done === null ? null : (
            <Notice kind="done">
              <p>{t(doneWords[done])}</p>
            </Notice>
          )}
          {refused === null ? null : (
            <Notice kind="ask">
              <p>{refused}</p>
            </Notice>
          )}
          <Actions>
            {isDraft ? (
              <LinkButton look="quiet" href={href(`/admin/rounds/${slug}/edit`)}>
                {t('edit')}
              </LinkButton>
            ) : (
              <TapLink href={href(`/rounds/${slug}`)}>{t('public')}</TapLink>
            )}
          </Actions>
        </Text>
        <Margin>
          <Note>
            <Facts
              items={[
                { key: 'opens', term: t('page.opens'), value: formats.deadline(opensAt, timeZone) },
                { key: 'closes', term: t('page.closes'), value: formats.deadline(closesAt, timeZone) },
              ]}
            />
          </Note>
        </Margin>
      </Sheet>
      <RoundActs round={round} />
      <Sheet as="section" labelledBy="rules-title">
        <Rail />
        <Text>
          <h2 id="rules-title">{t('rules.title')}</h2>
          <RulesInWords rules={round.rules} />
        </Text>
      </Sheet>
      <RoundWordsPart round={round} />
      <Sheet as="section" labelledBy="hash-title">
        <Rail />
        <Text>
          <h2 id="hash-title">{t('hash.title')}</h2>
          <HashPart line={round.rulesLine} hash={round.rulesHash} locked={!isDraft} />
        </Text>
      </Sheet>
    </>
  );
}
