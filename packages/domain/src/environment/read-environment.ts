import { z } from 'zod';

type Source = Record<string, string | undefined>;

/** Either the values, or one sentence for each thing that is wrong, without ever repeating a value. */
export type EnvironmentReading<Values> = { values: Values } | { problems: string[] };

/**
 * Reads the fields of a shape from the environment. `NAME_FILE` names a file that holds the value of `NAME`,
 * the way orchestrators hand over secrets; an empty value is the same as none.
 *
 * @param readFile returns the file's text or throws: passed in, so that this stays free of I/O.
 */
export function readEnvironment<Shape extends z.ZodRawShape>(
  shape: Shape,
  source: Source,
  readFile: (path: string) => string,
): EnvironmentReading<z.output<z.ZodObject<Shape>>> {
  const problems: string[] = [];
  const given: Source = {};
  for (const name of Object.keys(shape)) {
    const value = source[name] || undefined;
    const file = source[`${name}_FILE`] || undefined;
    if (value !== undefined && file !== undefined) problems.push(`Give ${name} or ${name}_FILE, not both.`);
    given[name] = value ?? (file === undefined ? undefined : readValue(name, file, readFile, problems));
  }
  if (problems.length > 0) return { problems };
  const parsed = z.object(shape).safeParse(given);
  if (parsed.success) return { values: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path: [name], message }) =>
      given[String(name)] === undefined ? `${String(name)} is missing.` : `${String(name)} ${message}.`,
    ),
  };
}

function readValue(name: string, file: string, readFile: (path: string) => string, problems: string[]) {
  try {
    return readFile(file).replace(/\r?\n$/, '') || undefined;
  } catch {
    problems.push(`${name}_FILE names ${file}, which cannot be read.`);
    return undefined;
  }
}
