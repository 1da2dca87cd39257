import type { Check } from './check.ts';

/**
 * How many items the inventory of each starting document has. The items of document N are numbered SN.1 upwards; the
 * numbers are those of the inventory that the corpus was written from, and do not change.
 */
export const INVENTORY_COUNTS: Readonly<Record<string, number>> = { S0: 75, S1: 47, S2: 71, S3: 37, S4: 55 };

/** Nothing that a starting document says is lost without a word. */
export const provenanceComplete: Check = {
  name: 'provenance-complete',
  description:
    "Every item of the starting documents' inventory is accounted for in provenance.yaml, and nothing else is.",
  check({ provenance }) {
    const items = Object.keys(provenance);
    const inventory = Object.entries(INVENTORY_COUNTS).map(([document, count]) => ({
      document,
      items: Array.from({ length: count }, (_, index) => `${document}.${index + 1}`),
    }));
    const known = new Set(inventory.flatMap((document) => document.items));
    const missing = inventory
      .map(({ document, items: all }) => ({ document, items: all.filter((item) => !(item in provenance)) }))
      .filter((row) => row.items.length > 0);
    return [
      ...missing.map((row) => ({
        file: 'provenance.yaml',
        field: row.document,
        message: `${row.items.length} items are not accounted for (${row.items.join(', ')}): name the points that carry each, or say in leftOut why none does`,
      })),
      ...items
        .filter((item) => !known.has(item))
        .map((item) => ({ file: 'provenance.yaml', field: item, message: 'is no item of the inventory: remove it' })),
    ];
  },
};
