import { errorTypeOf } from '../../proxy/operations/writes/errors.ts';
import { updateInfo } from '../../proxy/operations/writes/update-info.ts';
import type { Release } from '../../proxy/state/release.ts';
import type { QuirkName } from '../quirk.ts';

/** Returns the release without the bugs that another release does not have. */
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
        ? (update) => updateInfo(update, { facts: router.facts })
        : writes.updatedInfo,
      patchDropsConfigModels: false,
      patchFailsOnAccessWindows: false,
    },
  };
}
