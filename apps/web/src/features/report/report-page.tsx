import type { FindReportInput } from '@parley/domain/report';
import { Agreement } from './agreement';
import { AllTexts } from './all-texts';
import { Coverage } from './coverage';
import { Division } from './division';
import { Head } from './head';
import { loadReport } from './load-report';
import { MethodAndCaveats } from './method';
import { NoReport } from './no-report';
import { Notices } from './notices';
import { OpinionMap } from './opinion-map';
import { readReport } from './reading';
import { readQuery, type SearchParams } from './report-query';
import { ThreeNumbers } from './three-numbers';

type Props = {
  /** Null for the newest report there is. */
  input: FindReportInput | null;
  searchParams: SearchParams;
};

/** The consensus report of a round. */
export async function ReportPage({ input, searchParams }: Props) {
  const loaded = await loadReport(input);
  if (loaded.found === null) return <NoReport outlook={loaded.outlook} />;
  const query = readQuery(searchParams);
  const reading = await readReport(loaded.found, loaded.standing, query);
  const { show } = query;
  if (show !== null) {
    return (
      <>
        <Notices reading={reading} />
        <Head reading={reading} />
        <AllTexts reading={reading} list={show} />
      </>
    );
  }
  return (
    <>
      <Notices reading={reading} />
      <Head reading={reading} />
      <ThreeNumbers reading={reading} />
      <Agreement reading={reading} />
      <Division reading={reading} />
      <OpinionMap reading={reading} />
      <Coverage reading={reading} />
      <MethodAndCaveats reading={reading} />
    </>
  );
}
