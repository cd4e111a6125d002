import { Button } from '@parley/ui/button';
import type { ReactNode } from 'react';
import { reader } from '../shell/reader';

type ButtonFormProps = {
  action: (form: FormData) => Promise<void>;
  label: string;
  look?: 'filled' | 'quiet';
  /** Beside the button. */
  also?: ReactNode;
};

/** One button that posts. */
export async function ButtonForm({ action, label, look = 'filled', also }: ButtonFormProps) {
  const { locale } = await reader();
  return (
    <form action={action} className="actions">
      <input type="hidden" name="locale" value={locale} />
      <Button look={look}>{label}</Button>
      {also}
    </form>
  );
}
