import { describe, expect, it } from 'vitest';
import { loadValidation } from '../../releases/load-validation.ts';
import { loadRouter } from '../../releases/router-load.ts';
import { checkConfigFile } from './check-config-file.ts';

const NAMES = ['1.71', '1.106', '1.109'] as const;

describe.each(NAMES)('a config file of %s', async (name) => {
  const release = await loadRouter(name, await loadValidation(name));
  const check = (params: object, info: object): void =>
    checkConfigFile([{ model_name: 'a', litellm_params: { ...params }, model_info: { ...info } }], release);
  const window = { start: '09:00', end: '17:00', timezone: 'UTC', team_ids: ['red'] };

  it.each([0, -1, 'x', '0', 1.5, true, []])('with max_agentic_loops %j starts in 1.71 alone', (loops) => {
    const checked = (): void => check({ max_agentic_loops: loops }, {});
    if (name === '1.71') expect(checked).not.toThrow();
    else expect(checked).toThrow(/^model_list\[0\]: litellm_params\.max_agentic_loops must be/);
  });

  it.each([null, 1, '5', ' 1_0 '])('with max_agentic_loops %j starts', (loops) => {
    expect(() => check({ max_agentic_loops: loops }, {})).not.toThrow();
  });

  it.each(['x', 5, {}, [{ ...window, end: '09:00' }], [{ start: '09:00', end: '10:00' }]])(
    'with access_windows %j starts in 1.71 alone',
    (windows) => {
      const checked = (): void => check({}, { access_windows: windows });
      if (name === '1.71') expect(checked).not.toThrow();
      else expect(checked).toThrow(/^model_list\[0\]: invalid model_info\.access_windows/);
    },
  );

  it.each([null, [], [window]])('with access_windows %j starts', (windows) => {
    expect(() => check({}, { access_windows: windows })).not.toThrow();
  });
});
