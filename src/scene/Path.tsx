import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, Vector3 } from "three";
import type { Colormap } from "../snapshot/colormaps";
import { Disc } from "./Disc";
import { flatMaterial } from "./flatMaterial";
import { type Palette, pathColors } from "./palette";
import { type PathLine, pathPoint } from "./pathLine";
import { pathMaterial, pathUniforms } from "./pathMaterial";
import { pixelSize } from "./pixelSize";
import { srgbVector } from "./srgbVector";
import { HALF_SIDE, halfDepth, type StageSpace } from "./stageSpace";
import type { TerrainMesh } from "./terrainMesh";
import { tubeMesh } from "./tubeMesh";

interface PathProps {
  path: PathLine;
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
const MARKER_RADIUS = 6.5;
/** About this many checkpoints get a line down to the floor. */
const DROP_LINES = 12;

export function Path(props: PathProps) {
  const { path, mesh, checkpoints, checkpoint, space, colormap, palette, map } = props;
  const invalidate = useThree((state) => state.invalidate);
  const [startColor, endColor] = pathColors(colormap);

  const uniforms = useMemo(pathUniforms, []);
  const materials = useMemo(
    () => ({
      line: pathMaterial("line", uniforms),
      casing: pathMaterial("casing", uniforms),
      hidden: pathMaterial("hidden", uniforms),
    }),
    [uniforms],
  );
  useEffect(
    () => () => {
      for (const material of Object.values(materials)) material.dispose();
    },
    [materials],
  );

  const geometry = useMemo(() => {
    const tube = tubeMesh(path);
    const created = new BufferGeometry();
    created.setAttribute("center", new BufferAttribute(tube.center, 3));
    created.setAttribute("offset", new BufferAttribute(tube.offset, 3));
    created.setAttribute("time", new BufferAttribute(tube.time, 2));
    created.setIndex(new BufferAttribute(tube.index, 1));
    return created;
  }, [path]);
  useEffect(() => () => geometry.dispose(), [geometry]);

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

  useLayoutEffect(() => {
    uniforms.start.value = srgbVector(startColor);
    uniforms.end.value = srgbVector(endColor);
    uniforms.casing.value = srgbVector(palette.casing);
    uniforms.last.value = checkpoints - 1;
    uniforms.halfSize.value = [HALF_SIDE, halfDepth(space)];
    for (const material of [materials.line, materials.casing]) material.depthTest = !map;
    invalidate();
  }, [uniforms, materials, startColor, endColor, palette, checkpoints, space, map, invalidate]);

  useLayoutEffect(() => {
    uniforms.checkpoint.value = checkpoint;
    invalidate();
  }, [uniforms, path, checkpoint, invalidate]);

  useFrame(({ camera, size }) => {
    const distance = camera.position.distanceTo(STAGE_CENTER);
    uniforms.radius.value = TUBE_RADIUS * pixelSize(camera, size.height, distance);
  });

  const disc = { outline: palette.casing, mesh, space };
  return (
    <>
      {!map && <lineSegments geometry={drops} material={lineMaterials.drop} />}
      {!map && <lineSegments geometry={trace} material={lineMaterials.trace} />}
      {!map && (
        <mesh
          geometry={geometry}
          material={materials.hidden}
          frustumCulled={false}
          renderOrder={1}
        />
      )}
      <mesh geometry={geometry} material={materials.casing} frustumCulled={false} renderOrder={2} />
      <mesh geometry={geometry} material={materials.line} frustumCulled={false} renderOrder={3} />
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

const STAGE_CENTER = new Vector3(0, 0.5, 0);

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
