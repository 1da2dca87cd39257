import { useCallback, useRef, useState } from 'preact/hooks';

/** Names of the sections under an answer. */
export type SectionName = 'why' | 'try' | 'say' | 'avoid' | 'usual' | 'advice' | 'help' | 'sources';

/** Which sections are open, and the way into one. */
export interface Sections {
  /** Goes on the element that holds the sections. */
  readonly holder: { current: HTMLDivElement | null };
  isOpen(name: SectionName): boolean;
  toggle(name: SectionName, isOpen: boolean): void;
  /** Opens a section and sends focus to its summary, or to an element of it. */
  show(name: SectionName, elementId?: string): void;
}

/** Id of a section's element. */
export function sectionId(name: SectionName): string {
  return `sb-section-${name}`;
}

/** Id of a source's row. */
export function sourceRowId(sourceId: string): string {
  return `sb-source-${sourceId}`;
}

/** Keeps which sections are open; all are closed at first. */
export function useSections(): Sections {
  const [open, setOpen] = useState<ReadonlySet<SectionName>>(new Set());
  const holder = useRef<HTMLDivElement>(null);
  const toggle = useCallback((name: SectionName, isOpen: boolean) => {
    setOpen((before) => {
      if (before.has(name) === isOpen) return before;
      const after = new Set(before);
      if (isOpen) after.add(name);
      else after.delete(name);
      return after;
    });
  }, []);
  const show = useCallback(
    (name: SectionName, elementId?: string) => {
      toggle(name, true);
      requestAnimationFrame(() => {
        const id = elementId ?? sectionId(name);
        const target = holder.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
        const focusable = target instanceof HTMLDetailsElement ? target.querySelector('summary') : target;
        target?.scrollIntoView({ block: 'start' });
        focusable?.focus({ preventScroll: true });
      });
    },
    [toggle],
  );
  return { holder, toggle, show, isOpen: (name) => open.has(name) };
}
