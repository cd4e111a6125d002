import type { ReasonTemplate } from './reason-template';

/** Whether a reason is nobody's own words yet: empty, or a template as it stands. */
export function isUntouched(reason: string, templates: readonly ReasonTemplate[]): boolean {
  const words = reason.replaceAll('\r\n', '\n').trim();
  return words === '' || templates.some(({ text }) => text === words);
}
