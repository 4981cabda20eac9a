/** What lies between a run and its partners: its facts and arrays in a snapshot, and the way back. */
import * as v from "valibot";
import { partnerPlaces } from "../catalog/axes/definition";
import { boundedArray } from "../catalog/boundedArray";
import { MOST_PARTNERS } from "../catalog/mostPartners";
import { integer } from "../catalog/schema";
import { worded } from "../language/worded";
import { partnerSchema } from "../recipe/partners";
import { limits } from "../results/limits";
import type { LayerBarrier, LossesAlong, PartnerReport, PathLosses } from "../results/partners";
import type { ArrayReader, NamedArray, RunArrays } from "./namedArrays";
import { SnapshotError } from "./snapshot";

/** Numbers that may be NaN are in arrays. */
export const partnerFacts = boundedArray(
  v.object({
    settings: partnerSchema,
    /** Names of the layers that were interpolated one by one. */
    layers: v.optional(
      boundedArray(v.pipe(v.string(), v.maxLength(limits.text)), limits.tensors),
      [],
    ),
  }),
  MOST_PARTNERS,
);

const coordinate = v.pipe(v.number(), v.finite());

export const solutionFacts = boundedArray(
  v.object({
    partner: integer(0, MOST_PARTNERS - 1),
    place: v.picklist(partnerPlaces),
    alpha: coordinate,
    beta: coordinate,
    residual: v.pipe(coordinate, v.minValue(0)),
    /** A loss that is no finite number, which JSON cannot hold, is null. */
    loss: v.pipe(
      v.nullable(coordinate),
      v.transform((loss): number => loss ?? Number.NaN),
    ),
  }),
  MOST_PARTNERS * partnerPlaces.length,
);

/** Ways to a partner, each with a table of the losses on it. */
const WAYS = ["line", "matched", "curve", "halves"] as const;

/** "line" of `partner0_line`; null for an array of anything but a partner. */
export const partnerPart = (name: string): string | null =>
  /^partner\d_(\w+)$/.exec(name)?.[1] ?? null;

export function isPathTable(name: string): boolean {
  const part = partnerPart(name);
  return WAYS.some((way) => way === part);
}

/**
 * Adds for partner i `partner<i>_line` and the other ways, `_numbers`, `_layers`, and its weights as they
 * are, as matched and at the bend of the curve: `_weights`, `_matched_weights`, `_bend`.
 */
export function addPartnerArrays(arrays: RunArrays, partners: PartnerReport[]): void {
  for (const [index, report] of partners.entries()) {
    const { theta, distance, line, likeness, matched, curve, halves, bend } = report;
    const name = (what: string) => `partner${index}_${what}`;
    const ways = { line, matched: matched?.line ?? null, curve, halves };
    for (const way of WAYS) {
      const losses = ways[way];
      if (losses !== null) arrays.set(name(way), pathTable(losses));
    }
    const { disagreement, cka, ensembleLoss, ensembleAccuracy } = likeness;
    const after = matched ? [matched.distance, ...matched.cosines] : [];
    const numbers = [distance, disagreement, cka, ensembleLoss, ensembleAccuracy, ...after];
    arrays.set(name("numbers"), { shape: [numbers.length], data: Float64Array.from(numbers) });
    if (report.layers.length > 0) {
      const rows = report.layers.flatMap((layer) => LAYER_COLUMNS.map((column) => layer[column]));
      const shape = [report.layers.length, LAYER_COLUMNS.length];
      arrays.set(name("layers"), { shape, data: Float64Array.from(rows) });
    }
    const weights = (what: string, data: Float32Array = new Float32Array()) => {
      if (data.length > 0) arrays.set(name(what), { shape: [data.length], data });
    };
    weights("weights", theta);
    weights("matched_weights", matched?.theta);
    weights("bend", bend);
  }
}

/** Of `partner<i>_layers`. */
const LAYER_COLUMNS = ["alone", "aloneHighest", "allBut", "allButHighest"] as const;

/** Rows: t, train loss, train accuracy, and where there is a test set its loss and accuracy. */
const pathTable = ({ train, test }: PathLosses): NamedArray =>
  tableOf([train.t, train.loss, train.accuracy, ...(test ? [test.loss, test.accuracy] : [])]);

/** Rows of one length, one after the other. */
export function tableOf(rows: readonly ArrayLike<number>[]): NamedArray {
  const { length } = rows[0];
  const data = new Float64Array(rows.length * length);
  for (const [row, values] of rows.entries()) data.set(values, row * length);
  return { shape: [rows.length, length], data };
}

/** @throws SnapshotError when arrays do not fit each other; partners without arrays count as not measured. */
export function partnersFrom(
  facts: v.InferOutput<typeof partnerFacts>,
  reader: ArrayReader,
): PartnerReport[] {
  return facts.flatMap(({ settings, layers: names }, index) => {
    const name = (what: string) => `partner${index}_${what}`;
    const path = (way: (typeof WAYS)[number]) =>
      reader.has(name(way)) ? pathFrom(name(way), reader) : null;
    const line = path("line");
    if (line === null) return [];
    const values = reader.double(name("numbers"), { most: 8 });
    const [distance, disagreement, cka, ensembleLoss, ensembleAccuracy] = values;
    const matched = path("matched");
    if (values.length !== (matched === null ? 5 : 8)) throw misfit();
    const weights = (what: string) => reader.single(name(what), { most: limits.weights });
    const theta = weights("weights");
    // Files of an earlier day have the partner's own weights alone.
    const asMany = (what: string) => {
      const found = weights(what);
      if (found.length > 0 && found.length !== theta.length) throw misfit();
      return found;
    };
    return {
      settings,
      theta,
      distance,
      line,
      likeness: { disagreement, cka, ensembleLoss, ensembleAccuracy },
      matched: matched && {
        theta: asMany("matched_weights"),
        distance: values[5],
        cosines: [values[6], values[7]] as [number, number],
        line: matched,
      },
      curve: path("curve"),
      halves: path("halves"),
      layers: layersFrom(names, reader.double(name("layers"), LAYER_COLUMNS.length * names.length)),
      bend: asMany("bend"),
    };
  });
}

function layersFrom(names: string[], values: Float64Array): LayerBarrier[] {
  const width = LAYER_COLUMNS.length;
  return names.map((name, row) => {
    const [alone, aloneHighest, allBut, allButHighest] = values.slice(
      row * width,
      (row + 1) * width,
    );
    return { name, alone, aloneHighest, allBut, allButHighest };
  });
}

const misfit = () =>
  new SnapshotError(worded`The snapshot's path between two solutions does not fit together.`);

/** t rises from 0 or before to 1 or beyond, so that the barrier can be read off. */
function pathFrom(name: string, reader: ArrayReader): PathLosses {
  const rows = reader.rows(name);
  const table = reader.double(name, { most: 5 * limits.pathPoints });
  const count = table.length / rows;
  if (!(rows === 3 || rows === 5) || !Number.isInteger(count)) throw misfit();
  const row = (index: number) => table.slice(index * count, (index + 1) * count);
  const t = row(0);
  const rises = t.every((at, k) => Number.isFinite(at) && (k === 0 || at > t[k - 1]));
  if (!rises || !t.includes(0) || !t.includes(1)) throw misfit();
  const losses = (from: number): LossesAlong => ({
    t,
    loss: row(from),
    accuracy: row(from + 1),
  });
  return { train: losses(1), test: rows === 5 ? losses(3) : null };
}
