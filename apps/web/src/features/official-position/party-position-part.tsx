import { PartyMark } from '@parley/ui/marks';
import { Prose } from '@parley/ui/prose';
import { Entry, Thread } from '@parley/ui/thread';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ButtonForm } from '../account/button-form';
import { shapeOf } from '../agreement/parties';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { PartyPosition, ShownPosition } from './load-positions';
import { withdrawPositionAction } from './position-action';

type Props = {
  party: PartyPosition;
  parties: readonly { code: string }[];
  /** The version of the clause that is current; null for the proposal as a whole. */
  version: number | null;
};

/** One party on one text: what it says, in its own words, and what it said before. */
export async function PartyPositionPart({ party: said, parties, version }: Props) {
  const t = await getTranslations('official-position');
  const { locale } = await reader();
  const { party, standing, before, mayWithdraw } = said;
  const author = (
    <>
      <PartyMark {...shapeOf(party.code, parties)} />{' '}
      <span lang={otherLanguage(party.name, locale)}>{party.name.text}</span>
    </>
  );
  const history = before.length === 0 ? null : <Before positions={before} />;
  if (standing === null) {
    return (
      <Entry
        id={`position-${before[0]?.positionId}`}
        author={author}
        when={null}
        text={null}
        withheld={t('none')}
      >
        {history}
      </Entry>
    );
  }
  return (
    <PositionEntry position={standing} author={author} version={version}>
      {mayWithdraw ? (
        <details className="change">
          <summary>
            <span className="act">{t('withdraw')}</span>
          </summary>
          <p>{t('withdrawText')}</p>
          <ButtonForm
            action={withdrawPositionAction.bind(null, standing.positionId)}
            label={t('withdrawNow')}
            look="quiet"
          />
        </details>
      ) : null}
      {history}
    </PositionEntry>
  );
}

async function Before({ positions }: { positions: readonly ShownPosition[] }) {
  const t = await getTranslations('official-position');
  const { formats } = await reader();
  return (
    <details className="change">
      <summary>
        <span className="act">{t('before', { count: positions.length })}</span>
      </summary>
      <Thread
        items={positions.map((position) => ({
          key: position.positionId,
          answers: [],
          entry: (
            <PositionEntry
              position={position}
              author={
                position.withdrawnAt === null
                  ? t('replaced')
                  : t('withdrawn', { date: formats.date(position.withdrawnAt) })
              }
              version={null}
            />
          ),
        }))}
      />
    </details>
  );
}

type EntryProps = {
  position: ShownPosition;
  author: ReactNode;
  version: number | null;
  children?: ReactNode;
};

async function PositionEntry({ position, author, version, children }: EntryProps) {
  const t = await getTranslations('official-position');
  const words = await getTranslations('words');
  const { locale, formats } = await reader();
  const { positionId, stance, words: text, clauseVersion, publishedAt } = position;
  const notes = [
    version !== null && clauseVersion !== null && clauseVersion < version
      ? t('olderVersion', { version: clauseVersion })
      : null,
    text.language === locale ? null : words('writtenIn', { language: formats.languageName(text.language) }),
  ].filter((note) => note !== null);
  return (
    <Entry
      id={`position-${positionId}`}
      author={author}
      about={<b>{t(`stance.${stance}`)}</b>}
      when={<time dateTime={publishedAt.toISOString()}>{formats.date(publishedAt)}</time>}
      text={<Prose>{text.text}</Prose>}
      lang={otherLanguage(text, locale)}
      note={notes.length === 0 ? undefined : notes.join(' ')}
    >
      {children}
    </Entry>
  );
}
