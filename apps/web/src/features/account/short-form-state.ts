import { translator } from '@parley/i18n/catalogue';
import { addressOf, type Locale, nearestLocale } from '@parley/i18n/locale';
import type { Problem } from '@parley/ui/form';
import { redirect } from 'next/navigation';
import { refusalOf } from '../api/refusal';

/** What a short form holds when it comes back; `turn` counts the times. Passwords and codes are never among `values`. */
export type ShortFormState = {
  values: Record<string, string>;
  problems: readonly Problem[];
  turn: number;
  /** Recovery codes that were made just now. */
  codes?: readonly string[];
};
export const emptyForm: ShortFormState = { values: {}, problems: [], turn: 0 };

export const localeOf = (form: FormData): Locale => nearestLocale(String(form.get('locale')));
/** An address of ours in the language of a form. */
export const pageOf = (form: FormData, address: string): string => `/${addressOf(localeOf(form))}${address}`;
export const wordOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();

/**
 * Does what a form asks; `act` gives recovery codes where it made some. Says in its language what stands in the way. Where it is missing a proof of who asks, the
 * reader goes and gives it, and comes back to `page`.
 */
export async function answerForm(
  before: ShortFormState,
  form: FormData,
  {
    act,
    keep = [],
    page,
    shapes = {},
    said = {},
  }: {
    act: () => Promise<readonly string[] | undefined>;
    keep?: readonly string[];
    page?: string;
    /** What an entry must look like, by its name: said where it does not. */
    shapes?: Readonly<Record<string, string>>;
    /** What a refusal means here, where more can be said than what it says everywhere. */
    said?: Readonly<Record<string, Problem>>;
  },
): Promise<ShortFormState> {
  const locale = localeOf(form);
  const values = Object.fromEntries(keep.map((name) => [name, wordOf(form, name)]));
  try {
    const codes = await act();
    return { ...emptyForm, turn: before.turn + 1, ...(codes ? { codes } : {}) };
  } catch (error) {
    const { code, details, fields } = refusalOf(error);
    if (code === 'proof-needed' && page !== undefined) {
      redirect(pageOf(form, `/prove?${new URLSearchParams({ to: pageOf(form, page) })}`));
    }
    const own = said[code];
    if (own !== undefined) return { values, problems: [own], turn: before.turn + 1 };
    const names = typeof details.field === 'string' ? [details.field] : Object.keys(fields);
    const text = (name: string | undefined) =>
      code === 'input-invalid'
        ? (shapes[name ?? ''] ?? fieldProblem(name, locale))
        : translator(locale, 'errors')(code);
    const problems = (names.length === 0 ? [undefined] : names).map((name) => ({ name, text: text(name) }));
    return { values, problems, turn: before.turn + 1 };
  }
}

/** What an entry of each kind must look like. */
function fieldProblem(name: string | undefined, locale: Locale): string {
  const t = translator(locale, 'account');
  switch (name) {
    case 'email':
      return translator(locale, 'forms')('emailInvalid');
    case 'password':
      return t('passwordShape');
    default:
      return translator(locale, 'errors')('input-invalid');
  }
}
