import type { WarningSign } from '../../corpus/schema.ts';

/**
 * Chooses the one sign for the first screen: the first that asks for help soon, because what needs help now is said by its alert.
 *
 * @returns null without signs.
 */
export function helpLineSign(signs: readonly WarningSign[]): WarningSign | null {
  return signs.find((sign) => sign.urgency === 'soon') ?? signs.at(-1) ?? null;
}
