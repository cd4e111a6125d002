import { Agreement } from './agreement';
import { AllTexts } from './all-texts';
import { Changed } from './changed';
import { Coverage } from './coverage';
import { Division } from './division';
import { FakeVotes, surviving } from './fake-votes';
import { Head } from './head';
import { MethodAndCaveats } from './method';
import { Minorities, withMinority } from './minorities';
import { Notices } from './notices';
import { OpinionMap } from './opinion-map';
import type { Reading } from './reading';
import { ThreeNumbers } from './three-numbers';
import { Weights, weighed } from './weights';

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

/** Sections after the fourth stand where there is something to say, and are numbered as they come. */
function Sections({ reading }: { reading: Reading }) {
  const isThere = {
    weights: reading.parties.length > 0 && weighed(reading).length > 0,
    fake: surviving(reading).length > 0,
    minority: withMinority(reading).length > 0,
  };
  let ordinal = 4;
  const next = () => {
    ordinal += 1;
    return ordinal;
  };
  return (
    <>
      <ThreeNumbers reading={reading} />
      <Agreement reading={reading} />
      <Division reading={reading} />
      <OpinionMap reading={reading} />
      <Coverage reading={reading} />
      {isThere.weights ? <Weights reading={reading} ordinal={next()} /> : null}
      {isThere.fake ? <FakeVotes reading={reading} ordinal={next()} /> : null}
      {reading.report.change === null ? null : (
        <Changed reading={reading} change={reading.report.change} ordinal={next()} />
      )}
      {isThere.minority ? <Minorities reading={reading} ordinal={next()} /> : null}
      <MethodAndCaveats reading={reading} ordinal={next()} />
      {reading.links === null ? <AllTexts reading={reading} list="all" /> : null}
    </>
  );
}
