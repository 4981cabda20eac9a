/**
 * The arrays of measures along a training, by their shape: numbers side by side in `probe_values` and
 * `probe_errors`, each array in `probe<rank>_values`, with `probe<rank>_errors` where it has any.
 */
import { type MeasureRecipe, measureDefinition } from "../catalog/measures";
import type { Shape } from "../catalog/measures/definition";
import { worded } from "../language/worded";
import { limits } from "../results/limits";
import { isNumber } from "../results/probes";
import type { Measured, ProbeTable, Trained } from "../results/results";
import type { ArrayReader, NumberArray, RunArrays } from "./namedArrays";
import type { RunFacts } from "./runFacts";
import { SnapshotError } from "./snapshot";

const names = (rank: number) => ({
  values: `probe${rank}_values`,
  errors: `probe${rank}_errors`,
});

/** Whether a link carries an array of these only if it has room. */
export const isProbeVector = (name: string): boolean => /^probe\d+_/.test(name);

export function addProbeArrays(arrays: RunArrays, { checkpoints, measured }: ProbeTable): void {
  const points = checkpoints.length;
  const put = (name: string, shape: number[], data: NumberArray) =>
    arrays.set(name, { shape: [points, ...shape], data });
  put("probe_checkpoint", [], Float64Array.from(checkpoints));
  const numbers = measured.filter(isNumber);
  const columns = (part: "values" | "errors") =>
    Float64Array.from({ length: points * numbers.length }, (_, index) => {
      const place = Math.floor(index / numbers.length);
      return numbers[index % numbers.length][part][place];
    });
  if (numbers.length > 0) {
    put("probe_values", [numbers.length], columns("values"));
    put("probe_errors", [numbers.length], columns("errors"));
  }
  for (const [rank, one] of measured.entries()) {
    if (isNumber(one) || one.values.length === 0) continue;
    put(names(rank).values, one.shape, one.values);
    if (!one.errors.every(Number.isNaN)) put(names(rank).errors, one.shape, one.errors);
  }
}

/** @throws SnapshotError when they fit neither the history nor the recipe. */
export function probesFrom(
  { recipe }: RunFacts,
  checkpoints: Int32Array | null,
  reader: ArrayReader,
): Pick<Trained, "probes"> {
  const { measures } = recipe.training.probes;
  if (!reader.has("probe_checkpoint")) return {};
  if (checkpoints === null || measures.length === 0) {
    throw new SnapshotError(
      worded`The snapshot's measures along the training do not fit its history.`,
    );
  }
  const points = checkpoints.length;
  const shapeOf = (measure: MeasureRecipe) => measureDefinition(measure).shape.kind;
  const numbers = measures.filter((measure) => shapeOf(measure) === "number");
  const tables = {
    values: reader.double("probe_values", points * numbers.length),
    errors: reader.double("probe_errors", points * numbers.length),
  };
  const readers: Record<Shape["kind"], (rank: number) => Measured> = {
    number(rank) {
      const place = numbers.indexOf(measures[rank]);
      const column = (table: Float64Array) =>
        table.filter((_, index) => index % numbers.length === place);
      return { shape: [], values: column(tables.values), errors: column(tables.errors) };
    },
    vector: (rank) => arrayFrom(names(rank), [points, null], reader),
    series(rank) {
      const { shape } = measureDefinition(measures[rank]);
      const places = shape.kind === "series" ? shape.at(measures[rank]).length : null;
      return arrayFrom(names(rank), [points, places], reader);
    },
    grid: (rank) => arrayFrom(names(rank), [points, null, null], reader),
  };
  const measured = measures.map((measure, rank) => readers[shapeOf(measure)](rank));
  return { probes: { checkpoints, measured } };
}

/** @param sides how long the array is along each of its axes; null for any length. */
function arrayFrom(
  { values, errors }: ReturnType<typeof names>,
  sides: readonly (number | null)[],
  reader: ArrayReader,
): Measured {
  // A link without room for it leaves it out.
  if (!reader.has(values)) return nothing();
  const shape = [reader.rows(values), ...reader.rowShape(values)];
  const fits = (side: number | null, axis: number) => side === null || side === shape[axis];
  if (shape.length !== sides.length || !sides.every(fits)) {
    throw new SnapshotError(
      worded`The snapshot's "${values}" does not fit its "probe_checkpoint" and its recipe.`,
    );
  }
  const found = reader.double(values, { most: limits.probeValues });
  const given = reader.has(errors)
    ? reader.double(errors, found.length)
    : new Float64Array(found.length).fill(Number.NaN);
  return { shape: shape.slice(1), values: found, errors: given };
}

const nothing = (): Measured => ({
  shape: [0],
  values: new Float64Array(),
  errors: new Float64Array(),
});
