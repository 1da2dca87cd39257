import type { CorpusFiles } from './load.ts';
import type { AgeBand, AgeBandFile, GuidanceCorpus, Point, pointSchema, Situation, TopicFile } from './schema.ts';

/** Joins the files into the one value that ships, with every default filled in. */
export function joinGuidance(files: CorpusFiles): GuidanceCorpus {
  const contents = files.topics.map(({ content }) => content);
  return {
    topics: contents.filter(({ kind }) => kind === 'topic').map(toSituation),
    situations: contents.filter(({ kind }) => kind === 'situation').map(toSituation),
    points: [...contents.flatMap(pointsOfTopic), ...files.ageBands.flatMap(pointsOfBand)],
    ageBands: files.ageBands.map(
      ({ points, ...band }): AgeBand => ({ ...band, pointIds: points.map((point) => point.id) }),
    ),
    warningSigns: files.help.warningSigns,
    cards: files.help.cards,
    countries: files.help.countries,
    advice: [...files.advice],
    sources: [...files.sources],
  };
}

function toSituation({ id, name, about, topics, ages, keywords, answers }: TopicFile): Situation {
  return { id, name, about, topics, ages, keywords, answers };
}

function pointsOfTopic(file: TopicFile): readonly Point[] {
  const situations = file.kind === 'situation' ? [file.id] : [];
  return file.points.map((point) => fillPoint(point, { ages: file.ages, topics: file.topics, situations }));
}

function pointsOfBand(band: AgeBandFile): readonly Point[] {
  return band.points.map((point) => fillPoint(point, { ages: band.ages, topics: ['attachment'], situations: [] }));
}

function fillPoint(
  point: ReturnType<typeof pointSchema.parse>,
  defaults: Pick<Point, 'ages' | 'topics' | 'situations'>,
): Point {
  return {
    ...point,
    ages: point.ages ?? defaults.ages,
    topics: point.topics ?? defaults.topics,
    situations: point.situations ?? defaults.situations,
  };
}
