import type { AgreementFile } from '@parley/domain/agreement';
import type { Id } from '@parley/domain/id';
import { newId, type Tx } from '../client';
import {
  agreements,
  alignmentAreas,
  commitments,
  industries,
  parties,
  policyDomains,
  positions,
  sectors,
} from '../schema';

type Described = Pick<
  AgreementFile,
  'slug' | 'title' | 'question' | 'summary' | 'languages' | 'communityRules' | 'articles' | 'decidedOn'
>;

/** Null where an agreement of this slug is there already. */
export async function saveAgreement(
  tx: Tx,
  file: Described,
  fileHash: string,
  loadedAt: Date,
): Promise<Id<'agreement'> | null> {
  const { slug, title, question, summary, languages, communityRules, articles, decidedOn } = file;
  const [row] = await tx
    .insert(agreements)
    .values({
      id: newId('agreement'),
      slug,
      title,
      question,
      summary,
      languages,
      communityRules,
      articles,
      decidedOn: decidedOn ?? null,
      fileHash,
      loadedAt,
    })
    .onConflictDoNothing()
    .returning({ id: agreements.id });
  return row?.id ?? null;
}

/** Everything that an agreement is made of but proposals and rounds. */
export async function saveAgreementParts(
  tx: Tx,
  agreementId: Id<'agreement'>,
  file: AgreementFile,
): Promise<void> {
  const numbered = <T extends object>(rows: readonly T[]) =>
    rows.map((row, position) => ({ agreementId, position, ...row }));
  await tx.insert(parties).values(file.parties.map((party) => ({ agreementId, ...party })));
  await tx.insert(sectors).values(numbered(file.sectors));
  await tx.insert(policyDomains).values(
    numbered(file.domains).map((row) => {
      const cells = file.matrix.find(({ domain }) => domain === row.code);
      return { ...row, scale: cells?.scale ?? null, scaleMeaning: cells?.scaleMeaning ?? null };
    }),
  );
  if (file.areas.length > 0) await tx.insert(alignmentAreas).values(numbered(file.areas));
  if (file.industries.length > 0) await tx.insert(industries).values(numbered(file.industries));
  const cells = file.matrix.flatMap((row) =>
    row.positions.map(({ party, ...position }) => ({
      agreementId,
      domainCode: row.domain,
      partyCode: party,
      ...position,
    })),
  );
  if (cells.length > 0) await tx.insert(positions).values(cells);
  if (file.commitments.length > 0) {
    await tx.insert(commitments).values(
      numbered(file.commitments).map(({ due, responsible, measure, ...row }) => ({
        ...row,
        ongoing: due === 'ongoing',
        dueMonths: typeof due === 'object' ? due.months : null,
        responsible: responsible === 'all' ? null : responsible,
        measure: measure ?? null,
      })),
    );
  }
}
