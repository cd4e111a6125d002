'use client';

import { LinkButton } from '@parley/ui/button';
import { Actions } from '@parley/ui/sheet';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

type Props = { codes: readonly string[]; onward: string };

/** Recovery codes, shown this once, to be kept as a file or on paper. */
export function RecoveryCodes({ codes, onward }: Props) {
  const t = useTranslations('account.codes');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const file = `${t('fileTitle')}\n\n${codes.join('\n')}\n`;
  return (
    <>
      <h2 ref={title} tabIndex={-1}>
        {t('title')}
      </h2>
      <p>{t('text')}</p>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Actions>
        <LinkButton
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`}
          download="parley-recovery-codes.txt"
        >
          {t('download')}
        </LinkButton>
        <LinkButton look="quiet" href={onward}>
          {t('kept')}
        </LinkButton>
      </Actions>
    </>
  );
}
