import { useMemo } from "react";
import { TerrainTiles } from "../app/vary/StudyFigures";
import { terrainsOf } from "../app/vary/studyFigures";
import { commonScale } from "../charts/study/smallTerrains";
import { lookupIn, type StudyResults } from "../study/results";
import type { Study } from "../study/study";
import "../theme/study.css";

interface StoredTerrainsProps {
  study: Study;
  results: StudyResults;
}

/** The surfaces of a study's first seed, from its stored results. */
export default function StoredTerrains({ study, results }: StoredTerrainsProps) {
  const terrains = useMemo(
    () => terrainsOf({ study, lookup: lookupIn(results.cells), seeds: [1] }, 1),
    [study, results],
  );
  const scale = useMemo(() => commonScale(terrains), [terrains]);
  return scale === null ? null : <TerrainTiles terrains={terrains} scale={scale} />;
}
