import type { Table } from "../table";
import { appParts } from "./appParts";
import { between } from "./between";
import { captions } from "./captions";
import { classroom } from "./classroom";
import { embed } from "./embed";
import { files } from "./files";
import { findingsConnectivity } from "./findingsConnectivity";
import { findingsDynamics } from "./findingsDynamics";
import { findingsHessian } from "./findingsHessian";
import { findingsOptimizers } from "./findingsOptimizers";
import { findingsPage } from "./findingsPage";
import { findingsScale } from "./findingsScale";
import { findingsSharpness } from "./findingsSharpness";
import { findingsSurfaces } from "./findingsSurfaces";
import { library } from "./library";
import { opening } from "./opening";
import { sharing } from "./sharing";
import { shell } from "./shell";
import { short } from "./short";
import { studies } from "./studies";

export const table: Table = {
  ...appParts,
  ...between,
  ...captions,
  ...classroom,
  ...embed,
  ...files,
  ...findingsConnectivity,
  ...findingsDynamics,
  ...findingsHessian,
  ...findingsOptimizers,
  ...findingsPage,
  ...findingsScale,
  ...findingsSharpness,
  ...findingsSurfaces,
  ...library,
  ...opening,
  ...sharing,
  ...shell,
  ...short,
  ...studies,
};
