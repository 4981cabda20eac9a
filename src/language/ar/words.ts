import type { Table } from "../table";
import { appParts } from "./appParts";
import { between } from "./between";
import { captions } from "./captions";
import { classroom } from "./classroom";
import { embed } from "./embed";
import { files } from "./files";
import { findingsPage } from "./findingsPage";
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
  ...findingsPage,
  ...library,
  ...opening,
  ...sharing,
  ...shell,
  ...short,
  ...studies,
};
