import type { Problem } from '@parley/ui/form';
import type { AnswerField, Answers } from './sign-up-answers';

/** What the sign-up page shows: made by the server action, so that it works without script too. */
export type SignUpState = {
  step: 'answers' | 'check';
  answers: Answers;
  problems: readonly Problem[];
  /** The field that the reader wants to change. */
  focus: AnswerField | null;
  /** Counts the times that the form came back, so that it is drawn anew with what was entered. */
  turn: number;
};
