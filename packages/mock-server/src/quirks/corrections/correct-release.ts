import { errorTypeOf } from '../../proxy/operations/writes/errors.ts';
import { legacyInfo } from '../../proxy/operations/writes/legacy-info.ts';
import type { Release } from '../../proxy/state/release.ts';
import type { QuirkName } from '../quirk.ts';

/** The release without the bugs that a newer release, or an older one, does not have. */
export function correctRelease(release: Release, has: (name: QuirkName) => boolean): Release {
  const { auth, reads, writes, router } = release;
  return {
    ...release,
    auth: { ...auth, noParam: null, admitsHashedKeys: false, viewersReachPatch: false },
    reads: { ...reads, masksSecrets: true, failsOnUnknownTeam: false },
    writes: {
      ...writes,
      errorType: errorTypeOf,
      exceptionPrefix: '',
      updateReloads: true,
      updateRenames: true,
      updatedInfo: has('update-ignores-info')
        ? (update) => legacyInfo(update, { facts: router.facts })
        : writes.updatedInfo,
      patchDropsConfigModels: false,
      patchFailsOnAccessWindows: false,
    },
  };
}
