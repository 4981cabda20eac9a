import type { Table } from "../table";
import { captions } from "./captions";
import { embed } from "./embed";
import { shell } from "./shell";
import { short } from "./short";

export const table: Table = { ...captions, ...embed, ...shell, ...short };
