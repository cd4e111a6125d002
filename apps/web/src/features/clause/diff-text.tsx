import { Deleted, Inserted } from '@parley/ui/text';
import { useTranslations } from 'next-intl';

type Run = { kind: 'kept' | 'deleted' | 'inserted'; text: string };
type Props = {
  runs: readonly Run[];
  /** Which of the two texts, or both in one. */
  show?: 'both' | 'before' | 'after';
};

/** Words that were deleted and inserted, marked for the eye and said to the ear. */
export function DiffText({ runs, show = 'both' }: Props) {
  const t = useTranslations('words');
  let at = 0;
  return runs.map(({ kind, text }) => {
    const key = `${kind} ${at}`;
    at += text.length;
    if (kind === 'kept') return <span key={key}>{text}</span>;
    if (kind === 'deleted') {
      return show === 'after' ? null : (
        <Deleted key={key} before={t('deletedBefore')} after={t('deletedAfter')}>
          {text}
        </Deleted>
      );
    }
    return show === 'before' ? null : (
      <Inserted key={key} before={t('insertedBefore')} after={t('insertedAfter')}>
        {text}
      </Inserted>
    );
  });
}
