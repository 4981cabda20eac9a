import { useCallback, useRef, useState } from "react";
import type { StageHandle } from "../scene/stageProps";
import { useFileDrop } from "./files/useFileDrop";
import { NumbersPanel } from "./numbers/NumbersPanel";
import { FileQuestions } from "./open/FileQuestions";
import { RecipePanel } from "./recipe/RecipePanel";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { afterPicture } from "./shell/firstPicture";
import { lazyPart } from "./shell/lazyPart";
import { Notices } from "./shell/Notices";
import { TopBar } from "./shell/TopBar";
import { usePhone, useScrollingPage } from "./shell/useMediaQuery";
import { useShortcuts } from "./shell/useShortcuts";
import { FigureCaption } from "./stage/FigureCaption";
import { StageArea } from "./stage/StageArea";
import { useApp } from "./store/context";

const PhoneSheet = lazyPart("This sheet", () => import("./shell/PhoneSheet"), {
  waiting: <aside id="panels" className="sheet" aria-label="Panels" tabIndex={-1} />,
});
const ClassBar = lazyPart("What your teacher asks", () => import("./classroom/ClassBar"));
const LibraryDialog = lazyPart("The library", () => import("./library/LibraryDialog"));
const ShareDialog = lazyPart("The sharing dialog", () => import("./share/ShareDialog"));
/** Its slider is of no use before there is a picture to move. */
const TimeBar = lazyPart(
  "The time bar",
  afterPicture(() => import("./time/TimeBar")),
  { waiting: <div className="time-bar" /> },
);
/** There before anybody prints: a browser waits for no code then. */
const PrintSheet = lazyPart(
  "What is printed",
  afterPicture(() => import("./print/PrintSheet")),
  { missing: () => null },
);
/** Missing, buttons still have their names. */
const HintLayer = lazyPart(
  "What the buttons say",
  afterPicture(() => import("./controls/HintLayer")),
  { missing: () => null },
);
const ShortcutsDialog = lazyPart("The list of keys", () => import("./shell/ShortcutsDialog"));

/** The lab: the stage in the middle, the recipe to its left, the numbers to its right, time below. */
export function App() {
  const phone = usePhone();
  // Else they lie on the stage, where they cover no controls.
  const scrolling = useScrollingPage();
  const bare = useApp((state) => state.bare);
  const panels = useApp((state) => state.panels);
  const inClass = useApp((state) => state.classroom !== null);
  const [shortcutsOpen, setShortcutsOpen] = useState(false);
  const [libraryOpen, setLibraryOpen] = useState(false);
  const [shareOpen, setShareOpen] = useState(false);
  const stage = useRef<StageHandle>(null);

  const openShortcuts = useCallback(() => setShortcutsOpen(true), []);
  const resetView = useCallback(() => stage.current?.reset(), []);
  useShortcuts(openShortcuts, resetView);
  const dropping = useFileDrop();

  const recipe = !phone && !bare && panels.recipe;
  const numbers = !phone && !bare && panels.numbers;
  return (
    <>
      <SkipLinks recipe={recipe} numbers={numbers} sheet={phone && !bare} />
      <div
        className="app"
        data-layout={phone ? "phone" : "desk"}
        data-bare={bare}
        data-recipe={recipe}
        data-numbers={numbers}
      >
        {!bare && (
          <TopBar
            onShortcuts={openShortcuts}
            onLibrary={() => setLibraryOpen(true)}
            onShare={() => setShareOpen(true)}
            phone={phone}
          />
        )}
        {inClass && !bare && <ClassBar />}
        {recipe && <RecipePanel />}
        <StageArea stage={stage} phone={phone} />
        {numbers && <NumbersPanel />}
        {!bare && (
          <footer className="foot">
            <ErrorBoundary>
              {!phone && <FigureCaption />}
              <TimeBar />
            </ErrorBoundary>
          </footer>
        )}
        {phone && !bare && <PhoneSheet />}
      </div>
      <PrintSheet />
      <HintLayer />
      {scrolling && <Notices />}
      {dropping && (
        <div className="drop-veil">Drop a snapshot, a surface, samples or weights to open them</div>
      )}
      <ErrorBoundary>
        <FileQuestions />
      </ErrorBoundary>
      {libraryOpen && <LibraryDialog open onOpenChange={setLibraryOpen} />}
      {shareOpen && <ShareDialog stage={stage} open onOpenChange={setShareOpen} />}
      {shortcutsOpen && <ShortcutsDialog open onOpenChange={setShortcutsOpen} />}
    </>
  );
}

/** Past the controls to each part of the page that is there. */
function SkipLinks(props: { recipe: boolean; numbers: boolean; sheet: boolean }) {
  return (
    <nav className="skip-links" aria-label="Skip to">
      <a href="#stage">Landscape</a>
      {props.recipe && <a href="#recipe">Recipe</a>}
      {props.numbers && <a href="#numbers">Numbers</a>}
      {props.sheet && <a href="#panels">Panels</a>}
    </nav>
  );
}
