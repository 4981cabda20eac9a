/** What lies on the terrain in one color: arrows, and lines of points. */
import { useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, DoubleSide, type ShaderMaterial } from "three";
import { arrowTriangles, type StageArrow } from "./arrows";
import { flatMaterial } from "./flatMaterial";
import type { WalksProps } from "./Walks";
import { groundOf } from "./walkPicture";

/** Above the terrain: what lies on it would else be cut by its triangles. */
export const LIFT = 0.008;
const CASING = 0.0035;

interface ArrowsProps extends Pick<WalksProps, "ground" | "space" | "palette" | "view"> {
  arrows: readonly StageArrow[];
  color: string;
  width: number;
}

export function Arrows({ arrows, color, width, ground, space, palette, view }: ArrowsProps) {
  const [casing, body] = useMemo(() => {
    const at = (lift: number) => groundOf(ground, space, lift);
    return [
      arrowTriangles(arrows, { width, edge: CASING }, at(LIFT)),
      arrowTriangles(arrows, { width }, at(1.5 * LIFT)),
    ];
  }, [arrows, width, ground, space]);
  return (
    <>
      <Triangles position={casing} color={palette.casing} order={3} map={view.map} />
      <Triangles position={body} color={color} order={3.5} map={view.map} />
    </>
  );
}

function Triangles({
  position,
  color,
  order,
  map,
}: {
  position: Float32Array;
  color: string;
  order: number;
  map: boolean;
}) {
  const geometry = usePositions(position);
  const material = useFlat(color, 1, !map);
  return <mesh geometry={geometry} material={material} renderOrder={order} frustumCulled={false} />;
}

export function usePositions(position: Float32Array): BufferGeometry {
  const invalidate = useThree((state) => state.invalidate);
  const geometry = useMemo(() => {
    const made = new BufferGeometry();
    made.setAttribute("position", new BufferAttribute(position, 3));
    return made;
  }, [position]);
  useEffect(() => () => geometry.dispose(), [geometry]);
  useLayoutEffect(() => invalidate(), [geometry, invalidate]);
  return geometry;
}

/** @param depthTest from above nothing hides what lies on the terrain, but its own folds. */
export function useFlat(color: string, opacity: number, depthTest = true): ShaderMaterial {
  const material = useMemo(() => {
    const made = flatMaterial(color, { opacity, depthTest });
    // Arrows are flat, and may be seen from below.
    made.side = DoubleSide;
    return made;
  }, [color, opacity, depthTest]);
  useEffect(() => () => material.dispose(), [material]);
  return material;
}
