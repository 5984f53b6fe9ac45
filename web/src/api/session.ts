// SPDX-License-Identifier: EUPL-1.2
// Who is signed in, and what happens when the session ends while somebody works.
import { QueryCache, QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { client, keepCsrfToken } from './desk-client';
import type { Session } from './desk-types';
import { ApiProblem, hasStatus } from './problem';
import { take } from './take';

async function readSession(signal: AbortSignal | null = null): Promise<Session | null> {
  try {
    const session = await take(client.GET('/session', { signal }));
    keepCsrfToken(session.csrfToken);
    return session;
  } catch (error) {
    if (hasStatus(error, 401)) {
      return null;
    }
    throw error;
  }
}

/// null: nobody is signed in.
export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: ({ signal }) => readSession(signal), staleTime: Infinity, gcTime: Infinity });

export function useSession() {
  return useQuery(sessionQuery);
}

/// On a page that the shell only shows to somebody who is signed in.
export function useSignedIn(): Session {
  const { data } = useSession();
  if (data === undefined || data === null) {
    throw new Error('this page needs a session');
  }
  return data;
}

/// After signing in. What an earlier account saw is forgotten.
export function startSession(queries: QueryClient, session: Session): void {
  keepCsrfToken(session.csrfToken);
  if (queries.getQueryData(sessionQuery.queryKey)?.account.id !== session.account.id) {
    endSession(queries);
  }
  queries.setQueryData(sessionQuery.queryKey, session);
}

export function endSession(queries: QueryClient): void {
  queries.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionQuery.queryKey[0] });
  queries.setQueryData(sessionQuery.queryKey, null);
}

// Signing in again over the page, which keeps what was typed.
let waiting: { promise: Promise<void>; settle: (signedIn: boolean) => void } | undefined;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) {
    listener();
  }
}

function askToSignIn(): Promise<void> {
  if (waiting === undefined) {
    let settle: (signedIn: boolean) => void = () => undefined;
    const promise = new Promise<void>((done, fail) => {
      settle = (signedIn) => (signedIn ? done() : fail(new ApiProblem(401, [])));
    });
    waiting = { promise, settle };
    tell();
  }
  return waiting.promise;
}

export function answerSignIn(signedIn: boolean): void {
  waiting?.settle(signedIn);
  waiting = undefined;
  tell();
}

export function useSignInAsked(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => waiting !== undefined,
  );
}

/// Runs a write. When the session has ended it asks to sign in again and runs it once more; also when the same account
/// has another session by now, for example from another window.
export async function whileSignedIn<T>(queries: QueryClient, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const before = queries.getQueryData(sessionQuery.queryKey);
    if (before === undefined || before === null) {
      throw error;
    }
    if (hasStatus(error, 401)) {
      await askToSignIn();
    } else if (hasStatus(error, 403)) {
      const now = await readSession();
      queries.setQueryData(sessionQuery.queryKey, now);
      if (now?.account.id !== before.account.id || now.csrfToken === before.csrfToken) {
        throw error;
      }
    } else {
      throw error;
    }
    return run();
  }
}

/// Memory only, until the page closes. A page is read again each time it is opened; the few seconds let a page and what
/// fetched it ahead share one answer, because each answer is a line in the log that the person reads.
export function makeDeskQueryClient(): QueryClient {
  const queries: QueryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && !(error instanceof ApiProblem && error.status < 500),
        retryDelay: 400,
      },
      mutations: { networkMode: 'always' },
    },
    queryCache: new QueryCache({
      onError: (error) => {
        if (!hasStatus(error, 401) || (queries.getQueryData(sessionQuery.queryKey) ?? null) === null) {
          return;
        }
        askToSignIn().then(
          () => void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' }),
          () => undefined,
        );
      },
    }),
  });
  return queries;
}
