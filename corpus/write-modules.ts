import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSearchIndex, joinSynonyms } from './build-search-index.ts';
import { compileCorpus } from './compile.ts';
import { compileDetails } from './compile-details.ts';
import { compileRecognition } from './compile-recognition.ts';
import { compileRedFlags } from './compile-red-flags.ts';
import { corpusScript } from './corpus-script.ts';
import { readFigures } from './figures.ts';
import { toFirstScreen } from './first-screen.ts';
import type { Problem } from './load.ts';
import type { Forum, ForumSite } from './schema.ts';
import { setApostrophes } from './set-apostrophes.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** The folder that `#corpus/…` names. */
const FOLDER = join(ROOT, '.wxt/corpus');
/** The script with the parts that the package holds once, where `writeCorpusModules` writes it. */
export const CORPUS_SCRIPT = join(FOLDER, 'corpus.js');

/**
 * Compiles content/ and writes the modules that `#corpus/…` names (package.json, "imports") to .wxt/corpus, and the
 * script that the built extension reads the biggest of them from.
 *
 * They are files rather than virtual modules, so that the bundler, the tests, TypeScript and plain Node all read the same.
 * @throws Error that lists every problem with file and field.
 */
export function writeCorpusModules(): void {
  const {
    guidance,
    glossary,
    files,
    problems: faults,
  } = compileCorpus(join(ROOT, 'content'), { buildDate: new Date() });
  const { recognition, problems: recognitionFaults } = compileRecognition(join(ROOT, 'content'));
  const { details, problems: detailsFaults } = compileDetails(join(ROOT, 'content'));
  const { redFlags, problems: redFlagFaults } = compileRedFlags(
    join(ROOT, 'content'),
    [...guidance.warningSigns, ...guidance.cards].map(({ id }) => id),
  );
  const problems = [...faults, ...recognitionFaults, ...detailsFaults, ...redFlagFaults];
  if (problems.length > 0) throw new Error(`The corpus has ${problems.length} problems:\n${listProblems(problems)}`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(CORPUS_SCRIPT, corpusScript({ guidance, details }));
  writeModule('guidance', 'guidanceCorpus', guidance, {
    name: 'GuidanceCorpus',
    declaration: "import type { GuidanceCorpus } from '../../corpus/schema.ts';",
  });
  writeModule('first-screen', 'firstScreen', toFirstScreen(guidance), {
    name: 'FirstScreen',
    declaration: "import type { FirstScreen } from '../../corpus/first-screen.ts';",
  });
  writeModule('recognition', 'recognitionData', recognition, {
    name: 'RecognitionData',
    declaration: "import type { RecognitionData } from '../../corpus/recognition-data.ts';",
  });
  writeModule('details', 'details', details, {
    name: 'DetailsData',
    declaration: "import type { DetailsData } from '../../corpus/details-data.ts';",
  });
  writeModule('red-flags', 'redFlags', redFlags, {
    name: 'RedFlagsData',
    declaration: "import type { RedFlagsData } from '../../corpus/red-flags-data.ts';",
  });
  writeModule('glossary', 'glossary', glossary, { name: 'Readonly<Record<string, string>>', declaration: '' });
  writeModule('forums', 'forums', setApostrophes(files.forums.filter((forum) => forum.wellKnown).map(toForumSite)), {
    name: 'readonly ForumSite[]',
    declaration: "import type { ForumSite } from '../../corpus/schema.ts';",
  });
  writeModule('figures', 'figures', readFigures(ROOT), {
    name: 'Figures',
    declaration: "import type { Figures } from '../../corpus/figures.ts';",
  });
  writeModule('search', 'searchIndex', buildSearchIndex(guidance, joinSynonyms(files.synonyms, glossary)), {
    name: 'BuiltIndex',
    declaration: "import type { BuiltIndex } from '../../guidance/search/built-index.ts';",
  });
}

/** What the welcome and options pages show and ask for; addresses and examples stay with the corpus. */
function toForumSite({ id, name, origins, country }: Forum): ForumSite {
  return { id, name, origins, country };
}

function listProblems(problems: readonly Problem[]): string {
  return problems.map(({ file, field, message }) => `  content/${file} · ${field} · ${message}`).join('\n');
}

/** The value is written as JSON in a string: engines read that faster than a literal. */
function writeModule(file: string, name: string, value: unknown, type: { name: string; declaration: string }): void {
  const literal = JSON.stringify(JSON.stringify(value));
  writeFileSync(
    join(FOLDER, `${file}.ts`),
    `// Made from content/ by corpus/write-modules.ts. Do not edit.
${type.declaration}
export const ${name}: ${type.name} = JSON.parse(${literal});
`,
  );
}
