import { infoText, type RouterDeployment } from './deployment.ts';
import { PatternRouter } from './pattern-router.ts';

/** The wildcard names of teams: `team_public_model_name` of deployments with `team_id`. */
export class TeamPatterns {
  readonly #patterns = new Map<string, PatternRouter>();

  /** Adds the wildcard name of a deployment if it has one in a team. */
  add(deployment: RouterDeployment): void {
    const team = infoText(deployment, 'team_id');
    const name = infoText(deployment, 'team_public_model_name');
    if (team === undefined || !name?.includes('*')) return;
    const patterns = this.#patterns.get(team) ?? new PatternRouter();
    patterns.add(name, deployment);
    this.#patterns.set(team, patterns);
  }

  /** Removes the deployment with this id from every team. */
  remove(id: string): void {
    for (const [team, patterns] of this.#patterns) {
      patterns.remove(id);
      if (patterns.isEmpty) this.#patterns.delete(team);
    }
  }

  /** Returns the wildcard names of a team; undefined if it has none. */
  get(teamId: string): PatternRouter | undefined {
    return this.#patterns.get(teamId);
  }

  /** Removes all wildcard names. */
  clear(): void {
    this.#patterns.clear();
  }
}
