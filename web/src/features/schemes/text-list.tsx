// SPDX-License-Identifier: EUPL-1.2

/// A short heading and what belongs to it; nothing when there is nothing.
export function TextList({ title, texts, level = 4 }: { title: string; texts: string[]; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const;
  return texts.length === 0 ? null : (
    <div>
      <Heading className={`nl-heading nl-heading--level-${Math.max(level, 3)}`}>{title}</Heading>
      <ul className="ovs-list">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
