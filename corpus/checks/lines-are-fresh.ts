import type { Check } from './check.ts';

/** A number that was checked longer ago may be another's by now. The evidence file asks for six months; a year stops the build. */
const MAX_AGE_MONTHS = 12;

/** A wrong number at the worst moment is worse than none. */
export const linesAreFresh: Check = {
  name: 'lines-are-fresh',
  description: 'Every support line was checked within the 12 months before the build.',
  check({ help }, { buildDate }) {
    const oldest = new Date(buildDate);
    oldest.setUTCMonth(oldest.getUTCMonth() - MAX_AGE_MONTHS);
    return help.countries.flatMap((country) =>
      country.lines.flatMap((line) => {
        const field = `countries.${country.code}.lines.${line.id}.checkedOn`;
        const checkedOn = new Date(line.checkedOn);
        if (checkedOn > buildDate) {
          return [
            { file: 'help.yaml', field, message: `${line.checkedOn} is in the future: write the day it was checked` },
          ];
        }
        if (checkedOn >= oldest) return [];
        const message = `${line.name} was last checked on ${line.checkedOn}, over ${MAX_AGE_MONTHS} months ago: check it, or remove it`;
        return [{ file: 'help.yaml', field, message }];
      }),
    );
  },
};
