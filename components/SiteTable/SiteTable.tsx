interface Props {
  readonly sites: readonly { readonly id: string; readonly name: string; readonly note?: string }[];
  /** Words of the button, and its full name for one site. */
  readonly action: string;
  readonly actionName: (siteName: string) => string;
  readonly onAction: (id: string) => void;
}

/** Sites in rows, each with the one thing that can be done about it. */
export function SiteTable({ sites, action, actionName, onAction }: Props) {
  return (
    <ul class="sb-table sb-table--sites">
      {sites.map((site) => (
        <li key={site.id}>
          <div>
            <strong>{site.name}</strong>
            {site.note && <p class="sb-small">{site.note}</p>}
          </div>
          <button
            type="button"
            class="sb-link sb-link--alone"
            aria-label={actionName(site.name)}
            onClick={() => onAction(site.id)}
          >
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
