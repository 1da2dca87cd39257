/**
 * The ten situations that are asked about most, by how often careful readers found them in posts of parenting forums. An
 * answer to each is owed at any age that it applies to.
 */
export const MOST_ASKED_SITUATIONS = [
  'bedtime',
  'other-parent',
  'night-waking',
  'drop-off',
  'leaving-the-room',
  'bathroom',
  'put-down',
  'sitter',
  'in-the-moment-upset',
  'pushes-away',
] as const;
