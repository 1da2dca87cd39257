import type { Country } from '../../corpus/schema.ts';

interface Props {
  readonly label: string;
  readonly countries: readonly Pick<Country, 'code' | 'name'>[];
  readonly code: string;
  readonly onChange: (code: string) => void;
}

/** Where the reader is: decides help lines and which English. */
export function CountryPicker({ label, countries, code, onChange }: Props) {
  return (
    <label class="sb-stack sb-country">
      <span class="sb-label">{label}</span>
      <select class="sb-field" value={code} onChange={(event) => onChange(event.currentTarget.value)}>
        {countries.map((country) => (
          <option key={country.code} value={country.code}>
            {country.name}
          </option>
        ))}
      </select>
    </label>
  );
}
