import { barsSvg, pngOf, wholePercents } from '../chart';
import type { Digest } from './digest';
import { pages } from './pages';
import { Link, Paragraph, Quote, Row } from './parts';
import { colour, type } from './style';
import type { Voice } from './voice';

type LeadContent = NonNullable<Digest['lead']>;
type LeadProps = { lead: LeadContent; voice: Voice };

const pictureName = 'agreement';

/** Who holds it back, in words: 'Mexico and group B'. */
const blockers = ({ blockedBy }: LeadContent, { format, words }: Voice): string =>
  format.list(blockedBy.map(({ kind, name }) => (kind === 'group' ? words('group', { label: name }) : name)));

export function leadTitle(lead: LeadContent, voice: Voice): string {
  const { status } = lead;
  const { t } = voice;
  if (status === 'blocked') return t('digest.lead.blocked', { names: blockers(lead, voice) });
  return t(`digest.lead.${status}`);
}

function leadText(lead: LeadContent, voice: Voice): string {
  const { status } = lead;
  const { t } = voice;
  const threshold = voice.format.percent(lead.threshold);
  if (status === 'rejected') return t('digest.leadText.rejected');
  if (status !== 'blocked') return t(`digest.leadText.${status}`, { threshold });
  return t('digest.leadText.blocked', { threshold, names: blockers(lead, voice) });
}

/** The figures of a party in words of the reader's country; null where the cell is too small. */
function figures({ votes }: LeadContent['parties'][number], { format }: Voice) {
  if (votes === null) return null;
  const { agree, pass, disagree } = wholePercents(votes);
  const percent = (whole: number) => format.percent(whole / 100);
  return {
    agree: percent(agree),
    pass: percent(pass),
    disagree: percent(disagree),
    n: format.number(votes.agree + votes.pass + votes.disagree),
  };
}

// The round's own k is behind the report; the letter only says that there were too few.
const tooFew = ({ words }: Voice) => words('tooFew', { k: 5 }).replace(/\s*\(.*\)$/u, '');

export function leadPicture(lead: LeadContent, voice: Voice) {
  const svg = barsSvg({
    parts: lead.parties,
    threshold: { at: lead.threshold, label: voice.format.percent(lead.threshold) },
    tooFew: tooFew(voice),
  });
  return { name: pictureName, contentType: 'image/png', bytes: pngOf(svg) };
}

/** The finding that leads: the text, what it means, the chart, and its numbers as a table. */
export function Lead({ lead, voice }: LeadProps) {
  const { t } = voice;
  const alternative = [
    t('digest.chart'),
    ...lead.parties.map((party) => {
      const shown = figures(party, voice);
      return shown === null
        ? `${party.name}: ${tooFew(voice)}.`
        : t('digest.chartParty', { name: party.name, ...shown });
    }),
    t('digest.chartTable'),
  ].join(' ');
  return (
    <>
      <Quote language={lead.textLanguage}>{t('digest.quoted', { text: lead.text })}</Quote>
      <Paragraph>
        {leadText(lead, voice)}{' '}
        <Link href={voice.page(pages.report(lead.roundSlug))}>{t('digest.readReport')}</Link>
      </Paragraph>
      <Row className="chart" style={{ padding: '6px 0 10px' }}>
        <img
          src={`cid:${pictureName}`}
          width="520"
          alt={alternative}
          style={{ display: 'block', width: '100%', maxWidth: 520, height: 'auto', border: 0 }}
        />
      </Row>
      <Row style={{ padding: '0 0 28px' }}>
        <Figures lead={lead} voice={voice} />
      </Row>
    </>
  );
}

/** In a table head the noun stands beside words that begin with a capital. */
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function Figures({ lead, voice }: LeadProps) {
  const { t, words } = voice;
  const line = `1px solid ${colour.rule}`;
  const head = { ...type.small, padding: '4px 0', fontWeight: 'normal', borderBottom: line };
  const cell = { padding: '7px 0 7px 8px', borderBottom: line };
  const columns = ['Agree', 'Pass', 'Disagree', 'n'] as const;
  const labels = {
    Agree: words('Agree'),
    Pass: capital(words('pass')),
    Disagree: words('Disagree'),
    n: words('n'),
  };
  return (
    <table
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      className="ink figures"
      style={{ ...type.text, lineHeight: '22px' }}
    >
      <thead>
        <tr>
          <th scope="col" align="left" className="ink2 hr" style={{ ...head, width: '36%' }}>
            {t('digest.country')}
          </th>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              align="right"
              className="ink2 hr"
              style={{ ...head, width: '16%', paddingLeft: 8 }}
            >
              {labels[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lead.parties.map((party) => {
          const shown = figures(party, voice);
          return (
            <tr key={party.code}>
              <th
                scope="row"
                align="left"
                className="hr ink"
                style={{ ...cell, paddingLeft: 0, fontWeight: 'normal' }}
              >
                {party.name}
              </th>
              {shown === null ? (
                <td colSpan={4} align="right" className="hr ink2" style={cell}>
                  {tooFew(voice)}
                </td>
              ) : (
                [shown.agree, shown.pass, shown.disagree, shown.n].map((figure, index) => (
                  <td key={columns[index]} align="right" className="hr ink" style={cell}>
                    {figure}
                  </td>
                ))
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
