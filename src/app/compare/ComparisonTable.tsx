import { useMemo } from "react";
import { Term } from "../glossary/Term";
import { numberRows, settingRows } from "./compareRows";
import type { Pane } from "./panes";
import "../../theme/compare.css";

/** The settings in which runs differ, and what came of them. */
export function ComparisonTable({ panes }: { panes: readonly Pane[] }) {
  const rows = useMemo(() => {
    const runs = panes.map(({ run }) => run);
    return [...settingRows(runs), ...numberRows(runs)];
  }, [panes]);
  return (
    <div className="comparison-table">
      <table className="final numeric">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">What</span>
            </th>
            {panes.map(({ mark }) => (
              <th key={mark} scope="col">
                {mark}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, term, values }) => (
            <tr key={name}>
              <th scope="row">{term === undefined ? name : <Term name={term}>{name}</Term>}</th>
              {panes.map(({ mark }, index) => (
                <td key={mark}>{values[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
