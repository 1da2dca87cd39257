import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** What to do about it. */
  readonly children: ComponentChildren;
}

/** Nothing here yet, and what would be. */
export function EmptyState({ title, children }: Props) {
  return (
    <div class="sb-empty">
      <p class="sb-pin-title">{title}</p>
      <p class="sb-small">{children}</p>
    </div>
  );
}
