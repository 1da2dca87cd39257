import type { EngineSpec } from '../engine-spec.ts';
import { discourse } from './discourse.ts';
import { phpbb } from './phpbb.ts';
import { reddit } from './reddit.ts';
import { wordpress } from './wordpress.ts';

/** Every engine, in the order in which they are tried: the most telling markup first, schema.org's last. */
export const engines: readonly EngineSpec[] = [reddit, discourse, phpbb, wordpress];
