import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** What is asked about a child. Months are written `YYYY-MM`; the day is not asked for. */
export interface ChildFields {
  readonly label: string;
  readonly birthMonth: string;
  /** '' = born at term. */
  readonly dueMonth: string;
}

interface Props {
  readonly fields: ChildFields;
  /** This month, `YYYY-MM`: nobody is born later. */
  readonly thisMonth: string;
  readonly onSave: (fields: ChildFields) => void;
  readonly onCancel: () => void;
  /** Absent for a child that is being added. */
  readonly onRemove?: (() => void) | undefined;
}

/** Longest label that storage keeps, in characters. */
const MAX_LABEL_LENGTH = 40;

/** Adds or changes a child: a nickname, the month of birth, and the month it was due where it came early. */
export function ChildForm({ fields, thisMonth, onSave, onCancel, onRemove }: Props) {
  const [edited, setEdited] = useState(fields);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const set = (change: Partial<ChildFields>) => setEdited({ ...edited, ...change });
  const save = (event: Event) => {
    event.preventDefault();
    onSave({ ...edited, label: edited.label.trim() });
  };
  return (
    <form class="sb-child-form" onSubmit={save}>
      <div class="sb-fields">
        <label>
          <span class="sb-label">{i18n.t('children.label')}</span>
          <input
            ref={first}
            class="sb-field"
            type="text"
            required
            pattern=".*\S.*"
            maxLength={MAX_LABEL_LENGTH}
            autoComplete="off"
            value={edited.label}
            onInput={(event) => set({ label: event.currentTarget.value })}
          />
        </label>
        <MonthField
          label={i18n.t('children.birthMonth')}
          value={edited.birthMonth}
          max={thisMonth}
          isRequired
          onChange={(birthMonth) => set({ birthMonth })}
        />
        <MonthField
          label={i18n.t('children.dueMonth')}
          value={edited.dueMonth}
          isRequired={false}
          onChange={(dueMonth) => set({ dueMonth })}
        />
      </div>
      <p class="sb-small">{i18n.t('children.why')}</p>
      <div class="sb-row">
        <button type="submit" class="sb-button">
          {i18n.t('children.save')}
        </button>
        <button type="button" class="sb-link sb-link--alone" onClick={onCancel}>
          {i18n.t('cancel')}
        </button>
        {onRemove && (
          <button type="button" class="sb-link sb-link--alone sb-last" onClick={onRemove}>
            {i18n.t('children.remove')}
          </button>
        )}
      </div>
    </form>
  );
}

interface MonthProps {
  readonly label: string;
  readonly value: string;
  readonly max?: string;
  readonly isRequired: boolean;
  readonly onChange: (month: string) => void;
}

/** Chromium has a month field of its own; Firefox shows a text field, which takes the same form. */
function MonthField({ label, value, max, isRequired, onChange }: MonthProps) {
  return (
    <label>
      <span class="sb-label">{label}</span>
      <input
        class="sb-field"
        type="month"
        placeholder="2025-07"
        pattern="(19|20)[0-9]{2}-(0[1-9]|1[0-2])"
        required={isRequired}
        max={max}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
