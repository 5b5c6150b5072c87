import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  children: ReactNode;
  /** What to show in their place once they have failed; `retry` brings them back. */
  fallback(reason: string, retry: () => void): ReactNode;
}

/** Catches what its children throw. React has no function for this: it takes a class. */
export class Boundary extends Component<BoundaryProps, { reason: string | undefined }> {
  override state = { reason: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { reason: String(error) };
  }

  override render() {
    if (this.state.reason === undefined) return this.props.children;
    return this.props.fallback(this.state.reason, () => this.setState({ reason: undefined }));
  }
}
