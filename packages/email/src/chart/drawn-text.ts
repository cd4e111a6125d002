import { glyphs, unitsPerEm } from './glyphs';

type Placed = { x: number; y: number; size: number; align?: 'start' | 'middle' | 'end'; colour: string };

const unknown = glyphs['?'] ?? [500, ''];
const glyph = (character: string) => glyphs[character] ?? unknown;

/** Width of a line of text, in the unit of its size. */
export const textWidth = (text: string, size: number): number =>
  ([...text].reduce((sum, character) => sum + glyph(character)[0], 0) * size) / unitsPerEm;

/** A line of text as SVG shapes: nothing depends on the fonts of the machine. */
export function drawnText(text: string, { x, y, size, align = 'start', colour }: Placed): string {
  const scale = size / unitsPerEm;
  const width = textWidth(text, size);
  let at = x - (align === 'start' ? 0 : align === 'middle' ? width / 2 : width);
  const shapes = [...text].map((character) => {
    const [advance, path] = glyph(character);
    const shape =
      path === '' ? '' : `<path transform="translate(${at.toFixed(2)} ${y}) scale(${scale})" d="${path}"/>`;
    at += advance * scale;
    return shape;
  });
  return `<g fill="${colour}">${shapes.join('')}</g>`;
}
