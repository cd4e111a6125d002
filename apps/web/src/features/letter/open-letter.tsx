import { domainErrorCodes } from '@parley/domain/error';
import type { Id } from '@parley/domain/id';
import { Button } from '@parley/ui/button';
import { LetterFrame } from '@parley/ui/letter';
import { Facts } from '@parley/ui/list';
import { Actions, Margin, Note, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState, Notice } from '@parley/ui/state';
import { Lines, More, Small } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { resendAction } from './resend-action';

type Props = { letterId: Id<'letter'>; isDone: boolean; refused: unknown };

/** One letter as its reader sees it, in a frame in which nothing runs; and the way to send it again. */
export async function OpenLetter({ letterId, isDone, refused }: Props) {
  const t = await getTranslations('letters-admin');
  const errors = await getTranslations('errors');
  const { href, formats, locale } = await reader();
  const letter = await orNotFound((await serverApi()).letter.find({ letterId }));
  const lang = otherLanguage(letter, locale);
  const at = (date: Date) => `${formats.date(date)}, ${formats.time(date)}`;
  const problem = domainErrorCodes.find((code) => code === refused);
  const facts = [
    ['kind', t(`kinds.${letter.kind}`)],
    ['to', letter.displayName],
    ['language', formats.languageName(letter.language)],
    ['state', `${t(`states.${letter.state}`)}, ${at(letter.stateAt)}`],
    ['written', at(letter.createdAt)],
    ['attempts', formats.number(letter.attempts)],
    ...(letter.lastError === null ? [] : [['error', letter.lastError] as const]),
  ] as const;
  return (
    <>
      {isDone ? <Notice kind="done">{t('resent')}</Notice> : null}
      {problem === undefined ? null : <Notice kind="ask">{errors(problem)}</Notice>}
      <Sheet kind="head">
        <Text>
          <p>
            <a href={href('/admin/letters')}>{t('back')}</a>
          </p>
          <h1 lang={letter.subject === null ? undefined : lang}>
            {letter.subject ?? t('untitled', { kind: t(`kinds.${letter.kind}`) })}
          </h1>
          {letter.html === null ? (
            <EmptyState title={t('gone')}>
              <p>{t('goneText')}</p>
            </EmptyState>
          ) : (
            <LetterFrame title={t('view')} src={`/api/v1/letters/${letterId}/html`} />
          )}
          {letter.text === null ? null : (
            <More summary={t('plain')}>
              <Lines lang={lang}>{letter.text}</Lines>
            </More>
          )}
        </Text>
        <Margin>
          <Note>
            <Facts items={facts.map(([key, value]) => ({ key, term: t(`facts.${key}`), value }))} />
          </Note>
          <Note>
            {letter.resendable ? (
              <form action={resendAction}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="letterId" value={letterId} />
                <Small>
                  {t('resendWarning')} {letter.state === 'kept' ? t('resendKept') : null}
                </Small>
                <Actions>
                  <Button look="quiet">{t('resend')}</Button>
                </Actions>
              </form>
            ) : (
              <p>{t('notResendable', { state: t(`states.${letter.state}`) })}</p>
            )}
          </Note>
        </Margin>
      </Sheet>
    </>
  );
}
