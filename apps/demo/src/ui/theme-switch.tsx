import { type ReactElement, useEffect, useState } from 'react';

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const STORE = 'litellm-models.theme';

function kept(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(STORE)) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** Light, dark, or as the system has it. */
export function ThemeSwitch(): ReactElement {
  const [theme, setTheme] = useState<Theme>(kept);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    try {
      localStorage.setItem(STORE, theme);
    } catch {
      // Storage can be switched off; the choice then holds until the page is left.
    }
  }, [theme]);
  return (
    <label className="theme">
      <span className="hidden">Colours</span>
      <select
        value={theme}
        onChange={(event) => setTheme(THEMES.find((name) => name === event.target.value) ?? 'auto')}
      >
        <option value="auto">System colours</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
