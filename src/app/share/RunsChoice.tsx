import { Segments } from "../controls/Segments";

interface RunsChoiceProps {
  id: string;
  label: string;
  /** Whether it is all that are seen; else the one on the stage. */
  all: boolean;
  onChange(all: boolean): void;
}

/** What is shared of runs side by side. */
export function RunsChoice({ id, label, all, onChange }: RunsChoiceProps) {
  return (
    <Segments
      id={id}
      label={label}
      value={all ? "all" : "one"}
      options={[
        { value: "all", label: "All, side by side" },
        { value: "one", label: "The run on the stage" },
      ]}
      onChange={(value) => onChange(value === "all")}
    />
  );
}
