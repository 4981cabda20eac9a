import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import { fixed } from "../../language/spoken";
import { formatNumber } from "../../snapshot/formatNumber";
import { IconButton } from "../controls/IconButton";
import { Modal } from "../controls/Modal";
import { type GridOrder, type GridRow, gridRows } from "./gridRows";
import { usePicture } from "./usePicture";
import { useStageSummary } from "./useStageSummary";

const perPage = 50;

const columns: { key: keyof GridRow; name: string }[] = [
  { key: "alpha", name: "α" },
  { key: "beta", name: "β" },
  { key: "loss", name: "Loss" },
  { key: "accuracy", name: "Accuracy" },
];

interface GridDialogProps {
  open: boolean;
  onOpenChange(open: boolean): void;
}

/** Every computed point of the surface as a table that can be sorted. */
export default function GridDialog(props: GridDialogProps) {
  const summary = useStageSummary();
  return (
    <Modal {...props} title="The grid as a table" description={summary}>
      <GridTable />
    </Modal>
  );
}

function GridTable() {
  const { surface } = usePicture();
  const [order, setOrder] = useState<GridOrder>({ key: "loss", descending: false });
  const [page, setPage] = useState(0);
  if (surface === null) return null;
  const rows = gridRows(surface, order);
  const pages = Math.max(1, Math.ceil(rows.length / perPage));
  const shown = rows.slice(page * perPage, (page + 1) * perPage);
  return (
    <>
      <section className="table-scroll" aria-label="Grid points" tabIndex={-1}>
        <table className="grid-table numeric">
          <thead>
            <tr>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col" aria-sort={sortOf(order, key)}>
                  <button
                    type="button"
                    onClick={() => {
                      setOrder({ key, descending: order.key === key && !order.descending });
                      setPage(0);
                    }}
                  >
                    {name}
                    <span aria-hidden>
                      {order.key !== key ? "" : order.descending ? " ↓" : " ↑"}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.alpha} ${row.beta}`}>
                <td>{formatNumber(row.alpha)}</td>
                <td>{formatNumber(row.beta)}</td>
                <td>{formatNumber(row.loss, 4)}</td>
                <td>{Number.isNaN(row.accuracy) ? "–" : `${fixed(row.accuracy * 100, 1)} %`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <footer>
        <IconButton
          label="Page back"
          side="top"
          disabled={page === 0}
          onClick={() => setPage(page - 1)}
        >
          <ChevronLeft size={16} aria-hidden />
        </IconButton>
        <span className="numeric">
          {page + 1} of {pages}
        </span>
        <IconButton
          label="Page on"
          side="top"
          disabled={page === pages - 1}
          onClick={() => setPage(page + 1)}
        >
          <ChevronRight size={16} aria-hidden />
        </IconButton>
      </footer>
    </>
  );
}

function sortOf(order: GridOrder, key: keyof GridRow): "ascending" | "descending" | "none" {
  if (order.key !== key) return "none";
  return order.descending ? "descending" : "ascending";
}
