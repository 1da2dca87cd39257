import { type IconName, icons } from './icons.tsx';

/** A picture of the interface, hidden from assistive technology: the word beside it, or the button's label, says the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="sb-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {icons[name]()}
    </svg>
  );
}
