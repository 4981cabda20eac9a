import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { type ReactNode, useEffect, useEffectEvent } from "react";

export interface ModalProps {
  title: string;
  description: string;
  /** Room for a list or for settings beside a result. */
  wide?: boolean;
  open: boolean;
  onOpenChange(open: boolean): void;
  children: ReactNode;
}

/** Escape in a field that has a use for it does not close the dialog. */
function leaveEscapeToField(event: KeyboardEvent): void {
  if (event.target instanceof Element && event.target.closest("[data-own-keys]") !== null)
    event.preventDefault();
}

export function Modal({ title, description, wide, open, onOpenChange, children }: ModalProps) {
  // A dialog speaks of what stands behind it, and back and forward take that away.
  const leave = useEffectEvent(() => onOpenChange(false));
  useEffect(() => {
    if (!open) return;
    addEventListener("popstate", leave);
    return () => removeEventListener("popstate", leave);
  }, [open]);
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content
          className={wide ? "modal wide" : "modal"}
          onEscapeKeyDown={leaveEscapeToField}
        >
          <header>
            <Dialog.Title className="modal-title">{title}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label="Close">
              <X size={16} aria-hidden />
            </Dialog.Close>
          </header>
          <Dialog.Description className="modal-description">{description}</Dialog.Description>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
