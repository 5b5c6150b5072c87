import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  children: ReactNode;
  /** What to show in their place once they have failed. */
  fallback(reason: string): ReactNode;
}

/** Catches what its children throw. React has no function for this: it takes a class. */
export class Boundary extends Component<BoundaryProps, { reason: string | undefined }> {
  override state = { reason: undefined };

  static getDerivedStateFromError(error: unknown) {
    const said = error instanceof Error ? error.message || error.name : String(error);
    // The database library says it once more in a second line.
    return { reason: said.split('\n', 1)[0] };
  }

  override render() {
    return this.state.reason === undefined ? this.props.children : this.props.fallback(this.state.reason);
  }
}
