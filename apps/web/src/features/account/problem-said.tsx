import { domainErrorCodes } from '@parley/domain/error';
import { ErrorSummary } from '@parley/ui/form';
import { getTranslations } from 'next-intl/server';

/** Says a refusal whose code stands in the page's address; nothing where it is none of ours. */
export async function ProblemSaid({ code }: { code: string | null }) {
  const known = domainErrorCodes.find((one) => one === code);
  if (known === undefined) return null;
  const errors = await getTranslations('errors');
  const forms = await getTranslations('forms');
  return <ErrorSummary title={forms('summary', { count: 1 })} problems={[{ text: errors(known) }]} />;
}
