import type { Stream } from "../../random/stream";
import type { Dataset, Samples } from "../dataset";

/** The samples of a task. */
export interface TaskSamples {
  train: Samples;
  test: Samples;
}

/**
 * @param random the same for the same task and draw, whatever else the recipe says.
 * @throws ReadError when the data do not have what the task asks for.
 */
export type TaskCode<S> = (settings: S, data: Dataset, random: Stream) => TaskSamples;
