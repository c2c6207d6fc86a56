// Where a view itself breaks, the rest stands: what broke is said, and it can be tried again.
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Failure } from '../api/client';
import { Failed } from '../ui/Async';

type State = { readonly broken: Error | undefined };

/**
 * reload loads the page anew once the server answers: a part of the app that could not be
 * loaded is not asked for again by the browser. The address holds the view, so nothing is lost.
 */
async function reload(): Promise<void> {
  try {
    if ((await fetch(document.baseURI, { method: 'HEAD' })).ok) location.reload();
  } catch {
    // Still gone: what is said goes on being true.
  }
}

export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: undefined };

  static getDerivedStateFromError(e: unknown): State {
    return { broken: e instanceof Error ? e : new Error(String(e)) };
  }

  override componentDidCatch(e: Error, info: ErrorInfo): void {
    console.error(e, info.componentStack);
  }

  override render(): ReactNode {
    const { broken } = this.state;
    if (!broken) return this.props.children;
    if (broken instanceof Failure) return <Failed failure={broken} retry={() => void reload()} />;
    return <Failed failure={new Failure(broken.message, 'VIEW', undefined)} retry={() => this.setState({ broken: undefined })} />;
  }
}
