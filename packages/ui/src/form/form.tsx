import type { ComponentProps, ReactNode } from 'react';

type FormProps = Omit<ComponentProps<'form'>, 'className' | 'style' | 'noValidate'>;

/** One column of fields. The browser's own bubbles are off: the server answers in our words, beside the field. */
export function Form(props: FormProps) {
  return <form {...props} className="form" noValidate />;
}

/** A row of filters that asks for another view by its address. */
export function Filters({ children, action }: { children: ReactNode; action?: string }) {
  return (
    <form className="full filters" method="get" action={action}>
      {children}
    </form>
  );
}

export type Answer = { key: string; term: string; value: ReactNode; change: ReactNode };

/** Check your answers: each with the way back to its field. */
export function Answers({ items }: { items: readonly Answer[] }) {
  return (
    <dl className="answers">
      {items.map((item) => (
        <div key={item.key}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
          <dd>{item.change}</dd>
        </div>
      ))}
    </dl>
  );
}
