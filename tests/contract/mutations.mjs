// SPDX-License-Identifier: EUPL-1.2

/**
 * Values that a schema of the document refuses: other types, beyond each bound, text that is not of the format.
 * `marker` stands in those that are text.
 */
export function wrongValues(schema, marker) {
  const others = [null, true, 7, 1.5, marker, [marker], { [`x-${marker.length}`]: marker }];
  switch (schema.type) {
    case 'boolean':
      return [...others.filter((v) => v !== true), 'true'];
    case 'integer':
      return [
        ...others.filter((v) => v !== 7),
        ...(schema.minimum === undefined ? [] : [schema.minimum - 1, `${schema.minimum}`]),
        ...(schema.maximum === undefined ? [] : [schema.maximum + 1]),
        1e300,
        '',
        '1x',
      ];
    case 'array':
      return [...others.filter((v) => !Array.isArray(v)), new Array(schema.maxItems + 1).fill(null)];
    case 'object':
      return others;
    case 'string':
      return [...others.filter((v) => typeof v !== 'string'), ...wrongText(schema, marker)];
    default:
      throw new Error(`no wrong values are known for ${JSON.stringify(schema)}`);
  }
}

/** The same for a query parameter, where every value is text. */
export function wrongQueryValues(schema, marker) {
  if (schema.type === 'integer') {
    return [marker, '', '1x', '1.5', ' 1', `${schema.minimum - 1}`, `${schema.maximum + 1}`, '9'.repeat(30)];
  }
  return wrongText(schema, marker);
}

function wrongText(schema, marker) {
  if (schema.enum) {
    return [marker, '', schema.enum[0].toUpperCase()];
  }
  if (schema.format === 'date') {
    return [marker, '', '2026-02-30', '2026-1-1', '1899-12-31', '2026-01-01T00:00:00Z'];
  }
  if (schema.format === 'uuid') {
    return [marker, '', '0190c7a0000070008000000000000000', '{0190c7a0-0000-7000-8000-00000000dead}'];
  }
  const long = 'x'.repeat(schema.maxLength + 1);
  // A database that cuts text off at the first NUL would store less than it answered.
  return schema.pattern ? ['', long, `${marker} !`, `${marker}\u0000`] : ['', long, `${marker}\u0007`, `${marker}\u0000`];
}
