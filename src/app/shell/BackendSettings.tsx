import { useId } from "react";
import type { BackendChoice, BackendReport } from "../../lab/experiment";
import { t } from "../../language/t";
import { Choice } from "../controls/Choice";
import { describedBy, Field } from "../controls/Field";
import { useApp } from "../store/context";
import { backendNames } from "./BackendMenu";

const choices: BackendChoice[] = ["auto", "webgpu", "wasm", "cpu"];

function inWords({ backend, adapter, reason }: BackendReport): string {
  const name = backendNames[backend];
  if (adapter === "") return t`Running on ${name}: ${reason}.`;
  return backend === "webgpu"
    ? t`Running on ${name} (${adapter}): ${reason}.`
    : t`Running on ${name}: ${reason}. Surfaces that take long are tried on the graphics card (${adapter}) too.`;
}

export default function BackendSettings() {
  const id = useId();
  const choice = useApp((state) => state.backend);
  const report = useApp((state) => state.backendReport);
  const setSettings = useApp((state) => state.setSettings);
  const sentence =
    report === null
      ? "Everything is computed on this machine; automatic tries surfaces that take long on the graphics card too, where there is one."
      : inWords(report);
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
