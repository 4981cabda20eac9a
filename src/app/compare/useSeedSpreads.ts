import { useEffect, useState } from "react";
import type { Run } from "../../results/results";
import type { SpreadGroup } from "./seedSpreads";

/** What studies know of runs like these; nothing until they were asked. */
export function useSeedSpreads(runs: readonly Run[]): SpreadGroup[] {
  const [groups, setGroups] = useState<SpreadGroup[]>([]);
  // What is measured of a run leaves its recipe as it is.
  const recipes = JSON.stringify(runs.map(({ recipe }) => recipe));
  useEffect(() => {
    let wanted = true;
    setGroups([]);
    import("./seedSpreads")
      .then(({ seedSpreads }) => seedSpreads(runs))
      // The table says what the runs themselves say.
      .catch(() => [])
      .then((found) => wanted && setGroups(found));
    return () => {
      wanted = false;
    };
  }, [recipes]);
  return groups;
}
