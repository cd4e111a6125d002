'use client';

import { type Choice, choices } from '@parley/domain/vote';
import { BallotForm, Progress } from '@parley/ui/ballot';
import { ErrorSummary } from '@parley/ui/form';
import { useTranslations } from 'next-intl';
import {
  type KeyboardEvent,
  type ReactNode,
  type SubmitEvent,
  useActionState,
  useEffect,
  useRef,
  useState,
} from 'react';
import { placeInBatch } from './batch';
import { CardFoot } from './card-foot';
import { CardText } from './card-text';
import { SavedLine } from './saved-line';
import type { Sending } from './sender';
import type { ShownCard } from './shown-card';
import type { Beside } from './use-walk';
import { castAction } from './vote-action';
import type { LastAct, VoteFrame } from './vote-frame';
import { cardAnchor, passReasonFormId } from './vote-pages';
import { noProblem } from './vote-state';
import type { Walk } from './walk';
import { type Passed, WhyPassed } from './why-passed';

type Props = {
  card: ShownCard;
  frame: VoteFrame;
  walk: Walk;
  sending: Sending;
  /** What was passed on last, so that one may say why. */
  passed: Passed | null;
  before: LastAct | null;
  /** For the form as it was drawn; votes cast with script make their own. */
  operationId: string;
  showOriginal: boolean;
  withKeys: boolean;
  onVote: (choice: Choice, beside: Beside) => void;
  onUndo: () => void;
  children: ReactNode;
};

const choiceOfKey: Record<string, Choice> = { a: 'agree', d: 'disagree', p: 'pass' };
const isChoice = (value: string): value is Choice => choices.some((choice) => choice === value);

/** One text and three answers. A form that works by itself; with script the next card is there at once. */
export function VoteCard(props: Props) {
  const { card, frame, walk, sending, passed, withKeys, onVote, onUndo } = props;
  const t = useTranslations('vote');
  const errors = useTranslations('errors');
  const forms = useTranslations('forms');
  const [state, action] = useActionState(castAction, noProblem, frame.hrefs.vote);
  const [originalOf, setOriginalOf] = useState(props.showOriginal ? card.itemId : null);
  const form = useStayingFocus(card.itemId);
  const canVote = frame.personId !== null && frame.obstacle === null;
  const { position, size } = placeInBatch(walk.progress);
  const isOriginal = originalOf === card.itemId;
  const shown = isOriginal && card.original !== null ? card.original : card.text;
  const label = card.choice === null ? t('place', { kind: card.kind, position, size }) : t('again');

  const vote = (choice: Choice) => {
    const said = form.current === null ? new FormData() : new FormData(form.current);
    const reservation = String(said.get('reservation') ?? '');
    onVote(choice, { matters: said.has('matters'), reservation, language: shown.language });
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent;
    const value = submitter instanceof HTMLButtonElement ? submitter.value : '';
    // A visitor is led to sign in by the form itself.
    if (isChoice(value) && !canVote) return;
    event.preventDefault();
    if (isChoice(value)) vote(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Whoever writes a reservation types letters.
    if (event.target instanceof HTMLTextAreaElement) return;
    if (!withKeys || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = choiceOfKey[event.key.toLowerCase()];
    if (choice !== undefined) vote(choice);
    else if (event.key.toLowerCase() === 'u') onUndo();
    else return;
    event.preventDefault();
  };

  return (
    <BallotForm
      id={cardAnchor}
      ref={form}
      tabIndex={-1}
      action={action}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      {/* Enter in the box presses the form's first button, and must not vote: a form in no dialog has none to close. */}
      <button type="submit" formMethod="dialog" hidden />
      <input type="hidden" name="locale" value={frame.locale} />
      <input type="hidden" name="round" value={frame.roundSlug} />
      <input type="hidden" name="itemId" value={card.itemId} />
      <input type="hidden" name="language" value={shown.language} />
      <input type="hidden" name="operationId" value={props.operationId} />
      {card.choice === null ? null : <input type="hidden" name="change" value="1" />}
      <SavedLine
        walk={walk}
        sending={sending}
        before={props.before}
        onUndo={onUndo}
        next={
          <>
            {t('following', { label })} <span lang={card.text.language}>{card.text.text}</span>
          </>
        }
      />
      {passed === null ? null : <WhyPassed key={passed.itemId} passed={passed} formId={passReasonFormId} />}
      {props.children}
      <ErrorSummary
        title={forms('summary', { count: 1 })}
        problems={state.problem === null ? [] : [{ text: errors(state.problem) }]}
      />
      {frame.obstacle !== null ? null : card.choice === null ? (
        <Progress label={label} present={position} total={size} />
      ) : (
        <Progress label={label} present={0} total={0} />
      )}
      <CardText
        card={card}
        voteHref={frame.hrefs.vote}
        original={isOriginal}
        onOriginal={(shown) => setOriginalOf(shown ? card.itemId : null)}
      />
      <CardFoot
        card={card}
        frame={frame}
        sending={sending}
        withKeys={withKeys}
        hasVoted={walk.progress.done > 0}
      />
    </BallotForm>
  );
}

/** The focus stays in the card when what had it went with the card before, and the new text is in sight. */
function useStayingFocus(itemId: string) {
  const form = useRef<HTMLFormElement>(null);
  const shown = useRef(itemId);
  useEffect(() => {
    if (shown.current === itemId) return;
    shown.current = itemId;
    const card = form.current;
    if (card === null) return;
    if (!card.contains(document.activeElement)) card.focus({ preventScroll: true });
    if (card.getBoundingClientRect().top < 0) card.scrollIntoView({ block: 'start' });
  }, [itemId]);
  return form;
}
