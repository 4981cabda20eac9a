import { t } from "../../language/t";
import { WordedError, worded } from "../../language/worded";
import { directionOf, type MakeDirection } from "./source";

export const partner: MakeDirection<"partner"> = async (
  { index, place },
  { partnerWeights, origin },
) => {
  const there = partnerWeights({ index, place });
  const number = index + 1;
  if (there.length === 0) {
    throw new WordedError(
      place === "solution"
        ? worded`There are no weights of partner ${number}: it could not be trained, or they were left out.`
        : worded`There are no weights of partner ${number} at the place that the axis leads to: it could not be trained, or they were left out.`,
    );
  }
  const direction = there.map((value, p) => value - origin[p]);
  return {
    vector: directionOf(direction, worded`The way to partner ${number}`),
    name: names[place](number),
  };
};

const names = {
  solution: (number: number) => t`to partner ${number}`,
  matched: (number: number) => t`to matched partner ${number}`,
  curve: (number: number) => t`to the curve’s bend ${number}`,
};
