import { Cpu } from "lucide-react";
import type { BackendChoice } from "../../lab/experiment";
import type { ClassPart } from "../classroom/parts";
import { Popup } from "../controls/Popup";
import { useApp } from "../store/context";
import { lazyPart } from "./lazyPart";

const BackendSettings = lazyPart("This menu", () => import("./BackendSettings"));

export const backendNames: Record<BackendChoice, string> = {
  auto: "Automatic",
  webgpu: "WebGPU",
  wasm: "WebAssembly",
  cpu: "Plain JavaScript",
};

/** What computes, in the top bar, with the choice behind it. */
export function BackendMenu() {
  const choice = useApp((state) => state.backend);
  const report = useApp((state) => state.backendReport);
  const name = report === null ? backendNames[choice] : backendNames[report.backend];
  return (
    <Popup
      label="Compute with"
      align="end"
      trigger={
        <button
          type="button"
          className="text-button"
          data-part={"engine" satisfies ClassPart}
          aria-label={`Computes on: ${name}`}
        >
          <Cpu size={15} aria-hidden />
          <span className="optional">{name}</span>
        </button>
      }
    >
      {() => <BackendSettings />}
    </Popup>
  );
}
