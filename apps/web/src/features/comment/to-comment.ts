import 'server-only';
import { redirect } from 'next/navigation';
import { hrefHere } from '../shell/href-here';
import { addressOfComment } from './shown-comments';

/** Leads from a form about a comment to where that stands, with what stood in the way. */
export async function toComment(form: FormData, problem?: string): Promise<never> {
  const id = String(form.get('commentId'));
  const asked = problem === undefined ? '' : `?${new URLSearchParams({ problem })}`;
  redirect((await hrefHere())(`${addressOfComment(id)}${asked}#${id}`));
}
