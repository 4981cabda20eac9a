import * as v from "valibot";
import { definitionOf, schemasOf } from "../kind";
import { constant } from "./constant";
import { cosine } from "./cosine";
import { cosineRestarts } from "./cosine-restarts";
import type { ScheduleDefinition } from "./definition";
import { linear } from "./linear";
import { oneCycle } from "./one-cycle";
import { refined } from "./refined";
import { step } from "./step";
import { warmUpStableDecay } from "./warm-up-stable-decay";

export const schedules = [
  constant,
  linear,
  cosine,
  warmUpStableDecay,
  step,
  oneCycle,
  cosineRestarts,
  refined,
] as const;

export const scheduleSchema = v.variant("kind", schemasOf(schedules));
export type ScheduleRecipe = v.InferOutput<typeof scheduleSchema>;

export const scheduleDefinition = (recipe: ScheduleRecipe): ScheduleDefinition =>
  definitionOf(schedules, recipe);
