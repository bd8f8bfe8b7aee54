/** The LiteLLM release that each profile is measured on. */
export const RELEASES: Readonly<Record<string, string>> = {
  '1.71': '1.71.1',
  '1.106': '1.106.2',
  '1.109': '1.109.1',
};

/** The name under which a release is kept: its first two numbers. */
export function profileOf(release: string): string {
  return release.split('.').slice(0, 2).join('.');
}

/**
 * Packages that shape a release's answers and that it does not pin itself, at the versions it was measured with: an update of one of
 * them would show up as a difference of the release.
 */
export const PINS: Readonly<Record<string, readonly string[]>> = {
  '1.71.1': ['pydantic==2.14.4', 'pyyaml==6.0.3', 'starlette==0.46.2', 'openai==3.57.0'],
  '1.106.2': ['pydantic==2.14.4', 'pyyaml==6.0.3', 'starlette==1.10.0', 'openai==2.54.0'],
  '1.109.1': ['pydantic==2.14.4', 'pyyaml==6.0.3', 'starlette==1.10.0', 'openai==3.57.0'],
};
