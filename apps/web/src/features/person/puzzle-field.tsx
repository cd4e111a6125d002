'use client';

import { useEffect, useState } from 'react';
import { api } from '../api/client';

/** Solves a puzzle while somebody thinks of a password. Without script, or where the browser cannot, it stays empty, and registering is slower. */
export function PuzzleField() {
  const [solved, setSolved] = useState('');
  useEffect(() => {
    const stop = new AbortController();
    solve(stop).then(setSolved, () => {});
    return () => stop.abort();
  }, []);
  return <input type="hidden" name="puzzle" value={solved} data-solved={solved === '' ? undefined : ''} />;
}

async function solve(controller: AbortController): Promise<string> {
  const [puzzle, { solveChallenge }, { deriveKey }] = await Promise.all([
    api.person.puzzle.query(),
    import('altcha-lib'),
    import('altcha-lib/algorithms/web/pbkdf2'),
  ]);
  const challenge = JSON.parse(puzzle);
  const solution = await solveChallenge({ challenge, deriveKey, controller });
  return solution === null ? '' : JSON.stringify({ challenge, solution });
}
