import * as v from "valibot";
import { t } from "../../language/t";
import { boundedArray } from "../boundedArray";
import { number } from "../schema";
import { isReserved } from "./expression/operations";

export const MOST_PARAMETERS = 16;

const parameter = v.pipe(
  v.strictObject({
    name: v.pipe(
      v.string(),
      v.regex(/^\p{L}[\p{L}\p{N}_]{0,15}$/u, "must be a letter with at most 15 more, or digits"),
      v.check((name) => !isReserved(name), "must not be the name of a function or constant"),
    ),
    /** null draws it uniformly from the range, by the recipe's seed. */
    start: v.optional(v.nullable(number(-1e4, 1e4)), 1),
    /** Where it is looked at. */
    low: v.optional(number(-1e4, 1e4), -2),
    high: v.optional(number(-1e4, 1e4), 2),
    /** Whether it goes up the loss where the others go down: the second player of a game. */
    maximized: v.exactOptional(v.literal(true)),
  }),
  v.check(({ low, high }) => low < high, "must be seen from a lower to a higher number"),
);

/** The parameters of a function, in the order of θ. */
export const functionParameters = v.pipe(
  boundedArray(parameter, MOST_PARAMETERS, () => t`must be at most ${MOST_PARAMETERS} parameters`),
  v.minLength(1, "must be at least one parameter"),
  v.check(
    (all) => new Set(all.map(({ name }) => name)).size === all.length,
    "must have names of their own",
  ),
);

export type FunctionParameter = v.InferOutput<typeof parameter>;
