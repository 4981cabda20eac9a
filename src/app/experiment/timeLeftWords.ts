/** "about 12 s left"; "" while there is nothing to base an estimate on. */
import { t } from "../../language/t";

export function timeLeftWords(seconds: number | null): string {
  if (seconds === null) return "";
  if (seconds < 1) return "almost done";
  if (seconds < 90) return t`about ${Math.round(seconds)} s left`;
  return t`about ${Math.round(seconds / 60)} min left`;
}
