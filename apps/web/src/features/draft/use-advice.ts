import { useEffect, useState } from 'react';

/** Nobody is asked before somebody has stopped typing for so long. */
const pauseMilliseconds = 500;

/**
 * What the server says of a text whenever its writer pauses, of the newest text alone. It is advice: where no answer comes,
 * the last one stands.
 *
 * @param initial what is known before anything was asked, and where there is no text
 * @param ask the same function from one drawing to the next
 */
export function useAdvice<T>(text: string, initial: T, ask: (text: string) => Promise<T>): T {
  const [said, setSaid] = useState(initial);
  useEffect(() => {
    if (text.trim() === '') return;
    let isNewest = true;
    const timer = setTimeout(() => {
      ask(text).then(
        (answer) => {
          if (isNewest) setSaid(() => answer);
        },
        () => {},
      );
    }, pauseMilliseconds);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [text, ask]);
  return text.trim() === '' ? initial : said;
}
