/** Settings of the proxy's operator. `/__admin/settings` changes them. */
export interface Settings {
  /** `general_settings.store_model_in_db`. */
  store_model_in_db: boolean;
  /** Whether the proxy has an enterprise license. */
  premium_user: boolean;
  /** Whether the proxy has a database. Without one, it accepts only the master key and rejects every write. */
  database_connected: boolean;
}

/** The settings of a new proxy. */
export const DEFAULT_SETTINGS: Readonly<Settings> = {
  store_model_in_db: true,
  premium_user: false,
  database_connected: true,
};
