/** What can be asked of a worker, as it stands in the queue. */
import * as v from "valibot";
import { describeProblem, parseRecipe } from "../src/recipe/parse";
import { type CellTask, measuringProblem, seedKeys } from "../src/study/cell";
import { measureSchema } from "../src/study/measure";
import { problemOf } from "../src/study/results";
import { heldSchema } from "./bytes";

export type TaskKind = "cell" | "tile";

/** Workers whose answers to it were refused. */
const asked = { refused: v.optional(v.array(v.string()), []) };

const cellSchema = v.object({
  recipe: v.unknown(),
  measures: v.record(v.string(), measureSchema),
});
const tileSchema = v.object({
  /** The plane, which is kept beside the queue. */
  plane: heldSchema,
  /** Base64 of float32, [points, directions] flattened. */
  coefficients: v.pipe(v.string(), v.maxLength(2 ** 20)),
});
export type TileTask = v.InferOutput<typeof tileSchema>;

/** Who must not do a task again. */
export function refusedBy(data: unknown): string[] {
  const parsed = v.safeParse(v.object(asked), data);
  return parsed.success ? parsed.output.refused : [];
}

/** @throws Error in words where it is no task of this version, or not the one that its id says. */
export function readCell(data: unknown, id: string): CellTask {
  const { recipe: said, measures } = read(cellSchema, data);
  const parsed = parseRecipe(said);
  if (!parsed.ok) throw new Error(`its recipe's ${describeProblem(parsed.problems[0])}`);
  const problem = measuringProblem(parsed.recipe, measures);
  if (problem !== null) throw new Error(problem);
  const task = { recipe: parsed.recipe, measures };
  if (keyOf(task) !== id) throw new Error("its key is not that of its recipe and measures");
  return task;
}

/** Variations whose keys are at hand. */
const MOST_KEYS = 100;
const keys = new Map<string, (seed: number) => string>();

/** The key of a cell. Finding out what defaults leave out takes milliseconds, so it is done once for all seeds. */
function keyOf(task: CellTask): string {
  const variation = JSON.stringify({ ...task, recipe: { ...task.recipe, seed: 0 } });
  const known = keys.get(variation) ?? seedKeys(task);
  if (keys.size === MOST_KEYS) keys.clear();
  keys.set(variation, known);
  return known(task.recipe.seed);
}

/** @throws Error in words. */
export const readTile = (data: unknown): TileTask => read(tileSchema, data);

function read<S extends v.GenericSchema>(schema: S, data: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, data);
  if (parsed.success) return parsed.output;
  throw new Error(describeProblem(problemOf(parsed.issues[0])));
}
