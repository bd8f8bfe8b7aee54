import { describe, expect, it } from 'vitest';
import { PROFILE_NAMES } from '../../releases/names.ts';
import { loadRelease } from '../../releases/registry.ts';
import { checkConfigFile } from './check-config-file.ts';

describe.each(PROFILE_NAMES)('a config file of %s', async (name) => {
  const { router: release } = await loadRelease(name);
  const check = (params: object, info: object): void =>
    checkConfigFile([{ model_name: 'a', litellm_params: { ...params }, model_info: { ...info } }], release);
  const window = { start: '09:00', end: '17:00', timezone: 'UTC', team_ids: ['red'] };

  it.each([0, -1, 'x', '0', 1.5, true, []])(
    'with max_agentic_loops %j keeps a proxy that checks the file from starting',
    (loops) => {
      const checked = (): void => check({ max_agentic_loops: loops }, {});
      if (release.checksConfigFile)
        expect(checked).toThrow(/^model_list\[0\]: litellm_params\.max_agentic_loops must be/);
      else expect(checked).not.toThrow();
    },
  );

  it.each([null, 1, '5', ' 1_0 '])('with max_agentic_loops %j starts', (loops) => {
    expect(() => check({ max_agentic_loops: loops }, {})).not.toThrow();
  });

  it.each(['x', 5, {}, [{ ...window, end: '09:00' }], [{ start: '09:00', end: '10:00' }]])(
    'with access_windows %j keeps a proxy that checks the file from starting',
    (windows) => {
      const checked = (): void => check({}, { access_windows: windows });
      if (release.checksConfigFile) expect(checked).toThrow(/^model_list\[0\]: invalid model_info\.access_windows/);
      else expect(checked).not.toThrow();
    },
  );

  it.each([null, [], [window]])('with access_windows %j starts', (windows) => {
    expect(() => check({}, { access_windows: windows })).not.toThrow();
  });
});
