import { useMemo } from "react";
import { Term } from "../glossary/Term";
import { type CompareRow, numberRows, settingRows } from "./compareRows";
import type { Pane } from "./panes";
import type { SpreadGroup } from "./seedSpreads";
import "../../theme/compare.css";

interface ComparisonTableProps {
  panes: readonly Pane[];
  /** How far their numbers go with the seed. */
  spreads?: readonly SpreadGroup[];
}

/** The settings in which runs differ, and what came of them. */
export function ComparisonTable({ panes, spreads = [] }: ComparisonTableProps) {
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
          <Rows rows={rows} panes={panes} />
        </tbody>
        {spreads.map(({ source, rows }) => (
          <tbody key={source}>
            <tr>
              <th colSpan={panes.length + 1} scope="rowgroup" className="spread-source">
                Median and range over seeds, from {source}
              </th>
            </tr>
            <Rows rows={rows} panes={panes} />
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Rows({ rows, panes }: { rows: readonly CompareRow[]; panes: readonly Pane[] }) {
  return rows.map(({ name, term, values }) => (
    <tr key={name}>
      <th scope="row">{term === undefined ? name : <Term name={term}>{name}</Term>}</th>
      {panes.map(({ mark }, index) => (
        <td key={mark}>{values[index]}</td>
      ))}
    </tr>
  ));
}
