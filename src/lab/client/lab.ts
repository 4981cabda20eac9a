import type { Run } from "../../results/results";
import type { BackendChoice, BackendReport, RunExperiment } from "../experiment";
import type { InspectPoint } from "../inspectPoint";
import type { LayerWay } from "../layerWay";
import type { LookAtStart } from "../lookAtStart";
import type { ProbeCosts } from "../probeCosts";
import type { SliceOptions, Slicer } from "../slicer";
import type { PathsTogether } from "../together";
import type { TryWeights } from "../tryWeights";

export type { BackendReport };

/** The page's only way to computation: everything behind it happens in workers. */
export interface Lab {
  run: RunExperiment;
  /** Lets the plane of a finished run be turned and moved. Ended by the next run, slicer or common terrain. */
  slice(run: Run, options: SliceOptions): Slicer;
  inspect: InspectPoint;
  layerWay: LayerWay;
  lookAtStart: LookAtStart;
  /** Places several runs on one terrain. Ended by the next run, slicer or terrain. */
  together: PathsTogether;
  /** Tries what a recipe's operations cost here, for an estimate before it is run. */
  probe: ProbeCosts;
  /** Measures weights from a file under a recipe, to choose what the file does not tell. */
  tryWeights: TryWeights;
  /** Starts the worker if need be and says what it runs on. */
  backend(choice: BackendChoice): Promise<BackendReport>;
  dispose(): void;
}
