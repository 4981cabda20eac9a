import { t } from "../../language/t";
import { worded } from "../../language/worded";
import { directionOf, type MakeDirection } from "./source";

export const gradient: MakeDirection<"gradient"> = async (_, { objective, origin }) => {
  const gradient = new Float32Array(origin.length);
  await objective.gradient(origin, gradient);
  return { vector: directionOf(gradient, worded`The gradient`), name: t`gradient` };
};
