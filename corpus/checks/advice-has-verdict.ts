import { ADVICE_IDS } from '../vocabulary.ts';
import type { Check } from './check.ts';

/** Advice that recognition finds is laid beside a verdict. */
export const adviceHasVerdict: Check = {
  name: 'advice-has-verdict',
  description: 'Every piece of advice that recognition finds has a verdict.',
  check({ advice }) {
    const written = new Set(advice.map(({ id }) => id));
    return ADVICE_IDS.filter((id) => !written.has(id)).map((id) => ({
      file: 'advice.yaml',
      field: id,
      message: `recognition finds "${id}", and there is no verdict on it: add a row`,
    }));
  },
};
