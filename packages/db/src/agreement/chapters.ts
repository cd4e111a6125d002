import type { Id } from '@parley/domain/id';
import { and, asc, desc, eq, lte } from 'drizzle-orm';
import type { Db, Tx } from '../client';
import { alignmentAreas, commitments, industries, policyDomains, positions, sectors } from '../schema';

export const listSectors = (db: Db | Tx, agreementId: Id<'agreement'>) =>
  db
    .select({ code: sectors.code, name: sectors.name })
    .from(sectors)
    .where(eq(sectors.agreementId, agreementId))
    .orderBy(asc(sectors.position));

export const listDomains = (db: Db | Tx, agreementId: Id<'agreement'>) =>
  db
    .select({
      code: policyDomains.code,
      name: policyDomains.name,
      initiative: policyDomains.initiative,
      benefit: policyDomains.benefit,
      scale: policyDomains.scale,
      scaleMeaning: policyDomains.scaleMeaning,
    })
    .from(policyDomains)
    .where(eq(policyDomains.agreementId, agreementId))
    .orderBy(asc(policyDomains.position));

export const listAreas = (db: Db | Tx, agreementId: Id<'agreement'>) =>
  db
    .select({ code: alignmentAreas.code, name: alignmentAreas.name, aim: alignmentAreas.aim })
    .from(alignmentAreas)
    .where(eq(alignmentAreas.agreementId, agreementId))
    .orderBy(asc(alignmentAreas.position));

export const listIndustries = (db: Db | Tx, agreementId: Id<'agreement'>) =>
  db
    .select({
      code: industries.code,
      name: industries.name,
      potential: industries.potential,
      benefit: industries.benefit,
    })
    .from(industries)
    .where(eq(industries.agreementId, agreementId))
    .orderBy(asc(industries.position));

export const listCommitments = (db: Db | Tx, agreementId: Id<'agreement'>) =>
  db
    .select({
      code: commitments.code,
      title: commitments.title,
      outcome: commitments.outcome,
      dueMonths: commitments.dueMonths,
      ongoing: commitments.ongoing,
      responsible: commitments.responsible,
      measure: commitments.measure,
      progress: commitments.progress,
    })
    .from(commitments)
    .where(eq(commitments.agreementId, agreementId))
    .orderBy(asc(commitments.position));

const positionFields = {
  domainCode: positions.domainCode,
  partyCode: positions.partyCode,
  holdsFrom: positions.holdsFrom,
  checkedOn: positions.checkedOn,
  status: positions.status,
  text: positions.text,
  sources: positions.sources,
};

/** Every position that there ever was, the oldest first within its cell. */
export const listAllPositions = (db: Db | Tx, agreementId: Id<'agreement'>) =>
  db
    .select(positionFields)
    .from(positions)
    .where(eq(positions.agreementId, agreementId))
    .orderBy(asc(positions.domainCode), asc(positions.partyCode), asc(positions.holdsFrom));

/** What each party has in each policy domain on a day: the newest row that held by then. */
export const listPositions = (db: Db | Tx, agreementId: Id<'agreement'>, day: string) =>
  db
    .selectDistinctOn([positions.domainCode, positions.partyCode], positionFields)
    .from(positions)
    .where(and(eq(positions.agreementId, agreementId), lte(positions.holdsFrom, day)))
    .orderBy(asc(positions.domainCode), asc(positions.partyCode), desc(positions.holdsFrom));
