// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest';
import { holdsCitizenNumber } from './citizen-number';

it.each(['111222333', 'BSN 123456782.', '1234.56.782 van haar', '123 456 782', '2026 123456782', '1234\u00A056782'])('%s holds a citizen service number', (text) => expect(holdsCitizenNumber(text)).toBe(true));
it.each(['', '123456789', '0612345678', '+31 612345678', '001234560', '000000000', '1112223334', 'op 15 februari 2027 om 10.30 uur'])('%s holds none', (text) => expect(holdsCitizenNumber(text)).toBe(false));
