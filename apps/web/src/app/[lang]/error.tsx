'use client';

import { brokenWords } from '@parley/i18n/broken';
import { isAddressLanguage, localeOf } from '@parley/i18n/locale';
import { Button, TapLink } from '@parley/ui/button';
import { Sheet, Text } from '@parley/ui/sheet';
import { ErrorState } from '@parley/ui/state';
import { useParams } from 'next/navigation';

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: Props) {
  const { lang } = useParams<{ lang: string }>();
  const language = isAddressLanguage(lang) ? lang : 'en';
  const words = brokenWords[localeOf(language)];
  return (
    <Sheet kind="head">
      <Text>
        <ErrorState
          level={1}
          title={words.title}
          reference={error.digest && words.reference.replace('{reference}', error.digest)}
          actions={
            <>
              <Button look="quiet" type="button" onClick={reset}>
                {words.again}
              </Button>
              <TapLink href={`/${language}`}>{words.home}</TapLink>
            </>
          }
        >
          <p>{words.text}</p>
        </ErrorState>
      </Text>
    </Sheet>
  );
}
