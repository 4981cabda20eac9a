import { useFrame, useThree } from "@react-three/fiber";
import { useEffect, useLayoutEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry, Vector3 } from "three";
import type { PathLine } from "./pathLine";
import { pathMaterial, pathUniforms } from "./pathMaterial";
import { pixelSize } from "./pixelSize";
import { srgbVector } from "./srgbVector";
import { HALF_SIDE, halfDepth, type StageSpace } from "./stageSpace";
import { tubeMesh } from "./tubeMesh";

interface TubeProps {
  path: PathLine;
  /** Colors from the start to the end. */
  start: string;
  end: string;
  casing: string;
  /** What lies after it is dimmed. */
  checkpoint: number;
  /** The last one. */
  last: number;
  /** In CSS pixels. */
  radius: number;
  space: StageSpace;
  map: boolean;
}

const STAGE_CENTER = new Vector3(0, 0.5, 0);

/** A polyline as a tube of constant width on the screen, with a casing; faint where the terrain hides it. */
export function Tube(props: TubeProps) {
  const { path, start, end, casing, checkpoint, last, radius, space, map } = props;
  const invalidate = useThree((state) => state.invalidate);
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

  useLayoutEffect(() => {
    uniforms.start.value = srgbVector(start);
    uniforms.end.value = srgbVector(end);
    uniforms.casing.value = srgbVector(casing);
    uniforms.last.value = last;
    uniforms.halfSize.value = [HALF_SIDE, halfDepth(space)];
    for (const material of [materials.line, materials.casing]) material.depthTest = !map;
    invalidate();
  }, [uniforms, materials, start, end, casing, last, space, map, invalidate]);

  useLayoutEffect(() => {
    uniforms.checkpoint.value = checkpoint;
    invalidate();
  }, [uniforms, path, checkpoint, invalidate]);

  useFrame(({ camera, size }) => {
    const distance = camera.position.distanceTo(STAGE_CENTER);
    uniforms.radius.value = radius * pixelSize(camera, size.height, distance);
  });

  return (
    <>
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
    </>
  );
}
