import type { Page } from '@playwright/test';
import { alarm } from './strings';

/** What one sending of a form found: which fields it filled, and what the answer did. */
export type SentForm = { fields: string[]; text: string; ran: string[]; built: string[] };

/**
 * Runs in a page of the site: sends every form of an address with each text in all its fields, as a browser without script does.
 * Of forms that stand there once for each row of a list, the first is sent.
 */
async function sendInPage({ address, texts, name }: { address: string; texts: string[]; name: string }) {
  const typed =
    'input:not([type]), input[type=text], input[type=search], input[type=email], input[type=password], textarea';
  const page = await (await fetch(address)).text();
  const { forms } = new DOMParser().parseFromString(page, 'text/html');
  const sent: { fields: string[]; text: string; ran: string[]; built: string[] }[] = [];
  const kinds = new Set<string>();
  for (const form of forms) {
    const inputs = [...form.querySelectorAll<HTMLInputElement>(typed)];
    const fields = inputs.map((field) => field.name).filter((field) => field !== '');
    const kind = `${verbOf(form)} ${fields.join(' ')}`;
    if (fields.length === 0 || kinds.has(kind)) continue;
    kinds.add(kind);
    const sendOne = async (text: string) => ({
      fields,
      text,
      ...(await show(await send(form, fields, text))),
    });
    // Some at once: most of the time a sender waits for the answer.
    for (let from = 0; from < texts.length; from += 4) {
      sent.push(...(await Promise.all(texts.slice(from, from + 4).map(sendOne))));
    }
  }
  return sent;

  /** Which action of the server a form calls, without what it is bound to. */
  function verbOf(form: HTMLFormElement): string {
    const hidden = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')];
    const [verb] = hidden.flatMap(({ name: key, value }) => [
      ...(/^\$ACTION_ID_(\w+)/.exec(key) ?? []).slice(1),
      ...(/^\$ACTION_\d+:0$/.test(key) ? (/"id":"(\w+)"/.exec(value) ?? []).slice(1) : []),
    ]);
    return verb ?? form.getAttribute('action') ?? '';
  }

  async function send(form: HTMLFormElement, fields: readonly string[], text: string): Promise<string> {
    const data = new FormData(form);
    for (const field of fields) data.set(field, text);
    for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]')) {
      if (!data.has(box.name)) data.set(box.name, box.value);
    }
    const button = form.querySelector<HTMLButtonElement>('button:not([type=button])');
    if (button !== null && button.name !== '') data.set(button.name, button.value);
    const isRead = (form.getAttribute('method') ?? 'get').toLowerCase() === 'get';
    const to = new URL(form.getAttribute('action') || address, location.origin);
    if (isRead) for (const [key, value] of data) to.searchParams.set(key, String(value));
    const answer = await fetch(to, isRead ? {} : { method: 'POST', body: data });
    return answer.text();
  }

  /** The answer in a frame of this page, whose scripts would run. */
  async function show(html: string): Promise<{ ran: string[]; built: string[] }> {
    const frame = document.createElement('iframe');
    const ready = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    // The program's own scripts and styles have nothing to do here.
    frame.srcdoc = html.replace(/<script[^>]*\bsrc="\/_next[^>]*><\/script>|<link[^>]*\bhref="\/[^>]*>/g, '');
    document.body.append(frame);
    await ready;
    const inside = frame.contentDocument?.querySelectorAll('*') ?? [];
    const foreign = [...inside].filter((element) =>
      [...element.attributes].some(
        ({ name: key, value }) =>
          key.startsWith('on') || /^(javascript|vbscript):/i.test(value.replace(/[\s\p{Cc}]/gu, '')),
      ),
    );
    const isTyped = (element: Element) => /^(input|option|button)$/.test(element.localName);
    const built = foreign.filter((element) => !isTyped(element)).map((one) => one.outerHTML.slice(0, 120));
    const ran = [window, frame.contentWindow ?? window].flatMap((one) =>
      Object.keys(one).filter((key) => key.startsWith(name)),
    );
    frame.remove();
    return { ran, built };
  }
}

export const sendForms = (page: Page, address: string, texts: readonly string[]): Promise<SentForm[]> =>
  page.evaluate(sendInPage, { address, texts: [...texts], name: alarm });
