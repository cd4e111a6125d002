import { Small } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';

type Props = { line: string; hash: string; locked: boolean };

/** The rules as the line that is hashed, so that anybody can check that they are the same. */
export async function HashPart({ line, hash, locked }: Props) {
  const t = await getTranslations('round.hash');
  return (
    <>
      <p>{locked ? t.rich('text', { code: (words) => <code>{words}</code> }) : t('draft')}</p>
      <Small>{t('hash')}</Small>
      <p>
        <code className="link-in-full">{hash}</code>
      </p>
      <Small>{t('line')}</Small>
      <p>
        <code className="link-in-full">{line}</code>
      </p>
    </>
  );
}
