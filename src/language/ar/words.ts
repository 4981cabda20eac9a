import type { Table } from "../table";
import { appParts } from "./appParts";
import { between } from "./between";
import { captions } from "./captions";
import { classroom } from "./classroom";
import { embed } from "./embed";
import { findingsPage } from "./findingsPage";
import { library } from "./library";
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
  ...findingsPage,
  ...library,
  ...sharing,
  ...shell,
  ...short,
  ...studies,
};
