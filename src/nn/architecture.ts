import { type CodeFor, runCode } from "../catalog/kind";
import type { ModelRecipe } from "../catalog/models";
import { outputWidth } from "../data/dataset";
import type { Layer } from "./layers";
import { cnn } from "./models/cnn";
import { layers } from "./models/layers";
import { mlp } from "./models/mlp";
import type { Ends } from "./models/parts";
import { resnet } from "./models/resnet";
import type { NetworkSpec } from "./spec";

const code: CodeFor<ModelRecipe, [ends: Ends], Layer[]> = { mlp, cnn, resnet, layers };

/**
 * The layers of a network, from inputs to logits (or regression outputs). Layers in front of batch
 * normalization have no bias of their own, as β would make it redundant.
 *
 * @throws Error when a convolutional model meets inputs that are not images, or listed layers do
 *   not fit the data.
 */
export const architecture = ({ model, inputShape, task }: NetworkSpec): Layer[] =>
  runCode(code, model, {
    inputShape,
    outputs: outputWidth(task),
    classes: task.kind === "classification",
  });
