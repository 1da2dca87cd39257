import type { ComponentChild } from 'preact';

/**
 * Pictures of situations, by situation id: 24 px grid, ground at 20.5. People are pegs, a dot and an arch, the shape of the door.
 * One part is lit (class sb-lit): where the comfort is.
 */
export const situationPictures: Readonly<Record<string, () => ComponentChild>> = {
  'drop-off': () => (
    <>
      <path d="M2.5 20.5V9.2a5.7 5.7 0 0 1 11.4 0v11.3z" />
      <circle cx="8.2" cy="11.6" r="1.9" />
      <path class="sb-lit" d="M5.5 20.5v-2.6a2.7 2.7 0 0 1 5.4 0v2.6z" />
      <circle cx="18.9" cy="8" r="2.3" />
      <path d="M16 20.5v-5.2a2.9 2.9 0 0 1 5.8 0v5.2z" />
    </>
  ),
  'leaving-the-room': () => (
    <>
      <path class="sb-lit" d="M4.5 20.5v-17H19l-7 2.6v14.4z" />
      <path d="M4.5 20.5v-17H19v17" />
      <path d="M19 3.5l-7 2.6v16.2l7-1.8" />
      <path d="M14.3 13.6v1.2" />
      <path d="M2 20.5h10M19 20.5h3" />
    </>
  ),
  bedtime: () => (
    <>
      <path class="sb-lit" d="M14.4 1.9a3.7 3.7 0 1 0 4.7 4.8 3.9 3.9 0 0 1-4.7-4.8z" />
      <path d="M3 8.5v12M21 11v9.5M3 12h18M3 18h18M7.5 12v6M12 12v6M16.5 12v6" />
    </>
  ),
  'other-parent': () => (
    <>
      <circle cx="5.2" cy="7" r="2.3" />
      <path d="M2.2 20.5v-6a3 3 0 0 1 6 0v6z" />
      <circle cx="18.8" cy="7" r="2.3" />
      <path class="sb-lit" d="M15.8 20.5v-6a3 3 0 0 1 6 0v6z" />
      <circle cx="12.6" cy="13" r="1.7" />
      <path d="M10.7 20.5v-1.6a1.9 1.9 0 0 1 3.8 0v1.6z" />
    </>
  ),
  'new-sibling': () => (
    <>
      <circle cx="5.2" cy="10.4" r="2" />
      <path d="M2.4 20.5v-3.3a2.8 2.8 0 0 1 5.6 0v3.3z" />
      <path d="M10.8 13.2h10.7a5.3 5.3 0 0 1-5.3 5 5.3 5.3 0 0 1-5.4-5z" />
      <path d="M10.8 13.2a5.4 5.4 0 0 1 5.4-5.4" />
      <circle class="sb-lit" cx="18.3" cy="11" r="2.2" />
      <path d="M11.6 20.6c3-.8 6.2-.8 9.2 0" />
    </>
  ),
  sitter: () => (
    <>
      <circle cx="7" cy="6.4" r="2.4" />
      <path d="M3.6 20.5v-6.6a3.4 3.4 0 0 1 6.8 0v6.6z" />
      <circle class="sb-lit" cx="17.4" cy="8" r="3.2" />
      <path d="M17.4 11.2v9.3M17.4 16.2h2.8M17.4 19.4h2" />
    </>
  ),
  party: () => (
    <>
      <path d="M2 3.6c6.4 3.6 13.6 3.6 20 0" />
      <path d="M5 4.9l1.2 3.6L9 6.1" />
      <path class="sb-lit" d="M10.2 6.3L12 10l1.8-3.7z" />
      <path d="M15 6.1l2.8 2.4L19 4.9" />
      <circle cx="6.2" cy="13.2" r="1.8" />
      <path d="M3.7 20.5v-1.3a2.5 2.5 0 0 1 5 0v1.3z" />
      <circle cx="17.8" cy="13.2" r="1.8" />
      <path d="M15.3 20.5v-1.3a2.5 2.5 0 0 1 5 0v1.3z" />
      <circle cx="12" cy="14.6" r="1.6" />
      <path d="M10.4 20.5h3.2" />
    </>
  ),
  'pushes-away': () => (
    <>
      <circle cx="5.6" cy="6.6" r="2.4" />
      <path d="M2.2 20.5v-6.4a3.4 3.4 0 0 1 6.8 0v6.4z" />
      <path stroke-dasharray=".01 3" d="M12.4 7.6a11 11 0 0 0 0 12.2" />
      <g transform="rotate(10 19 20.5)">
        <circle cx="18.4" cy="10.2" r="2.1" />
        <path class="sb-lit" d="M15.2 20.5v-3.1a3.2 3.2 0 0 1 6.4 0v3.1z" />
      </g>
    </>
  ),
  'after-the-upset': () => (
    <>
      <path class="sb-lit" d="M12.2 9.6a4 4 0 1 1 7.4 2.9 5 5 0 0 0-3-1 5.2 5.2 0 0 0-4.4-1.9z" />
      <path d="M16 1.6v.9M21.6 3.8l-.7.6M10.4 3.8l.7.6M22.6 9h-.4" />
      <path d="M6.2 20.5a4.1 4.1 0 0 1-.5-8.2 5.6 5.6 0 0 1 10.6 1 3.7 3.7 0 0 1 .4 7.2z" />
    </>
  ),
  'public-meltdown': () => (
    <>
      <path d="M2 6.5h2.5l2.3 9.4h10.8l2.6-7.2H5.1" />
      <circle cx="8.6" cy="19.3" r="1.5" />
      <circle cx="16.2" cy="19.3" r="1.5" />
      <path class="sb-lit" d="M13.6 1.4l-3.4 4.4h2.7l-1 3.3 3.8-4.6h-2.8z" />
    </>
  ),
  'return-to-work': () => (
    <>
      <path d="M4.5 8h15A1.5 1.5 0 0 1 21 9.5v9.5a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 19V9.5A1.5 1.5 0 0 1 4.5 8z" />
      <path d="M8.5 8V5.7a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2V8M3 13.6h7M14 13.6h7" />
      <path class="sb-lit" d="M10 11.8h4v3.6h-4z" />
    </>
  ),
  school: () => (
    <>
      <path d="M5.3 20.5v-9.2a6.7 6.7 0 0 1 13.4 0v9.2z" />
      <path d="M9.8 5V4a2.2 2.2 0 0 1 4.4 0v1M5.3 14.5H3.2v4.8h2.1M18.7 14.5h2.1v4.8h-2.1M9.5 9.5h5" />
      <path class="sb-lit" d="M8.7 13.5h6.6v4.3H8.7z" />
    </>
  ),
  bathroom: () => (
    <>
      <path d="M2.5 11.5h19v2.3a4.7 4.7 0 0 1-4.7 4.7H7.2a4.7 4.7 0 0 1-4.7-4.7z" />
      <path d="M6 18.5l-.8 2M18 18.5l.8 2M5 11.5V6a2.5 2.5 0 0 1 4.9-.7" />
      <path d="M8.3 6.6l3.2-1.4" />
      <circle class="sb-lit" cx="15.6" cy="7.4" r="2.2" />
    </>
  ),
  'night-waking': () => (
    <>
      <path class="sb-lit" d="M18.6 2.2a4.4 4.4 0 1 0 3.2 6.4 4.9 4.9 0 0 1-3.2-6.4z" />
      <circle cx="6.6" cy="9.6" r="2.1" />
      <path d="M3.6 15v-.4a3 3 0 0 1 6 0v.4" />
      <path d="M2.2 20.5v-4a1.5 1.5 0 0 1 1.5-1.5h16.6a1.5 1.5 0 0 1 1.5 1.5v4M2.2 18h19.6" />
    </>
  ),
  'put-down': () => (
    <>
      <circle cx="8.6" cy="5" r="2.4" />
      <path d="M4.6 20.5v-7.2a4 4 0 0 1 7.6-1.7" />
      <path d="M12.2 11.6l4.4 2.6M4.6 20.5h5.2" />
      <circle cx="17.6" cy="12" r="1.7" />
      <path class="sb-lit" d="M15 20.5v-2.4a2.6 2.6 0 0 1 5.2 0v2.4z" />
    </>
  ),
  grandparents: () => (
    <>
      <circle cx="6" cy="6.6" r="2.4" />
      <path class="sb-lit" d="M2.6 20.5v-6.6a3.4 3.4 0 0 1 6.8 0v6.6z" />
      <circle cx="14" cy="13" r="1.7" />
      <path d="M11.8 20.5v-1.8a2.2 2.2 0 0 1 4.4 0v1.8z" />
      <path d="M19.4 20.5V11a1.4 1.4 0 0 1 2.6-.7" />
    </>
  ),
  playgroup: () => (
    <>
      <path d="M3 20.5h18" />
      <path d="M4 15h5.5v5.5H4zM9.5 15H15v5.5H9.5z" />
      <path class="sb-lit" d="M6.8 9.5h5.4V15H6.8z" />
      <circle cx="18.6" cy="11.6" r="2" />
      <path d="M16.2 20.5v-3.2a2.4 2.4 0 0 1 4.8 0v3.2z" />
    </>
  ),
  'moving-house': () => (
    <>
      <path d="M3 20.5V11l7.5-6.5L18 11" />
      <path d="M3 20.5h8" />
      <path d="M12 13h9v7.5h-9z" />
      <path class="sb-lit" d="M15 13h3v3.2h-3z" />
      <path d="M6.5 20.5v-4.4a2 2 0 0 1 4 0" />
    </>
  ),
  travel: () => (
    <>
      <path d="M5.5 8h13A1.5 1.5 0 0 1 20 9.5V19a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 19V9.5A1.5 1.5 0 0 1 5.5 8z" />
      <path d="M9 8V4h6v4M8 8v12.5M16 8v12.5" />
      <circle class="sb-lit" cx="12" cy="14" r="2.2" />
    </>
  ),
  handover: () => (
    <>
      <path d="M2.5 20.5V12l4-3.6 4 3.6v8.5zM13.5 20.5V12l4-3.6 4 3.6v8.5z" />
      <path d="M8.5 4.5h7M13.4 2.4l2.1 2.1-2.1 2.1" />
      <path class="sb-lit" d="M16 20.5v-3a1.5 1.5 0 0 1 3 0v3z" />
    </>
  ),
  reunion: () => (
    <>
      <circle cx="7" cy="6" r="2.4" />
      <path d="M3.6 20.5V13a3.4 3.4 0 0 1 5.8-2.4l4 4" />
      <path d="M3.6 20.5h6.2" />
      <circle cx="16" cy="11.4" r="1.8" />
      <path class="sb-lit" d="M13.2 20.5v-3a2.8 2.8 0 0 1 5.6 0v3z" />
      <path d="M20.6 7.6l1.4-1.2M19 4.8l.4-1.8" />
    </>
  ),
  'in-the-moment-upset': () => (
    <>
      <circle cx="12" cy="7.4" r="2.6" />
      <path class="sb-lit" d="M8 20.5v-5a4 4 0 0 1 8 0v5z" />
      <path d="M4.4 4.4l1.8 1.4M19.6 4.4l-1.8 1.4M3.4 9.4h2.2M18.4 9.4h2.2" />
    </>
  ),
  'hug-refusal': () => (
    <>
      <circle cx="7" cy="6.4" r="2.4" />
      <path d="M3.6 20.5v-6.6A3.4 3.4 0 0 1 7 10.5l5.4 2.4M3.6 20.5h5.6" />
      <circle cx="18" cy="10.4" r="2" />
      <path class="sb-lit" d="M15.2 20.5v-3.2a2.8 2.8 0 0 1 5.6 0v3.2z" />
      <path d="M13.4 6.4v4" />
    </>
  ),
  'wants-to-be-alone': () => (
    <>
      <path d="M2.5 20.5L12 3.8l9.5 16.7z" />
      <path d="M12 3.8V2" />
      <circle cx="12" cy="13" r="1.7" />
      <path class="sb-lit" d="M9.4 20.5v-2.1a2.6 2.6 0 0 1 5.2 0v2.1z" />
    </>
  ),
  'anxious-parent': () => (
    <>
      <circle cx="9" cy="6.4" r="2.6" />
      <path d="M4.6 20.5v-6.1a4.4 4.4 0 0 1 8.8 0v6.1z" />
      <path class="sb-lit" d="M9 18.2l-2.2-2.1a1.5 1.5 0 0 1 2.2-2 1.5 1.5 0 0 1 2.2 2z" />
      <path d="M16.4 5.2c1-1 2 1 3 0s2 1 3 0M16.4 9c1-1 2 1 3 0s2 1 3 0" />
    </>
  ),
  'childcare-staff': () => (
    <>
      <circle cx="12" cy="5.6" r="2.4" />
      <path d="M8.6 20.5v-7.1a3.4 3.4 0 0 1 6.8 0v7.1z" />
      <circle cx="4.6" cy="12.6" r="1.7" />
      <path class="sb-lit" d="M2.4 20.5v-1.8a2.2 2.2 0 0 1 4.4 0v1.8z" />
      <circle cx="19.4" cy="12.6" r="1.7" />
      <path class="sb-lit" d="M17.2 20.5v-1.8a2.2 2.2 0 0 1 4.4 0v1.8z" />
    </>
  ),
  'constant-crying': () => (
    <>
      <circle class="sb-lit" cx="12" cy="6.6" r="2.6" />
      <path d="M8 20.5v-5.1a4 4 0 0 1 8 0v5.1z" />
      <path d="M3.6 9.6c1 1.5 1.5 2.2 1.5 3a1.5 1.5 0 0 1-3 0c0-.8.5-1.5 1.5-3zM20.4 9.6c1 1.5 1.5 2.2 1.5 3a1.5 1.5 0 0 1-3 0c0-.8.5-1.5 1.5-3z" />
    </>
  ),
  'hitting-out': () => (
    <>
      <circle cx="6" cy="5.6" r="2.4" />
      <path class="sb-lit" d="M2.6 20.5v-7.1a3.4 3.4 0 0 1 6.8 0v7.1z" />
      <circle cx="17.6" cy="11" r="1.9" />
      <path d="M15 20.5v-3.4a2.6 2.6 0 0 1 5.2 0v3.4z" />
      <path d="M15.4 13.6l-3.2-2.4M12.4 6.6l.9 1.3M15.6 5.4l-.3 1.6M10.8 9.6l-1.2-.4" />
    </>
  ),
  'starting-nursery': () => (
    <>
      <path d="M3 20.5v-9.3L12 4l9 7.2v9.3z" />
      <path class="sb-lit" d="M9.6 20.5v-4.1a2.4 2.4 0 0 1 4.8 0v4.1z" />
      <path d="M5.6 13.4h2.4M16 13.4h2.4M12 9.3v.1" />
    </>
  ),
};
