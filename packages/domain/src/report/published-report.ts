import type {
  Cause,
  Change,
  Constituency,
  ItemStatus,
  Lineage,
  PartyLikeness,
  Tally,
} from '@parley/consensus/report';
import type { LocalizedText } from '../language';
import type { Tier } from '../organisation';
import type { RoundState, TallyVisibility } from '../round';
import type { ItemKind, PassReason } from '../vote';

/**
 * A tally that may be shown, or null where it is withheld: too few people, or it would give another cell away. `edition` is there
 * where it stays as an earlier edition showed it, since so few people moved that the difference would tell of them.
 */
export type PublishedTally = (Tally & { edition?: number }) | null;

/** So many people, or null where that is withheld. `edition` as in a tally. */
export type PublishedCount = { people: number; edition?: number } | null;

/**
 * Where a text stands. `furtherVotes` is left out where the figure would tell of a withheld cell; null is more than 1,000.
 */
export type PublishedStatus =
  | { kind: 'concurrent' }
  | { kind: 'rejected' }
  | { kind: 'blocked'; by: readonly Constituency[] }
  | { kind: 'open'; needs: readonly { constituency: Constituency; furtherVotes?: number | null }[] };

/** The two that lie furthest apart in support, as shares, with a two-sided 95 % interval of the difference. */
export type PublishedDivision = {
  most: string;
  least: string;
  difference: number;
  lower: number;
  upper: number;
};

/** How many fake votes a concurrent text survives, and where: by the lower bound of support, and by the raw share. */
export type PublishedSurvival = {
  /** Of any one party or group: with one fake vote more than this the finding falls. */
  fewest: number;
  ballots: { kind: string; name: string; lowerBound: number; rawShare: number }[];
  /** There are more unverified or look-alike accounts than it survives fake votes. */
  fragile: boolean;
};

/** Support over everybody under three sets of weights, as shares; null where there is no such set. */
export type PublishedWeights = {
  raw: number | null;
  equalParties: number | null;
  raked: number | null;
  /** What is found changes with the weights. */
  changes: boolean;
};

/** A losing side or a reservation that is held by so many in a party or sector that it stands beside the text for good. */
export type PublishedMinority = {
  kind: 'party' | 'sector';
  name: string;
  position: 'agree' | 'disagree' | 'reservation';
  people: number;
  votes: number;
};

/** One text of a published report. */
export type PublishedItem = {
  id: string;
  /** `S-12`, or `3.2` for clause 2 of proposal 3. */
  label: string;
  kind: ItemKind;
  /** The text in every language there is; `original` names the one that it was written in. */
  text: LocalizedText;
  original: string;
  proposalSlug: string | null;
  all: PublishedTally;
  /** By party code. */
  parties: Readonly<Record<string, PublishedTally>>;
  /** By label of the opinion group. */
  groups: Readonly<Record<string, PublishedTally>>;
  /** By tier; empty where no tier is known, and in older reports. */
  tiers: Readonly<Record<string, PublishedTally>>;
  status: PublishedStatus;
  /** The party or group that likes it least; null where its tally is withheld. */
  weakest: { kind: string; name: string; lower: number } | null;
  /** Null without groups, and where it would tell of a withheld one. */
  groupAwareConsensus: number | null;
  /** The widest difference between two parties, and between two groups; null where fewer than two may be compared. */
  divisions: { party: PublishedDivision | null; group: PublishedDivision | null };
  /** Share of its voters to whom it matters; null where withheld. */
  mattersTo: number | null;
  /** Why people passed who said so; empty where nobody was asked, and in older reports. */
  passReasons: Readonly<Partial<Record<PassReason, PublishedCount>>>;
  /** Null unless the text is concurrent and no tally is withheld; and in reports that were computed before there were such figures. */
  survives: PublishedSurvival | null;
  /** Null where a party's tally is withheld, without parties, and in older reports. */
  weights: PublishedWeights | null;
  minorities: PublishedMinority[];
};

/** A figure in two editions, and what each cause contributed to the difference; null parts where that would tell of few people. */
export type PublishedFigureChange = Pick<Change, 'before' | 'after'> & { parts: Change['parts'] | null };

/** What changed since an earlier edition, and why. */
export type PublishedChange = {
  /** Number of that edition. */
  since: number;
  /** How many texts stand where. */
  statuses: Readonly<Record<ItemStatus['kind'], Change>>;
  /** Texts that count in one of the two editions alone. */
  arrived: { itemId: string; label: string; cause: Extract<Cause, 'moderation' | 'text'> }[];
  left: { itemId: string; label: string; cause: Extract<Cause, 'moderation' | 'text'> }[];
  /** Texts of both editions that stand elsewhere, or whose support over everybody may be compared. */
  items: {
    itemId: string;
    statusBefore: ItemStatus['kind'];
    support: PublishedFigureChange | null;
  }[];
};

/** A division of the people beside those of rooms without groups: it must be wider and more stable than each of them. */
export type PublishedEvidence = {
  people: number;
  nullRooms: number;
  refits: number;
  silhouette: number;
  nullSilhouette: number;
  /** Null where the silhouette has settled the question. */
  stability: number | null;
  nullStability: number | null;
};

export type PublishedGroup = {
  label: string;
  /** Null where withheld. */
  people: number | null;
  /** Of which earlier edition its people are, where too few have come, gone or moved since. */
  edition?: number;
  /** Its people by party code; null where a crossing of groups and parties would show too few people. */
  parties: Readonly<Record<string, number>> | null;
  /** Ids of the items that mark the group, with its share of agreement and that of all others. */
  marks: { itemId: string; share: number; others: number }[];
};

/**
 * A report as everybody may read it: pages, the API, exports and letters all show this and nothing else.
 * Plain data, in no particular language.
 */
export type PublishedReport = {
  format: 'parley-report/1';
  round: {
    slug: string;
    title: LocalizedText;
    state: RoundState;
    demonstration: boolean;
    imported: boolean;
    timeZone: string;
    /** ISO instants. */
    opensAt: string;
    closesAt: string;
    rulesHash: string | null;
    tallies: TallyVisibility;
  };
  rules: {
    threshold: number;
    minimumVotes: number;
    errorRate: number;
    suppressionK: number;
    suppressionKFine: number;
  };
  /** Null for the running report. */
  edition: number | null;
  final: boolean;
  computedAt: string;
  participants: number;
  votes: number;
  statuses: { concurrent: number; rejected: number; blocked: number; open: number };
  /** How many texts each party or group blocks, and how many wait for it. */
  parties: {
    code: string;
    name: LocalizedText;
    people: number | null;
    /** People who might take part, by the rules of the round; null where they do not say. */
    eligible: number | null;
    blocks: number;
    waitedFor: number;
  }[];
  groups: {
    k: number;
    silhouette: number | null;
    /** What was measured to tell whether there are groups; null where they were not sought, and in older reports. */
    evidence: PublishedEvidence | null;
    /** Where they come from; null in older reports. */
    lineage: Lineage | null;
    /** Whether they are the parties under another name; null where there is nothing to compare, and in older reports. */
    parties: PartyLikeness | null;
    list: PublishedGroup[];
  };
  /** Null in older reports. */
  weighting: {
    /** What figures are weighted to, and from where that is known; empty where the rules give nothing. */
    margins: { attribute: string; source: string }[];
    cap: number;
    /** Kish's effective number of people, with each party the same weight, and weighted to the margins. */
    equalPartiesPeople: number | null;
    rakedPeople: number | null;
  } | null;
  /** People by sector, then by party code; null where withheld. */
  coverage: { sector: string; name: LocalizedText; people: Readonly<Record<string, number | null>> }[];
  /** People by how well they were known at their first vote, and the votes that they cast; null where withheld. */
  tiers: { tier: Tier; people: number | null; votes: number | null }[];
  /** Null in the first edition, in live figures and in older reports. */
  change: PublishedChange | null;
  items: PublishedItem[];
  map: {
    people: number;
    explainedVariance: readonly [number, number];
    radius: number;
    bins: { x: number; y: number; n: number }[];
    outlines: { label: string; n: number; x: number; y: number; xx: number; xy: number; yy: number }[];
  } | null;
};
