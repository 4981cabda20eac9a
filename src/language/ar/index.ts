import type { Table } from "../table";
import { captions } from "./captions";
import { shell } from "./shell";
import { short } from "./short";

export const table: Table = { ...captions, ...shell, ...short };
