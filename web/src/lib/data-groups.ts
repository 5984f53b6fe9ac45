// SPDX-License-Identifier: EUPL-1.2
import type { DataGroup } from '../api/desk-types';

/// In the order in which pages name them.
export const dataGroups: DataGroup[] = ['contact', 'situation', 'profile', 'plan', 'sensitive'];
