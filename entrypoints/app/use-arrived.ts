import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

interface Arrived<Value> {
  answer: Promise<Value>;
  value?: Value;
  failure?: unknown;
}

/**
 * What an answer says; until it arrives, what the one before has said. Throws, as a component does, when the answer is a
 * failure.
 */
export function useArrived<Value>(answer: Value | Promise<Value>): Value | undefined {
  const [arrived, setArrived] = useState<Arrived<Value>>();
  const before = useRef<Value>(undefined);
  useEffect(() => {
    if (!(answer instanceof Promise)) return undefined;
    let wanted = true;
    // At once, and not when the page next has a moment, which may be a frame later.
    const arrive = (outcome: Omit<Arrived<Value>, 'answer'>) =>
      wanted && flushSync(() => setArrived({ answer, ...outcome }));
    answer.then(
      (value) => arrive({ value }),
      (failure) => arrive({ failure }),
    );
    return () => {
      wanted = false;
    };
  }, [answer]);
  const late = arrived?.answer === answer ? arrived : undefined;
  if (late && 'failure' in late) throw late.failure;
  const value = answer instanceof Promise ? (late ? late.value : before.current) : answer;
  useLayoutEffect(() => {
    before.current = value;
  });
  return value;
}
