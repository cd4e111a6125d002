import 'server-only';
import { serverApi } from '../../server/api';

/**
 * What the words of a form look like, where it names another language and its writer was not told: the form may have been sent
 * without script, or faster than an answer comes. Null where there is nothing to tell.
 *
 * @param field the name of the field of `WrittenIn`
 */
export async function unseenLanguage(form: FormData, field: string, text: string): Promise<string | null> {
  const among = String(form.get(`${field}-among`) ?? '')
    .split(' ')
    .filter((tag) => tag !== '');
  const detected = await (await serverApi()).language.detect({ text, among });
  return detected === form.get(field) || detected === form.get(`${field}-proposed`) ? null : detected;
}
