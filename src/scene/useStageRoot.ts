/**
 * A three.js canvas whose scene is a React tree. `createRoot` instead of react-three-fiber's
 * `Canvas`, because that one registers all of three.js: 190 against 249 kB gzipped with everything
 * the stage uses (three 0.187, fiber 9.8).
 */
import { createRoot, extend, type ReconcilerRoot, type RootState } from "@react-three/fiber";
import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from "react";
import { Group, LineSegments, Mesh } from "three";
import { ownRenderer, type StageRenderer, sharedRenderer } from "./sharedRenderer";

extend({ Group, LineSegments, Mesh });

/** Whether there is a picture: a `lost` one may come back, an `unavailable` one will not. */
export type PictureState = "drawing" | "lost" | "unavailable";

export interface PictureSize {
  /** CSS pixels. */
  width: number;
  height: number;
  /** Device pixels per CSS pixel, or the range in which the display decides. */
  pixelRatio: number | [number, number];
}

export interface StageRoot {
  state: PictureState;
  /** Applies another size until the next React update; null where there is no picture. */
  resize(size: PictureSize): RootState | null;
}

type Root = ReconcilerRoot<HTMLCanvasElement>;

export function useStageRoot(
  host: HTMLElement | null,
  size: PictureSize,
  scene: ReactNode,
  sharesContext: boolean,
): StageRoot {
  const current = useRef<{ root: Root; renderer: StageRenderer; state: RootState | null }>(null);
  const [state, setState] = useState<PictureState>("drawing");
  const { width, height, pixelRatio } = size;

  useLayoutEffect(() => {
    if (!host) return;
    let renderer: StageRenderer;
    try {
      renderer = sharesContext ? sharedRenderer() : ownRenderer();
    } catch {
      setState("unavailable");
      return;
    }
    const { canvas, source } = renderer;
    host.append(canvas);
    const root = createRoot(canvas);
    current.current = { root, renderer, state: null };
    const lost = (event: Event) => {
      // Without this the browser never restores the context.
      event.preventDefault();
      setState("lost");
    };
    const restored = () => setState("drawing");
    source.addEventListener("webglcontextlost", lost);
    source.addEventListener("webglcontextrestored", restored);
    setState("drawing");
    return () => {
      source.removeEventListener("webglcontextlost", lost);
      source.removeEventListener("webglcontextrestored", restored);
      const drawn = current.current?.state;
      current.current = null;
      root.unmount();
      // A root frees the context that it took over, if it has it alone.
      if (!drawn || sharesContext) renderer.release();
      canvas.remove();
    };
  }, [host, sharesContext]);

  const resize = useCallback((next: PictureSize): RootState | null => {
    if (!current.current) return null;
    const { root, renderer, state } = current.current;
    root.configure({
      // As a factory's, the root disposes of the renderer and its context when it is unmounted.
      gl: () => renderer.gl,
      flat: true,
      frameloop: "demand",
      size: { width: next.width, height: next.height, top: 0, left: 0 },
      dpr: next.pixelRatio,
    });
    return state;
  }, []);

  useLayoutEffect(() => {
    if (!current.current || width === 0 || height === 0) return;
    if (!current.current.state) resize({ width, height, pixelRatio });
    const store = current.current.root.render(scene);
    current.current.state = store.getState();
  });

  useLayoutEffect(() => {
    if (width > 0 && height > 0) resize({ width, height, pixelRatio })?.invalidate();
  }, [width, height, pixelRatio, resize]);

  return { state, resize };
}
