import type { ChoiceWords } from "../words";
import type { ScheduleRecipe } from ".";
import { constant } from "./constant.words";
import { cosine } from "./cosine.words";
import { linear } from "./linear.words";
import { warmUpStableDecay } from "./warm-up-stable-decay.words";

export const scheduleWords: ChoiceWords<ScheduleRecipe> = {
  label: "Schedule",
  sentence: "How the learning rate falls over the run.",
  kinds: { constant, linear, cosine, "warm-up-stable-decay": warmUpStableDecay },
};
