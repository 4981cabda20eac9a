import { type RefObject, useState } from "react";
import type { Insets } from "../../scene/cameraPose";
import type { StageHandle } from "../../scene/stageProps";
import { usePanes } from "../compare/usePanes";
import { ErrorBoundary } from "../shell/ErrorBoundary";
import { lazyPart } from "../shell/lazyPart";
import { Notices } from "../shell/Notices";
import { useScrollingPage } from "../shell/useMediaQuery";
import { useApp, useInspectControl } from "../store/context";
import { EmptyStage } from "./EmptyStage";
import { ExhibitTitle } from "./ExhibitTitle";
import { GalleryStrip } from "./GalleryStrip";
import { hasWebGl } from "./hasWebGl";
import { ProbeReadout } from "./ProbeReadout";
import { FlatStage, RunStage } from "./RunStage";
import { StageToolbar } from "./StageToolbar";
import { useOverlay } from "./useOverlay";
import { usePicture, usePictureCheckpoint } from "./usePicture";
import { useScrollingPast } from "./useScrollingPast";
import { useStageInsets } from "./useStageInsets";
import { useStageSummary } from "./useStageSummary";

const Panes = lazyPart("The runs side by side", () => import("../compare/Panes"));
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
  const several = usePanes().length > 1;
  const scrolling = useScrollingPage();
  const [whole, setWhole] = useState<HTMLElement | null>(null);
  const [clear, setClear] = useState<HTMLElement | null>(null);
  const [webGl] = useState(hasWebGl);
  const insets = useStageInsets(whole, clear);
  useScrollingPast(whole, scrolling);
  return (
    <main>
      <div ref={setWhole} className="stage-layer" id="stage" tabIndex={-1}>
        {webGl && several ? (
          <Panes stage={stage} insets={insets} touch={scrolling ? "two" : "one"} />
        ) : webGl ? (
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

/** The run on the stage, alone. */
function Terrain({ stage, insets, touch }: TerrainProps) {
  const run = usePicture();
  const version = useApp((state) => state.versions.surface);
  const checkpoint = usePictureCheckpoint();
  const probe = useApp((state) => state.probe);
  const setProbe = useApp((state) => state.setProbe);
  const inspector = useInspectControl();
  const overlay = useOverlay();
  return (
    <RunStage
      ref={stage}
      run={run}
      version={version}
      checkpoint={checkpoint}
      probe={probe}
      onProbe={setProbe}
      onPick={(picked) => void inspector.inspect(picked)}
      overlay={overlay}
      insets={insets}
      touch={touch}
    />
  );
}
