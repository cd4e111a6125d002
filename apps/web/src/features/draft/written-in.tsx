'use client';

import { type Option, Select } from '@parley/ui/form';
import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { api } from '../api/client';
import { useAdvice } from './use-advice';

type Props = {
  name: string;
  label: string;
  options: readonly Option[];
  /** What is being written. */
  text: string;
  /** What the form was sent with last, or begins with. */
  language: string;
  /** What the words looked like then. */
  proposed?: string | null;
  problem?: string | undefined;
};

/** In which language something is written: it follows the words until its writer says otherwise. */
export function WrittenIn({ name, label, options, text, language, proposed = null, problem }: Props) {
  const t = useTranslations('forms');
  const [chosen, choose] = useState(proposed === null || proposed === language ? null : language);
  const among = options.map(({ value }) => value).join(' ');
  const detect = useCallback(
    (words: string) => api.language.detect.query({ text: words, among: among.split(' ') }),
    [among],
  );
  const detected = useAdvice(text, proposed, detect);
  const looksLike = options.find(({ value }) => value === detected);
  return (
    <>
      <input type="hidden" name={`${name}-among`} value={among} />
      <input type="hidden" name={`${name}-proposed`} value={detected ?? ''} />
      <Select
        name={name}
        label={label}
        hint={looksLike === undefined ? undefined : t('looksLike', { language: looksLike.label })}
        problem={problem}
        options={options}
        value={chosen ?? detected ?? language}
        onChange={(event) => choose(event.target.value)}
      />
    </>
  );
}
