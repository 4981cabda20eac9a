import { Info, TriangleAlert, X } from "lucide-react";
import { useApp } from "../store/context";

/**
 * Things the visitor should know, newest last: warnings are announced at once, others politely. Last of
 * all, how far the reading of a file is.
 */
export function Notices() {
  const notices = useApp((state) => state.notices);
  const reading = useApp((state) => state.reading);
  const dismiss = useApp((state) => state.dismiss);
  return (
    <div className="notices">
      {notices.map(({ id, tone, message, action }) => (
        <div key={id} className={`notice ${tone}`} role={tone === "warning" ? "alert" : "status"}>
          {tone === "warning" ? (
            <TriangleAlert size={16} aria-hidden />
          ) : (
            <Info size={16} aria-hidden />
          )}
          <p>{message}</p>
          {action !== undefined && (
            <button
              type="button"
              className="text-button"
              onClick={() => {
                dismiss(id);
                action.act();
              }}
            >
              {action.label}
            </button>
          )}
          <button
            type="button"
            className="icon-button"
            aria-label="Dismiss"
            onClick={() => dismiss(id)}
          >
            <X size={14} aria-hidden />
          </button>
        </div>
      ))}
      {reading !== null && (
        <div className="notice reading" role="status">
          <p>{reading.detail}</p>
          <progress aria-label={reading.detail} value={reading.fraction ?? undefined} max={1} />
          <button type="button" className="button" onClick={reading.cancel}>
            Cancel
          </button>
        </div>
      )}
    </div>
  );
}
