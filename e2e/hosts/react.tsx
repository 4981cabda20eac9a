/** A page in React whose bundle holds the element: it mounts twice, renders again and moves its figure. */
import "../../dist/topograd-embed.mjs";
import { createElement, StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

const { lab, link } = document.body.dataset;

function Page() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setCount(count + 1), 50);
    if (count === 3) clearTimeout(timer);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <main>
      <p>Rendered {count} times.</p>
      {createElement(
        "topograd-landscape",
        { src: `${lab}embed.html`, link, autoplay: false, label: `Figure ${count}` },
        <p>What the author put there.</p>,
      )}
    </main>
  );
}

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
