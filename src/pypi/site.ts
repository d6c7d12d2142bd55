import { normaliseName } from '../packaging/names.ts';
import { KNOWN_TARGETS, type Target } from './target.ts';

/** What of an index its pages are derived from. */
export type Site = Pick<Target, 'label' | 'isPyPI' | 'simpleRoots'>;

/** Pages of PyPI and TestPyPI that messages lead to. Source: the routes of PyPI's software. */
export interface SitePages {
  /** `pypi.org`, `test.pypi.org`: what the tokens of the index name as their place. */
  readonly host: string;
  /** E-mail addresses, tokens, two-factor authentication. */
  readonly account: string;
  readonly twoFactor: string;
  readonly newToken: string;
  /** Where publishers of projects that do not exist yet are registered. */
  readonly pendingPublishers: string;
  /** For everybody. */
  readonly project: (project: string) => string;
  /** Where an owner unarchives. */
  readonly settings: (project: string) => string;
  /** Where releases are yanked and un-yanked. */
  readonly releases: (project: string) => string;
  readonly publishers: (project: string) => string;
  readonly collaborators: (project: string) => string;
  /** How the limits of sizes are raised. */
  readonly limits: string;
}

/** The pages of an index; null where it is neither PyPI nor TestPyPI. */
export function pagesOf({ isPyPI, simpleRoots: [root] }: Site): SitePages | null {
  if (!isPyPI || root === undefined) return null;
  const { origin, host } = new URL(root);
  const manage = `${origin}/manage`;
  const managed = (name: string): string => `${manage}/project/${normaliseName(name)}`;
  return {
    host,
    account: `${manage}/account/`,
    twoFactor: `${manage}/account/two-factor/`,
    newToken: `${manage}/account/token/`,
    pendingPublishers: `${manage}/account/publishing/`,
    project: (name) => `${origin}/project/${normaliseName(name)}/`,
    settings: (name) => `${managed(name)}/settings/`,
    releases: (name) => `${managed(name)}/releases/`,
    publishers: (name) => `${managed(name)}/settings/publishing/`,
    collaborators: (name) => `${managed(name)}/collaboration/`,
    limits: 'https://docs.pypi.org/project-management/storage-limits/',
  };
}

/** PyPI or TestPyPI by its host; undefined for every other. */
export function targetOfHost(host: string | null): Target | undefined {
  return Object.values(KNOWN_TARGETS).find((target) => pagesOf(target)?.host === host);
}
