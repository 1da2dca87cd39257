import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** What it decides, in one sentence. */
  readonly what?: string;
  readonly children: ComponentChildren;
}

/** One subject of the options page. */
export function OptionSection({ title, what, children }: Props) {
  const id = useId();
  return (
    <section class="sb-option" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {what && <p class="sb-small">{what}</p>}
      </header>
      <div class="sb-option-body">{children}</div>
    </section>
  );
}
