import { Method } from '@parley/ui/list';
import { Full, Sheet } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { serverApi } from '../../server/api';
import { FollowButton } from '../follow/follow-button';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { FieldPage } from './field-page';
import { loadDomain } from './load-field';
import { MatrixTable } from './matrix-table';

/** A policy domain: its initiative, where the rules stand in it, and its proposals. */
export async function DomainPage({ code }: { code: string }) {
  const t = await getTranslations('agreement.domain');
  const { locale } = await reader();
  const { agreement, domain, proposals } = await loadDomain(code);
  const { initiative, benefit } = domain;
  const said = [
    { key: 'initiative', text: initiative },
    { key: 'benefit', text: benefit },
  ] as const;
  return (
    <FieldPage
      kind="domain"
      field={domain}
      proposals={proposals}
      others={agreement.domains.filter((one) => one.code !== code)}
      aside={<Rules code={code} />}
    >
      <Method
        items={said.flatMap(({ key, text }) =>
          text === null
            ? []
            : [{ key, term: t(key), value: <span lang={otherLanguage(text, locale)}>{text.text}</span> }],
        )}
      />
      <FollowButton what={{ kind: 'domain', agreementSlug: agreement.slug, code }} name={domain.name.text} />
    </FieldPage>
  );
}

/** The row of the matrix; nothing where the domain has none. */
async function Rules({ code }: { code: string }) {
  const t = await getTranslations('agreement.domain');
  const { locale: language, agreement: agreementSlug } = await reader();
  const matrix = await (await serverApi()).agreement.matrix({ language, agreementSlug });
  const rows = matrix.rows.filter(({ domain }) => domain === code);
  if (rows.length === 0) return null;
  return (
    <Sheet as="section" labelledBy="domain-rules">
      <Full>
        <h2 id="domain-rules">{t('rules')}</h2>
        <MatrixTable matrix={{ ...matrix, rows }} shown={matrix.parties} />
      </Full>
    </Sheet>
  );
}
