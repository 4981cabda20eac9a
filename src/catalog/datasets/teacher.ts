import * as v from "valibot";
import { t } from "../../language/t";
import { integer } from "../schema";
import { dataset } from "./definition";
import { noise, samples, testFraction } from "./sampling";

/** What a student is to tell of the teacher's output: the number, its sign as a number, or as a class. */
const target = v.optional(v.picklist(["value", "sign", "class"]), "value");

const activationNames = { relu: "ReLU", tanh: "tanh", square: "squares" };

/** A network with random weights tells what is right, and another learns it (Gardner & Derrida 1989). */
export const teacher = dataset({
  schema: v.strictObject({
    kind: v.literal("teacher"),
    samples,
    testFraction,
    dimensions: v.optional(integer(1, 256), 10),
    /** Hidden units of the teacher. */
    width: v.optional(integer(1, 1024), 4),
    activation: v.optional(v.picklist(["relu", "tanh", "square"]), "relu"),
    /** Draws the teacher's weights, whatever the seed of the samples is. */
    teacher: v.optional(integer(0, 2 ** 32 - 1), 1),
    target,
    noise: noise(0),
  }),
  name: "teacher and student",
  describe: ({ dimensions, width, activation, teacher, target, noise }) =>
    t`${target === "value" ? "" : "the sign of "}a random teacher ${dimensions}–${width}–1 (${teacher}), ${activationNames[activation]}${noise === 0 ? "" : t`, noise ${noise}`}`,
  mayBeImages: () => false,
  isRegression: ({ target }) => target !== "class",
  ends: ({ dimensions, target }) => ({ inputs: dimensions, outputs: target === "class" ? 2 : 1 }),
});
