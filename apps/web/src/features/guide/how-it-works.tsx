import { type RoundRules, roundRules } from '@parley/domain/round';
import { Method } from '@parley/ui/list';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { reader } from '../shell/reader';
import { findLine } from '../shell/running-words';

/** The parts, each with what it answers; all figures are those of the round's own rules. */
const parts = {
  rounds: ['time', 'rules', 'who'],
  votes: ['choices', 'change', 'pass', 'confirm'],
  concurrent: ['everywhere', 'sure', 'blocked', 'open'],
  groups: ['what', 'never', 'when'],
  privacy: ['secret', 'live', 'small', 'names'],
  moderation: ['first', 'comments', 'answer'],
  limits: ['poll', 'machine'],
} as const;

/** How it works, short and with what it cannot do. */
export async function HowItWorks() {
  const t = await getTranslations('guide.how');
  const { href, formats } = await reader();
  const { rules, title } = await currentRules();
  const figures = {
    threshold: formats.percent(rules.threshold),
    votes: rules.minimumVotes,
    error: formats.percent(rules.errorRate),
    k: rules.suppressionK,
    kFine: rules.suppressionKFine,
    groups: rules.groupsMax,
  };
  return (
    <>
      <Sheet kind="head">
        <Rail />
        <Text>
          <h1>{t('title')}</h1>
          <Standfirst>{t('lead')}</Standfirst>
        </Text>
        <Margin>
          <Note>
            <p>{title === null ? t('figuresDefault') : t('figures', { round: title })}</p>
          </Note>
          <Note>
            <p>
              <a href={href('/community-rules')}>{t('rulesLink')}</a>
            </p>
          </Note>
        </Margin>
      </Sheet>
      {(Object.keys(parts) as (keyof typeof parts)[]).map((part) => (
        <Sheet as="section" key={part} id={part} labelledBy={`${part}-title`}>
          <Rail />
          <Text>
            <h2 id={`${part}-title`}>{t(`${part}.title`)}</h2>
            <Method
              items={parts[part].map((point) => ({
                key: point,
                // The keys of each part stand beside its name above; the parity test knows them all.
                term: t(`${part}.${point}` as 'rounds.time'),
                value: t(`${part}.${point}Text` as 'rounds.timeText', figures),
              }))}
            />
          </Text>
        </Sheet>
      ))}
    </>
  );
}

/** The rules of the round that is open, or what a round has unless its operator chose otherwise. */
async function currentRules(): Promise<{ rules: RoundRules; title: string | null }> {
  const { locale: language } = await reader();
  const open = (await findLine())?.openRound ?? null;
  if (open === null) return { rules: roundRules.parse({}), title: null };
  const { rules, title } = await (await serverApi()).round.find({ slug: open.slug, language });
  return { rules, title: title.text };
}
