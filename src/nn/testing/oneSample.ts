import type { Stream } from "../../random/stream";
import type { AscentContext, AscentStep, GradientAt } from "../ascents/code";

/** What an ascent is made for where there is one sample, of two classes. */
export const contextOf = (random: () => Stream): AscentContext => ({
  random,
  samples: 1,
  classes: 2,
  past: [],
});

/** The first step on that sample, whose outputs make no difference to the loss. */
export const firstStep = (at: GradientAt, random: () => Stream): AscentStep => ({
  done: 0,
  epoch: 0,
  random,
  samples: 1,
  sampleAt: (place) => place,
  ofSample: () => at,
  drawn: () => at,
});
