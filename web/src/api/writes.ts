// SPDX-License-Identifier: EUPL-1.2
// How pages change things: tried again with the same key, one after the other within a dossier, and never over what
// somebody else stored meanwhile.
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { changedFields, merge } from './merge';
import { hasStatus } from './problem';
import { whileSignedIn } from './session';
import { SubmissionKey } from './submission-key';

export interface Versioned {
  version: number;
}

/// A page that is read with one GET and whose writes repeat its version.
export interface Doc<D extends Versioned> {
  /// Begins with the kind and the id of the thing that the writes are about.
  queryKey: [kind: string, id: string, ...page: string[]];
  queryFn: (context: { signal: AbortSignal }) => Promise<D>;
}

interface WriteOptions<In, Out> {
  /// `key`: the Idempotency-Key of this submission, for operations that take one.
  send: (input: In, key: string) => Promise<Out>;
  /// The write is busy until what this begins is done.
  onDone?: (out: Out, input: In) => void | Promise<void>;
}

/// A write that depends on no version.
export function useWrite<In, Out>({ send, onDone }: WriteOptions<In, Out>) {
  const queries = useQueryClient();
  const submission = useRef(new SubmissionKey());
  return useMutation<Out, Error, In>({
    mutationFn: async (input) => {
      const key = submission.current.of(input ?? null);
      const out = await whileSignedIn(queries, () => send(input, key));
      submission.current.accepted();
      return out;
    },
    ...(onDone === undefined ? {} : { onSuccess: onDone }),
  });
}

async function versionOf<D extends Versioned>(queries: QueryClient, doc: Doc<D>): Promise<D> {
  return queries.getQueryData<D>(doc.queryKey) ?? (await queries.query(doc));
}

async function readAgain<D extends Versioned>(queries: QueryClient, doc: Doc<D>): Promise<D> {
  return queries.query({ ...doc, staleTime: 0 });
}

/// What a write answered is what the page shows; other pages about the same thing are read again when they open.
async function keep<D extends Versioned>(queries: QueryClient, doc: Doc<D>, out: D | undefined): Promise<void> {
  if (out === undefined) {
    await readAgain(queries, doc);
  } else {
    queries.setQueryData(doc.queryKey, out);
  }
  await queries.invalidateQueries({
    queryKey: doc.queryKey.slice(0, 2),
    refetchType: 'none',
    predicate: ({ queryKey }) => JSON.stringify(queryKey) !== JSON.stringify(doc.queryKey),
  });
}

const mostTries = 4;

interface DocWriteOptions<In, D extends Versioned> {
  doc: Doc<D>;
  /// Gives what the page shows from now on; undefined: it is read again.
  send: (input: In, version: number, key: string) => Promise<D | undefined>;
  /// Somebody else changed something meanwhile. `again`: this only adds, so it is sent with the new version. `stop`:
  /// the page shows what changed and the user decides again; fails with the 412.
  whenStale: 'again' | 'stop';
  onDone?: (out: D | undefined, input: In) => void;
}

/// A write inside something with a version. Those of one thing wait for each other.
export function useDocWrite<In, D extends Versioned>({ doc, send, whenStale, onDone }: DocWriteOptions<In, D>) {
  const queries = useQueryClient();
  const submission = useRef(new SubmissionKey());
  return useMutation<D | undefined, Error, In>({
    scope: { id: JSON.stringify(doc.queryKey.slice(0, 2)) },
    mutationFn: async (input) => {
      const key = submission.current.of(input ?? null);
      for (let tries = 1; ; ++tries) {
        const { version } = await versionOf(queries, doc);
        try {
          const out = await whileSignedIn(queries, () => send(input, version, key));
          submission.current.accepted();
          await keep(queries, doc, out);
          return out;
        } catch (error) {
          if (!hasStatus(error, 412)) {
            throw error;
          }
          await readAgain(queries, doc);
          if (whenStale === 'stop' || tries === mostTries) {
            throw error;
          }
        }
      }
    },
    ...(onDone === undefined ? {} : { onSuccess: onDone }),
  });
}

/// Two people changed the same fields. Nothing was stored; both versions are here.
export class EditConflict<V extends object> extends Error {
  readonly mine: V;
  readonly theirs: V;
  /// What both agree on; in `fields` it holds what is stored now.
  readonly merged: V;
  readonly fields: (keyof V & string)[];

  constructor(mine: V, theirs: V, merged: V, fields: (keyof V & string)[]) {
    super('somebody else changed the same fields');
    this.mine = mine;
    this.theirs = theirs;
    this.merged = merged;
    this.fields = fields;
  }
}

export interface Edit<V> {
  /// What was on the screen before typing.
  base: V;
  mine: V;
}

interface EditOptions<V extends object, D extends Versioned> {
  doc: Doc<D>;
  valuesOf: (doc: D) => V;
  send: (values: V, changed: (keyof V & string)[], version: number) => Promise<D | undefined>;
  /// What the page knows already, when it is not the page of `doc` that shows the form.
  known?: { values: V; version: number };
  /// See `merge`.
  together?: boolean;
  onDone?: (out: D | undefined) => void;
}

/// Changes fields that somebody else may change too. Fields that only one of the two touched are put together by
/// itself; for the others it fails with an EditConflict, after which the choice is sent as `{ base: theirs, mine: choice }`.
export function useEdit<V extends object, D extends Versioned>({ doc, valuesOf, send, known, together = false, onDone }: EditOptions<V, D>) {
  const queries = useQueryClient();
  return useMutation<D | undefined, Error, Edit<V>>({
    scope: { id: JSON.stringify(doc.queryKey.slice(0, 2)) },
    mutationFn: async ({ base, mine }) => {
      const now = (page: D) => ({ values: valuesOf(page), version: page.version });
      const read = queries.getQueryData<D>(doc.queryKey);
      let current = known !== undefined && (read === undefined || read.version < known.version) ? known : now(await versionOf(queries, doc));
      for (let tries = 1; ; ++tries) {
        const { values: theirs, version } = current;
        const { merged, conflicts } = merge(base, mine, theirs, together);
        if (conflicts.length > 0) {
          throw new EditConflict(mine, theirs, merged, conflicts);
        }
        const changed = changedFields(theirs, merged);
        if (changed.length === 0) {
          return queries.getQueryData<D>(doc.queryKey);
        }
        try {
          const out = await whileSignedIn(queries, () => send(merged, changed, version));
          await keep(queries, doc, out);
          return out;
        } catch (error) {
          if (!hasStatus(error, 412) || tries === mostTries) {
            throw error;
          }
          current = now(await readAgain(queries, doc));
        }
      }
    },
    ...(onDone === undefined ? {} : { onSuccess: onDone }),
  });
}
