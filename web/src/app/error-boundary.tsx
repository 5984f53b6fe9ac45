// SPDX-License-Identifier: EUPL-1.2
import { Component, type ReactNode } from 'react';

interface Props {
  /// Another page gives the children a new chance.
  page: string;
  fallback: ReactNode;
  children: ReactNode;
}

interface State {
  page: string;
  broken: boolean;
}

/// Keeps the rest of the page, with the desk and the language, when a part cannot be drawn.
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { page: this.props.page, broken: false };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static getDerivedStateFromProps({ page }: Props, state: State): Partial<State> | null {
    return page === state.page ? null : { page, broken: false };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
