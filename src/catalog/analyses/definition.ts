import type * as v from "valibot";
import type { PaperKey } from "../papers";

/**
 * What an analysis is of: the matrix that the recipe names, the loss on the evaluated samples, that
 * loss over the sampled plane, or the training loss along the path. Its result outlives every change of
 * a recipe that leaves this as it is.
 */
export type AnalysisOf = "matrix" | "evaluation" | "plane" | "training";

/** What can be measured of a trained network's curvature besides the ends of its spectrum. */
export interface AnalysisDefinition<F extends v.GenericSchema = v.GenericSchema> {
  /** The recipe's field; left out, it is not measured. */
  field: F;
  /** The field that asks for it with all defaults. */
  asked: v.InferInput<F>;
  /** On a button. */
  name: string;
  /** In a few words. */
  title: string;
  /** In a sentence: "the spectral density". */
  noun: string;
  of: AnalysisOf;
  /** Those that its definitions follow. */
  papers: readonly PaperKey[];
  /** Whether it is a moment's work, and done before the others. */
  isQuick?: true;
  /** Whether it trains again, many times over: that is for functions of a few parameters. */
  ofWalks?: true;
  /** What of the view is changed to see it at once, when it is asked for by its button. */
  shownBy?: { field?: "step"; parts?: true; color?: "end"; ensemble?: true };
  /** Of a larger network it is not measured. */
  mostParameters?: number;
}

export const analysis = <F extends v.GenericSchema>(definition: AnalysisDefinition<F>) =>
  definition;
