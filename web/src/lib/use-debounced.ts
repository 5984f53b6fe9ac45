// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react';

/// The value of `wait` milliseconds ago, so that not every letter asks the server.
export function useDebounced(value: string, wait: number): string {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return late;
}
