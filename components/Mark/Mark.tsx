/** The mark: the base, and the child with one foot out of the door. Always beside the name, so it has no text of its own. */
export function Mark() {
  return (
    <svg class="sb-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="sb-mark-door" d="M3 29V14a10.5 10.5 0 0 1 21 0v1.4a8.6 8.6 0 0 0-8 8.6v5z" />
      <path class="sb-mark-lamp" d="M18 29v-5a5.6 5.6 0 0 1 11.2 0v5z" />
    </svg>
  );
}
