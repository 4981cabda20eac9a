import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  DynamicDrawUsage,
  FloatType,
  LinearFilter,
  NearestFilter,
  RedFormat,
  RGFormat,
  Sphere,
  Vector3,
} from "three";
import { type Colormap, colormapTable } from "../snapshot/colormaps";
import { nearestLevels, TABLE_SIZE } from "./contourLevels";
import { lightDirection, RELIEF_SHADING } from "./light";
import type { OverlayCells } from "./overlay";
import type { Palette } from "./palette";
import { srgbVector } from "./srgbVector";
import { FLOOR_GAP, HALF_SIDE, halfDepth, type StageSpace } from "./stageSpace";
import { terrainMaterial, terrainUniforms } from "./terrainMaterial";
import type { TerrainMesh } from "./terrainMesh";

interface TerrainProps {
  mesh: TerrainMesh;
  /** Colors in cells, in place of those of the mesh. */
  cells: OverlayCells | null;
  /** Bumps whenever the mesh was written. */
  version: unknown;
  space: StageSpace;
  /** Heights of the contour lines, ascending. */
  levels: number[];
  colormap: Colormap;
  palette: Palette;
  map: boolean;
}

export function Terrain(props: TerrainProps) {
  const { mesh, cells, version, space, levels, colormap, palette, map } = props;
  const invalidate = useThree((state) => state.invalidate);

  const uniforms = useMemo(terrainUniforms, []);
  const materials = useMemo(
    () => ({
      body: terrainMaterial("body", uniforms),
      lid: terrainMaterial("lid", uniforms),
      floor: terrainMaterial("floor", uniforms),
    }),
    [uniforms],
  );
  useEffect(
    () => () => {
      for (const material of Object.values(materials)) material.dispose();
    },
    [materials],
  );

  // One set of arrays in three geometries, because what is drawn of them differs.
  const geometries = useMemo(() => {
    const dynamic = (array: Float32Array | Uint32Array, size: number) =>
      new BufferAttribute(array, size).setUsage(DynamicDrawUsage);
    const position = dynamic(mesh.position, 3);
    const slope = dynamic(mesh.slope, 2);
    const tone = dynamic(mesh.tone, 1);
    const index = dynamic(mesh.index, 1);
    const create = () => {
      const geometry = new BufferGeometry();
      geometry.setAttribute("position", position);
      geometry.setAttribute("slope", slope);
      geometry.setAttribute("tone", tone);
      geometry.setIndex(index);
      // three would compute it from heights that may be NaN.
      geometry.boundingSphere = new Sphere(new Vector3(), 2 * HALF_SIDE);
      return geometry;
    };
    const attributes = [position, slope, tone, index];
    return { body: create(), lid: create(), floor: create(), attributes };
  }, [mesh]);
  useEffect(
    () => () => {
      for (const part of ["body", "lid", "floor"] as const) geometries[part].dispose();
    },
    [geometries],
  );

  // `version` says that the arrays changed.
  useLayoutEffect(() => {
    for (const attribute of geometries.attributes) attribute.needsUpdate = true;
    const [cutStart, cutEnd] = mesh.cut;
    geometries.body.setDrawRange(0, cutEnd);
    geometries.lid.setDrawRange(cutStart, mesh.indexCount - cutStart);
    geometries.floor.setDrawRange(0, mesh.indexCount);
    invalidate();
  }, [geometries, mesh, version, invalidate]);

  const colors = useMemo(() => {
    const texture = new DataTexture(colormapTable(colormap), 256, 1);
    texture.minFilter = LinearFilter;
    texture.magFilter = LinearFilter;
    texture.needsUpdate = true;
    return texture;
  }, [colormap]);
  useEffect(() => () => colors.dispose(), [colors]);

  const cellTable = useMemo(() => {
    if (cells === null) return null;
    const texture = new DataTexture(cells.tones, cells.columns, cells.rows, RGFormat, FloatType);
    texture.minFilter = NearestFilter;
    texture.magFilter = NearestFilter;
    texture.needsUpdate = true;
    return texture;
  }, [cells]);
  useEffect(() => () => cellTable?.dispose(), [cellTable]);

  const levelTable = useMemo(() => {
    const texture = new DataTexture(nearestLevels(levels), TABLE_SIZE, 1, RedFormat, FloatType);
    texture.minFilter = NearestFilter;
    texture.magFilter = NearestFilter;
    texture.needsUpdate = true;
    return texture;
  }, [levels]);
  useEffect(() => () => levelTable.dispose(), [levelTable]);

  useLayoutEffect(() => {
    uniforms.colors.value = colors;
    uniforms.levels.value = levelTable;
    uniforms.levelCount.value = levels.length;
    uniforms.cells.value = cellTable;
    uniforms.cellCount.value = cells ? [cells.columns, cells.rows] : [0, 0];
    uniforms.floorGap.value = FLOOR_GAP;
    uniforms.rise.value = space.top - FLOOR_GAP;
    uniforms.paper.value = srgbVector(palette.paper);
    uniforms.floorInk.value = srgbVector(palette.ink);
    uniforms.floorSaturation.value = palette.floorSaturation;
    uniforms.fade.value = palette.floorFade;
    uniforms.halfSize.value = [HALF_SIDE, halfDepth(space)];
    uniforms.relight.value = map ? 0.25 : RELIEF_SHADING;
    invalidate();
  }, [uniforms, colors, levelTable, levels, cells, cellTable, map, space, palette, invalidate]);

  useFrame(({ camera, gl }) => {
    uniforms.lineWidth.value = (map ? 1.2 : 1) * gl.getPixelRatio();
    const forward = camera.getWorldDirection(new Vector3());
    const viewer = Math.hypot(forward.x, forward.z) < 1e-3 ? 0 : Math.atan2(-forward.x, -forward.z);
    uniforms.light.value.set(...lightDirection(viewer));
  });

  return (
    <>
      <mesh geometry={geometries.body} material={materials.body} frustumCulled={false} />
      <mesh geometry={geometries.lid} material={materials.lid} frustumCulled={false} />
      <mesh
        geometry={geometries.floor}
        material={materials.floor}
        frustumCulled={false}
        visible={!map}
        renderOrder={-1}
      />
    </>
  );
}
