import { useFrame } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { CircleGeometry, type Group, Vector3 } from "three";
import { isBehindTerrain } from "./behindTerrain";
import { flatMaterial } from "./flatMaterial";
import { pixelSize } from "./pixelSize";
import { type DiscShape, ROUND } from "./runStyle";
import type { StageSpace } from "./stageSpace";
import type { TerrainMesh } from "./terrainMesh";

interface DiscProps {
  at: [x: number, y: number, z: number];
  /** In CSS pixels. */
  radius: number;
  fill: string;
  outline: string;
  order: number;
  shape?: DiscShape;
  mesh: TerrainMesh;
  space: StageSpace;
}

/** As much of a disc is seen through the terrain as of the path. */
const SEEN_THROUGH = 0.3;
const STAGE_CENTER = new Vector3(0, 0.5, 0);

/**
 * A disc, or another mark, with an outline that faces the viewer. It stands half in the slope that it marks, so depth
 * alone cannot say whether it is hidden: what its center is behind dims it as a whole.
 */
export function Disc(props: DiscProps) {
  const { at, radius, fill, outline, order, shape = ROUND, mesh, space } = props;
  const group = useRef<Group>(null);
  const geometry = useMemo(() => new CircleGeometry(1, ...shape), [shape]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  const materials = useMemo(
    () => [outline, fill].map((color) => flatMaterial(color, { depthTest: false })),
    [outline, fill],
  );
  useEffect(
    () => () => {
      for (const material of materials) material.dispose();
    },
    [materials],
  );
  const [x, y, z] = at;
  useLayoutEffect(() => {
    group.current?.position.set(x, y, z);
  }, [x, y, z]);

  useFrame(({ camera, size }) => {
    const distance = camera.position.distanceTo(STAGE_CENTER);
    group.current?.scale.setScalar(radius * pixelSize(camera, size.height, distance));
    group.current?.quaternion.copy(camera.quaternion);
    const behind = isBehindTerrain(mesh, space, at, camera.position.toArray());
    for (const { uniforms } of materials) uniforms.opacity.value = behind ? SEEN_THROUGH : 1;
  });
  return (
    <group ref={group}>
      <mesh geometry={geometry} material={materials[0]} renderOrder={order} />
      <mesh geometry={geometry} material={materials[1]} renderOrder={order + 1} scale={0.68} />
    </group>
  );
}
