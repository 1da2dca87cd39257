/** `npm run new -- topic NAME`: writes content/topics/NAME.yaml, a valid file to start from. Bad command line: exit 2. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { topicSkeleton } from '../corpus/topic-skeleton.ts';

const USAGE = 'usage: npm run new -- topic NAME   (NAME: small letters, figures and hyphens, such as swimming-lesson)';
/** As ids in corpus/schema.ts. */
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const [what, name, ...others] = argv.slice(2);
if (what !== 'topic' || name === undefined || others.length > 0) refuse('say what to make, and its name');
if (!NAME.test(name)) refuse(`"${name}" is no name for a file and its id`);

const file = join('content/topics', `${name}.yaml`);
if (existsSync(file)) refuse(`${file} is there already: edit it, or choose another name`);
writeFileSync(file, topicSkeleton(name));
console.log(`Wrote ${file}. Fill it in (content/README.md says how), then run: npm run corpus`);

function refuse(reason: string): never {
  console.error(`${reason}\n${USAGE}`);
  return exit(2);
}
