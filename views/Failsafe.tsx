import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { FailureNotice } from '../components/FailureNotice/FailureNotice.tsx';

/** Catches what breaks while a surface renders: logs it once and says so, in place of a blank page. */
export function Failsafe({ children }: { readonly children: ComponentChildren }) {
  const [error] = useErrorBoundary((caught: unknown) => console.error('A view broke', caught));
  return error ? <FailureNotice /> : children;
}
