import { Info, TriangleAlert, X } from "lucide-react";
import { useApp } from "../store/context";

/** Things the visitor should know, newest last: warnings are announced at once, others politely. */
export function Notices() {
  const notices = useApp((state) => state.notices);
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
    </div>
  );
}
