import { Margin, Note, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Table } from '@parley/ui/table';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { dueWords } from './due-words';
import type { ShownAgreement } from './load-home';

type Commitment = ShownAgreement['commitments'][number];
type Words = Awaited<ReturnType<typeof getTranslations<'home.commitments'>>>;

/** What the parties would commit to, until when, and by what it is measured. */
export async function CommitmentsSection({ agreement }: { agreement: ShownAgreement }) {
  const t = await getTranslations('home.commitments');
  const all = await getTranslations('agreement.commitments');
  const { locale, formats, href } = await reader();
  const { commitments, parties } = agreement;
  if (commitments.length === 0) return null;
  const nameOf = (code: string) => parties.find((party) => party.code === code)?.name.text ?? code;
  return (
    <Sheet as="section" labelledBy="commitments-title" id="commitments">
      <Rail />
      <Text>
        <h2 id="commitments-title">{t('title')}</h2>
        <Table
          look="prose"
          hideCaption
          caption={t('title')}
          columns={[
            { key: 'title', label: t('commitment'), cell: ({ title }: Commitment) => title.text },
            {
              key: 'outcome',
              label: t('outcome'),
              cell: ({ outcome, measure }) => (
                <>
                  <p lang={otherLanguage(outcome, locale)}>{outcome.text}</p>
                  {measure === null ? null : (
                    <p className="small">{measureText(measure, t, formats.number)}</p>
                  )}
                </>
              ),
            },
            { key: 'due', label: t('due'), cell: (commitment) => dueWords(commitment, t) },
            {
              key: 'responsible',
              label: t('responsible'),
              cell: ({ responsible }) =>
                responsible === null ? t('all') : formats.list(responsible.map(nameOf)),
            },
          ]}
          rows={commitments}
          rowKey={({ code }) => code}
        />
      </Text>
      <Margin>
        <Note>
          <p>{t('note')}</p>
          <p>
            <a href={href('/commitments')}>{all('reports')}</a>
          </p>
        </Note>
      </Margin>
    </Sheet>
  );
}

function measureText(
  { name, unit, baseline, target }: NonNullable<Commitment['measure']>,
  t: Words,
  number: (value: number) => string,
): string {
  const part = { name: name.text, unit: unit.text };
  if (baseline === null && target === null) return t('measure', part);
  if (baseline === null) return t('measureTo', { ...part, target: number(target ?? 0) });
  if (target === null) return t('measureFrom', { ...part, baseline: number(baseline) });
  return t('measureFromTo', { ...part, baseline: number(baseline), target: number(target) });
}
