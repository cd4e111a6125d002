import type { ComponentProps } from 'react';
import type { Option } from './choice';
import { controlProps, FieldFrame, type FieldText } from './field';

export type OptionGroup = { label: string; options: readonly Option[] };

type Own = 'id' | 'name' | 'className' | 'style' | 'aria-describedby' | 'aria-invalid' | 'children';

export type GroupedSelectProps = FieldText &
  Omit<ComponentProps<'select'>, Own> & {
    groups: readonly OptionGroup[];
    /** The first line, with an empty value. */
    first: string;
  };

/** A long list that is easier to find one's way in by parts, such as time zones by country. */
export function GroupedSelect({ name, label, hint, problem, groups, first, ...rest }: GroupedSelectProps) {
  const text = { name, label, hint, problem };
  return (
    <FieldFrame text={text}>
      <select {...rest} {...controlProps(text)} className="control">
        <option value="">{first}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}
