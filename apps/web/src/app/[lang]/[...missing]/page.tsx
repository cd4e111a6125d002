import { notFound } from 'next/navigation';

/** Any address that no page has, so that the answer comes in the language of the address and with 404. */
export default function MissingPage(): never {
  notFound();
}
