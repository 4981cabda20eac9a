import { type RefObject, useEffect, useState } from "react";
import { lossLabel, withUnit } from "../../results/lossLabel";
import type { Insets } from "../../scene/cameraPose";
import type { StageHandle, StageProps } from "../../scene/Stage";
import { ErrorBoundary } from "../shell/ErrorBoundary";
import { pictureDrawn } from "../shell/firstPicture";
import { lazyPart } from "../shell/lazyPart";
import { Notices } from "../shell/Notices";
import { useResolvedTheme } from "../shell/theme";
import { useReducedMotion, useScrollingPage } from "../shell/useMediaQuery";
import { useApp, useInspectControl } from "../store/context";
import { EmptyStage } from "./EmptyStage";
import { ExhibitTitle } from "./ExhibitTitle";
import { GalleryStrip } from "./GalleryStrip";
import { hasWebGl } from "./hasWebGl";
import { ProbeReadout } from "./ProbeReadout";
import { StageToolbar } from "./StageToolbar";
import { useOverlay } from "./useOverlay";
import { usePicture, usePictureCheckpoint } from "./usePicture";
import { useScrollingPast } from "./useScrollingPast";
import { useStageInsets } from "./useStageInsets";
import { useStageSummary } from "./useStageSummary";

const FlatStage = lazyPart("The contour map", () => import("./FlatStage"));
const loadScene = () => import("../../scene/Stage");
// Asked for at once: it is the largest part of the page and the one that visitors wait for. Where it
// is shown, a failure is told.
loadScene().catch(() => undefined);
const Stage = lazyPart<StageProps>(
  "The terrain",
  () => loadScene().then(({ Stage }) => ({ default: Stage })),
  {
    missing: (tryAgain, { insets }) => (
      <FlatStage
        insets={insets}
        why={
          <>
            The terrain could not be loaded or drawn: here it is flat.{" "}
            <button type="button" className="text-button" onClick={tryAgain}>
              Try again
            </button>
          </>
        }
      />
    ),
  },
);
const InspectCard = lazyPart("The card of this point", () => import("../inspect/InspectCard"));
const SlicePanel = lazyPart("The slice panel", () => import("../slice/SlicePanel"));

interface StageAreaProps {
  stage: RefObject<StageHandle | null>;
  phone: boolean;
}

/** The landscape behind the whole page, and what is laid over the part that the panels leave open. */
export function StageArea({ stage, phone }: StageAreaProps) {
  const bare = useApp((state) => state.bare);
  const slicing = useApp((state) => state.slicing !== null);
  const inspecting = useApp((state) => state.inspection !== null);
  const empty = usePicture().surface === null;
  const scrolling = useScrollingPage();
  const [whole, setWhole] = useState<HTMLElement | null>(null);
  const [clear, setClear] = useState<HTMLElement | null>(null);
  const [webGl] = useState(hasWebGl);
  const insets = useStageInsets(whole, clear);
  useScrollingPast(whole, scrolling);
  return (
    <main>
      <div ref={setWhole} className="stage-layer" id="stage" tabIndex={-1}>
        {webGl ? (
          <Terrain stage={stage} insets={insets} touch={scrolling ? "two" : "one"} />
        ) : (
          <FlatStage
            insets={insets}
            why="The terrain needs WebGL, which this browser lacks: here it is flat."
          />
        )}
      </div>
      <section className="stage-clear" aria-label="Landscape">
        <div ref={setClear} className="stage-open" />
        <ErrorBoundary>
          <div className="stage-head">
            {!bare && <ExhibitTitle />}
            <StageToolbar stage={stage} phone={phone} />
          </div>
          {empty && <EmptyStage />}
          <ProbeReadout />
          {inspecting && <InspectCard />}
          {slicing && <SlicePanel />}
          {!phone && !bare && <GalleryStrip />}
          <StageSummary />
        </ErrorBoundary>
        {!scrolling && <Notices />}
      </section>
    </main>
  );
}

function StageSummary() {
  return <p className="visually-hidden">{useStageSummary()}</p>;
}

interface TerrainProps {
  stage: RefObject<StageHandle | null>;
  insets: Insets;
  touch: "one" | "two";
}

function Terrain({ stage, insets, touch }: TerrainProps) {
  const run = usePicture();
  const { surface, axes, trajectory } = run;
  const version = useApp((state) => state.versions.surface);
  const checkpoint = usePictureCheckpoint();
  const view = useApp((state) => state.view);
  const probe = useApp((state) => state.probe);
  const setProbe = useApp((state) => state.setProbe);
  const setView = useApp((state) => state.setView);
  const inspector = useInspectControl();
  const overlay = useOverlay();
  const theme = useResolvedTheme();
  const reducedMotion = useReducedMotion();
  const visible = surface !== null;
  useEffect(() => {
    if (visible) loadScene().then(pictureDrawn, () => undefined);
  }, [visible]);
  return (
    <Stage
      ref={stage}
      surface={surface}
      version={version}
      trajectory={trajectory}
      checkpoint={checkpoint}
      view={view}
      labels={{
        alpha: `α · ${axes?.first.name ?? ""}`,
        beta: axes?.second ? `β · ${axes.second.name}` : "",
        loss: withUnit({ ...lossLabel(run), name: "loss" }),
      }}
      theme={theme}
      probe={probe}
      onProbe={setProbe}
      onPick={(picked) => void inspector.inspect(picked)}
      overlay={overlay}
      onCamera={(camera) => setView({ camera })}
      reducedMotion={reducedMotion}
      insets={insets}
      touch={touch}
    />
  );
}
