import { useId } from 'preact/hooks';

/** One of a few values, with its words. */
export interface ChoiceOption<Value> {
  readonly value: Value;
  readonly words: string;
  /** Shows the size that it stands for, in px. */
  readonly sizePx?: number;
}

interface Props<Value> {
  readonly legend: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The legend is said, not shown. */
  readonly hidesLegend?: boolean;
}

/** A few values to choose from, all in view: a radio group. */
export function Choice<Value extends string | number | boolean>(props: Props<Value>) {
  const { legend, options, value, onChange, hidesLegend = false } = props;
  const name = useId();
  return (
    <fieldset>
      <legend class={hidesLegend ? 'sb-hidden' : 'sb-label sb-legend'}>{legend}</legend>
      <div class="sb-choice">
        {options.map((option) => (
          <label key={String(option.value)} style={option.sizePx ? { fontSize: `${option.sizePx}px` } : undefined}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
