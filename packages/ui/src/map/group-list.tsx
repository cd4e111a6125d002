import type { ReactNode } from 'react';
import { GroupMark } from '../marks';

export type GroupEntry = {
  key: string;
  index: number;
  label: string;
  share: string;
  /** Said beside the share in the reader's own group: 'you'. */
  mine?: string | undefined;
  /** The texts that mark the group, each with its shares. */
  marks: readonly { key: string; text: ReactNode; shares: ReactNode }[];
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
          {group.marks.map((mark) => (
            <div className="group-mark-of" key={mark.key}>
              <p className="quoted">{mark.text}</p>
              <p className="shares">{mark.shares}</p>
            </div>
          ))}
          <p className="small">{group.people}</p>
        </li>
      ))}
    </ul>
  );
}
