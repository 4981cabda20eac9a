import * as v from "valibot";
import { number } from "../schema";
import { analysis } from "./definition";

export const sharpness = analysis({
  field: v.optional(
    v.nullable(
      v.strictObject({
        /** ρ of SAM's ball. */
        radius: v.optional(number(1e-4, 10), 0.05),
      }),
    ),
    null,
  ),
  asked: {},
  name: "Sharpness",
  title: "How much the loss rises around the weights",
  noun: "measures of sharpness",
  of: "evaluation",
  papers: ["foret2021sharpness", "kwon2021asam", "andriushchenko2023modern"],
  isQuick: true,
});
