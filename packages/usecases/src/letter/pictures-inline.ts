import type { RenderedLetter } from '@parley/domain/letter';

/** A letter that is read in the app carries its pictures in itself: there is no mail program to put them in. */
export function picturesInline({ subject, html, text, pictures }: RenderedLetter) {
  const whole = pictures.reduce((words, { name, contentType, bytes }) => {
    const data = Buffer.from(bytes).toString('base64');
    return words.replaceAll(`cid:${name}`, `data:${contentType};base64,${data}`);
  }, html);
  return { subject, html: whole, text };
}
