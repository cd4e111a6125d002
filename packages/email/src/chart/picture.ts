import { Resvg } from '@resvg/resvg-js';

/** An SVG as PNG, twice as large, for screens with small pixels. SVG itself fails in mail. */
export function pngOf(svg: string): Uint8Array {
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font: { loadSystemFonts: false } });
  return drawing.render().asPng();
}
