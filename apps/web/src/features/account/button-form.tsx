import { Button } from '@parley/ui/button';
import { reader } from '../shell/reader';

type ButtonFormProps = {
  action: (form: FormData) => Promise<void>;
  label: string;
  look?: 'filled' | 'quiet';
};

/** One button that posts. */
export async function ButtonForm({ action, label, look = 'filled' }: ButtonFormProps) {
  const { locale } = await reader();
  return (
    <form action={action} className="actions">
      <input type="hidden" name="locale" value={locale} />
      <Button look={look}>{label}</Button>
    </form>
  );
}
