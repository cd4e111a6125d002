import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core';
import type { Locale } from '../locale';
import { en, type Messages } from './en';
import { esMx } from './es-mx';
import { frCa } from './fr-ca';

/** All words, by locale. A namespace is one file a language: messages/LOCALE/NAMESPACE.json. */
export const catalogue: Record<Locale, Messages> = { en, 'fr-CA': frCa, 'es-MX': esMx };

export type Namespace = keyof Messages;

/** Words of one namespace, for letters and programs; pages have next-intl's own way to the same catalogue. */
export function translator<N extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(
  locale: Locale,
  namespace: N,
) {
  return createTranslator<Messages, N>({ locale, messages: catalogue[locale], namespace });
}
