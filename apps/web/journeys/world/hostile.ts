/** What a hostile text calls in the page, if anything runs it. */
export const alarm = '__hostile';

const calls = [`window.${alarm}=1`, `window['${alarm}']=1`, `top.${alarm}=1`];
const shapes = [
  (call: string) => `<script>${call}</script>`,
  (call: string) => `</script><script>${call}</script>`,
  (call: string) => `<img src=x onerror="${call}">`,
  (call: string) => `"><img src=x onerror=${call}>`,
  (call: string) => `'><svg onload=${call}>`,
  (call: string) => `<svg><animate onbegin=${call} attributeName=x dur=1s>`,
  (call: string) => `<iframe srcdoc="<script>parent.${call.replace(/^(window|top)\.?/, '')}</script>">`,
  (call: string) => `<a href="javascript:${call}">x</a>`,
  (call: string) => `[x](javascript:${call})`,
  (call: string) => `<details open ontoggle=${call}>`,
  (call: string) => `<style>@import 'javascript:${call}'</style>`,
  (call: string) => `<math><mtext></table><img src onerror=${call}>`,
  (call: string) => `\${${call}}{{constructor.constructor('${call}')()}}`,
  (call: string) => `</textarea><script>${call}</script>`,
  (call: string) => `</title><script>${call}</script>`,
  (call: string) => `<!--><script>${call}</script>-->`,
  (call: string) => `<input autofocus onfocus=${call}>`,
  (call: string) => `=HYPERLINK("javascript:${call}","x")`,
  (call: string) => `@SUM(1+1)*cmd|' /C ${call}'!A0`,
  (call: string) => `x\u2028<script>${call}</script>`,
];

/** So many hostile strings, each another one: shapes with calls, drawn by a seed and told apart by a number. */
export function hostileStrings(seed: number, count: number): string[] {
  let state = seed >>> 0 || 1;
  const draw = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, (_, i) => {
    const shape = shapes[(i + draw(shapes.length)) % shapes.length] ?? String;
    return `${shape(calls[draw(calls.length)] ?? '')} ${i}`;
  });
}
