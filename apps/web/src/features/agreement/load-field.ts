import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { serverApi } from '../../server/api';
import { orNotFound } from '../api/or-not-found';
import { reader } from '../shell/reader';

/** The agreement, one of its policy domains, and the proposals in it; the page that says there is none otherwise. */
export const loadDomain = cache(async (code: string) => {
  const { locale: language, agreement: agreementSlug } = await reader();
  const api = await serverApi();
  const agreement = await orNotFound(api.agreement.find({ language, slug: agreementSlug }));
  const domain = agreement.domains.find((one) => one.code === code);
  if (domain === undefined) notFound();
  return {
    agreement,
    domain,
    proposals: await api.proposal.list({ language, agreementSlug, filter: { domain: code } }),
  };
});

/** The same of an industry. */
export const loadIndustry = cache(async (code: string) => {
  const { locale: language, agreement: agreementSlug } = await reader();
  const api = await serverApi();
  const agreement = await orNotFound(api.agreement.find({ language, slug: agreementSlug }));
  const industry = agreement.industries.find((one) => one.code === code);
  if (industry === undefined) notFound();
  return {
    agreement,
    industry,
    proposals: await api.proposal.list({ language, agreementSlug, filter: { industry: code } }),
  };
});
