import { Agreement } from './agreement';
import { AllTexts } from './all-texts';
import { Coverage } from './coverage';
import { Division } from './division';
import { Head } from './head';
import { MethodAndCaveats } from './method';
import { Notices } from './notices';
import { OpinionMap } from './opinion-map';
import type { Reading } from './reading';
import { ThreeNumbers } from './three-numbers';

/** The consensus report of a round, or one of its lists of texts; a file that stands alone has both. */
export function ReportBody({ reading }: { reading: Reading }) {
  const { show } = reading.query;
  return (
    <>
      <Notices reading={reading} />
      <Head reading={reading} />
      {show === null ? <Sections reading={reading} /> : <AllTexts reading={reading} list={show} />}
    </>
  );
}

function Sections({ reading }: { reading: Reading }) {
  return (
    <>
      <ThreeNumbers reading={reading} />
      <Agreement reading={reading} />
      <Division reading={reading} />
      <OpinionMap reading={reading} />
      <Coverage reading={reading} />
      <MethodAndCaveats reading={reading} />
      {reading.links === null ? <AllTexts reading={reading} list="all" /> : null}
    </>
  );
}
