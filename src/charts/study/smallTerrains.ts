import { defaultPose } from "../../scene/cameraPose";
import { poseProjection } from "../../scene/projection";
import { stageSpace } from "../../scene/stageSpace";
import { terrainFaces } from "../../scene/terrainFaces";
import { createTerrainMesh, updateTerrainMesh } from "../../scene/terrainMesh";
import { formatNumber } from "../../snapshot/formatNumber";
import { type HeightScale, heightScale } from "../../snapshot/heightScale";
import { defaultView } from "../../snapshot/view";
import type { Values } from "../../study/measure";
import type { SurfaceMeasure } from "../../study/points";
import { FAINT, figure, QUIET } from "../export/figure";
import { round } from "../export/plotAxes";
import { element, textElement } from "../export/svg";
import { rgb } from "../export/terrainFigure";

/** A surface of a study's cell, or why there is none. */
export interface SmallTerrain {
  label: string;
  settings: SurfaceMeasure;
  losses: Values | null;
  missing: string | null;
}

interface Size {
  width: number;
  height: number;
}

/** One scale for all of them, so that equal heights and colors are equal losses. */
export function commonScale(terrains: readonly SmallTerrain[]): HeightScale | null {
  const losses = terrains.flatMap(({ losses }) => losses ?? []);
  return losses.length === 0
    ? null
    : heightScale(losses, { height: defaultView.height, ceiling: defaultView.ceiling });
}

/** What the common scale shows: "losses from 0.02 to 31, by logarithm; higher ones are cut off". */
export function scaleWords({ lowest, ceiling, clipped }: HeightScale): string {
  const cut = clipped > 0 ? "; higher ones are cut off" : "";
  return `losses from ${formatNumber(lowest)} to ${formatNumber(ceiling)} by their logarithm${cut}`;
}

/** A terrain at a glance: shaded faces, without axes. */
export function smallTerrain(
  losses: Values,
  { columns, reach }: SurfaceMeasure,
  scale: HeightScale,
  { width, height }: Size,
): string[] {
  const line = Float32Array.from(
    { length: columns },
    (_, index) => reach * ((2 * index) / (columns - 1) - 1),
  );
  const loss = Float32Array.from(losses);
  const surface = {
    alpha: line,
    beta: line,
    loss,
    accuracy: loss,
    done: new Uint8Array(loss.length).fill(1),
    originLoss: Number.NaN,
  };
  const space = stageSpace(surface, defaultView.relief);
  const insets = { left: -26, right: -26, top: -16, bottom: -16 };
  const frame = { width, height, insets, narrow: true, bar: null };
  const pose = defaultPose(space, frame);
  const mesh = createTerrainMesh(surface, space);
  updateTerrainMesh(mesh, loss.map(scale.height));
  const at = poseProjection(pose, { width, height });
  return terrainFaces(mesh, space, defaultView.colormap, pose).map(({ corners, color }) => {
    const d = `M${corners.map((corner) => at(corner).map(round).join(" ")).join("L")}Z`;
    // The stroke closes the seam to the neighbors.
    return element("path", { d, fill: rgb(color), stroke: rgb(color), "stroke-width": 0.7 });
  });
}

/** One terrain as a picture of its own. */
export function terrainPicture(
  { label, settings, losses, missing }: SmallTerrain,
  scale: HeightScale | null,
  size: Size,
): string {
  const body =
    losses !== null && scale !== null
      ? smallTerrain(losses, settings, scale, size)
      : [
          element("rect", { ...size, fill: FAINT }),
          textElement(missing ?? "", {
            x: size.width / 2,
            y: size.height / 2,
            "text-anchor": "middle",
            fill: QUIET,
          }),
        ];
  return figure({ ...size, title: label, caption: "" }, body);
}

const TILE = { width: 180, height: 130 };
const LABEL = 20;

/** All of them side by side, as a file. */
export function terrainsFigure(
  terrains: readonly SmallTerrain[],
  { title, caption }: { title: string; caption: string },
): string {
  const scale = commonScale(terrains);
  const across = Math.min(4, Math.max(1, terrains.length));
  const down = Math.ceil(terrains.length / across);
  const body = terrains.flatMap((terrain, index) => {
    const x = (index % across) * TILE.width;
    const y = Math.floor(index / across) * (TILE.height + LABEL);
    const { label, settings, losses, missing } = terrain;
    const words = { x: TILE.width / 2, "text-anchor": "middle" };
    const picture =
      losses === null || scale === null
        ? [textElement(missing ?? "", { ...words, y: TILE.height / 2, fill: QUIET })]
        : smallTerrain(losses, settings, scale, TILE);
    return element("g", { transform: `translate(${x} ${y})` }, [
      ...picture,
      textElement(label, { ...words, y: TILE.height + 14 }),
    ]);
  });
  const size = { width: across * TILE.width, height: down * (TILE.height + LABEL) };
  return figure({ ...size, title, caption }, body);
}
