import { useMemo } from "react";
import { TerrainTiles } from "../app/vary/StudyFigures";
import { terrainsOf } from "../app/vary/studyFigures";
import { SvgPicture } from "../charts/SvgPicture";
import { commonScale } from "../charts/study/smallTerrains";
import type { HomeworkPart } from "../findings/homework";
import type { Lookup } from "../study/judge";
import type { DrawnPicture } from "../study/picture";
import { surfaceMeasures } from "../study/points";
import type { Study } from "../study/study";
import { pictureFigure } from "./pictureFigure";
import "../theme/study.css";

interface Source {
  lookup: Lookup;
  seeds: readonly number[];
}

/** The figures of a part of the homework, of whatever is known of it. */
export function HomeworkFigures({ part, ...source }: Source & { part: HomeworkPart }) {
  const { study, pictures } = part;
  return (
    <div className="homework-figures">
      {pictures.map((picture) => (
        <Figure key={JSON.stringify(picture)} study={study} picture={picture} {...source} />
      ))}
      {surfaceMeasures(study).length > 0 && <Terrains study={study} {...source} />}
    </div>
  );
}

function Figure({
  study,
  picture,
  lookup,
  seeds,
}: Source & { study: Study; picture: DrawnPicture }) {
  const { height, draw } = useMemo(
    () => pictureFigure(picture, { study, lookup, seeds }),
    [picture, study, lookup, seeds],
  );
  return <SvgPicture className="study-figure" height={height} draw={draw} />;
}

function Terrains({ study, lookup }: Source & { study: Study }) {
  const terrains = useMemo(() => terrainsOf({ study, lookup, seeds: [1] }, 1), [study, lookup]);
  const scale = useMemo(() => commonScale(terrains), [terrains]);
  return scale === null ? null : <TerrainTiles terrains={terrains} scale={scale} />;
}
