import { t } from "../../language/t";
import { directionOf, type MakeDirection } from "./source";

export const partner: MakeDirection<"partner"> = async (
  { index, place },
  { partnerWeights, origin },
) => {
  const there = partnerWeights({ index, place });
  const what = `partner ${index + 1}`;
  if (there.length === 0) {
    throw new Error(
      place === "solution"
        ? `There are no weights of ${what}: it could not be trained, or they were left out.`
        : `There are no weights of ${what} at the place that the axis leads to: it could not be trained, or they were left out.`,
    );
  }
  const direction = there.map((value, p) => value - origin[p]);
  return { vector: directionOf(direction, `The way to ${what}`), name: names[place](index + 1) };
};

const names = {
  solution: (number: number) => t`to partner ${number}`,
  matched: (number: number) => t`to matched partner ${number}`,
  curve: (number: number) => t`to the curve’s bend ${number}`,
};
