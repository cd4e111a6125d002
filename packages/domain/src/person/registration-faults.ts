import type { Registration } from './registration';

/** What a registration may choose from, by code. */
export type RegistrationCodes = {
  partyCodes: readonly string[];
  sectorCodes: readonly string[];
  languages: readonly string[];
  timeZones: readonly string[];
};

type Chosen = Pick<Registration, 'partyCode' | 'sectorCode' | 'language' | 'timeZone'>;

/** Which of these answers are not among the choices. `partyCode` null means no party, and is one of them. */
export function registrationFaults(
  chosen: Partial<Chosen>,
  { partyCodes, sectorCodes, languages, timeZones }: RegistrationCodes,
): (keyof Chosen)[] {
  const known = (value: string | null | undefined, among: readonly string[]) =>
    value === undefined || value === null || among.includes(value);
  const faults: (keyof Chosen | false)[] = [
    !known(chosen.partyCode, partyCodes) && 'partyCode',
    !known(chosen.sectorCode, sectorCodes) && 'sectorCode',
    !known(chosen.language, languages) && 'language',
    !known(chosen.timeZone, timeZones) && 'timeZone',
  ];
  return faults.filter((fault) => fault !== false);
}
