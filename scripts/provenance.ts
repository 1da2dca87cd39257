/** `npm run provenance`: what became of each item of the starting documents' inventory. Exit 1 where one is not accounted for. */
import { exit } from 'node:process';
import { INVENTORY_COUNTS } from '../corpus/checks/provenance-complete.ts';
import { loadCorpus } from '../corpus/load.ts';
import type { Provenance } from '../corpus/schema.ts';
import { toTable } from './to-table.ts';

const { provenance } = loadCorpus('content').files;
const items = Object.entries(INVENTORY_COUNTS).flatMap(([document, count]) =>
  Array.from({ length: count }, (_, index) => ({ document, item: `${document}.${index + 1}` })),
);

console.log(
  toTable([['item', 'fate', 'points, or why it is left out'], ...items.map(({ item }) => [item, ...fateOf(item)])]),
);
console.log(
  `\n${toTable([['document', 'items', 'carried', 'left out', 'missing'], ...Object.keys(INVENTORY_COUNTS).map(summary)])}`,
);
exit(items.every(({ item }) => item in provenance) ? 0 : 1);

function fateOf(item: string): readonly [string, string] {
  const fate: Provenance[string] | undefined = provenance[item];
  if (!fate) return ['missing', ''];
  return 'points' in fate ? ['carried', fate.points.join(', ')] : ['left out', fate.leftOut];
}

function summary(document: string): readonly (string | number)[] {
  const fates = items.filter((row) => row.document === document).map(({ item }) => fateOf(item)[0]);
  const countOf = (fate: string) => fates.filter((other) => other === fate).length;
  return [document, fates.length, countOf('carried'), countOf('left out'), countOf('missing')];
}
