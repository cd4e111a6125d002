import { Sheet, Text } from '@parley/ui/sheet';
import { Standfirst } from '@parley/ui/text';
import { getTranslations } from 'next-intl/server';

export default async function AgreementPage() {
  const t = await getTranslations('shell');
  return (
    <Sheet kind="head">
      <Text>
        <h1>{t('name')}</h1>
        <Standfirst>{t('description')}</Standfirst>
      </Text>
    </Sheet>
  );
}
