/** Name of the keyboard command in the manifest: opens the panel in the current tab. */
export const OPEN_PANEL_COMMAND = 'open-panel';
