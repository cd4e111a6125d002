import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';
import { otherLanguage } from '../shell/other-language';
import { reader } from '../shell/reader';
import { FieldPage } from './field-page';
import { loadIndustry } from './load-field';

/** An industry: its room for AI, what the agreement would bring it, and the proposals that concern it. */
export async function IndustryPage({ code }: { code: string }) {
  const t = await getTranslations('agreement.industry');
  const steps = await getTranslations('home.industries.steps');
  const { locale } = await reader();
  const { agreement, industry, proposals } = await loadIndustry(code);
  return (
    <FieldPage
      kind="industry"
      field={industry}
      proposals={proposals}
      others={agreement.industries.filter((one) => one.code !== code)}
    >
      <Standfirst lang={otherLanguage(industry.benefit, locale)}>{industry.benefit.text}</Standfirst>
      <p>{t('potential', { potential: steps(industry.potential) })}</p>
    </FieldPage>
  );
}
