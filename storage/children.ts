import { isRecord } from './is-record.ts';
import { defineStoredItem, type Parsed } from './stored-item.ts';

/** A child whose age a parent does not want to type each time. */
export interface Child {
  /** Made by us (`crypto.randomUUID`); says nothing about the child. */
  readonly id: string;
  /** Whatever the parent calls the child; 1 to MAX_LABEL_LENGTH characters. */
  readonly label: string;
  /** `YYYY-MM`. The day is not asked for: no guidance depends on it. */
  readonly birthMonth: string;
  /** `YYYY-MM` in which the child was due, where born early: the age is then corrected. Null = at term. */
  readonly dueMonth: string | null;
}

/** Longest label, in characters. */
export const MAX_LABEL_LENGTH = 40;
/** Most children kept. */
export const MAX_CHILDREN = 20;

/** The children, in the parent's order. */
export const childrenItem = defineStoredItem<readonly Child[]>('children', {
  version: 1,
  fallback: [],
  migrations: {},
  parse: parseChildren,
});

/** Replaces the list of children. */
export const writeChildren = childrenItem.write;
/** Replaces the list of children by what `how` makes of it; two pages that change it at once lose nothing. */
export const changeChildren = childrenItem.change;

/** Keeps the valid entries of a list, at most MAX_CHILDREN; null where it is no list at all. */
export function parseChildren(stored: unknown): Parsed<readonly Child[]> | null {
  if (!Array.isArray(stored)) return null;
  const value = stored
    .map(parseChild)
    .filter((child) => child !== null)
    .slice(0, MAX_CHILDREN);
  return { value, isWhole: value.length === stored.length };
}

function parseChild(value: unknown): Child | null {
  if (!isRecord(value)) return null;
  const { id, label, birthMonth, dueMonth } = value;
  if (typeof id !== 'string' || id === '' || typeof label !== 'string') return null;
  if (label.trim() === '' || label.length > MAX_LABEL_LENGTH) return null;
  if (!isMonth(birthMonth) || !(dueMonth === null || isMonth(dueMonth))) return null;
  return { id, label, birthMonth, dueMonth };
}

/** Whether a value is a month written `YYYY-MM`, of this century or the last. */
export function isMonth(value: unknown): value is string {
  return typeof value === 'string' && /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(value);
}
