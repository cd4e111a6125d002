import { domainErrorCodes } from '@parley/domain/error';
import { Button } from '@parley/ui/button';
import { ErrorSummary, Field, Form, TextArea } from '@parley/ui/form';
import { Margin, Rail, Sheet, Text } from '@parley/ui/sheet';
import { Notice } from '@parley/ui/state';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { clausePage } from './clause-pages';
import { confirmAction } from './confirm-action';
import type { ShownClausePage, ShownVersion } from './load-clause';

type Props = { clause: ShownClausePage; version: ShownVersion; problem: string | null };

/** A version that waits: what is missing, and for whoever may confirm it a form for each language. */
export async function ConfirmPart({ clause, version, problem }: Props) {
  const t = await getTranslations('clause');
  const errors = await getTranslations('errors');
  const forms = await getTranslations('forms');
  const { formats, locale } = await reader();
  const number = version.version;
  const code = domainErrorCodes.find((one) => one === problem);
  const obstacle = clause.confirmObstacle;
  return (
    <Sheet id="confirm">
      <Rail>
        <b>{t('version', { number })}</b>
      </Rail>
      <Text>
        <Notice kind="ask">
          <p>{t('missing', { languages: formats.list(version.missing.map(formats.languageName)) })}</p>
        </Notice>
        {code === undefined ? null : (
          <ErrorSummary title={forms('summary', { count: 1 })} problems={[{ text: errors(code) }]} />
        )}
        {clause.mayConfirm && obstacle !== null ? <p>{errors(obstacle)}</p> : null}
        {obstacle !== null
          ? null
          : version.missing.map((language) => {
              const name = formats.languageName(language);
              return (
                <Form key={language} action={confirmAction}>
                  <h2>{t('confirm.title', { number, language: name })}</h2>
                  <p>
                    {t('confirm.hint')} {version.missing.length === 1 ? t('confirm.last') : null}
                  </p>
                  <input type="hidden" name="locale" value={locale} />
                  <input type="hidden" name="page" value={clausePage(clause.proposal.slug, clause.number)} />
                  <input type="hidden" name="versionId" value={version.versionId} />
                  <input type="hidden" name="language" value={language} />
                  <Field
                    name={`heading-${language}`}
                    label={t('confirm.heading')}
                    lang={language}
                    defaultValue={version.heading[language]}
                  />
                  <TextArea
                    name={`text-${language}`}
                    label={t('confirm.text')}
                    lang={language}
                    quoted
                    rows={8}
                    defaultValue={version.text[language]}
                  />
                  <Button look="quiet">{t('confirm.yes', { language: name })}</Button>
                </Form>
              );
            })}
      </Text>
      <Margin />
    </Sheet>
  );
}
