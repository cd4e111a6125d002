'use client';

import '@parley/ui/styles';
import { brokenWords } from '@parley/i18n/broken';
import { addressOf, locales } from '@parley/i18n/locale';
import { Full, Sheet, Wrap } from '@parley/ui/sheet';
import { ErrorState } from '@parley/ui/state';

/** Where even the frame of the page failed, nobody knows the language any more: all of them then. */
export default function GlobalErrorPage() {
  return (
    <html lang="en">
      <body>
        <Wrap>
          <main>
            {locales.map((locale) => {
              const words = brokenWords[locale];
              return (
                <Sheet key={locale} kind="head">
                  <Full>
                    <div lang={locale}>
                      <ErrorState
                        title={words.title}
                        actions={<a href={`/${addressOf(locale)}`}>{words.home}</a>}
                      >
                        <p>{words.text}</p>
                      </ErrorState>
                    </div>
                  </Full>
                </Sheet>
              );
            })}
          </main>
        </Wrap>
      </body>
    </html>
  );
}
