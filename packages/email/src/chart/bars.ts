import { drawnText, textWidth } from './drawn-text';
import { type Votes, wholePercents } from './shares';

export type BarsPart = { name: string; votes: Votes | null };
export type BarsChart = {
  parts: readonly BarsPart[];
  /** Share that is asked for, 0 to 1, and how it is written. */
  threshold: { at: number; label: string };
  /** Said where a cell is too small to be shown. */
  tooFew: string;
};

const width = 520;
const rowHeight = 56;
const top = 42;
const bar = { height: 32 };
const ink = '#17181C';
const paper = '#FCFCFA';
const colours = { agree: '#0B5CAD', disagree: '#B84A00', pass: '#5B6470' };
// On a phone the picture is shown at about 0.6 of this.
const size = 20;
const markWidth = 22;

/** Under this share a number does not fit into its part; the table has it. */
const roomPercent = 6;

const shapes = [
  (y: number) => `<circle cx="7" cy="${y}" r="6.5"/>`,
  (y: number) => `<path d="M7 ${y - 7} 14 ${y + 6}H0z"/>`,
  (y: number) => `<path d="M1 ${y - 6}h12v12H1z"/>`,
];

/** Agreement by country as an SVG of 520 × n: bars of 100 %, values in them, the threshold across. */
export function barsSvg({ parts, threshold, tooFew }: BarsChart): string {
  const hasMarks = parts.length <= shapes.length;
  const indent = hasMarks ? markWidth : 0;
  const names = Math.max(...parts.map((part) => textWidth(part.name, size)));
  const left = Math.min(indent + names + 16, width * 0.45);
  const scale = (width - left) / 100;
  const height = top + parts.length * rowHeight - (rowHeight - bar.height) + 14;
  const line = left + threshold.at * 100 * scale;
  const rows = parts.map((part, index) => {
    const y = top + index * rowHeight;
    const middle = y + bar.height / 2;
    const mark = hasMarks ? `<g fill="${ink}">${shapes[index]?.(middle)}</g>` : '';
    const name = drawnText(part.name, { x: indent, y: middle + 7, size, colour: ink });
    if (part.votes !== null) return mark + name + oneBar(part.votes, left, y, scale);
    return mark + name + drawnText(tooFew, { x: left, y: middle + 6, size: 17, colour: ink });
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${paper}"/><line x1="1" x2="1" y2="6" stroke="${colours.pass}" stroke-width="2"/></pattern></defs>
<rect width="${width}" height="${height}" fill="${paper}"/>${rows.join('')}
<path d="M${line} 27V${height - 2}" stroke="${paper}" stroke-width="5"/><path d="M${line} 27V${height - 2}" stroke="${ink}" stroke-width="2" stroke-dasharray="3 3"/>
${drawnText(threshold.label, { x: line, y: 20, size, align: 'middle', colour: ink })}</svg>`;
}

function oneBar(votes: Votes, left: number, y: number, scale: number): string {
  const { agree, pass, disagree } = wholePercents(votes);
  const passAt = left + agree * scale;
  const disagreeAt = passAt + pass * scale;
  const block = (x: number, percent: number, fill: string) =>
    percent === 0
      ? ''
      : `<rect x="${x}" y="${y}" width="${percent * scale}" height="${bar.height}" fill="${fill}"/>`;
  const gap = (x: number) => `<path d="M${x} ${y}v${bar.height}" stroke="${paper}" stroke-width="2.5"/>`;
  const word = (percent: number, x: number, align: 'start' | 'middle' | 'end', colour: string) =>
    percent < roomPercent ? '' : drawnText(`${percent}`, { x, y: y + 23, size, align, colour });
  const passMiddle = passAt + (pass * scale) / 2;
  const halo =
    pass < roomPercent
      ? ''
      : `<rect x="${passMiddle - 14}" y="${y + 3}" width="28" height="${bar.height - 6}" fill="${paper}"/>`;
  return [
    block(left, agree, colours.agree),
    block(passAt, pass, 'url(#hatch)'),
    block(disagreeAt, disagree, colours.disagree),
    agree > 0 && agree < 100 ? gap(passAt) : '',
    pass > 0 && disagree > 0 ? gap(disagreeAt) : '',
    word(agree, left + 8, 'start', '#FFFFFF'),
    halo,
    word(pass, passMiddle, 'middle', ink),
    word(disagree, left + 100 * scale - 8, 'end', '#FFFFFF'),
  ].join('');
}
