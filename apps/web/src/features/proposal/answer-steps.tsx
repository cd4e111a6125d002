import type { TimelineStep } from '@parley/ui/list';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { ShownProposal } from './shown-proposal';

/** Noon: the same day in every zone that people live in. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** What the parties answered, or by when they promised to: overdue where that day is past. */
export async function answerSteps({ answer, state, round }: ShownProposal): Promise<TimelineStep[]> {
  const t = await getTranslations('proposal');
  const { formats, locale } = await reader();
  const { standing, dueOn, respondedOn, response, source } = answer;
  const due = dueOn === null ? '' : formats.date(noon(dueOn));
  if (respondedOn === null || response === null) {
    if (standing === 'none' && (round === null || !['open', 'in-review'].includes(state))) return [];
    const text =
      standing === 'overdue' || standing === 'promised'
        ? t(`answer.${standing}`, { date: due })
        : t('timeline.responseText');
    return [{ key: 'response', when: 'next', title: t('timeline.response'), text }];
  }
  const date = formats.date(noon(respondedOn));
  return [
    {
      key: 'response',
      when: 'done',
      title: t('timeline.outcome', { state: t(`state.${state}`) }),
      text: (
        <>
          {standing === 'late' ? t('answer.late', { date, due }) : t('answer.answered', { date })}
          <br />
          <span lang={otherLanguage(response, locale)}>{response.text}</span>
          {source === null ? null : (
            <>
              <br />
              {source.url === null ? (
                t('answer.source', { title: source.title })
              ) : (
                <a href={source.url}>{t('answer.source', { title: source.title })}</a>
              )}
            </>
          )}
        </>
      ),
    },
  ];
}
