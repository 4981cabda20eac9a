import type { WeightsAnswers } from "../../snapshot/import/describeNetwork";
import type { ImportedWeights } from "../../snapshot/import/importWeights";

/** A shape that the inputs of imported weights may have. */
export interface InputShape {
  label: string;
  /** For the importer, which reorders what a dense layer takes flattened. */
  answers: WeightsAnswers;
  /** Values per input. */
  inputs: number;
}

const product = (shape: number[]) => shape.reduce((total, side) => total * side, 1);

/** The likeliest first; a single one where nothing is left to ask. */
export function inputShapes({ layers, questions }: ImportedWeights): InputShape[] {
  const [first] = layers;
  const suggestions = questions.find((one) => one.ask === "input-shape")?.suggestions ?? [];
  if (first.kind === "conv") {
    const flattened = questions.find((one) => one.ask === "flattened-shape")?.suggestions ?? [];
    return suggestions.map((shape, index) => ({
      label: `images ${shape.join("×")}`,
      answers: { flattened: flattened[index] },
      inputs: product(shape),
    }));
  }
  // Only channels, which PyTorch puts first, make the order of a dense layer's inputs a question.
  const colored = suggestions.filter((shape) => shape.length === 3 && shape[2] > 1);
  return [
    { label: "features", answers: {}, inputs: first.inputs },
    ...colored.map((shape) => ({
      label: `images ${shape.join("×")}`,
      answers: { inputShape: shape },
      inputs: first.inputs,
    })),
  ];
}
