/**
 * The shape of every corpus file, in zod. Every corpus type is inferred here and nowhere else.
 *
 * Used at build time only: pages and scripts import the *types*, so zod never ships (see ARCHITECTURE.md).
 */
import { z } from 'zod';
import { ADVICE_IDS, ALERT_IDS } from './vocabulary.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: small letters, figures and single hyphens');
const words = z.string().trim().min(1);

/** Ages to which something applies: whole months since birth, `fromMonths` inclusive, `toMonths` exclusive; 0 to 216. */
export const agesSchema = z
  .strictObject({ fromMonths: z.int().min(0).max(215), toMonths: z.int().min(1).max(216) })
  .refine((ages) => ages.fromMonths < ages.toMonths, 'fromMonths must be below toMonths');

/** How well a claim is supported. A review or guideline, B primary study, C professional or public-health consensus, D practitioner's advice. */
export const gradeSchema = z.enum(['A', 'B', 'C', 'D']);

const claim = {
  /** Ids in sources.yaml; the first is the one that the source tag names. Never empty. */
  sources: z.array(id, 'name at least one source of sources.yaml').min(1, 'name at least one source of sources.yaml'),
  grade: gradeSchema,
};

/** What a point is for. `indicator` says what is usual at an age; `strategy` what to try; `say-this` words to say aloud. */
export const pointKindSchema = z.enum(['strategy', 'say-this', 'avoid', 'explanation', 'indicator']);

/** One idea a parent can use, with who says so and how well it is known. */
export const pointSchema = z.strictObject({
  id,
  kind: pointKindSchema,
  /** Said aloud by a parent, verb first for strategies: shown bold. For `say-this`: when to say it. */
  headline: words,
  /** One or two short sentences after the headline. For `say-this`: the words themselves, without quotation marks. */
  text: words,
  /** Opened on demand: how, why, limits. */
  more: words.optional(),
  /** What is known and what is not, in plain words, where evidence qualifies or contradicts. */
  known: words.optional(),
  ages: agesSchema.optional(),
  topics: z.array(id).optional(),
  situations: z.array(id).optional(),
  /** 1 = first screen, 2 = usual, 3 = only on demand. */
  rank: z.int().min(1).max(3).default(2),
  /** Points that say the same share an idea: at most one of them is on a screen. */
  idea: id.optional(),
  /** Comes first where one of these was raised. */
  alerts: z.array(z.enum(ALERT_IDS)).optional(),
  /** How other words for the same thing read: feeds search only. */
  keywords: z.array(words).default([]),
  /** Where a starting document says otherwise: what is often said, and what evidence says. Feeds "What we corrected and why". */
  corrects: z.strictObject({ said: words, because: words }).optional(),
  ...claim,
});

/** "Is this normal?" for a situation at some ages: the title is the answer, the lead says why in one or two sentences. */
export const answerSchema = z.strictObject({ ages: agesSchema, title: words, lead: words, ...claim });

/** One file of content/topics: a topic (points for all its situations) or one situation. */
export const topicFileSchema = z.strictObject({
  id,
  kind: z.enum(['topic', 'situation']),
  /** On tiles and in lists: two or three words. */
  name: words,
  /** Completes "About …": "crying when you leave the room". */
  about: words,
  /** For a situation: the topics it belongs to. For a topic: itself. */
  topics: z.array(id).min(1),
  ages: agesSchema,
  /** Words a parent may use for this situation: feeds search and look-up. */
  keywords: z.array(words).default([]),
  answers: z.array(answerSchema).default([]),
  points: z.array(pointSchema),
});

/** A row of content/sources.yaml. `url` or `doi` is needed, unless `unlinked` says why there is none. */
export const sourceSchema = z
  .strictObject({
    id,
    kind: words,
    year: z.int().min(1900).max(2026).nullable(),
    title: words,
    by: words,
    /** Two to four words that a tired parent understands: "review of 19 studies", "small study, 1977", "health services". */
    tag: words,
    url: z.url().optional(),
    doi: words.optional(),
    unlinked: words.optional(),
    /** Id in the evidence file's bibliography. */
    evidence: words,
  })
  .refine(
    (source) => source.url ?? source.doi ?? source.unlinked,
    'give url or doi, or say in unlinked why there is none',
  );

/** A row of content/age-bands.yaml. Bands may overlap: a child of 8 months belongs to two. */
export const ageBandSchema = z.strictObject({
  id,
  name: words,
  ages: agesSchema,
  /** What is usual, and what helps, at this age: points of any kind. */
  points: z.array(pointSchema),
});

/** How soon to act on a warning sign. */
export const urgencySchema = z.enum(['now', 'today', 'soon', 'next-visit']);

/** A sign that means "get help". */
export const warningSignSchema = z.strictObject({
  id,
  urgency: urgencySchema,
  headline: words,
  /** What to do and whom to contact first. May use {emergency}, {urgentLine}, {doctor}: filled by country. */
  text: words,
  ages: agesSchema,
  topics: z.array(id).default([]),
  situations: z.array(id).default([]),
  alerts: z.array(z.enum(ALERT_IDS)).default([]),
  keywords: z.array(words).default([]),
  ...claim,
});

/** A line to call. Lines of low certainty are not written here at all. */
export const supportLineSchema = z.strictObject({
  id,
  name: words,
  number: words,
  /** What the link dials: digits, or `sms:`… */
  href: words,
  forWhom: words,
  hours: words.optional(),
  /** Not for emergencies, or not confidential: said beside the number. */
  limit: words.optional(),
  /** Where and of which year the number was seen: for the catalogue and for whoever checks it next, not for the card. */
  seen: words.optional(),
  needs: z.array(z.enum(['emergency', 'crisis', 'overwhelmed', 'perinatal', 'child-worry', 'health'])).min(1),
  certainty: z.enum(['high', 'medium']),
  checkedOn: z.iso.date(),
  sources: z.array(id).min(1),
});

/** Country in help.yaml: whom to call, what they are called, and which English. */
export const countrySchema = z.strictObject({
  code: z.string().regex(/^([A-Z]{2}|other)$/),
  name: words,
  english: z.enum(['en-US', 'en-GB']),
  emergency: words,
  urgentLine: words,
  doctor: words,
  lines: z.array(supportLineSchema),
});

/** The "I'm at my limit" card, and what is said first when an alert is raised. */
export const careCardSchema = z.strictObject({
  id,
  title: words,
  lead: words,
  /** "About …" of the notes below it, where its alert rules out what the thread seemed to be about. */
  about: words.optional(),
  steps: z.array(z.strictObject({ headline: words, text: words })).min(1),
  after: words.optional(),
  alerts: z.array(z.enum(ALERT_IDS)).default([]),
  needs: z.array(words).default([]),
  /** How a parent who needs this card writes: feeds search only. */
  keywords: z.array(words).optional(),
  ...claim,
});

/** content/help.yaml */
export const helpSchema = z.strictObject({
  warningSigns: z.array(warningSignSchema),
  cards: z.array(careCardSchema),
  countries: z.array(countrySchema),
});

/** A row of content/advice.yaml: advice often given on forums, and what evidence says of it. */
export const adviceSchema = z.strictObject({
  id: z.enum(ADVICE_IDS).or(id),
  /** How we name it: "sneak out while he is busy". */
  name: words,
  verdict: z.enum(['supported', 'mixed', 'not-tested', 'against', 'unsafe']),
  /** One kind sentence with the finding. */
  text: words,
  /** What to do in its place, or with it. */
  instead: words.optional(),
  /** What is said of the advice when a reply warns against it. */
  whenWarnedAgainst: words.optional(),
  ages: agesSchema.optional(),
  /** Other words for it: feeds search only. */
  keywords: z.array(words).optional(),
  ...claim,
});

/** A row of content/forums.yaml. */
export const forumSchema = z.strictObject({
  id,
  name: words,
  /** Match patterns of WebExtensions: `*://*.mumsnet.com/*`. */
  origins: z.array(z.string().regex(/^(\*|https):\/\/(\*\.)?[a-z0-9.-]+\/\*$/)).min(1),
  /** Thread addresses, as URLPattern pathnames. */
  threads: z.array(words).min(1),
  /** A thread address of that shape, and one of a page that is no thread: both are tested. */
  examples: z.strictObject({ thread: z.url(), other: z.url() }),
  engine: words,
  country: words,
  wellKnown: z.boolean().default(true),
});

/** content/provenance.yaml: what became of each item of the starting documents' inventory. */
export const provenanceSchema = z.record(
  z.string().regex(/^S\d\.\d+$/),
  z.union([z.strictObject({ points: z.array(id).min(1) }), z.strictObject({ leftOut: words })]),
);

/** content/glossary.yaml: a British word, in small letters, to the American one. */
export const glossarySchema = z.record(z.string().regex(/^[^A-Z]+$/, 'write the British word in small letters'), words);

/** content/synonyms.yaml: lines of words for one thing, the first of which stands for all. */
export const synonymsSchema = z.array(z.array(words).min(2));

/** A row of content/exceptions.yaml: an editorial rule that does not hold for one text, and why. */
export const exceptionSchema = z.strictObject({
  /** Name of the check: "tone", "reading-level". */
  check: id,
  /** Id of the point, sign, card or advice. */
  id,
  /** The words that are let through; without them, the whole text is. */
  words: words.optional(),
  because: words,
});

/** A row of content/tone.yaml: words that our texts do without. */
export const toneSchema = z.strictObject({
  name: words,
  /** What to write in their place: said beside each fault. */
  instead: words,
  /** Whole words in small letters; a star stands for any ending. */
  words: z.array(words).min(1),
  /** Words before which the rule does not hold. */
  unlessAfter: z.array(words).default([]),
});

export type Ages = z.infer<typeof agesSchema>;
export type Grade = z.infer<typeof gradeSchema>;
export type PointKind = z.infer<typeof pointKindSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type Urgency = z.infer<typeof urgencySchema>;
export type WarningSign = z.infer<typeof warningSignSchema>;
export type SupportLine = z.infer<typeof supportLineSchema>;
export type Country = z.infer<typeof countrySchema>;
export type CareCard = z.infer<typeof careCardSchema>;
export type Advice = z.infer<typeof adviceSchema>;
export type Forum = z.infer<typeof forumSchema>;
export type Help = z.infer<typeof helpSchema>;
export type Tone = z.infer<typeof toneSchema>;
export type Exception = z.infer<typeof exceptionSchema>;
/** A well-known forum as `#corpus/forums` ships it. */
export type ForumSite = Pick<Forum, 'id' | 'name' | 'origins' | 'country'>;
export type Provenance = z.infer<typeof provenanceSchema>;
export type TopicFile = z.infer<typeof topicFileSchema>;
export type AgeBandFile = z.infer<typeof ageBandSchema>;

/** A point as it ships: every default is filled in, so nothing has to be looked up in its file. */
export type Point = Omit<z.infer<typeof pointSchema>, 'ages' | 'topics' | 'situations'> & {
  ages: Ages;
  /** Topics it belongs to; never empty. */
  topics: string[];
  /** Situations it is for; empty = any situation of its topics. */
  situations: string[];
};

/** A situation as the picker shows it. */
export type Situation = Pick<TopicFile, 'id' | 'name' | 'about' | 'topics' | 'ages' | 'keywords' | 'answers'>;
/** A topic of the corpus. `attachment` is one, though recognition does not look for it. */
export type Topic = Situation;
/** An age band as it ships: its points are among `GuidanceCorpus.points`, by id. */
export type AgeBand = Omit<AgeBandFile, 'points'> & { pointIds: string[] };

/** What `#corpus/guidance` exports: all words that a parent may be shown. */
export type GuidanceCorpus = {
  topics: Topic[];
  situations: Situation[];
  points: Point[];
  ageBands: AgeBand[];
  warningSigns: WarningSign[];
  cards: CareCard[];
  countries: Country[];
  advice: Advice[];
  sources: Source[];
};
