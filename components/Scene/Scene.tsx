/** The picture of the welcome page: a dark hall, an open door, light on the floor, a child in it and a grown-up close by. */
export function Scene({ label }: { readonly label: string }) {
  return (
    <svg class="sb-scene" viewBox="0 0 480 520" role="img" aria-label={label}>
      <path fill="#3f2040" d="M0 0h480v520H0z" />
      <path fill="#2c1630" d="M0 392h480v128H0z" />
      <path fill="#523055" d="M0 384h480v8H0z" />
      <path fill="#7a4874" d="M196 392V196a82 82 0 0 1 164 0v196z" />
      <path fill="#f2b650" d="M212 392V197a66 66 0 0 1 132 0v195z" />
      <path fill="#f9d994" d="M212 392v-74h132v74z" />
      <path fill="#a8681f" d="M212 392h132l100 128H92z" />
      <path fill="#d3913a" d="M212 392h132l34 44H170z" />
      <path fill="#5d3059" d="M344 196a66 66 0 0 0-10-34l50-20c16 14 26 34 26 58v222l-66-30z" />
      <circle cx="394" cy="306" r="5.5" fill="#f2b650" />
      <path fill="#7b4a18" d="M262 430h56l20 90H236z" />
      <path fill="#7b4a18" d="M148 450h92l-26 70H88z" />
      <circle cx="290" cy="336" r="20" fill="#6d2f60" />
      <path fill="#6d2f60" d="M262 432v-40a28 28 0 0 1 56 0v40z" />
      <circle cx="194" cy="228" r="30" fill="#b06f98" />
      <path fill="#b06f98" d="M150 450V308a44 44 0 0 1 88 0v142z" />
      <path
        fill="#ffd79a"
        d="M194 198a30 30 0 0 1 0 60 42 42 0 0 0 0-60zM194 264a44 44 0 0 1 44 44v142h-16V312a52 52 0 0 0-28-48z"
      />
    </svg>
  );
}
