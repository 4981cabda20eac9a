/** A card's picture, drawn of stored results. */
import { jointPathsIn, PATHS_HEIGHT, pathsChart } from "../charts/study/pathsChart";
import { type Row, rowsChart, rowsHeight } from "../charts/study/rowsChart";
import { scatterChart, scatterHeight } from "../charts/study/scatterChart";
import { seriesChart, seriesHeight } from "../charts/study/seriesChart";
import { listed, said } from "../language/spoken";
import { t } from "../language/t";
import { capitalized } from "../results/capitalized";
import type { Lookup } from "../study/judge";
import type { DrawnPicture } from "../study/picture";
import { lostWords, pointsOf } from "../study/points";
import { measureLabel, measureSettings } from "../study/sentence";
import type { Study } from "../study/study";
import { alongWords, placesAlong } from "./placesAlong";

export interface PictureFigure {
  /** In CSS pixels. */
  height: number;
  draw(size: { width: number }): string;
}

interface Source {
  study: Study;
  lookup: Lookup;
  seeds: readonly number[];
}

/** One of the things that a picture shows: a measure of a variation. */
interface Shown {
  measure: string;
  variation: string;
  label: string;
}

type Listed = Exclude<DrawnPicture, { shows: "pairs" | "paths" }>;

/** Named by what differs among them. */
function shownIn(picture: Listed, study: Study): Shown[] {
  const { measures, variations } = picture;
  const given: Partial<Record<string, string>> =
    picture.shows === "values" ? (picture.names ?? {}) : {};
  const chosen = variations ?? Object.keys(study.variations);
  return chosen.flatMap((variation) =>
    measures.map((measure) => {
      const names = [
        ...(chosen.length > 1 || measures.length === 1
          ? [said(study.variations[variation].label)]
          : []),
        ...(measures.length > 1 ? [said(given[measure] ?? measureLabel(measure, study))] : []),
      ];
      return { measure, variation, label: names.join(": ") };
    }),
  );
}

export function pictureFigure(picture: DrawnPicture, source: Source): PictureFigure {
  const { study } = source;
  if (picture.shows === "pairs") return pairsFigure(picture, source);
  if (picture.shows === "paths") return pathsFigure(picture.measure, source);
  const shown = shownIn(picture, study);
  const [{ measure }] = shown;
  const labels = new Set(picture.measures.map((one) => measureLabel(one, study)));
  const name = labels.size === 1 ? measureLabel(measure, study) : "";
  const title = t`${name === "" ? "Measures" : name} of ${listed(shown.map(({ label }) => label))}`;
  const threshold = picture.threshold && {
    ...picture.threshold,
    label: said(picture.threshold.label),
  };
  if (picture.shows === "values") {
    const rows = shown.map((one) => rowOf(one, source));
    const chart = { title, caption: "", rows, x: name, threshold };
    return { height: rowsHeight(rows.length), draw: (size) => rowsChart(chart, size) };
  }
  const series = shown.map((one) => {
    const lost = lostWords(rowOf(one, source).seeds);
    return { label: lost === "" ? one.label : `${one.label}: ${lost}`, ...listsOf(one, source) };
  });
  const chart = {
    title,
    caption: "",
    series,
    x: alongWords(measureSettings(measure, study)),
    y: name,
    threshold,
  };
  return { height: seriesHeight(chart), draw: (size) => seriesChart(chart, size) };
}

function pairsFigure(
  { x, y }: Extract<DrawnPicture, { shows: "pairs" }>,
  { study, lookup, seeds }: Source,
): PictureFigure {
  const [across, up] = [x, y].map((measure) => pointsOf(study, lookup, seeds, measure));
  const groups = across.map(({ label, seeds: points }, index) => ({
    label,
    points: points.map(({ value }, seed) => [value, up[index].seeds[seed].value] as const),
  }));
  const names = { x: measureLabel(x, study), y: measureLabel(y, study) };
  const chart = { title: t`${names.y} against ${names.x}`, caption: "", groups, ...names };
  return { height: scatterHeight(groups.length), draw: (size) => scatterChart(chart, size) };
}

/** Of the first seed. */
function pathsFigure(measure: string, { study, lookup, seeds }: Source): PictureFigure {
  const settings = measureSettings(measure, study);
  const [variation] = Object.keys(study.variations);
  const outcome = lookup(variation, seeds[0]);
  const list = outcome?.status === "finished" ? (outcome.values[measure] ?? []) : [];
  const runs = settings.kind === "joint-paths" ? settings.runs : 1;
  const chart = { title: capitalized(measureLabel(measure, study)), ...jointPathsIn(list, runs) };
  return { height: PATHS_HEIGHT, draw: (size) => pathsChart(chart, size) };
}

function rowOf({ measure, variation, label }: Shown, { study, lookup, seeds }: Source): Row {
  const one = { ...study, variations: { [variation]: study.variations[variation] } };
  const [{ seeds: points, median }] = pointsOf(one, lookup, seeds, measure);
  return { label, seeds: points, median };
}

function listsOf({ measure, variation }: Shown, { study, lookup, seeds }: Source) {
  const lists = seeds.flatMap((seed) => {
    const outcome = lookup(variation, seed);
    return outcome?.status === "finished" ? [outcome.values[measure] ?? []] : [];
  });
  const count = Math.max(0, ...lists.map(({ length }) => length));
  return { lists, at: placesAlong(measureSettings(measure, study), count, { study, variation }) };
}
