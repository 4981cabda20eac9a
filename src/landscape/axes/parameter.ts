import { WordedError, worded } from "../../language/worded";
import type { MakeDirection } from "./source";

export const parameter: MakeDirection<"parameter"> = async ({ index }, { origin, trained }) => {
  if (index >= origin.length)
    throw new WordedError(
      worded`There is no parameter ${index + 1}: the model has ${origin.length.toLocaleString("en")}.`,
    );
  const tensor = trained.layout.findLast(({ offset }) => offset <= index);
  const vector = new Float32Array(origin.length);
  vector[index] = 1;
  return { vector, name: tensor === undefined ? "" : elementName(tensor, index) };
};

/** "w", "dense0/kernel[2, 1]". */
function elementName(
  { name, shape, offset, size }: { name: string; shape: number[]; offset: number; size: number },
  index: number,
): string {
  if (size === 1) return name;
  let rest = index - offset;
  const places = shape.toReversed().map((side) => {
    const place = rest % side;
    rest = (rest - place) / side;
    return place;
  });
  return `${name}[${places.toReversed().join(", ")}]`;
}
