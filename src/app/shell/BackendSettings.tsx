import { useId } from "react";
import type { BackendChoice } from "../../lab/experiment";
import { t } from "../../language/t";
import { Choice } from "../controls/Choice";
import { describedBy, Field } from "../controls/Field";
import { useApp } from "../store/context";
import { backendNames } from "./BackendMenu";

const choices: BackendChoice[] = ["auto", "webgpu", "wasm", "cpu"];

export default function BackendSettings() {
  const id = useId();
  const choice = useApp((state) => state.backend);
  const report = useApp((state) => state.backendReport);
  const setSettings = useApp((state) => state.setSettings);
  const sentence =
    report === null
      ? "Everything is computed on this machine; automatic takes WebGPU where there is a graphics card."
      : t`Running on ${backendNames[report.backend]}${report.adapter === "" ? "" : ` (${report.adapter})`}: ${report.reason}.`;
  return (
    <Field id={id} label="Compute with" sentence={sentence}>
      <Choice
        id={id}
        label="Compute with"
        describedBy={describedBy(id)}
        value={choice}
        options={choices.map((value) => ({ value, label: backendNames[value] }))}
        onChange={(value) => setSettings({ backend: value as BackendChoice })}
      />
    </Field>
  );
}
