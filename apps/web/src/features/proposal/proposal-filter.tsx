import { type ProposalFilter, publicProposalStates, withTheAgreement } from '@parley/domain/proposal';
import { Button } from '@parley/ui/button';
import { Filter, FilterField, Filters } from '@parley/ui/form';
import { getTranslations } from 'next-intl/server';
import type { ShownAgreement } from '../agreement/load-home';
import { reader } from '../shell/reader';
import { isFiltered } from './proposals-query';

type Props = { agreement: ShownAgreement; filter: ProposalFilter; count: number };
type Named = { code: string; name: { text: string } };

/** Search and filters of the list of proposals: a form whose answer has an address, without script. */
export async function ProposalFilterPart({ agreement, filter, count }: Props) {
  const t = await getTranslations('proposal.filter');
  const state = await getTranslations('proposal.state');
  const { href } = await reader();
  const options = (list: readonly Named[]) => [
    { value: '', label: t('any') },
    ...list.map(({ code, name }) => ({ value: code, label: name.text })),
  ];
  const whose = [
    { value: '', label: t('any') },
    { value: withTheAgreement, label: t('withTheAgreement') },
    ...agreement.parties.map(({ code, name }) => ({
      value: code,
      label: t('fromParty', { party: name.text }),
    })),
  ];
  const states = [
    { value: '', label: t('any') },
    ...publicProposalStates.map((one) => ({ value: one, label: state(one) })),
  ];
  const { words, domain, industry, area, from } = filter;
  return (
    <search aria-label={t('label')}>
      <Filters action={href('/proposals')}>
        <FilterField name="words" type="search" label={t('words')} defaultValue={words ?? ''} />
        <Filter
          name="domain"
          label={t('domain')}
          defaultValue={domain ?? ''}
          options={options(agreement.domains)}
        />
        {agreement.industries.length === 0 ? null : (
          <Filter
            name="industry"
            label={t('industry')}
            defaultValue={industry ?? ''}
            options={options(agreement.industries)}
          />
        )}
        {agreement.areas.length === 0 ? null : (
          <Filter
            name="area"
            label={t('area')}
            defaultValue={area ?? ''}
            options={options(agreement.areas)}
          />
        )}
        <Filter name="from" label={t('from')} defaultValue={from ?? ''} options={whose} />
        <Filter name="state" label={t('state')} defaultValue={filter.state ?? ''} options={states} />
        <Button look="quiet">{t('show')}</Button>
      </Filters>
      {isFiltered(filter) ? (
        <p role="status">
          {t('found', { count })}. <a href={href('/proposals')}>{t('all')}</a>
        </p>
      ) : null}
    </search>
  );
}
