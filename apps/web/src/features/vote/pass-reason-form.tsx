import { passReasonAction } from './pass-reason-action';

type Props = {
  id: string;
  itemId: string;
  /** This page, without language: the way back. */
  back: string;
};

/** What the buttons of `WhyPassed` send where there is no script. */
export function PassReasonForm({ id, itemId, back }: Props) {
  return (
    <form id={id} action={passReasonAction} hidden>
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="back" value={back} />
    </form>
  );
}
