import { productName } from '../../corpus/product.ts';
import { Mark } from '../Mark/Mark.tsx';

/** Mark and name, at the head of every surface. */
export function Brand({ id }: { readonly id?: string }) {
  return (
    <p class="sb-brand" id={id}>
      <Mark />
      {productName}
    </p>
  );
}
