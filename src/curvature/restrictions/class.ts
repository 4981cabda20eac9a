import { WordedError, worded } from "../../language/worded";
import type { RestrictionCode } from "./code";

export const oneClass: RestrictionCode<{ index: number }> = ({ index }, { samples, task }) => {
  if (task.kind !== "classification") {
    throw new WordedError(worded`A regression has no classes to restrict the Hessian to.`);
  }
  const { targets } = samples;
  const members = Array.from(targets.keys()).filter((sample) => targets[sample] === index);
  if (members.length === 0)
    throw new WordedError(worded`None of the measured samples is of class ${index}.`);
  return { batch: Int32Array.from(members) };
};
