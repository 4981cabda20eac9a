import { useFrame } from "@react-three/fiber";
import { useEffect, useMemo } from "react";
import { BufferAttribute, BufferGeometry } from "three";
import { flatMaterial } from "./flatMaterial";
import { frameLines } from "./frameLines";
import { nearCorner } from "./nearCorner";
import type { Palette } from "./palette";
import type { StageTicks } from "./stageLabels";
import type { StageSpace } from "./stageSpace";

interface FrameProps {
  space: StageSpace;
  ticks: StageTicks;
  palette: Palette;
  map: boolean;
}

/** The box; redrawn when the camera passes to another quarter. */
export function Frame({ space, ticks, palette, map }: FrameProps) {
  const geometries = useMemo(
    () => ({ strong: new BufferGeometry(), faint: new BufferGeometry() }),
    [],
  );
  const materials = useMemo(
    () => ({
      strong: flatMaterial(palette.quiet, { opacity: 0.7 }),
      faint: flatMaterial(palette.quiet, { opacity: 0.22 }),
    }),
    [palette],
  );
  useEffect(
    () => () => {
      geometries.strong.dispose();
      geometries.faint.dispose();
    },
    [geometries],
  );
  useEffect(
    () => () => {
      materials.strong.dispose();
      materials.faint.dispose();
    },
    [materials],
  );

  const drawn = useMemo(() => ({ corner: "" }), [space, ticks, map]);
  useFrame(({ camera }) => {
    const corner = nearCorner(camera, map);
    if (drawn.corner === corner.join()) return;
    drawn.corner = corner.join();
    const lines = frameLines(space, ticks, corner, map);
    for (const part of ["strong", "faint"] as const)
      geometries[part].setAttribute("position", new BufferAttribute(lines[part], 3));
  });

  return (
    <>
      <lineSegments
        geometry={geometries.faint}
        material={materials.faint}
        frustumCulled={false}
        renderOrder={-2}
      />
      <lineSegments
        geometry={geometries.strong}
        material={materials.strong}
        frustumCulled={false}
        renderOrder={-2}
      />
    </>
  );
}
