import * as v from "valibot";
import { analysis } from "./definition";

/** What each step along the path is made of, and the quadratic model of the loss where it is taken. */
export const parts = analysis({
  field: v.optional(v.boolean(), false),
  asked: true,
  name: "Step by step",
  title: "What each step along the path is made of",
  noun: "the parts of steps",
  of: "plane",
  papers: [],
  ofWalks: true,
  shownBy: { parts: true },
});
