import type { Table } from "../table";
import { shell } from "./shell";

export const table: Table = { ...shell };
