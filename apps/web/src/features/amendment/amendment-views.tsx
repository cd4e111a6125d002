import { Views } from '@parley/ui/sheet';
import { Read } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { DiffText } from '../clause/diff-text';
import type { ShownAmendment } from './load-amendment';

export const amendmentViews = ['inline', 'side', 'result'] as const;
export type AmendmentView = (typeof amendmentViews)[number];
type Diff = ShownAmendment['diff'];

/** The three ways to look at a change, each with an address of its own. */
export async function AmendmentViews({ current, page }: { current: AmendmentView; page: string }) {
  const t = await getTranslations('amendment.views');
  return (
    <Views
      label={t('label')}
      views={amendmentViews.map((view) => ({
        key: view,
        href: view === 'inline' ? page : `${page}?view=${view}`,
        label: t(view),
        current: view === current,
      }))}
    />
  );
}

/** What an amendment changes in one language. */
export async function ChangedText({
  diff,
  view,
  version,
}: {
  diff: Diff;
  view: AmendmentView;
  version: number;
}) {
  const t = await getTranslations('amendment');
  const words = (show: 'both' | 'before' | 'after') => (
    <Read lang={diff.language}>
      {diff.heading.runs.length <= 1 ? null : (
        <p>
          <b>
            <DiffText runs={diff.heading.runs} show={show} />
          </b>
        </p>
      )}
      <p className="lines">
        <DiffText runs={diff.text.runs} show={show} />
      </p>
    </Read>
  );
  if (view === 'inline') return words('both');
  if (view === 'result') {
    const after = diff.text.runs.filter(({ kind }) => kind !== 'deleted');
    return (
      <Read lang={diff.language}>
        <p className="lines">{after.map(({ text }) => text).join('')}</p>
      </Read>
    );
  }
  return (
    <div className="side-by-side">
      <div>
        <h3>{t('before', { version })}</h3>
        {words('before')}
      </div>
      <div>
        <h3>{t('after')}</h3>
        {words('after')}
      </div>
    </div>
  );
}
