import {
  Keyboard,
  Library,
  Moon,
  PanelLeft,
  PanelRight,
  Redo2,
  Share2,
  Sun,
  SunMoon,
  Undo2,
} from "lucide-react";
import type { ClassPart } from "../classroom/parts";
import { IconButton } from "../controls/IconButton";
import { useApp } from "../store/context";
import type { Panel, ThemeChoice } from "../store/settingsSlice";
import { BackendMenu } from "./BackendMenu";
import { GalleryMenu } from "./GalleryMenu";
import { LanguageMenu } from "./LanguageMenu";
import { useWide } from "./useMediaQuery";

interface TopBarProps {
  onShortcuts(): void;
  onLibrary(): void;
  onShare(): void;
  phone: boolean;
}

export function TopBar({ onShortcuts, onLibrary, onShare, phone }: TopBarProps) {
  const nothingToShare = useApp((state) => state.run.surface === null);
  const undo = useApp((state) => state.undo);
  const redo = useApp((state) => state.redo);
  const canUndo = useApp((state) => state.past.length > 0);
  const canRedo = useApp((state) => state.future.length > 0);
  return (
    <header className="top-bar">
      <div className="brand">
        <img src="./icon.svg" width={22} height={22} alt="" />
        <span>Topograd</span>
      </div>
      <div className="bar-group" data-part={"undo" satisfies ClassPart}>
        <IconButton label="Undo" shortcut="Ctrl+Z" disabled={!canUndo} onClick={undo}>
          <Undo2 size={16} aria-hidden />
        </IconButton>
        <IconButton label="Redo" shortcut="Ctrl+Shift+Z" disabled={!canRedo} onClick={redo}>
          <Redo2 size={16} aria-hidden />
        </IconButton>
      </div>
      {!phone && <GalleryMenu />}
      <div className="bar-space" />
      <div className="bar-group">
        <IconButton label="Library" data-part={"library" satisfies ClassPart} onClick={onLibrary}>
          <Library size={16} aria-hidden />
        </IconButton>
        <IconButton
          label="Share"
          data-part={"share" satisfies ClassPart}
          disabled={nothingToShare}
          onClick={onShare}
        >
          <Share2 size={16} aria-hidden />
        </IconButton>
      </div>
      <BackendMenu />
      <div className="bar-group">
        <LanguageMenu />
        <ThemeButton />
        {!phone && (
          <IconButton label="Keyboard shortcuts" shortcut="?" onClick={onShortcuts}>
            <Keyboard size={16} aria-hidden />
          </IconButton>
        )}
        {!phone && (
          <>
            <PanelButton panel="recipe" label="Recipe panel" />
            <PanelButton panel="numbers" label="Numbers panel" />
          </>
        )}
      </div>
    </header>
  );
}

const nextTheme: Record<ThemeChoice, ThemeChoice> = { auto: "light", light: "dark", dark: "auto" };
const themeNames: Record<ThemeChoice, string> = {
  auto: "as the system",
  light: "light",
  dark: "dark",
};
const themeIcons = { auto: SunMoon, light: Sun, dark: Moon };

function ThemeButton() {
  const theme = useApp((state) => state.theme);
  const setSettings = useApp((state) => state.setSettings);
  const Icon = themeIcons[theme];
  return (
    <IconButton
      label={`Colors: ${themeNames[theme]}`}
      onClick={() => setSettings({ theme: nextTheme[theme] })}
    >
      <Icon size={16} aria-hidden />
    </IconButton>
  );
}

function PanelButton({ panel, label }: { panel: Panel; label: string }) {
  const open = useApp((state) => state.panels[panel]);
  const togglePanel = useApp((state) => state.togglePanel);
  const openOnly = useApp((state) => state.openOnly);
  const wide = useWide();
  const Icon = panel === "recipe" ? PanelLeft : PanelRight;
  return (
    <IconButton
      label={label}
      aria-pressed={open}
      data-part={panel satisfies ClassPart}
      onClick={() => (wide || open ? togglePanel(panel) : openOnly(panel))}
    >
      <Icon size={16} aria-hidden />
    </IconButton>
  );
}
