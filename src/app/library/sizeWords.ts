import { fixed } from "../../language/spoken";
import { t } from "../../language/t";

const units = ["bytes", "kB", "MB", "GB", "TB"];

/** "812 bytes", "3.4 MB": decimal units with two significant digits. */
export function sizeWords(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value < 9.95 && unit > 0 ? fixed(value, 1) : Math.round(value)} ${units[unit]}`;
}

/** "3.4 MB of the 2.1 GB that the browser grants are used"; "" where the browser does not tell. */
export function storageWords({ usage, quota }: StorageEstimate): string {
  if (usage === undefined || !quota) return "";
  return t`${sizeWords(usage)} of the ${sizeWords(quota)} that the browser grants are used.`;
}
