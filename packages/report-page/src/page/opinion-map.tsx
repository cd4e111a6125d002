import { votesToStand } from '@parley/domain/report';
import { Figure } from '@parley/ui/figure';
import { HexMap } from '@parley/ui/map';
import { Margin, Rail, Sheet, Text } from '@parley/ui/sheet';
import { EmptyState } from '@parley/ui/state';
import { FigureTools } from './figure-tools';
import { groupShare, peopleInGroups } from './group-share';
import { GroupTable } from './group-table';
import { Groups } from './groups';
import { LineageNote } from './lineage';
import { mapTitle } from './map-title';
import { OwnVotes } from './own-votes';
import type { Reading } from './reading';
import { linkTo } from './rich';

/** Fewest people with votes enough before groups are looked for. */
const peopleForGroups = 30;

/** Who votes alike: the map, its groups, and the reader's own place on it. */
export function OpinionMap({ reading }: { reading: Reading }) {
  const { report, t, count } = reading;
  const { map } = report;
  const votes = Math.min(votesToStand, report.items.length);
  return (
    <Sheet as="section" id="map" labelledBy="map-title">
      <Rail ordinal="3">{map === null ? null : t('map.people', { count: count(map.people), votes })}</Rail>
      <Text>
        <h2 id="map-title">{mapTitle(reading)}</h2>
        {map === null ? (
          <EmptyState level={3} title={t('map.titleNoMap')}>
            <p>{t('map.noMap', { people: report.rules.suppressionK, votes })}</p>
          </EmptyState>
        ) : (
          <>
            {report.groups.k === 0 ? (
              <p>
                {map.people < peopleForGroups
                  ? t('map.noneYet', { people: peopleForGroups, votes, count: map.people })
                  : t('map.noneClear')}{' '}
                <Evidence reading={reading} /> {report.parties.length > 0 ? t('map.none') : null}
              </p>
            ) : null}
            {report.groups.k === 0 ? <LineageNote reading={reading} /> : null}
            <Figure caption={<MapNote reading={reading} map={map} />}>
              {reading.query.table === 'map' && report.groups.k > 0 ? (
                <GroupTable reading={reading} />
              ) : (
                <Drawing reading={reading} map={map} />
              )}
            </Figure>
            <FigureTools
              reading={reading}
              section="map"
              title={mapTitle({ ...reading, standing: null })}
              {...(report.groups.k > 0 ? { table: 'map' as const } : {})}
            />
            <OwnVotes reading={reading} />
          </>
        )}
      </Text>
      {report.groups.k > 0 ? (
        <Margin>
          <Groups reading={reading} />
          <LineageNote reading={reading} />
        </Margin>
      ) : null}
    </Sheet>
  );
}

type MapProps = { reading: Reading; map: NonNullable<Reading['report']['map']> };

function Drawing({ reading, map }: MapProps) {
  const { t, report, standing, percent, groups, count } = reading;
  const shares = new Map(report.groups.list.map((group) => [group.label, groupShare(group, report)]));
  const shareOf = (label: string) => {
    const share = shares.get(label);
    return share == null ? '' : percent(share);
  };
  return (
    <HexMap
      bins={map.bins}
      radius={map.radius}
      groups={map.outlines.map((outline) => ({
        ...outline,
        key: outline.label,
        index: groups.indexOf(outline.label),
        share: shareOf(outline.label),
      }))}
      you={standing === null ? undefined : { ...standing, label: t('map.you') }}
      label={t('map.describe', {
        people: count(map.people),
        groups: groups.length,
        names: reading.reader.formats.list(groups.map((label) => `${label} ${shareOf(label)}`.trim())),
        you: standing === null ? 'no' : 'yes',
      })}
    />
  );
}

/** What speaks for groups or against them, in figures. */
function Evidence({ reading: { report, t, reader } }: { reading: Reading }) {
  const { evidence } = report.groups;
  if (evidence === null) return null;
  const { silhouette, nullSilhouette, stability, nullStability, nullRooms, refits } = evidence;
  const figure = (value: number) => reader.formats.number(value, 2);
  const values = {
    silhouette: figure(silhouette),
    nullSilhouette: figure(nullSilhouette),
    rooms: nullRooms,
    refits,
  };
  if (stability === null || nullStability === null) return <>{t('map.evidenceWidth', values)}</>;
  return (
    <>
      {t('map.evidenceBoth', {
        ...values,
        stability: figure(stability),
        nullStability: figure(nullStability),
      })}
    </>
  );
}

function MapNote({ reading, map }: MapProps) {
  const { report, t, percent, standing, reader, links } = reading;
  const [first, second] = map.explainedVariance;
  const { silhouette } = report.groups;
  const votes = Math.min(votesToStand, report.items.length);
  const invites = links !== null && standing === null && report.round.state === 'open' && !report.final;
  return (
    <>
      {t('map.note', { k: report.rules.suppressionK, first: percent(first), second: percent(second) })}{' '}
      {silhouette === null || peopleInGroups(report) === 0 ? null : (
        <>
          {report.groups.evidence === null
            ? t('map.silhouette', { value: reader.formats.number(silhouette, 2) })
            : null}{' '}
          <Evidence reading={reading} /> {t('map.circular')}
        </>
      )}{' '}
      {invites
        ? t.rich('map.invite', { votes, link: linkTo(links.href(`/rounds/${report.round.slug}/vote`)) })
        : null}
    </>
  );
}
