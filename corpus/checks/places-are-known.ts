import { listRows } from '../list-rows.ts';
import type { Check } from './check.ts';

const PLACES = ['emergency', 'urgentLine', 'doctor'];

/** A place that nobody fills would be shown with its braces. */
export const placesAreKnown: Check = {
  name: 'places-are-known',
  description: 'Braces hold only {emergency}, {urgentLine} or {doctor}.',
  check(files) {
    return listRows(files).flatMap(({ file, field, texts, more }) =>
      [...texts, ...more]
        .flatMap((text) => text.match(/\{[^}]*\}?/g) ?? [])
        .filter((place) => !PLACES.includes(place.slice(1, -1)))
        .map((place) => ({
          file,
          field,
          message: `${place} is never filled: use {emergency}, {urgentLine} or {doctor}`,
        })),
    );
  },
};
