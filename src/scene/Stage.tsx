import {
  type CSSProperties,
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { said } from "../language/spoken";
import type { PathMark } from "../results/phaseStarts";
import type { Surface } from "../results/results";
import type { DrawnView } from "../snapshot/colormaps";
import type { CameraRig, SavedCamera } from "./CameraRig";
import { ColorBar } from "./ColorBar";
import { type Insets, stageFrame } from "./cameraPose";
import { paintColorBar, paintLabels } from "./capture";
import { LabelLayer } from "./LabelLayer";
import { palettes } from "./palette";
import type { Probe } from "./probe";
import { StageScene } from "./StageScene";
import { levelLabels, pathLabels, stageTicks } from "./stageLabels";
import type { StageHandle, StageProps } from "./stageProps";
import { useStageInput } from "./useStageInput";
import { useStageRoot } from "./useStageRoot";
import { type SurfacePicture, useSurfacePicture } from "./useSurfacePicture";
import "./stage.css";

const ClassBar = lazy(() => import("./ClassBar"));

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const NO_MARKS: PathMark[] = [];
const SCREEN_PIXELS: [number, number] = [1, 2];

/** The terrain: a surface, the path on it and a probe, to be turned, read and photographed. */
export function Stage(props: StageProps) {
  return props.surface ? (
    <SurfaceStage {...props} surface={props.surface} />
  ) : (
    <div className="stage" />
  );
}

function SurfaceStage(props: StageProps & { surface: Surface }) {
  const { trajectory, checkpoint, view, labels, probe, theme, ref } = props;
  const {
    marks = NO_MARKS,
    insets = NO_INSETS,
    touch = "one",
    overlay = null,
    reducedMotion,
  } = props;
  const palette = palettes[theme];
  const picture = useSurfacePicture(props, overlay);
  const { space, scale, colorScale } = picture;
  const colorLabel = overlay?.label ?? labels.loss;

  const [host, setHost] = useState<HTMLElement | null>(null);
  const [labelLayer, setLabelLayer] = useState<LabelLayer | null>(null);
  const { width, height } = useElementSize(host);
  const { top, right, bottom, left } = insets;
  const frame = useMemo(
    () => stageFrame(width, height, { top, right, bottom, left }),
    [width, height, top, right, bottom, left],
  );
  const ticks = useMemo(() => stageTicks(space, scale, frame.narrow), [space, scale, frame.narrow]);
  // On a narrow stage the color bar says what the loss is.
  const texts = frame.narrow ? { ...labels, loss: labels.height ?? said("loss") } : labels;
  const extraLabels = useMemo(() => surfaceLabels(picture, view, marks), [picture, marks, view]);
  const probePoint = useMemo(() => probe && probePosition(picture, probe), [picture, probe]);

  const rig = useRef<CameraRig | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const onCamera = useCallback((camera: SavedCamera) => latest.current.onCamera?.(camera), []);
  const onCameraMove = useCallback(
    (camera: SavedCamera) => latest.current.onCameraMove?.(camera),
    [],
  );

  const root = useStageRoot(
    host,
    { width, height, pixelRatio: SCREEN_PIXELS },
    host && labelLayer && (
      <StageScene
        mesh={picture.mesh}
        cells={picture.cells}
        written={picture.written}
        space={space}
        ticks={ticks}
        levels={picture.levelHeights}
        levelLosses={picture.levels}
        path={picture.path}
        trajectory={trajectory}
        marks={marks}
        paths={props.paths}
        scale={scale}
        ground={picture.ground}
        solutionsOf={props.solutionsOf}
        walks={props.walks}
        checkpoint={checkpoint}
        probe={probePoint}
        view={view}
        palette={palette}
        texts={texts}
        extraLabels={extraLabels}
        frame={frame}
        touch={touch}
        reducedMotion={reducedMotion}
        surfaceElement={host}
        labelLayer={labelLayer}
        rig={rig}
        onCamera={onCamera}
        onCameraMove={onCameraMove}
      />
    ),
    props.sharesContext ?? false,
  );

  const paintClasses = useRef<typeof import("./paintClasses") | null>(null);
  const hasClasses = overlay?.classes !== undefined;
  useEffect(() => {
    if (!hasClasses) return;
    import("./paintClasses").then(
      (code) => {
        paintClasses.current = code;
      },
      () => undefined,
    );
  }, [hasClasses]);

  const paint: StageHandle["paint"] = (target, width, height, options = {}) => {
    const { pixelRatio = 2, background = palette.paper, legend = true } = options;
    const state = root.state === "drawing" ? root.resize({ width, height, pixelRatio }) : null;
    const context = target.getContext("2d");
    if (!state || !context || !labelLayer) throw new Error("There is no picture to capture.");
    const whole = stageFrame(width, height, NO_INSETS);
    rig.current?.setStage(space, legend ? whole : { ...whole, insets: NO_INSETS });
    state.advance(performance.now());
    target.width = width * pixelRatio;
    target.height = height * pixelRatio;
    if (background !== null) {
      context.fillStyle = background;
      context.fillRect(0, 0, target.width, target.height);
    }
    context.drawImage(state.gl.domElement, 0, 0, target.width, target.height);
    context.scale(pixelRatio, pixelRatio);
    paintLabels(context, labelLayer.labels, palette);
    if (legend && overlay?.classes)
      paintClasses.current?.paintClasses(
        context,
        { width, height },
        overlay.classes,
        view.colormap,
        colorLabel,
        palette,
      );
    else if (legend)
      paintColorBar(context, { width, height }, colorScale, view.colormap, colorLabel, palette);
    // Before the browser paints, the page has its own picture back.
    root.resize({ width: frame.width, height: frame.height, pixelRatio: SCREEN_PIXELS });
    rig.current?.setStage(space, frame);
    state.advance(performance.now());
  };

  useImperativeHandle(ref, () => ({
    reset: () => rig.current?.reset(),
    orbit: (right, up) => rig.current?.orbit(right, up),
    zoom: (factor) => rig.current?.zoom(factor),
    look: (camera) => rig.current?.look(camera),
    paint,
  }));

  const input = useStageInput({
    picture,
    rig,
    probe,
    map: view.map,
    onProbe: props.onProbe,
    onPick: props.onPick,
  });
  const instructions = useId();
  return (
    <div
      className="stage"
      data-theme={theme}
      data-picture={root.state}
      style={
        {
          "--stage-ink": palette.ink,
          "--stage-quiet": palette.quiet,
          "--stage-paper": palette.paper,
          "--stage-top": `${top}px`,
          "--stage-right": `${right}px`,
          "--stage-bottom": `${bottom}px`,
          "--stage-left": `${left}px`,
        } as CSSProperties
      }
    >
      <div
        ref={setHost}
        className="stage-canvas"
        role="application"
        aria-label="Loss surface"
        aria-describedby={instructions}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated by keys.
        tabIndex={0}
        {...input}
      />
      <div ref={useLayer(setLabelLayer)} className="stage-labels" aria-hidden="true" />
      <p id={instructions} className="stage-instructions">
        Arrow keys move the probe, Enter picks its point, Escape puts it away. Shift and arrow keys
        turn the view, plus and minus zoom.
      </p>
      {frame.bar && overlay?.classes && (
        <Suspense fallback={null}>
          <ClassBar
            classes={overlay.classes}
            label={colorLabel}
            colormap={view.colormap}
            place={frame.bar}
          />
        </Suspense>
      )}
      {frame.bar && !overlay?.classes && (
        <ColorBar
          scale={colorScale}
          levels={overlay ? [] : picture.levels}
          colormap={view.colormap}
          label={colorLabel}
          missing={overlay ? "not known" : undefined}
          place={frame.bar}
        />
      )}
      {root.state !== "drawing" &&
        (props.instead?.(root.state) ?? <p className="stage-message">{MESSAGES[root.state]}</p>)}
    </div>
  );
}

const MESSAGES = {
  lost: "The graphics card dropped the picture. It comes back by itself; the results are kept.",
  unavailable:
    "This browser offers no WebGL, so there is no terrain. The table and the charts have the same numbers.",
};

function surfaceLabels(
  { contours, space, scale, path }: SurfacePicture,
  { colormap, map }: DrawnView,
  marks: readonly PathMark[],
) {
  const levels = levelLabels(contours, space, scale, colormap);
  return path === null ? levels : [...levels, ...pathLabels(path, marks, map)];
}

function probePosition(
  { surface, space, ground }: SurfacePicture,
  { i, j }: Probe,
): [number, number, number] {
  const height = ground.heights[j * surface.alpha.length + i];
  return [
    space.x(surface.alpha[i]),
    Number.isNaN(height) ? 0 : space.y(height),
    space.z(surface.beta[j]),
  ];
}

function useLayer(set: (layer: LabelLayer | null) => void) {
  return useCallback(
    (element: HTMLElement | null) => set(element && new LabelLayer(element)),
    [set],
  );
}

function useElementSize(element: HTMLElement | null): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
