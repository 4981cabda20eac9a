import * as v from "valibot";
import type { EngineUsed } from "../src/lab/protocol";
import { describeProblem } from "../src/recipe/parse";
import { problemOf } from "../src/study/results";
import { floatsIn } from "./plane";

/** What a worker found at the points of a tile. */
export interface TileResult extends EngineUsed {
  /** Base64 of float32, one for each point. */
  loss: string;
  accuracy: string;
}

const numbers = v.pipe(v.string(), v.base64());
const schema = v.strictObject({
  engine: v.string(),
  backend: v.string(),
  loss: numbers,
  accuracy: numbers,
});

/** @throws Error in words where it can be no result of so many points on the engine that was asked for. */
export function readTileResult(json: unknown, points: number, used: EngineUsed) {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) throw new Error(describeProblem(problemOf(parsed.issues[0])));
  const { engine, backend } = parsed.output;
  if (engine !== used.engine || backend !== used.backend) {
    throw new Error(
      `It was computed by ${engine} on ${backend}, not ${used.engine} on ${used.backend}`,
    );
  }
  const [loss, accuracy] = [floatsIn(parsed.output.loss), floatsIn(parsed.output.accuracy)];
  if (loss.length !== points || accuracy.length !== points) {
    throw new Error(
      `It has ${loss.length} losses and ${accuracy.length} accuracies of ${points} points`,
    );
  }
  return { loss, accuracy };
}
