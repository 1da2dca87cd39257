import sharp from 'sharp';

/** Width of one picture on the sheet, in px; its height is cut at half as much again. */
const CELL_WIDTH_PX = 320;
const CELL_HEIGHT_PX = 480;
const GAP_PX = 16;
const COLUMNS = 6;

/**
 * Lays pictures side by side on one sheet, to be looked at together.
 *
 * @param files - paths of the pictures, in order.
 */
export async function writeContactSheet(files: readonly string[], target: string): Promise<void> {
  const cells = await Promise.all(
    files.map(async (file, index) => ({
      input: await sharp(file)
        .resize({ width: CELL_WIDTH_PX, height: CELL_HEIGHT_PX, fit: 'cover', position: 'right top' })
        .toBuffer(),
      left: GAP_PX + (index % COLUMNS) * (CELL_WIDTH_PX + GAP_PX),
      top: GAP_PX + Math.floor(index / COLUMNS) * (CELL_HEIGHT_PX + GAP_PX),
    })),
  );
  const rows = Math.ceil(files.length / COLUMNS);
  await sharp({
    create: {
      width: GAP_PX + COLUMNS * (CELL_WIDTH_PX + GAP_PX),
      height: GAP_PX + rows * (CELL_HEIGHT_PX + GAP_PX),
      channels: 3,
      background: '#8a8a8a',
    },
  })
    .composite(cells)
    .png()
    .toFile(target);
}
