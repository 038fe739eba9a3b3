// What is asked of the core while somebody types: the value once it has rested for a moment.
import { useEffect, useState } from 'react';

const patience = 350;

export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), patience);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
