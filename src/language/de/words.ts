import type { Table } from "../table";
import { appParts } from "./appParts";
import { between } from "./between";
import { captions } from "./captions";
import { classroom } from "./classroom";
import { data } from "./data";
import { embed } from "./embed";
import { files } from "./files";
import { findingsConnectivity } from "./findingsConnectivity";
import { findingsCounts } from "./findingsCounts";
import { findingsDynamics } from "./findingsDynamics";
import { findingsHessian } from "./findingsHessian";
import { findingsLabels } from "./findingsLabels";
import { findingsOptimizers } from "./findingsOptimizers";
import { findingsPage } from "./findingsPage";
import { findingsScale } from "./findingsScale";
import { findingsSharpness } from "./findingsSharpness";
import { findingsSurfaces } from "./findingsSurfaces";
import { importing } from "./importing";
import { library } from "./library";
import { measures } from "./measures";
import { models } from "./models";
import { opening } from "./opening";
import { phrases } from "./phrases";
import { reading } from "./reading";
import { recipes } from "./recipes";
import { refusals } from "./refusals";
import { sharing } from "./sharing";
import { shell } from "./shell";
import { short } from "./short";
import { studies } from "./studies";
import { training } from "./training";

export const table: Table = {
  ...appParts,
  ...between,
  ...captions,
  ...classroom,
  ...data,
  ...embed,
  ...files,
  ...findingsConnectivity,
  ...findingsCounts,
  ...findingsDynamics,
  ...findingsHessian,
  ...findingsLabels,
  ...findingsOptimizers,
  ...findingsPage,
  ...findingsScale,
  ...findingsSharpness,
  ...findingsSurfaces,
  ...importing,
  ...library,
  ...measures,
  ...models,
  ...opening,
  ...phrases,
  ...reading,
  ...recipes,
  ...refusals,
  ...sharing,
  ...shell,
  ...short,
  ...studies,
  ...training,
};
