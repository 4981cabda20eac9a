import { Cpu } from "lucide-react";
import { Popover } from "radix-ui";
import type { BackendChoice } from "../../lab/experiment";
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
    <Popover.Root>
      <Popover.Trigger className="text-button" aria-label={`Computes on: ${name}`}>
        <Cpu size={15} aria-hidden />
        <span className="optional">{name}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label="Compute with"
          className="popover"
          align="end"
          sideOffset={6}
          collisionPadding={8}
        >
          <BackendSettings />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
