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
