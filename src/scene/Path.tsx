import { useEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry } from "three";
import type { PathMark } from "../results/phaseStarts";
import type { Colormap } from "../snapshot/colormaps";
import { Disc } from "./Disc";
import { flatMaterial } from "./flatMaterial";
import { type Palette, pathColors } from "./palette";
import { type PathLine, pathPoint } from "./pathLine";
import { HALF_SIDE, type StageSpace } from "./stageSpace";
import { Tube } from "./Tube";
import type { TerrainMesh } from "./terrainMesh";

interface PathProps {
  path: PathLine;
  marks: readonly PathMark[];
  /** What may hide it. */
  mesh: TerrainMesh;
  /** Number of checkpoints. */
  checkpoints: number;
  checkpoint: number;
  space: StageSpace;
  colormap: Colormap;
  palette: Palette;
  map: boolean;
}

/** Radii in CSS pixels. */
const TUBE_RADIUS = 2.2;
const END_RADIUS = 4.5;
const MARK_RADIUS = 4;
const MARKER_RADIUS = 6.5;
/** About this many checkpoints get a line down to the floor. */
const DROP_LINES = 12;

export function Path(props: PathProps) {
  const { path, marks, mesh, checkpoints, checkpoint, space, colormap, palette, map } = props;
  const [startColor, endColor] = pathColors(colormap);

  const drops = useMemo(() => lines(dropLines(path, checkpoints)), [path, checkpoints]);
  useEffect(() => () => drops.dispose(), [drops]);
  const trace = useMemo(() => lines(floorTrace(path)), [path]);
  useEffect(() => () => trace.dispose(), [trace]);

  const lineMaterials = useMemo(
    () => ({
      drop: flatMaterial(palette.ink, { opacity: 0.32 }),
      trace: flatMaterial(palette.ink, { opacity: 0.75 }),
    }),
    [palette],
  );
  useEffect(
    () => () => {
      lineMaterials.drop.dispose();
      lineMaterials.trace.dispose();
    },
    [lineMaterials],
  );

  const disc = { outline: palette.casing, mesh, space };
  return (
    <>
      {!map && <lineSegments geometry={drops} material={lineMaterials.drop} />}
      {!map && <lineSegments geometry={trace} material={lineMaterials.trace} />}
      <Tube
        path={path}
        start={startColor}
        end={endColor}
        casing={palette.casing}
        checkpoint={checkpoint}
        last={checkpoints - 1}
        radius={TUBE_RADIUS}
        space={space}
        map={map}
      />
      {marks.map(({ text, checkpoint }) => (
        <Disc
          key={text}
          {...disc}
          at={pathPoint(path, checkpoint)}
          radius={MARK_RADIUS}
          fill="#ffffff"
          order={4}
        />
      ))}
      <Disc {...disc} at={pathPoint(path, 0)} radius={END_RADIUS} fill={startColor} order={4} />
      <Disc
        {...disc}
        at={pathPoint(path, checkpoints - 1)}
        radius={END_RADIUS}
        fill={endColor}
        order={4}
      />
      <Disc
        {...disc}
        at={pathPoint(path, checkpoint)}
        radius={MARKER_RADIUS}
        fill={palette.casing}
        outline="#ffffff"
        order={6}
      />
    </>
  );
}

function lines(position: Float32Array): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(position, 3));
  return geometry;
}

function isOnPlane(path: PathLine, point: number): boolean {
  return (
    Math.abs(path.position[point * 3]) <= HALF_SIDE &&
    Math.abs(path.position[point * 3 + 2]) <= HALF_SIDE
  );
}

/** From some of the checkpoints, both ends among them, down to the floor. */
function dropLines(path: PathLine, checkpoints: number): Float32Array {
  const every = Math.max(1, Math.round((checkpoints - 1) / DROP_LINES));
  const position: number[] = [];
  for (let point = 0; point < path.count; point++) {
    const checkpoint = path.checkpoint[point];
    const wanted = checkpoint % every === 0 || checkpoint === checkpoints - 1;
    if (!wanted || !isOnPlane(path, point)) continue;
    const [x, y, z] = path.position.subarray(point * 3, point * 3 + 3);
    position.push(x, y, z, x, 0, z);
  }
  return Float32Array.from(position);
}

/** The path's shadow on the floor. */
function floorTrace(path: PathLine): Float32Array {
  const position: number[] = [];
  for (let point = 0; point + 1 < path.count; point++) {
    if (!isOnPlane(path, point) || !isOnPlane(path, point + 1)) continue;
    for (const end of [point, point + 1])
      position.push(path.position[end * 3], 0.003, path.position[end * 3 + 2]);
  }
  return Float32Array.from(position);
}
