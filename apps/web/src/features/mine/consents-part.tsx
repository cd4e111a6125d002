import 'server-only';
import { type ConsentKind, consentKinds } from '@parley/domain/person';
import { Button } from '@parley/ui/button';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { More } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { reader } from '../shell/reader';
import { consentAction } from './consent-action';

/** What the viewer agreed to, each to be changed, and every answer that they gave. */
export async function ConsentsPart({ saved }: { saved: boolean }) {
  const t = await getTranslations('mine.profile.consent');
  const { formats } = await reader();
  const { now, history } = await (await serverApi()).person.consents();
  return (
    <Sheet as="section" labelledBy="consent-title" id="consent">
      <Rail />
      <Text>
        <h2 id="consent-title">{t('title')}</h2>
        {saved ? (
          <Notice kind="done">
            <p>{t('saved')}</p>
          </Notice>
        ) : null}
        <p>{t('lead')}</p>
        {consentKinds.map((kind) => (
          <Question key={kind} kind={kind} answer={now[kind]} />
        ))}
        {history.length === 0 ? null : (
          <More summary={t('history')}>
            <ul>
              {history.map(({ kind, given, version, language, decidedAt }) => (
                <li key={`${kind} ${decidedAt.toISOString()}`}>
                  {t(kind)}:{' '}
                  {t('row', {
                    date: formats.date(decidedAt),
                    what: t(given ? 'agreed' : 'refused'),
                    version,
                    language: formats.languageName(language),
                  })}
                </li>
              ))}
            </ul>
          </More>
        )}
      </Text>
    </Sheet>
  );
}

const whatFollows = { 'take-part': 'takeTakePart', 'publish-ballot': 'takePublishBallot' } as const;

type QuestionProps = { kind: ConsentKind; answer: { given: boolean; decidedAt: Date } | null };

async function Question({ kind, answer }: QuestionProps) {
  const t = await getTranslations('mine.profile.consent');
  const { formats, locale } = await reader();
  const given = answer?.given === true;
  const act = t(given ? 'take' : 'give');
  return (
    <>
      <h3>{t(kind)}</h3>
      <p>
        {answer === null
          ? t('never')
          : t(given ? 'given' : 'taken', { date: formats.date(answer.decidedAt) })}{' '}
        {given ? t(whatFollows[kind]) : null}
      </p>
      <form action={consentAction} className="actions">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="given" value={given ? 'no' : 'yes'} />
        <Button look="quiet" aria-label={`${act}: ${t(kind)}`}>
          {act}
        </Button>
      </form>
    </>
  );
}
