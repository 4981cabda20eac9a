import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { BufferAttribute, BufferGeometry, type Group, RingGeometry } from "three";
import { flatMaterial } from "./flatMaterial";
import type { Palette } from "./palette";
import { pixelSize } from "./pixelSize";

interface ProbeMarkProps {
  /** Where the probe stands on the terrain. */
  at: [number, number, number];
  /** y of the upper end of its line. */
  top: number;
  palette: Palette;
}

/** Outer radius of the ring in CSS pixels. */
const RING_RADIUS = 8;

/** A ring around the probed point and an upright line through it, seen through everything. */
export function ProbeMark({ at, top, palette }: ProbeMarkProps) {
  const invalidate = useThree((state) => state.invalidate);
  const [x, y, z] = at;
  const ring = useRef<Group>(null);

  const geometries = useMemo(
    () => ({ outer: new RingGeometry(0.62, 1, 40), inner: new RingGeometry(0.72, 0.9, 40) }),
    [],
  );
  const line = useMemo(() => new BufferGeometry(), []);
  const materials = useMemo(
    () => ({
      outer: flatMaterial(palette.casing, { depthTest: false }),
      inner: flatMaterial("#ffffff", { depthTest: false }),
      line: flatMaterial(palette.ink, { depthTest: false, opacity: 0.7 }),
    }),
    [palette],
  );
  useEffect(
    () => () => {
      geometries.outer.dispose();
      geometries.inner.dispose();
      line.dispose();
    },
    [geometries, line],
  );
  useEffect(
    () => () => {
      for (const material of Object.values(materials)) material.dispose();
    },
    [materials],
  );

  useLayoutEffect(() => {
    const position = Float32Array.from([x, 0, z, x, top, z]);
    line.setAttribute("position", new BufferAttribute(position, 3));
    invalidate();
  }, [line, x, z, top, invalidate]);

  useFrame(({ camera, size }) => {
    const group = ring.current;
    if (!group) return;
    group.quaternion.copy(camera.quaternion);
    const distance = camera.position.distanceTo(group.position);
    group.scale.setScalar(RING_RADIUS * pixelSize(camera, size.height, distance));
  });

  return (
    <>
      <lineSegments
        geometry={line}
        material={materials.line}
        frustumCulled={false}
        renderOrder={8}
      />
      <group ref={ring} position={[x, y, z]}>
        <mesh geometry={geometries.outer} material={materials.outer} renderOrder={9} />
        <mesh geometry={geometries.inner} material={materials.inner} renderOrder={10} />
      </group>
    </>
  );
}
