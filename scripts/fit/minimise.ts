/** What is minimised: gives its value at a place, and writes the slope there into `slope`. */
export type Slope = (at: Float64Array, slope: Float64Array) => number;

/** Steps that are remembered to guess the curve from. */
const MEMORY = 8;
/** A step must gain at least this share of what the slope promises; else it is halved. */
const LEAST_GAIN = 1e-4;
const MOST_HALVINGS = 20;

/**
 * Goes downhill from a place with L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.4), until a round gains next to nothing.
 *
 * For smooth sums of many thousand numbers. The same start gives the same end: nothing is drawn at random.
 * @param rounds - at most so many.
 * @param settled - it ends where a round gains less than this share of the value.
 */
export function minimise(slopeAt: Slope, start: Float64Array, rounds: number, settled = 1e-6): Float64Array {
  let at: Float64Array = start.slice();
  let slope: Float64Array = new Float64Array(at.length);
  let value = slopeAt(at, slope);
  const memory: Step[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const towards = direction(slope, memory);
    const next = search(slopeAt, at, value, slope, towards, memory.length === 0 ? 1 / Math.max(1, length(slope)) : 1);
    if (next === null) break;
    const step: Step = { moved: minus(next.at, at), bent: minus(next.slope, slope) };
    if (dot(step.moved, step.bent) > 0) memory.push(step);
    if (memory.length > MEMORY) memory.shift();
    const gain = value - next.value;
    ({ at, slope, value } = next);
    if (gain < settled * Math.abs(value)) break;
  }
  return at;
}

interface Step {
  readonly moved: Float64Array;
  readonly bent: Float64Array;
}

interface Place {
  readonly at: Float64Array;
  readonly slope: Float64Array;
  readonly value: number;
}

/** Where to go: down the slope, bent by what the last steps taught of the curve. */
function direction(slope: Float64Array, memory: readonly Step[]): Float64Array {
  const towards = slope.map((each) => -each);
  const shares: number[] = [];
  for (const { moved, bent } of memory.toReversed()) {
    const share = dot(moved, towards) / dot(moved, bent);
    add(towards, bent, -share);
    shares.unshift(share);
  }
  const last = memory.at(-1);
  if (last !== undefined) {
    const scale = dot(last.moved, last.bent) / dot(last.bent, last.bent);
    for (let index = 0; index < towards.length; index += 1) towards[index] = (towards[index] ?? 0) * scale;
  }
  for (const [index, { moved, bent }] of memory.entries())
    add(towards, moved, (shares[index] ?? 0) - dot(bent, towards) / dot(moved, bent));
  return towards;
}

/** The first place that way that gains enough; null where none does. */
function search(
  slopeAt: Slope,
  from: Float64Array,
  value: number,
  slope: Float64Array,
  towards: Float64Array,
  firstReach: number,
): Place | null {
  const promise = dot(slope, towards);
  for (let halving = 0, reach = firstReach; halving < MOST_HALVINGS; halving += 1, reach /= 2) {
    const at = from.slice();
    add(at, towards, reach);
    const there = new Float64Array(at.length);
    const found = slopeAt(at, there);
    if (found <= value + LEAST_GAIN * reach * promise) return { at, slope: there, value: found };
  }
  return null;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

function length(one: Float64Array): number {
  return Math.sqrt(dot(one, one));
}

function add(to: Float64Array, other: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index += 1) to[index] = (to[index] ?? 0) + times * (other[index] ?? 0);
}

function minus(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((each, index) => each - (other[index] ?? 0));
}
