import { Method } from '@parley/ui/list';
import { Rail, Sheet, Text } from '@parley/ui/sheet';
import { Table } from '@parley/ui/table';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import type { ShownAgreement } from './load-home';

type Props = { agreement: ShownAgreement };

/** What the chapter covers: domains, areas, industries, and the articles in force that it builds on. */
export async function GroundSection({ agreement }: Props) {
  const t = await getTranslations('home');
  const { areas, industries, articles } = agreement;
  return (
    <Sheet as="section" labelledBy="ground">
      <Rail />
      <Text>
        <h2 id="ground">{t('ground')}</h2>
        <h3 id="domains">{t('domains.title')}</h3>
        <Domains agreement={agreement} />
        {areas.length === 0 ? null : <h3 id="areas">{t('areas.title')}</h3>}
        <Areas agreement={agreement} />
        {industries.length === 0 ? null : <h3 id="industries">{t('industries.title')}</h3>}
        <Industries agreement={agreement} />
        {articles.length === 0 ? null : <h3 id="articles">{t('articles.title')}</h3>}
        <Articles agreement={agreement} />
      </Text>
    </Sheet>
  );
}

/** What is proposed in each policy domain, and what it is to bring. */
async function Domains({ agreement: { domains } }: Props) {
  const t = await getTranslations('home.domains');
  const { locale, href } = await reader();
  const named = ({ code, name }: ShownAgreement['domains'][number]) => (
    <a key={code} href={href(`/domains/${code}`)} lang={otherLanguage(name, locale)}>
      {name.text}
    </a>
  );
  const withInitiative = domains.filter(({ initiative, benefit }) => initiative !== null || benefit !== null);
  const others = domains.filter((domain) => !withInitiative.includes(domain));
  return (
    <>
      {withInitiative.length === 0 ? null : (
        <Table
          look="prose"
          hideCaption
          caption={t('title')}
          columns={[
            { key: 'domain', label: t('domain'), cell: named },
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
        <p>
          {t.rich('others', {
            names: () => others.map((domain, index) => [index === 0 ? '' : ', ', named(domain)]),
          })}
        </p>
      )}
    </>
  );
}

/** Where rules are to be brought into line. */
async function Areas({ agreement: { areas } }: Props) {
  const { locale } = await reader();
  if (areas.length === 0) return null;
  return (
    <Method
      items={areas.map(({ code, name, aim }) => ({
        key: code,
        term: <span lang={otherLanguage(name, locale)}>{name.text}</span>,
        value: <span lang={otherLanguage(aim, locale)}>{aim.text}</span>,
      }))}
    />
  );
}

/** Industries with their room for AI, and what the agreement would bring them. */
async function Industries({ agreement: { industries } }: Props) {
  const t = await getTranslations('home.industries');
  const { locale, href } = await reader();
  if (industries.length === 0) return null;
  return (
    <Table
      look="prose"
      hideCaption
      caption={t('title')}
      columns={[
        {
          key: 'industry',
          label: t('industry'),
          cell: ({ code, name }) => (
            <a href={href(`/industries/${code}`)} lang={otherLanguage(name, locale)}>
              {name.text}
            </a>
          ),
        },
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
  );
}

/** Articles of the agreement in force that proposals build on. */
async function Articles({ agreement: { articles } }: Props) {
  const t = await getTranslations('home.articles');
  const { locale } = await reader();
  if (articles.length === 0) return null;
  return (
    <Method
      items={articles.map(({ code, name }) => ({
        key: code,
        term: t('article', { number: code }),
        value: <span lang={otherLanguage(name, locale)}>{name.text}</span>,
      }))}
    />
  );
}
