const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea');

/** What one key does in the queue. `go` opens another case without leaving the page. */
export function keyAct(event: KeyboardEvent, queue: HTMLElement, go: (address: string) => void): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const open = queue.querySelector<HTMLAnchorElement>('tr[aria-current] a');
  if (isTyping(event.target)) {
    if (event.key === 'Escape') open?.focus();
    return;
  }
  const act = acts[event.key.toLowerCase()];
  if (act === undefined) return;
  event.preventDefault();
  act(queue, open, go);
}

type Act = (queue: HTMLElement, open: HTMLAnchorElement | null, go: (address: string) => void) => void;

const move =
  (step: 1 | -1): Act =>
  (queue, open, go) => {
    const rows = [...queue.querySelectorAll<HTMLAnchorElement>('tbody a[href*="case="]')];
    const focused = rows.findIndex((row) => row.matches(':focus'));
    const from = focused === -1 ? rows.findIndex((row) => row.href === open?.href) : focused;
    const to = rows[from === -1 ? 0 : from + step];
    if (to === undefined) return;
    to.focus();
    const { pathname, search } = new URL(to.href);
    go(`${pathname}${search}`);
  };

/** The focused row may be ahead of the open case while that is on its way: then nothing is decided. */
const isOpen = (open: HTMLAnchorElement | null): boolean => {
  const focused = document.activeElement;
  return open === null || !focused?.matches('tbody a') || focused === open;
};

const acts: Record<string, Act> = {
  j: move(1),
  k: move(-1),
  a: (queue, open) => {
    if (isOpen(open)) queue.querySelector<HTMLButtonElement>('#accept')?.click();
  },
  r: (queue, open) => {
    if (!isOpen(open)) return;
    const rule = queue.querySelector<HTMLSelectElement>('#decision select');
    const reason = queue.querySelector<HTMLTextAreaElement>('#decision textarea');
    if (rule?.value === '') rule.focus();
    else reason?.focus();
  },
  u: (queue) => queue.querySelector<HTMLFormElement>('form[data-undo]')?.requestSubmit(),
};
