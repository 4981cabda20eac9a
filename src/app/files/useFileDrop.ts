import { useEffect, useState } from "react";
import { t } from "../../language/t";
import { useAppStore } from "../store/context";
import type { AppStore } from "../store/store";

async function openDropped(store: AppStore, files: File[]): Promise<void> {
  try {
    const { openFiles } = await import("../open/openFiles");
    await openFiles(store, files);
  } catch {
    store
      .getState()
      .notify(t`${files[0].name} was not opened: what reads it could not be loaded.`, "warning");
  }
}

/** Takes files dropped anywhere on the page; true while one is held over it. */
export function useFileDrop(): boolean {
  const store = useAppStore();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    function onDragOver(event: DragEvent): void {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    }
    function onDragLeave(event: DragEvent): void {
      if (event.relatedTarget === null) setOver(false);
    }
    function onDrop(event: DragEvent): void {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const files = Array.from(event.dataTransfer?.files ?? []);
      if (files.length > 0) void openDropped(store, files);
    }
    addEventListener("dragover", onDragOver);
    addEventListener("dragleave", onDragLeave);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", onDragOver);
      removeEventListener("dragleave", onDragLeave);
      removeEventListener("drop", onDrop);
    };
  }, [store]);
  return over;
}
