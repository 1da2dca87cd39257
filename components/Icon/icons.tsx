import type { ComponentChild } from 'preact';

/** Pictures of the interface, on a 24 px grid with round ends. Alone only for close, pin, copy, up, down and bin; else beside a word. */
export const icons = {
  close: () => (
    <>
      <path d="M6 6l12 12M18 6L6 18" />
    </>
  ),
  chevron: () => (
    <>
      <path d="M6 9.5l6 6 6-6" />
    </>
  ),
  pin: () => (
    <>
      <circle class="sb-pin-head" cx="12" cy="8" r="4.6" />
      <path d="M12 12.6V21" />
    </>
  ),
  copy: () => (
    <>
      <path d="M9 9h11v11H9z" />
      <path d="M15 9V4H4v11h5" />
    </>
  ),
  search: () => (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="M15 15l5.5 5.5" />
    </>
  ),
  up: () => (
    <>
      <path d="M12 19V5M6 11l6-6 6 6" />
    </>
  ),
  down: () => (
    <>
      <path d="M12 5v14M6 13l6 6 6-6" />
    </>
  ),
  undo: () => (
    <>
      <path d="M8.5 5L4 9.5 8.5 14" />
      <path d="M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-3" />
    </>
  ),
  print: () => (
    <>
      <path d="M7 9V3.5h10V9M7 17H3.5V9h17v8H17" />
      <path d="M7 14h10v6.5H7z" />
    </>
  ),
  phone: () => (
    <>
      <path d="M5 3.5h3.6l1.7 4.6-2.3 1.7a12 12 0 0 0 6.2 6.2l1.7-2.3 4.6 1.7V19a2 2 0 0 1-2 2A16.5 16.5 0 0 1 3 5.5a2 2 0 0 1 2-2z" />
    </>
  ),
  show: () => (
    <>
      <path d="M12 5h9M15 12h6M12 19h9M9 8l-5.5 4L9 16M3.5 12H11" />
    </>
  ),
  for: () => (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M7.5 12.5l3 3 6-6.5" />
    </>
  ),
  against: () => (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M7.5 12h9" />
    </>
  ),
  mixed: () => (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor" />
    </>
  ),
  untested: () => <circle cx="12" cy="12" r="9" stroke-dasharray="3.6 3.47" />,
  check: () => (
    <>
      <path d="M5 12.5l4.5 4.5L19 7.5" />
    </>
  ),
  never: () => (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M5.8 5.8l12.4 12.4" />
    </>
  ),
  home: () => (
    <>
      <path d="M4 20.5V11l8-7 8 7v9.5z" />
    </>
  ),
  lookup: () => (
    <>
      <path d="M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z" />
    </>
  ),
  hand: () => (
    <>
      <circle cx="12" cy="12" r="9" />
      <circle cx="12" cy="12" r="3.6" />
      <path d="M5.7 5.7l3.7 3.7M18.3 5.7l-3.7 3.7M5.7 18.3l3.7-3.7M18.3 18.3l-3.7-3.7" />
    </>
  ),
  plus: () => (
    <>
      <path d="M12 5v14M5 12h14" />
    </>
  ),
  bin: () => (
    <>
      <path d="M4 7h16M9 7V4h6v3M6 7l1 13.5h10L18 7" />
    </>
  ),
  gear: () => (
    <>
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="17" r="2" />
    </>
  ),
  pencil: () => (
    <>
      <path d="M4 20l1-4.5L16.5 4 20 7.5 8.5 19z" />
    </>
  ),
  download: () => (
    <>
      <path d="M12 4v11M7 10.5l5 5 5-5M4 20h16" />
    </>
  ),
  quiet: () => (
    <>
      <path d="M4 12h16" />
    </>
  ),
  drag: () => (
    <>
      <circle cx="9" cy="6" r="1" />
      <circle cx="15" cy="6" r="1" />
      <circle cx="9" cy="12" r="1" />
      <circle cx="15" cy="12" r="1" />
      <circle cx="9" cy="18" r="1" />
      <circle cx="15" cy="18" r="1" />
    </>
  ),
  swap: () => (
    <>
      <path d="M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4" />
    </>
  ),
} satisfies Record<string, () => ComponentChild>;

/** Name of a picture of the interface. */
export type IconName = keyof typeof icons;
