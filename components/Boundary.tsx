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
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    return this.state.reason === undefined ? this.props.children : this.props.fallback(this.state.reason);
  }
}
