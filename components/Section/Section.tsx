import type { ComponentChildren } from 'preact';
import { Heading } from '../Heading/Heading.tsx';
import { Icon } from '../Icon/Icon.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Said small beside the title: "2 replies". */
  readonly count?: string | undefined;
  readonly level: 2 | 3;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** More, on demand: a native disclosure, so that find-in-page and every assistive technology know it. */
export function Section({ id, title, count, level, isOpen, onToggle, children }: Props) {
  return (
    <details class="sb-more" id={id} open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <Heading level={level}>
          {title} {count !== undefined && <span class="sb-section-count">{count}</span>}
        </Heading>
        <Icon name="chevron" />
      </summary>
      <div class="sb-more-body">{children}</div>
    </details>
  );
}
