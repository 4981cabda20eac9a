import { FigureTable } from "../hessian/FigureTable";
import { useApp } from "../store/context";
import { finalNumbers } from "./finalNumbers";

export function FinalTable() {
  const run = useApp((state) => state.run);
  const rows = finalNumbers(run);
  if (rows.length === 0) return null;
  return (
    <section className="numbers-section">
      <header>
        <h2>At the end</h2>
      </header>
      <FigureTable rows={rows} />
    </section>
  );
}
