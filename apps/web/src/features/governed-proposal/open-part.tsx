import { Button } from '@parley/ui/button';
import { Form, Select } from '@parley/ui/form';
import { Actions, Rail, Sheet, Text } from '@parley/ui/sheet';
import { getTranslations } from 'next-intl/server';
import { reader } from '../shell/reader';
import { openProposalAction } from './governed-proposal-action';
import type { GovernedProposal } from './load-governed-proposal';

/** Opening it in a round, or what is still in the way. */
export async function OpenPart({ proposal }: { proposal: GovernedProposal }) {
  const t = await getTranslations('governed-proposal.open');
  const errors = await getTranslations('errors');
  const { locale, formats, href } = await reader();
  const { slug, proposalId, caseState, unconfirmed, rounds } = proposal;
  return (
    <Sheet as="section" labelledBy="open-title" kind="loose">
      <Rail />
      <Text>
        <h2 id="open-title">{t('title')}</h2>
        {caseState !== 'accepted' ? (
          <p>
            {errors('proposal-waiting')} <a href={href('/moderation')}>{t('queue')}</a>
          </p>
        ) : unconfirmed.length > 0 ? (
          <p>{t('unconfirmed', { languages: formats.list(unconfirmed.map(formats.languageName)) })}</p>
        ) : rounds.length === 0 ? (
          <p>
            {t('noRound')} <a href={href('/admin/rounds')}>{t('rounds')}</a>
          </p>
        ) : (
          <Form action={openProposalAction.bind(null, slug, proposalId)}>
            <input type="hidden" name="locale" value={locale} />
            <p>{t('text')}</p>
            <Select
              name="round"
              label={t('round')}
              options={rounds.map((round) => ({ value: round.slug, label: round.title.text }))}
            />
            <Actions>
              <Button>{t('submit')}</Button>
            </Actions>
          </Form>
        )}
      </Text>
    </Sheet>
  );
}
