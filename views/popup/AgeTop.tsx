import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AgePicker } from '../../components/AgePicker/AgePicker.tsx';
import { stopOf } from '../../components/AgePicker/age-stops.ts';
import { ageWords } from '../../components/age-words.ts';
import { TypedAge } from '../../components/TypedAge/TypedAge.tsx';
import type { Child } from '../../storage/children.ts';
import { ageOfChild } from '../age-of-child.ts';
import { readTypedAge } from '../read-typed-age.ts';
import { monthOf } from '../today.ts';

interface Props {
  readonly ageMonths: number | null;
  readonly childrenKept: readonly Child[];
  /** Of twins, the one that was picked. */
  readonly childId: string | null;
  /** `childId` where a child was pressed. */
  readonly onPick: (ageMonths: number, childId: string | null) => void;
}

/** The child's age: by the line, by a saved child, or typed. */
export function AgeTop({ ageMonths, childrenKept, childId, onPick }: Props) {
  const [isTyping, setTyping] = useState(false);
  const today = monthOf(new Date());
  const pick = (picked: number, child: string | null = null) => {
    setTyping(false);
    onPick(picked, child);
  };
  const isExact = ageMonths !== null && stopOf(ageMonths)?.ageMonths !== ageMonths;
  return (
    <div class="sb-age-top">
      <AgePicker ageMonths={ageMonths} onPick={pick} />
      <div class="sb-row sb-age-ways">
        {childrenKept.map((child) => {
          const age = ageOfChild(child, today);
          return (
            age !== null && (
              <button
                key={child.id}
                type="button"
                class="sb-try sb-small"
                aria-pressed={ageMonths === age.usedMonths && (childId ?? child.id) === child.id}
                onClick={() => pick(age.usedMonths, child.id)}
              >
                {child.label}, {ageWords(age.usedMonths)}
              </button>
            )
          );
        })}
        <button
          type="button"
          class="sb-link sb-link--alone sb-small"
          aria-expanded={isTyping}
          onClick={() => setTyping(!isTyping)}
        >
          {isExact ? i18n.t('age.exactly', { age: ageWords(ageMonths) }) : i18n.t('age.typeIt')}
        </button>
      </div>
      {isTyping && <TypedAge read={(typed) => readTypedAge(typed, today)} onPick={pick} />}
    </div>
  );
}
