import 'server-only';
import { type FindReportInput, findReportInput } from '@parley/domain/report';
import { notFound } from 'next/navigation';

/** The report that an address names; one that no report can have is missing. */
export function reportInput(address: { round: string; edition?: string }): FindReportInput {
  const { round, edition } = address;
  const input = findReportInput.safeParse({
    round,
    ...(edition === undefined ? {} : { edition: /^\d{1,6}$/.test(edition) ? Number(edition) : Number.NaN }),
  });
  if (!input.success) notFound();
  return input.data;
}
