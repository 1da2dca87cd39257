import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
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

/** More, on demand: a native disclosure, which every assistive technology knows. What is in it is made when it is first opened. */
export function Section({ id, title, count, level, isOpen, onToggle, children }: Props) {
  const wasOpened = useRef(isOpen);
  wasOpened.current ||= isOpen;
  return (
    <details class="sb-more" id={id} open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <Heading level={level}>
          {title} {count !== undefined && <span class="sb-section-count">{count}</span>}
        </Heading>
        <Icon name="chevron" />
      </summary>
      <div class="sb-more-body">{wasOpened.current && children}</div>
    </details>
  );
}
