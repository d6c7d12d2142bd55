import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ask, mint, newPyPI, upload } from '../../support/network/ask-index.ts';
import type { EmbeddedIndex } from '../../support/network/embedded-index.ts';
import { sdistBytes, wheelBytes } from '../../support/network/upload-request.ts';

const SDIST = { filename: 'my_demo-1.0.tar.gz', content: sdistBytes(), credential: 'good' };
const WHEEL = { filename: 'my_demo-1.0-py3-none-any.whl', content: wheelBytes(), credential: 'good' };

let index: EmbeddedIndex;

beforeEach(() => {
  index = newPyPI();
  index.acceptToken('good');
});

afterEach(() => {
  jest.useRealTimers();
});

describe('the mint', () => {
  const publisher = { owner: 'Octo', repository: 'demo', workflow: 'publish.yml', project: 'my-demo' };

  test.each<[string, Record<string, unknown>, string, string]>([
    ['issuer', { iss: 'https://example.com' }, 'invalid-payload', 'unknown trusted publishing issuer'],
    ['audience', { aud: 'testpypi' }, 'invalid-token', 'malformed or invalid token'],
    ['two audiences', { aud: ['pypi', 'x'] }, 'invalid-token', 'malformed or invalid token'],
    ['expired', { exp: 1 }, 'invalid-token', 'malformed or invalid token'],
    [
      'owner',
      { repository_owner: 'other' },
      'invalid-publisher',
      'Publisher with matching claims was not found',
    ],
    ['no jti', { jti: undefined }, 'invalid-publisher', "Missing claim 'jti'"],
    [
      'workflow',
      { job_workflow_ref: 'octo/demo/.github/workflows/ci.yml@refs/tags/v1' },
      'invalid-publisher',
      'Publisher with matching claims was not found',
    ],
    [
      'ref',
      { ref: 'refs/heads/x' },
      'invalid-publisher',
      'The job_workflow_ref claim does not match, expecting one of',
    ],
    [
      'event',
      { event_name: 'pull_request_target' },
      'invalid-publisher',
      "invoked via 'pull_request_target' is not",
    ],
  ])('refuses: %s', async (_name, changes, code, description) => {
    index.trust(publisher);
    expect(await mint(index, changes)).toEqual({
      message: 'Token request failed',
      errors: [{ code, description: expect.stringContaining(description) }],
    });
    expect(index.mints).toMatchObject([{ code }]);
    expect(index.minted).toEqual([]);
  });

  test('refuses what is no JWT', async () => {
    const { body } = await ask(index, 'POST', '/_/oidc/mint-token', {}, Buffer.from('{"token":"x"}'));
    expect(JSON.parse(body.toString())).toMatchObject({ errors: [{ description: 'malformed JWT' }] });
  });

  test('prefers the publisher with the environment of the job', async () => {
    index.trust({ ...publisher, environment: 'PyPI' });
    expect(await mint(index)).toMatchObject({ errors: [{ code: 'invalid-publisher' }] });
    expect(await mint(index, { environment: 'pypi' })).toMatchObject({ success: true });
    expect(await mint(index, { environment: 'pypi' })).toMatchObject({
      errors: [{ code: 'invalid-reuse-token' }],
    });
  });

  test('turns a pending publisher into a project', async () => {
    index.trust({ ...publisher, pending: true });
    expect(index.hasProject('my_demo')).toBe(false);
    expect(await mint(index)).toMatchObject({ success: true });
    expect(index.hasProject('my_demo')).toBe(true);
    index.trust({ ...publisher, workflow: 'late.yml', pending: true });
    const late = 'octo/demo/.github/workflows/late.yml@refs/tags/v1';
    expect(await mint(index, { jti: '2', job_workflow_ref: late })).toMatchObject({
      errors: [{ code: 'invalid-pending-publisher' }],
    });
  });

  test('gives tokens for a quarter of an hour, and for projects that exist', async () => {
    index.trust(publisher);
    await mint(index);
    const credential = index.minted[0] ?? '';
    const unknown = { ...SDIST, filename: 'unknown-1.0.tar.gz', credential };
    expect((await upload(index, unknown)).reason).toMatch(
      /^Non-user identities cannot create new projects\. /,
    );
    const now = Date.now();
    jest.useFakeTimers({ now: now + 899_000, doNotFake: ['nextTick', 'setImmediate', 'setTimeout'] });
    expect((await upload(index, { ...SDIST, credential })).status).toBe(200);
    jest.setSystemTime(now + 901_000);
    expect((await upload(index, { ...WHEEL, credential })).reason).toBe(
      'Invalid API Token: token is expired',
    );
  });
});
