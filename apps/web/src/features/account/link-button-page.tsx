import { Button, LinkButton } from '@parley/ui/button';
import { Form } from '@parley/ui/form';
import { Actions } from '@parley/ui/sheet';
import { reader } from '../shell/reader';
import { ShortPage } from './short-page';

type Words = { title: string; lead: string };
type Props = Words & {
  action: (form: FormData) => Promise<void>;
  token: string;
  submit: string;
  aside: string;
};

/** What the link of a letter leads to: a button that does it. Opening the page does nothing, since scanners open it too. */
export async function LinkButtonPage({ title, lead, action, token, submit, aside }: Props) {
  const { locale } = await reader();
  return (
    <ShortPage title={title} lead={lead}>
      <Form action={action}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="token" value={token} />
        <Actions aside={aside}>
          <Button>{submit}</Button>
        </Actions>
      </Form>
    </ShortPage>
  );
}

/** Said in place of the button, with the one way on. */
export async function OnwardPage({ title, lead, to, label }: Words & { to: string; label: string }) {
  const { href } = await reader();
  return (
    <ShortPage title={title} lead={lead}>
      <Actions>
        <LinkButton href={href(to)}>{label}</LinkButton>
      </Actions>
    </ShortPage>
  );
}
