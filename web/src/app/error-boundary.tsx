// SPDX-License-Identifier: EUPL-1.2
import { Component, type ReactNode } from 'react';

interface Props {
  /// Another page gives the children a new chance.
  page: string;
  fallback: ReactNode;
  children: ReactNode;
}

/// Keeps the rest of the page, with the desk and the language, when a part cannot be drawn.
export class ErrorBoundary extends Component<Props, { broken: string | undefined }> {
  override state: { broken: string | undefined } = { broken: undefined };

  static getDerivedStateFromError(): { broken: string } {
    return { broken: window.location.hash };
  }

  override render() {
    return this.state.broken === undefined || this.state.broken !== this.props.page ? this.props.children : this.props.fallback;
  }
}
