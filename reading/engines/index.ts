import type { EngineSpec } from '../engine-spec.ts';
import { bbpress } from './bbpress.ts';
import { discourse } from './discourse.ts';
import { flarum } from './flarum.ts';
import { fluxbb } from './fluxbb.ts';
import { invision } from './invision.ts';
import { jforum } from './jforum.ts';
import { lemmy } from './lemmy.ts';
import { mybb } from './mybb.ts';
import { netmums } from './netmums.ts';
import { nodebb } from './nodebb.ts';
import { oldReddit } from './old-reddit.ts';
import { phpbb } from './phpbb.ts';
import { phpbb2 } from './phpbb-2.ts';
import { reddit } from './reddit.ts';
import { schemaOrg } from './schema-org.ts';
import { smf } from './smf.ts';
import { stackExchange } from './stack-exchange.ts';
import { subsilver } from './subsilver.ts';
import { vanilla } from './vanilla.ts';
import { vbulletin3 } from './vbulletin-3.ts';
import { vbulletin4 } from './vbulletin-4.ts';
import { vbulletin5 } from './vbulletin-5.ts';
import { whatToExpect } from './what-to-expect.ts';
import { wordpress } from './wordpress.ts';
import { xenforo } from './xenforo.ts';

/** Every engine, in the order in which they are tried: the most telling markup first, schema.org's last. */
export const engines: readonly EngineSpec[] = [
  reddit,
  oldReddit,
  discourse,
  flarum,
  nodebb,
  lemmy,
  phpbb,
  subsilver,
  phpbb2,
  xenforo,
  vbulletin5,
  vbulletin4,
  vbulletin3,
  invision,
  smf,
  mybb,
  vanilla,
  fluxbb,
  jforum,
  whatToExpect,
  netmums,
  stackExchange,
  bbpress,
  wordpress,
  schemaOrg,
];
