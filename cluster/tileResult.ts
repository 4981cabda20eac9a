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

const schema = v.strictObject({
  engine: v.string(),
  backend: v.string(),
  loss: v.string(),
  accuracy: v.string(),
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
  const { loss, accuracy } = parsed.output;
  // By their lengths, before anything is made of them.
  if (loss.length !== base64Length(points) || accuracy.length !== loss.length) {
    throw new Error(`It has no loss and accuracy for each of ${points} points`);
  }
  const read = { loss: floatsIn(loss), accuracy: floatsIn(accuracy) };
  if (read.loss.length !== points || read.accuracy.length !== points) {
    throw new Error("Its losses and accuracies are no numbers");
  }
  return read;
}

const base64Length = (floats: number): number => 4 * Math.ceil((4 * floats) / 3);
