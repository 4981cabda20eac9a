import type { ChoiceWords } from "../words";
import type { ScheduleRecipe } from ".";
import { constant } from "./constant.words";
import { cosine } from "./cosine.words";
import { cosineRestarts } from "./cosine-restarts.words";
import { linear } from "./linear.words";
import { oneCycle } from "./one-cycle.words";
import { refined } from "./refined.words";
import { step } from "./step.words";
import { warmUpStableDecay } from "./warm-up-stable-decay.words";

export const scheduleWords: ChoiceWords<ScheduleRecipe> = {
  label: "Schedule",
  sentence: "How the learning rate goes over the run.",
  kinds: {
    constant,
    linear,
    cosine,
    "warm-up-stable-decay": warmUpStableDecay,
    step,
    refined,
    "one-cycle": oneCycle,
    "cosine-restarts": cosineRestarts,
  },
};
