import type { ComponentChildren, JSX } from 'preact';

interface Props extends Omit<JSX.HTMLAttributes<HTMLHeadingElement>, 'children'> {
  readonly level: 1 | 2 | 3 | 4;
  readonly children: ComponentChildren;
}

/** A heading whose level the surface decides: the same card is an `h1` in the popup and an `h2` beside a page. */
export function Heading({ level, children, ...attributes }: Props) {
  const Tag = `h${level}` as const;
  return <Tag {...attributes}>{children}</Tag>;
}
