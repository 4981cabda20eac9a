import type { RefObject } from "react";
import { findingGroups } from "../study/finding";
import { type Filter, verdictChoices } from "./filter";

interface FilterBarProps {
  filter: Filter;
  onChange(filter: Filter): void;
  search: RefObject<HTMLInputElement | null>;
}

/** Which cards are shown. */
export function FilterBar({ filter, onChange, search }: FilterBarProps) {
  return (
    <search className="filter-bar">
      <Choices
        name="Group"
        choices={findingGroups}
        chosen={filter.group}
        onChoose={(group) => onChange({ ...filter, group })}
      />
      <Choices
        name="Verdict"
        choices={verdictChoices}
        chosen={filter.verdict}
        onChoose={(verdict) => onChange({ ...filter, verdict })}
      />
      <label className="filter-search">
        <span className="visually-hidden">Search findings</span>
        <input
          ref={search}
          type="search"
          placeholder="Search ( / )"
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </label>
    </search>
  );
}

interface ChoicesProps<T extends string> {
  name: string;
  choices: readonly T[];
  chosen: T | null;
  onChoose(choice: T | null): void;
}

function Choices<T extends string>({ name, choices, chosen, onChoose }: ChoicesProps<T>) {
  return (
    <label className="filter-choice">
      <span>{name}</span>
      <select
        value={chosen ?? ""}
        onChange={(event) =>
          onChoose(choices.find((choice) => choice === event.target.value) ?? null)
        }
      >
        <option value="">all</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}
