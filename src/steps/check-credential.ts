import { PublishError } from '../errors.ts';
import type { IdTokenService } from '../github/id-token.ts';
import type { Log } from '../github/log.ts';
import type { UploadCredential } from '../poetry/environments.ts';
import type { Target } from '../pypi/target.ts';

/** The credential as it was given. */
export type CredentialChoice = UploadCredential | { readonly kind: 'trusted-publishing' };

/** What the upload will be made with, known to be possible. */
export type Consent =
  UploadCredential | { readonly kind: 'trusted-publishing'; readonly service: IdTokenService };

/**
 * Step 5: who will be asked for permission to upload. Nothing is sent.
 * @returns null in a dry run that has no credential
 * @throws {PublishError} `trusted-publishing-unavailable`
 */
export function checkCredential(
  choice: CredentialChoice,
  target: Target,
  service: IdTokenService | null,
  isDryRun: boolean,
  log: Log,
): Consent | null {
  switch (choice.kind) {
    case 'token':
      log.line(`${target.label} will be given the API token`);
      if (target.isPyPI && !choice.token.startsWith('pypi-')) {
        log.warning(`The token does not begin with "pypi-" as those of ${target.label} do.`);
      }
      return choice;
    case 'login':
      log.line(`${target.label} will be given the user name ${choice.username} and its password`);
      return choice;
    case 'trusted-publishing': {
      if (service !== null) {
        log.line(`${target.label} will be asked for a token: Trusted Publishing`);
        return { kind: 'trusted-publishing', service };
      }
      const missing = permissionMissing(target);
      if (!isDryRun) throw missing;
      log.warning(missing.message);
      return null;
    }
  }
}

/** Step 5 in `mode: build`: there is nothing to steal in a job that uploads nothing. */
export function checkNoCredential(service: IdTokenService | null, log: Log): void {
  log.line('`mode: build` uploads nothing and needs no credential');
  if (service !== null) {
    log.warning(
      'This job may ask for ID tokens, and code of the project runs in it. Remove `id-token: write` from its permissions; only the job with `mode: publish` needs it.',
    );
  }
}

function permissionMissing(target: Target): PublishError {
  return new PublishError('trusted-publishing-unavailable', {
    what: `There is no credential for ${target.label}, and the job may not ask for an ID token.`,
    why: 'Trusted Publishing needs the permission `id-token: write`; pull requests from forks never get it, and a calling workflow can take it away.',
    fix: 'Add `permissions: { contents: read, id-token: write }` to the job, or pass `pypi-token`.',
  });
}
