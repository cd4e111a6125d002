/**
 * A value that is made when it is first asked for, and then kept. Behind a property of an object it is read like any other: JSON,
 * a spread and a structured clone make it and carry the plain value.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
