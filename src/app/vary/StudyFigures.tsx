import { useCallback, useId, useMemo, useState } from "react";
import { SvgPicture } from "../../charts/SvgPicture";
import {
  commonScale,
  type SmallTerrain,
  scaleWords,
  terrainPicture,
} from "../../charts/study/smallTerrains";
import type { HeightScale } from "../../snapshot/heightScale";
import { isBracket } from "../../study/measure";
import { drawnMeasures, pointsOf, seedWords } from "../../study/points";
import { figure, measureLabel } from "../../study/sentence";
import { variedFields } from "../../study/vary";
import { fileStem, saveFile } from "../share/saveFile";
import {
  type DrawnStudy,
  gridWords,
  measureFigure,
  studyCaption,
  terrainsFile,
  terrainsOf,
} from "./studyFigures";

interface StudyFiguresProps {
  drawn: DrawnStudy;
  /** Whether figures can be saved as files; a frame may not be allowed to. */
  saves?: boolean;
}

/** The figures of a study: a measure against what is varied, and small terrains on one scale. */
export function StudyFigures({ drawn, saves = true }: StudyFiguresProps) {
  const { study } = drawn;
  const measures = drawnMeasures(study);
  const [chosen, setChosen] = useState(measures[0]);
  const measure = measures.includes(chosen) ? chosen : measures[0];
  const id = useId();
  return (
    <div className="study-figures">
      {measure !== undefined && (
        <section aria-label="Measures">
          <div className="study-choice">
            <label htmlFor={id}>Measure</label>
            <select id={id} value={measure} onChange={({ target }) => setChosen(target.value)}>
              {measures.map((one) => (
                <option key={one} value={one}>
                  {measureLabel(one, study)}
                </option>
              ))}
            </select>
            {saves && (
              <SaveFigure
                name={`${study.id}-${measure}`}
                draw={() => measureFigure(drawn, measure, studyCaption(drawn))(FILE)}
              />
            )}
          </div>
          <MeasureFigure drawn={drawn} measure={measure} />
        </section>
      )}
      <Terrains drawn={drawn} saves={saves} />
    </div>
  );
}

/** Size of a measure's figure as a file, in CSS pixels. */
const FILE = { width: 560, height: 360 };

function SaveFigure({ name, draw }: { name: string; draw(): string }) {
  return (
    <button
      type="button"
      className="text-button"
      aria-label={`Save as SVG: ${name}`}
      onClick={() =>
        saveFile(`${fileStem(name)}.svg`, new Blob([draw()], { type: "image/svg+xml" }))
      }
    >
      SVG
    </button>
  );
}

function MeasureFigure({ drawn, measure }: { drawn: DrawnStudy; measure: string }) {
  const draw = useMemo(() => measureFigure(drawn, measure, ""), [drawn, measure]);
  const { study, lookup, seeds } = drawn;
  const points = pointsOf(study, lookup, seeds, measure);
  const isMap = variedFields(study)?.length === 2;
  return (
    <>
      <SvgPicture className={isMap ? "study-figure map" : "study-figure"} draw={draw} />
      <p className="quiet">
        {isMap
          ? "The number of a cell is the median over seeds."
          : `A dot is a seed; the line through them is their range, the short one their median.${isBracket(study.measures[measure]) ? " What is sought lies between a dot and the bar above it." : ""} A cross above is a seed without a number.`}
      </p>
      <details>
        <summary>As a table</summary>
        <section
          className="study-table"
          aria-label={measureLabel(measure, study)}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, by keyboard too.
          tabIndex={0}
        >
          <table className="numeric">
            <thead>
              <tr>
                <th scope="col">variation</th>
                <th scope="col">median</th>
                {seeds.map((seed) => (
                  <th key={seed} scope="col">
                    seed {seed}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map(({ variation, label, median, seeds: values }) => (
                <tr key={variation}>
                  <th scope="row">{label}</th>
                  <td>{figure(median)}</td>
                  {values.map((point) => (
                    <td key={point.seed}>{seedWords(point)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </>
  );
}

function Terrains({ drawn, saves }: Required<StudyFiguresProps>) {
  const { study, seeds } = drawn;
  const [seed, setSeed] = useState(seeds[0]);
  const id = useId();
  const terrains = useMemo(() => terrainsOf(drawn, seed), [drawn, seed]);
  const scale = useMemo(() => commonScale(terrains), [terrains]);
  if (terrains.length === 0 || scale === null) return null;
  return (
    <section aria-label="Small terrains">
      <div className="study-choice">
        <span>Loss around the final weights</span>
        {seeds.length > 1 && (
          <>
            <label htmlFor={id}>seed</label>
            <select id={id} value={seed} onChange={({ target }) => setSeed(Number(target.value))}>
              {seeds.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </>
        )}
        {saves && (
          <SaveFigure name={`${study.id}-terrains`} draw={() => terrainsFile(drawn, seed)} />
        )}
      </div>
      <TerrainTiles terrains={terrains} scale={scale} />
    </section>
  );
}

/** Terrains side by side, and the one scale that they are on. */
export function TerrainTiles({
  terrains,
  scale,
}: {
  terrains: readonly SmallTerrain[];
  scale: HeightScale;
}) {
  return (
    <>
      <ul className="small-terrains">
        {terrains.map((terrain, index) => (
          <li key={index}>
            <TerrainTile terrain={terrain} scale={scale} />
            <span>
              {terrain.label}
              {terrain.missing !== null && <em> · {terrain.missing}</em>}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {gridWords(terrains)}; {scaleWords(scale)}, on one scale.
      </p>
    </>
  );
}

/** Put into the page again when the picture is another. */
export function TerrainTile({ terrain, scale }: { terrain: SmallTerrain; scale: HeightScale }) {
  const picture = useMemo(() => terrainPicture(terrain, scale), [terrain, scale]);
  const draw = useCallback(() => picture, [picture]);
  return <SvgPicture className="small-terrain study-figure" draw={draw} />;
}
