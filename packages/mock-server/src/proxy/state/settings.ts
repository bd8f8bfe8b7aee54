/** What the operator of a proxy sets; `/__admin/settings` changes it. */
export interface Settings {
  /** `general_settings.store_model_in_db`. */
  store_model_in_db: boolean;
  /** Whether the proxy runs with an enterprise licence. */
  premium_user: boolean;
  /** Whether the proxy has a database; without one it knows the master key alone and writes nothing. */
  database_connected: boolean;
}

/** How a proxy starts. */
export const DEFAULT_SETTINGS: Readonly<Settings> = {
  store_model_in_db: true,
  premium_user: false,
  database_connected: true,
};
