import type { ComponentProps } from 'react';

/** `filled` is the one loud thing of a view; `plain` reads as a link, for acts that are not worth a box. */
export type ButtonLook = 'filled' | 'quiet' | 'plain';

const className = (look: ButtonLook) => (look === 'filled' ? 'button' : `button ${look}`);

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style'> & { look?: ButtonLook };

/** It changes something. Never disabled while a form is sent: the server knows a repeated act. */
export function Button({ look = 'filled', type = 'submit', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={className(look)} />;
}

type LinkButtonProps = Omit<ComponentProps<'a'>, 'className' | 'style'> & { look?: ButtonLook };

/** It goes somewhere, and is important enough to look like a button. */
export function LinkButton({ look = 'filled', ...rest }: LinkButtonProps) {
  return <a {...rest} className={className(look)} />;
}

/** A link beside a button, as high as the button. */
export function TapLink(props: Omit<ComponentProps<'a'>, 'className' | 'style'>) {
  return <a {...props} className="tap" />;
}
