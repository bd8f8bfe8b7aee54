import { describe, expect, it } from 'vitest';
import { hasQuirk, RELEASES } from '../../../test/emulated-proxy.ts';
import { correctRelease } from './correct-release.ts';

describe.each(RELEASES)('correctRelease of $name', (release) => {
  const corrected = correctRelease(release, (name) => hasQuirk(release, name));

  it('turns off the bugs that are fields of the release', () => {
    expect(corrected.auth).toMatchObject({ noParam: null, admitsHashedKeys: false, viewersReachPatch: false });
    expect(corrected.reads).toMatchObject({ masksSecrets: true, failsOnUnknownTeam: false });
    expect(corrected.writes).toMatchObject({
      exceptionPrefix: '',
      updateReloads: true,
      updateRenames: true,
      patchDropsConfigModels: false,
      patchFailsOnAccessWindows: false,
    });
    expect(corrected.writes.errorType(404)).toBe('invalid_request_error');
  });

  it('stores the info of an update only where the release ignores it', () => {
    expect(corrected.writes.updatedInfo === release.writes.updatedInfo).toBe(!hasQuirk(release, 'update-ignores-info'));
  });

  it('keeps everything else, and does not change the release', () => {
    expect(corrected.name).toBe(release.name);
    expect(corrected.router).toBe(release.router);
    expect(corrected.validation).toBe(release.validation);
    expect(corrected.writes.createChecks).toBe(release.writes.createChecks);
    expect(release.auth).not.toBe(corrected.auth);
  });
});
