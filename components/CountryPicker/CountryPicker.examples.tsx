import type { Example } from '../example.ts';
import { CountryPicker } from './CountryPicker.tsx';

const countries = [
  { code: 'GB', name: 'United Kingdom' },
  { code: 'US', name: 'United States' },
];

/** A country picked. */
export const examples: readonly Example[] = [
  {
    name: 'United States',
    render: () => <CountryPicker label="Where you are" countries={countries} code="US" onChange={() => {}} />,
  },
];
