// SPDX-License-Identifier: EUPL-1.2
import { toProblem } from './problem';

interface Answer<T> {
  data?: T | undefined;
  error?: unknown;
  response: Response;
}

/// What the server answered, or its refusal as an ApiProblem. A server out of reach throws what fetch throws.
export async function take<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (data === undefined) {
    throw toProblem(response.status, error);
  }
  return data;
}

/// The same for an answer without content.
export async function done(answer: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await answer;
  if (!response.ok) {
    throw toProblem(response.status, error);
  }
}
