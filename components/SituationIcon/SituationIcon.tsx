import { situationPictures } from './situation-pictures.tsx';

/** The picture of a situation; a situation without one gets the open door. Hidden from assistive technology: its name stands beside it. */
export function SituationIcon({ situationId }: { readonly situationId: string }) {
  const picture = situationPictures[situationId] ?? situationPictures['leaving-the-room'];
  return (
    <svg class="sb-situation-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {picture?.()}
    </svg>
  );
}
