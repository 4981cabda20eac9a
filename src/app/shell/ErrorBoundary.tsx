import { Component, type ErrorInfo, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /**
   * Shown in place of what failed, with a way to show that again; absent, a message with a button
   * for it.
   */
  fallback?(error: Error, showAgain: () => void): ReactNode;
  children: ReactNode;
}

/** Keeps a failure inside one part of the page, so that the rest stays usable. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const showAgain = () => this.setState({ error: null });
    if (this.props.fallback !== undefined) return this.props.fallback(error, showAgain);
    return (
      <div className="broken" role="alert">
        <h2>This part of the page stopped working</h2>
        <p>{error.message}</p>
        <button type="button" className="button" onClick={showAgain}>
          Show it again
        </button>
      </div>
    );
  }
}
