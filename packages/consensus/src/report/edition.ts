import { type Edition, type EditionPeople, type WhatChanged, whatChanged } from '../change';
import type { PreviousGroups } from '../groups';
import { compareByCodeUnit } from '../matrix';
import type { Report, ReportInput } from './report';

/**
 * What an edition is to be remembered by, for the next one to be told apart from it: its people with party, group and raked weight (1
 * where there are no weights), its texts and their versions, and its votes.
 */
export function editionOf(input: ReportInput, report: Pick<Report, 'groups' | 'findings'>): Edition {
  const groupOf = new Map(report.groups.members.map(({ participant, group }) => [participant, group]));
  const weightOf = new Map(
    report.findings.weights.raking?.weights.map(({ party, sector, weight }) => [
      JSON.stringify([party, sector]),
      weight,
    ]),
  );
  return {
    labelsGiven: report.groups.labelsGiven,
    evidence: report.groups.evidence,
    participants: input.participants.map(({ id, party, sector }) => ({
      id,
      party: party ?? null,
      group: groupOf.get(id) ?? null,
      weight:
        weightOf.get(JSON.stringify([party ?? null, sector ?? null])) ??
        weightOf.get(JSON.stringify([party ?? null, null])) ??
        1,
    })),
    items: input.items.map(({ id, text, moderatedOut }) => ({
      id,
      text: text ?? '',
      moderatedOut: moderatedOut ?? false,
    })),
    votes: input.votes,
  };
}

/** What changed since the previous edition, and why; null without its votes. Labels of groups are taken to follow one lineage. */
export function changeSection(
  previous: Edition | EditionPeople | undefined,
  input: ReportInput,
  report: Pick<Report, 'groups' | 'findings' | 'rules'>,
  parties: readonly string[],
): WhatChanged | null {
  return previous === undefined || !('votes' in previous)
    ? null
    : whatChanged(previous, editionOf(input, report), parties, report.rules);
}

/** What the groups of the next edition follow: who was in which group of this one, and its labels. */
export function previousGroups({ participants, labelsGiven, evidence }: EditionPeople): PreviousGroups {
  const members = participants.flatMap(({ id, group }) =>
    group === null ? [] : [{ participant: id, group }],
  );
  const labels = [...new Set(members.map(({ group }) => group))].sort(compareByCodeUnit);
  const known = labelsGiven ?? [];
  return {
    k: labels.length,
    members,
    labelsGiven: [...known, ...labels.filter((label) => !known.includes(label))],
    evidence: evidence ?? null,
  };
}
