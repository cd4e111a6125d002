'use client';

import { benefitLimit, type DraftContent, summaryLimit, titleLimit } from '@parley/domain/proposal';
import { Field, TextArea } from '@parley/ui/form';
import { useTranslations } from 'next-intl';
import { clauseField, wordField } from './draft-fields';

type Props = {
  content: DraftContent;
  language: { tag: string; name: string };
  /** The writer's own language: its fields are what is asked for first. */
  open: boolean;
};

/** Everything that is written in one language. */
export function LanguageFields({ content, language: { tag, name: language }, open }: Props) {
  const t = useTranslations('own-proposal.form');
  const Heading = open ? 'h2' : 'h3';
  return (
    <>
      {open ? <Heading>{t('inLanguage', { language })}</Heading> : null}
      <Field
        name={wordField('title', tag)}
        label={t('title', { language })}
        hint={open ? t('titleHint') : undefined}
        lang={tag}
        maxLength={titleLimit}
        defaultValue={content.title[tag] ?? ''}
      />
      <TextArea
        name={wordField('summary', tag)}
        label={t('summary', { language })}
        hint={open ? t('summaryHint') : undefined}
        lang={tag}
        rows={4}
        maxLength={summaryLimit}
        defaultValue={content.summary[tag] ?? ''}
      />
      <TextArea
        name={wordField('benefit', tag)}
        label={t('benefit', { language })}
        lang={tag}
        rows={3}
        maxLength={benefitLimit}
        defaultValue={content.benefit[tag] ?? ''}
      />
      {content.clauses.map((clause, index) => (
        // Clauses have no name but their place.
        <div className="form" key={String(index)} id={open ? `clause-${index}` : undefined}>
          <Field
            name={clauseField(index, 'heading', tag)}
            label={t('clauseHeading', { number: index + 1, language })}
            lang={tag}
            maxLength={200}
            defaultValue={clause.heading[tag] ?? ''}
          />
          <TextArea
            name={clauseField(index, 'text', tag)}
            label={t('clauseText', { number: index + 1, language })}
            hint={open && index === 0 ? t('clauseHint') : undefined}
            lang={tag}
            quoted
            rows={5}
            maxLength={6000}
            defaultValue={clause.text[tag] ?? ''}
          />
        </div>
      ))}
    </>
  );
}
