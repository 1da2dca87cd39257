import { applications } from './clothes/applications.ts';
import { forums } from './clothes/forums.ts';
import type { Clothes } from './clothes/markup.ts';
import { sites } from './clothes/sites.ts';

/** Every engine's clothes, by the id that its reader gives. */
export const clothes: Readonly<Record<string, Clothes>> = { ...applications, ...forums, ...sites };
