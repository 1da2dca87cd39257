import sharp from 'sharp';

/** A decoded screenshot. */
export interface Picture {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A part of a picture, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Decodes a screenshot once, so that many parts can be cut from it. */
export async function decode(png: Buffer): Promise<Picture> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** How coarse a picture is made: so many px of the screen become one. */
export interface Coarseness {
  readonly screenPx: number;
  /** Softens edges that fall between two px, in px of the made picture. */
  readonly blur: number;
}

/**
 * A picture, or a part of it, as it is compared: smaller and soft.
 *
 * Smoothing of edges differs between browsers and desktops, and is gone here; a colour or a place that changed is not.
 * @returns a PNG.
 */
export function coarse(picture: Picture, { screenPx, blur }: Coarseness, part: Box = whole(picture)): Promise<Buffer> {
  const { pixels, width, height } = picture;
  const box = {
    left: Math.round(part.left),
    top: Math.round(part.top),
    width: Math.floor(part.width),
    height: Math.floor(part.height),
  };
  const smaller = { width: Math.ceil(box.width / screenPx), height: Math.ceil(box.height / screenPx) };
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .extract(box)
    .resize({ ...smaller, fit: 'fill' })
    .blur(blur)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

function whole({ width, height }: Picture): Box {
  return { left: 0, top: 0, width, height };
}
