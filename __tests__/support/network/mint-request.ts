/** The claims of an ID token of `octo/demo`, workflow `publish.yml`, on a release of `v1`; `changes` replaces some, undefined leaves one out. */
export function idTokenClaims(
  changes: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'pypi',
    iat: now,
    exp: now + 300,
    jti: '1',
    repository: 'octo/demo',
    repository_owner: 'octo',
    repository_owner_id: '1',
    job_workflow_ref: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1',
    ref: 'refs/tags/v1',
    sha: '0'.repeat(40),
    event_name: 'release',
    ...changes,
  };
}

/** Body of a request to the mint with an unsigned token of these claims. */
export function mintRequest(claims: Readonly<Record<string, unknown>>): Buffer {
  const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  return Buffer.from(JSON.stringify({ token: `${encode({ alg: 'none' })}.${encode(claims)}.` }));
}
