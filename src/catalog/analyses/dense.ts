import * as v from "valibot";
import { analysis } from "./definition";

/** The most parameters that a dense spectrum is computed for: memory is 8·P², time P³. */
export const DENSE_LIMIT = 2000;

/** Every eigenvalue of the matrix written out. */
export const dense = analysis({
  field: v.optional(v.boolean(), false),
  asked: true,
  name: "Exact spectrum",
  title: "Every eigenvalue, by writing the Hessian out",
  noun: "the exact spectrum",
  of: "matrix",
  papers: [],
  mostParameters: DENSE_LIMIT,
});
