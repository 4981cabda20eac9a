import type { QrCode } from "./qrCode";

/** Black on white in both themes: many readers do not take an inverted code. */
export function QrPicture({ code: { size, path } }: { code: QrCode }) {
  return (
    <svg
      className="qr-picture"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label="QR code of the link"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
