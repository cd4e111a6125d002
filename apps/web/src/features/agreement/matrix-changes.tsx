import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import type { ShownMatrix } from './shown-matrix';

type Row = ShownMatrix['rows'][number];

type Props = {
  row: Row;
  parties: ShownMatrix['parties'];
  /** All parties are shown: whether they come closer is said of all of them. */
  whole: boolean;
};

/** Whether the parties of a row come closer, and which of them moved, since the earlier day. */
export async function MatrixChanges({ row, parties, whole }: Props) {
  const t = await getTranslations('agreement.matrix');
  const { formats } = await reader();
  const step = (index: number) => row.scale[index]?.name.text ?? '';
  const sentence = ({ party, on, from, to }: Row['changes'][number]) => {
    const part = {
      party: parties.find(({ code }) => code === party)?.name.text ?? party,
      to: step(to),
      date: formats.date(new Date(`${on}T12:00:00Z`)),
    };
    if (from === null) return t('began', part);
    return from === to ? t('restated', part) : t('change', { ...part, from: step(from) });
  };
  return (
    <>
      {whole ? <p className="verdict">{t(`convergence.${row.convergence}`)}</p> : null}
      {row.changes.length === 0 ? (
        <p className="small">{t('unchanged')}</p>
      ) : (
        row.changes.map((change) => (
          <p className="small" key={change.party}>
            {sentence(change)}
          </p>
        ))
      )}
    </>
  );
}
