// SPDX-License-Identifier: EUPL-1.2

interface RadioRowProps<T extends string> {
  name: string;
  value: T;
  options: { value: T; label: string }[];
  onChange: (value: T) => void;
}

/// Radio buttons on one row that are easy to touch.
export function RadioRow<T extends string>({ name, value, options, onChange }: RadioRowProps<T>) {
  return (
    <div className="ovs-radio-row">
      {options.map((option) => (
        <label key={option.value} className={`ovs-radio${option.value === value ? ' ovs-radio--checked' : ''}`}>
          <input
            className={`utrecht-radio-button utrecht-radio-button--html-input${option.value === value ? ' utrecht-radio-button--checked' : ''}`}
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}

interface CheckboxListProps {
  name: string;
  options: { code: string; name: string }[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

export function CheckboxList({ name, options, chosen, onChange }: CheckboxListProps) {
  return (
    <div className="ovs-checkbox-list">
      {options.map((option) => {
        const checked = chosen.includes(option.code);
        return (
          <label key={option.code} className={`ovs-checkbox${checked ? ' ovs-checkbox--checked' : ''}`}>
            <input
              className="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              name={name}
              checked={checked}
              onChange={() => onChange(checked ? chosen.filter((code) => code !== option.code) : [...chosen, option.code])}
            />
            <span>{option.name}</span>
          </label>
        );
      })}
    </div>
  );
}
