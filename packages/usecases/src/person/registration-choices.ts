import type { Db } from '@parley/db/client';
import { listAgreementChoices, listTimeZones } from '@parley/db/person';
import { DomainError } from '@parley/domain/error';
import { inLanguage, type LanguageTag } from '@parley/domain/language';
import { type Registration, registrationFaults } from '@parley/domain/person';
import type { Deps } from '../deps';

export type NamedChoice = { code: string; name: string; nameLanguage: LanguageTag };

export type RegistrationChoices = {
  /** In the alphabetical order of the reader's language. */
  parties: (NamedChoice & { timeZone: string })[];
  sectors: NamedChoice[];
  languages: LanguageTag[];
  timeZones: string[];
};

const zonesOf = new WeakMap<Db, Promise<string[]>>();

/** Zones that both the database and this program know: letters are planned by the one and pages written by the other. */
async function readTimeZones(db: Db): Promise<string[]> {
  const known = zonesOf.get(db) ?? listTimeZones(db).then((zones) => zones.filter(isKnownHere));
  zonesOf.set(db, known);
  // A failure is not an answer to keep.
  known.catch(() => zonesOf.delete(db));
  return known;
}

function isKnownHere(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** What a person may choose when they register, in the reader's language. */
export async function listRegistrationChoices(
  deps: Deps,
  language: LanguageTag,
): Promise<RegistrationChoices> {
  const [choices, timeZones] = await Promise.all([listAgreementChoices(deps.db), readTimeZones(deps.db)]);
  const named = <T extends { code: string; name: Record<string, string> }>({ name, ...rest }: T) => {
    const said = inLanguage(name, language);
    return { ...rest, name: said.text, nameLanguage: said.language };
  };
  const { compare } = new Intl.Collator(language);
  return {
    parties: choices.parties.map(named).toSorted((a, b) => compare(a.name, b.name)),
    sectors: choices.sectors.map(named),
    languages: choices.languages,
    timeZones,
  };
}

/** Refuses answers that no agreement here offers, or a zone that does not exist; `field` names the first. */
export async function refuseUnknownChoices(
  deps: Deps,
  chosen: Partial<Pick<Registration, 'partyCode' | 'sectorCode' | 'language' | 'timeZone'>>,
): Promise<void> {
  const [choices, timeZones] = await Promise.all([listAgreementChoices(deps.db), readTimeZones(deps.db)]);
  const [field] = registrationFaults(chosen, {
    partyCodes: choices.parties.map((party) => party.code),
    sectorCodes: choices.sectors.map((sector) => sector.code),
    languages: choices.languages,
    timeZones,
  });
  if (field !== undefined) throw new DomainError('input-invalid', { field });
}
