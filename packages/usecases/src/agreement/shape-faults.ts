import type { AgreementFault, FaultPath } from '@parley/domain/agreement';
import { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What zod holds against a value by a schema, as predicates: 'is "x"; expected a list'. */
export function shapeFaults(schema: z.ZodType, issues: readonly Issue[], value: unknown): AgreementFault[] {
  return issues.flatMap((issue) => issueFaults(schema, issue, value));
}

function issueFaults(schema: z.ZodType, issue: Issue, value: unknown): AgreementFault[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    const message = `is not known here; expected only ${keysAt(schema, path).join(', ')}`;
    return issue.keys.map((key) => ({ path: [...path, key], message }));
  }
  if (issue.code === 'invalid_key') {
    return [{ path, message: `is not known here; expected ${expectations(issue.issues)} as key` }];
  }
  const found = valueAt(value, path);
  if (issue.code === 'invalid_union') {
    // An alternative whose faults lie deeper was meant: the writer hears of those.
    const meant = issue.errors.find((alternative) => alternative.every((inner) => isDeeper(inner)));
    if (meant !== undefined) {
      return meant.flatMap((inner) =>
        issueFaults(schema, { ...inner, path: [...issue.path, ...inner.path] }, value),
      );
    }
  }
  const state = found === undefined ? 'is missing' : `is ${shown(found)}`;
  return [{ path, message: `${state}; expected ${expectation(issue)}` }];
}

const isDeeper = (issue: Issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys';
const expectations = (issues: readonly Issue[]) => issues.map(expectation).join(' and ');

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping of keys',
  record: 'a mapping of languages to texts',
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => `"${String(value)}"`).join(' or ');
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unit(issue.origin)}`;
    case 'invalid_format':
      if (issue.format === 'date') return 'a day written YYYY-MM-DD';
      if (issue.format === 'url') return 'an address that begins with https://';
      return issue.message.replace(/^not /, '');
    case 'invalid_union':
      return issue.errors.map(([first]) => (first ? expectation(first) : '')).join(' or ');
    default:
      return issue.message;
  }
}

const unit = (origin: string) => (origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '');

function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a mapping of keys';
  if (typeof value !== 'string') return String(value);
  return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
}

function valueAt(value: unknown, path: FaultPath): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      inner !== null && typeof inner === 'object'
        ? (inner as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

/** The keys that a schema knows at a path. */
function keysAt(whole: z.ZodType, path: FaultPath): string[] {
  let schema: unknown = whole;
  for (const part of [...path, null]) {
    while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) schema = schema.def.innerType;
    if (schema instanceof z.ZodUnion) schema = schema.options.find((option) => option instanceof z.ZodObject);
    if (part === null) break;
    if (schema instanceof z.ZodArray) schema = schema.element;
    else if (schema instanceof z.ZodObject) schema = schema.shape[part];
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
