import { Method } from '@parley/ui/list';
import { Rail, Sheet, Text, Wide } from '@parley/ui/sheet';
import { Table } from '@parley/ui/table';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { ShownAgreement } from './load-home';

type Props = { agreement: ShownAgreement };

/** What is proposed in each policy domain, and what it is to bring. */
export async function DomainsSection({ agreement: { domains } }: Props) {
  const t = await getTranslations('home.domains');
  const { locale, formats } = await reader();
  const withInitiative = domains.filter(({ initiative, benefit }) => initiative !== null || benefit !== null);
  const others = domains.filter((domain) => !withInitiative.includes(domain));
  return (
    <Sheet as="section" labelledBy="domains-title" id="domains">
      <Rail />
      <Text>
        <h2 id="domains-title">{t('title')}</h2>
        {withInitiative.length === 0 ? null : (
          <Table
            look="prose"
            hideCaption
            caption={t('title')}
            columns={[
              { key: 'domain', label: t('domain'), cell: ({ name }) => name.text },
              {
                key: 'initiative',
                label: t('initiative'),
                cell: ({ initiative }) =>
                  initiative && <p lang={otherLanguage(initiative, locale)}>{initiative.text}</p>,
              },
              {
                key: 'benefit',
                label: t('benefit'),
                cell: ({ benefit }) => benefit && <p lang={otherLanguage(benefit, locale)}>{benefit.text}</p>,
              },
            ]}
            rows={withInitiative}
            rowKey={({ code }) => code}
          />
        )}
        {others.length === 0 ? null : (
          <p>{t('others', { names: formats.list(others.map(({ name }) => name.text)) })}</p>
        )}
      </Text>
    </Sheet>
  );
}

/** Where rules are to be brought into line. */
export async function AreasSection({ agreement: { areas } }: Props) {
  const t = await getTranslations('home.areas');
  const { locale } = await reader();
  if (areas.length === 0) return null;
  return (
    <Sheet as="section" labelledBy="areas-title" id="areas">
      <Rail />
      <Text>
        <h2 id="areas-title">{t('title')}</h2>
        <Method
          items={areas.map(({ code, name, aim }) => ({
            key: code,
            term: <span lang={otherLanguage(name, locale)}>{name.text}</span>,
            value: <span lang={otherLanguage(aim, locale)}>{aim.text}</span>,
          }))}
        />
      </Text>
    </Sheet>
  );
}

/** Industries with their room for AI, and what the agreement would bring them. */
export async function IndustriesSection({ agreement: { industries } }: Props) {
  const t = await getTranslations('home.industries');
  const { locale } = await reader();
  if (industries.length === 0) return null;
  return (
    <Sheet as="section" labelledBy="industries-title" id="industries">
      <Rail />
      <Text>
        <h2 id="industries-title">{t('title')}</h2>
        <Table
          look="prose"
          hideCaption
          caption={t('title')}
          columns={[
            { key: 'industry', label: t('industry'), cell: ({ name }) => name.text },
            { key: 'potential', label: t('potential'), cell: ({ potential }) => t(`steps.${potential}`) },
            {
              key: 'benefit',
              label: t('benefit'),
              cell: ({ benefit }) => <p lang={otherLanguage(benefit, locale)}>{benefit.text}</p>,
            },
          ]}
          rows={industries}
          rowKey={({ code }) => code}
        />
      </Text>
    </Sheet>
  );
}

/** Articles of the agreement in force that proposals build on. */
export async function ArticlesSection({ agreement: { articles } }: Props) {
  const t = await getTranslations('home.articles');
  const { locale } = await reader();
  if (articles.length === 0) return null;
  return (
    <Sheet as="section" labelledBy="articles-title" id="articles">
      <Rail />
      <Wide>
        <h2 id="articles-title">{t('title')}</h2>
        <Method
          items={articles.map(({ code, name }) => ({
            key: code,
            term: t('article', { number: code }),
            value: <span lang={otherLanguage(name, locale)}>{name.text}</span>,
          }))}
        />
      </Wide>
    </Sheet>
  );
}
