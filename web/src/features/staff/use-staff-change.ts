// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { staffApi, staffQuery, type StaffChange, type StaffMember } from '../../api/partners-api';
import { hasStatus } from '../../api/problem';
import { useWrite } from '../../api/writes';

interface ChangeOf {
  member: StaffMember;
  change: StaffChange;
}

/// Changes an account of the own organisation. The list is read again afterwards, also when somebody else changed the
/// same account meanwhile: the administrator sees that and decides again.
export function useStaffChange(onDone: (member: StaffMember) => void) {
  const queries = useQueryClient();
  const readAgain = () => queries.invalidateQueries({ queryKey: staffQuery.queryKey });
  return useWrite({
    send: async ({ member, change }: ChangeOf) => {
      try {
        return await staffApi.change(member.id, member.version, change);
      } catch (error) {
        if (hasStatus(error, 412)) {
          await readAgain();
        }
        throw error;
      }
    },
    onDone: async (member) => {
      await readAgain();
      onDone(member);
    },
  });
}
