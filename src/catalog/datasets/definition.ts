import type * as v from "valibot";
import type { Definition, KindSchema } from "../kind";

/** What a network takes and gives: values per input, and outputs. */
export interface NetworkEnds {
  inputs: number;
  outputs: number;
}

/** How files of the visitor's are known as those of a kind. */
export interface FilesTaken {
  /** Endings of their names, in lower case; none where their first bytes tell. */
  endings: readonly string[];
  /** What a file dialog may offer besides. */
  types?: readonly string[];
  /** What a file is read as that is of no known ending. */
  fallback?: true;
  /** Settings that go with one file, and are forgotten with it. */
  ofOneFile?: readonly string[];
}

/** Samples for training, and those that are kept for the test. */
export interface SampleCounts {
  train: number;
  test: number;
}

export interface DatasetDefinition<S extends KindSchema = KindSchema> extends Definition {
  schema: S;
  /** In a title: "spirals". */
  name: string;
  /** In its place, where the settings tell more. */
  title?(settings: v.InferOutput<S>): string;
  /** "2 spirals, noise 0.1". */
  describe(settings: v.InferOutput<S>): string;
  /** Whether the samples are images, or may turn out to be. */
  mayBeImages(settings: v.InferOutput<S>): boolean;
  /** Whether the targets are numbers and not classes; a file that is to be looked at counts as classes. */
  isRegression(settings: v.InferOutput<S>): boolean;
  /** Whether samples ask for derivatives of what is sought: a model of an equation has these. */
  isEquation?: true;
  /** null where only reading a file tells. */
  ends(settings: v.InferOutput<S>): NetworkEnds | null;
  /** Settings to try for a network with given ends; none where they fit only by chance. */
  fitting?(ends: NetworkEnds): Omit<v.InferInput<S>, "kind">[];
  /** Samples of each split, where these are not `samples` and its `testFraction`. */
  counts?(settings: v.InferOutput<S>): SampleCounts;
  /** Of published data: who made them, and under which licence they are given. */
  source?(settings: v.InferOutput<S>): string;
  initial?: Omit<v.InferInput<S>, "kind">;
  /** Of those that are read from files, and of no other. */
  files?: FilesTaken;
}

type Complete<S extends KindSchema> = DatasetDefinition<S> &
  (v.InferOutput<S> extends { file: string } ? { files: FilesTaken } : unknown);

export const dataset = <S extends KindSchema>(definition: Complete<S>) => definition;

export const within = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
