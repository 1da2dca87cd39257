import type { ComponentChildren, Ref } from 'preact';

interface Props {
  readonly level: 1 | 2 | 3 | 4;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly id?: string;
  readonly tabIndex?: number;
  readonly ref?: Ref<HTMLHeadingElement>;
}

/** A heading whose level the surface decides: the same card is an `h1` in the popup and an `h2` beside a page. */
export function Heading({ level, children, ...attributes }: Props) {
  const Tag = `h${level}` as const;
  return <Tag {...attributes}>{children}</Tag>;
}
