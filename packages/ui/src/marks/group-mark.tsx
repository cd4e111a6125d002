const edges = ['', ' dashed', ' dotted', ' double'] as const;

/** The edge of a group, by its place: solid, dashed, dotted, double. Also the outline on a map. */
export const groupEdge = (index: number): string => (edges[index] ?? '').trim();

/** A, B, C in a box whose edge is the group's: never a colour, never an ideology. */
export function GroupMark({ label, index }: { label: string; index: number }) {
  return <span className={`group-mark${edges[index] ?? ''}`}>{label}</span>;
}
