import type { ReactNode } from 'react';
import { GroupMark } from '../marks';

export type GroupEntry = {
  key: string;
  index: number;
  label: string;
  share: string;
  /** Said beside the share in the reader's own group: 'you'. */
  mine?: string | undefined;
  /** The statements that mark the group, as sentences. */
  marks: readonly ReactNode[];
  people: ReactNode;
};

/** The groups beside their map: letter, share, and what marks each. */
export function GroupList({ groups }: { groups: readonly GroupEntry[] }) {
  return (
    <ul className="group-list">
      {groups.map((group) => (
        <li key={group.key}>
          <p className="group">
            <GroupMark label={group.label} index={group.index} />
            {group.share}
            {group.mine === undefined ? null : <em>{group.mine}</em>}
          </p>
          {group.marks.map((mark, index) => (
            <p className="quoted" key={index}>
              {mark}
            </p>
          ))}
          <p className="small">{group.people}</p>
        </li>
      ))}
    </ul>
  );
}
