import { Way } from '@parley/ui/figure';
import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Read } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { CommitmentProgress } from './commitment-progress';
import { dueWords } from './due-words';
import type { ShownCommitments } from './shown-matrix';

export type ShownCommitment = ShownCommitments['commitments'][number];
type Props = { commitment: ShownCommitment; ordinal: number; parties: ShownCommitments['parties'] };

/** One commitment: what it is to bring, how far it is, who owes it and by when. */
export async function CommitmentPart({ commitment, ordinal, parties }: Props) {
  const t = await getTranslations('agreement.commitments');
  const home = await getTranslations('home.commitments');
  const { locale, formats, href } = await reader();
  const { code, title, outcome, standing, responsible, proposals } = commitment;
  const nameOf = (party: string) => parties.find((one) => one.code === party)?.name.text ?? party;
  const due = standing.dueOn === null ? null : formats.date(new Date(`${standing.dueOn}T12:00:00Z`));
  return (
    <Sheet as="section" id={code} labelledBy={`commitment-${code}`}>
      <Rail ordinal={formats.number(ordinal)} />
      <Text>
        <h2 id={`commitment-${code}`} lang={otherLanguage(title, locale)}>
          {title.text}
        </h2>
        <Read>
          <p lang={otherLanguage(outcome, locale)}>{outcome.text}</p>
        </Read>
        <Measured commitment={commitment} />
        <CommitmentProgress commitment={commitment} />
      </Text>
      <Margin>
        <Note>
          <h3>{t(`state.${standing.state}`)}</h3>
          <p>{dueWords(commitment, home)}</p>
          {due === null ? null : <p>{t(commitment.ongoing ? 'heardBy' : 'dueOn', { date: due })}</p>}
          <p>{responsible === null ? home('all') : formats.list(responsible.map(nameOf))}</p>
        </Note>
        {proposals.length === 0 ? null : (
          <Note>
            <h3>{t('from')}</h3>
            {proposals.map(({ slug, title: named }) => (
              <p key={slug}>
                <a href={href(`/proposals/${slug}`)} lang={otherLanguage(named, locale)}>
                  {named.text}
                </a>
              </p>
            ))}
          </Note>
        )}
      </Margin>
    </Sheet>
  );
}

/** By what it is measured, and how much of the way it has gone. */
async function Measured({ commitment: { measure, standing } }: { commitment: ShownCommitment }) {
  const t = await getTranslations('agreement.commitments');
  const { formats, locale } = await reader();
  if (measure === null) return null;
  const { name, unit, baseline, target } = measure;
  const lang = otherLanguage(name, locale);
  if (target === null) return <p lang={lang}>{t('measured', { name: name.text, unit: unit.text })}</p>;
  const ends = {
    baseline: formats.number(baseline ?? 0),
    target: formats.number(target),
    unit: unit.text,
  };
  return (
    <>
      <p lang={lang}>{t('target', { name: name.text, ...ends })}</p>
      {standing.share === null ? null : (
        <Way share={standing.share} label={t('way', { share: formats.percent(standing.share), ...ends })} />
      )}
    </>
  );
}
