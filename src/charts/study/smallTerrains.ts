import { t } from "../../language/t";
import { defaultPose } from "../../scene/cameraPose";
import { poseProjection } from "../../scene/projection";
import { stageSpace } from "../../scene/stageSpace";
import { terrainFaces } from "../../scene/terrainFaces";
import { createTerrainMesh, updateTerrainMesh } from "../../scene/terrainMesh";
import { formatNumber } from "../../snapshot/formatNumber";
import { type HeightScale, heightScale } from "../../snapshot/heightScale";
import { defaultView } from "../../snapshot/view";
import type { Values } from "../../study/measure";
import type { SurfaceGrid } from "../../study/points";
import { FAINT, figure, QUIET } from "../export/figure";
import { round } from "../export/plotAxes";
import { element, textElement } from "../export/svg";
import { rgb } from "../export/terrainFigure";

/** A surface of a study's cell, or why there is none. */
export interface SmallTerrain {
  label: string;
  grid: SurfaceGrid;
  losses: Values | null;
  missing: string | null;
}

/** Of one terrain, in pixels, and the room for its name below it. */
const TILE = { width: 180, height: 130 };
const LABEL = 20;

/** One scale for all of them, so that equal heights and colors are equal losses. */
export function commonScale(terrains: readonly SmallTerrain[]): HeightScale | null {
  const losses = terrains.flatMap(({ losses }) => losses ?? []);
  return losses.length === 0
    ? null
    : heightScale(losses, { height: defaultView.height, ceiling: defaultView.ceiling });
}

/** What the common scale shows: "losses from 0.02 to 31, by logarithm; higher ones are cut off". */
export function scaleWords({ lowest, ceiling, clipped }: HeightScale): string {
  const ends = [formatNumber(lowest), formatNumber(ceiling)];
  return clipped > 0
    ? t`losses from ${ends[0]} to ${ends[1]} by their logarithm; higher ones are cut off`
    : t`losses from ${ends[0]} to ${ends[1]} by their logarithm`;
}

/** More points along a side than this are not to be told apart on a tile. */
const MOST_ACROSS = 33;

/** Of so many points along a side those that are drawn, both ends among them. */
function drawnOf(points: number): number[] {
  const drawn = Math.min(points, MOST_ACROSS);
  return Array.from({ length: drawn }, (_, index) =>
    drawn === 1 ? 0 : Math.round((index * (points - 1)) / (drawn - 1)),
  );
}

/** A terrain at a glance, over the whole range of its grid: shaded faces, without axes. */
function smallTerrain(
  losses: Values,
  { columns, rows }: SurfaceGrid,
  scale: HeightScale,
): string[] {
  const [across, along] = [drawnOf(columns), drawnOf(rows)];
  const loss = Float32Array.from(along.flatMap((j) => across.map((i) => losses[j * columns + i])));
  const surface = {
    alpha: Float32Array.from(across),
    beta: Float32Array.from(along),
    loss,
    accuracy: loss,
    done: new Uint8Array(loss.length).fill(1),
    originLoss: Number.NaN,
  };
  const space = stageSpace(surface, defaultView.relief);
  const insets = { left: -26, right: -26, top: -16, bottom: -16 };
  const frame = { ...TILE, insets, narrow: true, bar: null };
  const pose = defaultPose(space, frame);
  const mesh = createTerrainMesh(surface, space);
  updateTerrainMesh(mesh, loss.map(scale.height));
  const at = poseProjection(pose, TILE);
  return terrainFaces(mesh, space, defaultView.colormap, pose).map(({ corners, color }) => {
    const d = `M${corners.map((corner) => at(corner).map(round).join(" ")).join("L")}Z`;
    // The stroke closes the seam to the neighbors.
    return element("path", { d, fill: rgb(color), stroke: rgb(color), "stroke-width": 0.7 });
  });
}

/** What stands on a tile. */
function tile({ grid, losses, missing }: SmallTerrain, scale: HeightScale | null): string[] {
  if (losses !== null && scale !== null) return smallTerrain(losses, grid, scale);
  const middle = { x: TILE.width / 2, y: TILE.height / 2, "text-anchor": "middle" };
  return [
    element("rect", { ...TILE, fill: FAINT }),
    textElement(missing ?? "", { ...middle, fill: QUIET }),
  ];
}

/** One terrain as a picture of its own. */
export function terrainPicture(terrain: SmallTerrain, scale: HeightScale): string {
  return figure({ ...TILE, title: terrain.label, caption: "" }, tile(terrain, scale));
}

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
    const below = { x: TILE.width / 2, y: TILE.height + 14, "text-anchor": "middle" };
    return element("g", { transform: `translate(${x} ${y})` }, [
      ...tile(terrain, scale),
      textElement(terrain.label, below),
    ]);
  });
  const size = { width: across * TILE.width, height: down * (TILE.height + LABEL) };
  return figure({ ...size, title, caption }, body);
}
