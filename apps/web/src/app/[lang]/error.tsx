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
  const [title, text] = wordsFor(error, words);
  const isBusy = error.digest === 'overloaded';
  return (
    <Sheet kind="head">
      <Text>
        <ErrorState
          level={1}
          title={title}
          reference={
            isBusy ? undefined : error.digest && words.reference.replace('{reference}', error.digest)
          }
          actions={
            <>
              <Button look="quiet" type="button" onClick={reset}>
                {words.again}
              </Button>
              <TapLink href={`/${language}`}>{words.home}</TapLink>
            </>
          }
        >
          <p>{text}</p>
        </ErrorState>
      </Text>
    </Sheet>
  );
}

type Words = (typeof brokenWords)['en'];

function wordsFor(error: Props['error'], words: Words): readonly [title: string, text: string] {
  // Nothing failed: there was too much to do, and who asks again is answered.
  if (error.digest === 'overloaded') return [words.busyTitle, words.busyText];
  return isCutOff(error) ? [words.cutTitle, words.cutText] : [words.title, words.text];
}

/** What browsers say of a request that found no server; each has words of its own for it. */
const cutOff = /failed to fetch|networkerror|load failed/i;

/** The connection broke on the way: nothing failed here, and there is no reference to tell. */
const isCutOff = (error: Props['error']): boolean =>
  error instanceof TypeError && error.digest === undefined && cutOff.test(error.message);
