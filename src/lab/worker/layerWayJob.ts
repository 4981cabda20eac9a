import { layerEnd } from "../../connect/layerwise";
import { line } from "../../connect/path";
import { pathLosses } from "../../connect/pathLosses";
import { finalParameters } from "../../results/trained";
import { BEYOND, REFINEMENTS } from "./comparison";
import type { Handler } from "./job";

/** The way that some layers go, measured as the line that all of them go. */
export const layerWayJob: Handler<"layerWay"> = async (input, { workbench, signal }) => {
  const { trained, to, layer, allBut } = input;
  const train = await workbench.objective(input, "train");
  const test = await workbench.objective(input, "test");
  const from = finalParameters(trained);
  const at = line(from, layerEnd(train.layout, [from, to], { layer, allBut }));
  return pathLosses({ at, train, test, signal, beyond: BEYOND, refinements: REFINEMENTS });
};
