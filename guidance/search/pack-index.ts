import type MiniSearch from 'minisearch';
import { readRising, writeRising } from '../../corpus/rising-numbers.ts';

/** A MiniSearch index as plain data. */
type IndexData = ReturnType<MiniSearch['toJSON']>;

/** A MiniSearch index in few letters, without the ids of what is in it: the corpus has them, in the same order. */
export interface PackedIndex {
  readonly fieldIds: IndexData['fieldIds'];
  /** Of each text in order: how many terms each field has. */
  readonly lengths: readonly (readonly number[])[];
  readonly averageLengths: readonly number[];
  /** A line a term: the term, and for each field, after a space, in which texts it stands; then, after a tab, in which twice … */
  readonly terms: string;
}

/** Packs an index, which was filled once and from which nothing was taken. Half as large as its JSON, zipped. */
export function packIndex({ fieldIds, fieldLength, averageFieldLength, index }: IndexData): PackedIndex {
  const fields = Object.values(fieldIds);
  return {
    fieldIds,
    lengths: Object.values(fieldLength),
    averageLengths: averageFieldLength,
    terms: index
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([term, places]) => [term, ...fields.map((field) => packPlaces(places[field] ?? {}))].join(' '))
      .join('\n'),
  };
}

/** Unpacks an index for `MiniSearch.loadJS`. */
export function unpackIndex(packed: PackedIndex, ids: readonly string[]): IndexData {
  const fields = Object.values(packed.fieldIds);
  return {
    documentCount: packed.lengths.length,
    nextId: packed.lengths.length,
    documentIds: { ...ids },
    fieldIds: packed.fieldIds,
    fieldLength: Object.fromEntries(packed.lengths.map((lengths, text) => [text, [...lengths]])),
    averageFieldLength: [...packed.averageLengths],
    storedFields: {},
    dirtCount: 0,
    index: packed.terms.split('\n').map((line) => {
      const [term = '', ...places] = line.split(' ');
      const found = places.flatMap((each, at) => (each === '' ? [] : [[fields[at], unpackPlaces(each)]]));
      return [term, Object.fromEntries(found)];
    }),
    serializationVersion: 2,
  };
}

/** How often a term stands in a field, by the text's number. */
type Places = Readonly<Record<string, number>>;

function packPlaces(places: Places): string {
  const most = Math.max(0, ...Object.values(places));
  return Array.from({ length: most }, (_, times) =>
    writeRising(
      Object.keys(places)
        .map(Number)
        .filter((text) => (places[text] ?? 0) > times)
        .sort((one, other) => one - other),
    ),
  ).join('\t');
}

function unpackPlaces(packed: string): Places {
  const places: Record<number, number> = {};
  for (const layer of packed.split('\t')) for (const text of readRising(layer)) places[text] = (places[text] ?? 0) + 1;
  return places;
}
