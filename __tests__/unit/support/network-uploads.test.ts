import { beforeEach, describe, expect, test } from '@jest/globals';
import { ask, newPyPI, upload } from '../../support/network/ask-index.ts';
import type { EmbeddedIndex } from '../../support/network/embedded-index.ts';
import {
  sdistBytes,
  uploadRequest,
  wheelBytes,
  type GivenUpload,
} from '../../support/network/upload-request.ts';

const DAY_MS = 86_400_000;
const SDIST = { filename: 'my_demo-1.0.tar.gz', content: sdistBytes(), credential: 'good' };
const WHEEL = { filename: 'my_demo-1.0-py3-none-any.whl', content: wheelBytes(), credential: 'good' };

let index: EmbeddedIndex;

beforeEach(() => {
  index = newPyPI();
  index.acceptToken('good');
});

describe('an upload is refused as PyPI does it', () => {
  test.each<[string, GivenUpload, number, string]>([
    [
      'no credential',
      { ...SDIST, credential: '' },
      403,
      'Invalid or non-existent authentication information.',
    ],
    [
      'a user',
      { ...SDIST, credential: ['ada', 'x'] },
      403,
      'Username/Password authentication is no longer supp',
    ],
    ['protocol', changed({ protocol_version: '2' }), 400, 'Unknown protocol version.'],
    [
      'file type',
      changed({ filetype: 'egg' }),
      400,
      'Invalid value for filetype. Error: Use a known file type.',
    ],
    [
      'python tag',
      changed({ pyversion: 'py3' }),
      400,
      "Invalid value for pyversion. Error: Use 'source' as Python",
    ],
    [
      'form of digest',
      changed({ sha256_digest: 'x' }),
      400,
      'Invalid value for sha256_digest. Error: Use a valid,',
    ],
    [
      'no digest',
      changed({ sha256_digest: null, md5_digest: null, blake2_256_digest: null }),
      400,
      'Error: Include at least one message digest.',
    ],
    [
      'metadata version',
      changed({ metadata_version: '2.9' }),
      400,
      "'2.9' is not a valid metadata version. See https",
    ],
    [
      'version',
      changed({ version: '1.0-hotfix.1' }),
      400,
      "'1.0-hotfix.1' is invalid for 'version'. See https",
    ],
    [
      'local version',
      changed({ version: '1.0+x' }),
      400,
      "The use of local versions in '1.0+x' is not allowed.",
    ],
    [
      'summary',
      changed({ summary: 'x'.repeat(513) }),
      400,
      "'summary' field must be 512 characters or less. See",
    ],
    [
      'private',
      changed({ classifiers: ['A :: B', 'Private :: Do Not Upload'] }),
      400,
      "'Private :: Do Not Upload' is not a valid classifier. See",
    ],
    [
      'direct dependency',
      changed({ requires_dist: 'a @ https://example.com/a.whl' }),
      400,
      "Can't have direct dependency: a @ https://example.com/a.whl. See",
    ],
    ['url', changed({ project_urls: 'Home, nowhere' }), 400, "'nowhere' is not a valid url. See"],
    [
      'licence',
      changed({ license: 'MIT', license_expression: 'MIT' }),
      400,
      'License is deprecated when License-',
    ],
    [
      'extension',
      { ...SDIST, filename: 'my_demo-1.0.tar.bz2' },
      400,
      'Invalid file extension: Use .tar.gz, .whl or',
    ],
    ['content type', { ...SDIST, contentType: 'image/png' }, 400, 'Invalid distribution file.'],
    ['digest', changed({ md5_digest: '0'.repeat(32) }), 400, 'The digest supplied does not match a digest'],
    [
      'no tarfile',
      { ...SDIST, content: wheelBytes() },
      400,
      'Invalid distribution file. File is not a tarfile',
    ],
    [
      'no zipfile',
      { ...WHEEL, content: sdistBytes() },
      400,
      'Invalid distribution file. File is not a zipfile',
    ],
    [
      'sdist of another project',
      { ...SDIST, filename: 'other-1.0.tar.gz', fields: { name: 'my-demo' } },
      400,
      "Start filename for 'my-demo' with 'my_demo'.",
    ],
    [
      'spelling of an sdist',
      { ...SDIST, filename: 'My.Demo-1.0.tar.gz' },
      400,
      "Filename 'My.Demo-1.0.tar.gz' is invalid, should be 'my_demo-1.0.tar.gz'.",
    ],
    [
      'platform',
      { ...WHEEL, filename: 'my_demo-1.0-py3-none-linux_x86_64.whl' },
      400,
      "Binary wheel 'my_demo-1.0-py3-none-linux_x86_64.whl' has an unsupported platform tag 'linux_x86_64'.",
    ],
    [
      'spelling of a wheel',
      { ...WHEEL, filename: 'my.demo-1.0-py3-none-any.whl' },
      400,
      "Filename 'my.demo-1.0-py3-none-any.whl' should contain the normalized project name 'my_demo', not 'my.demo'.",
    ],
    [
      'version of a wheel',
      { ...WHEEL, fields: { version: '1.1' } },
      400,
      "Version in filename should be '1.1' not '1.0'.",
    ],
    [
      'submit',
      changed({ ':action': 'submit' }),
      410,
      'Project pre-registration is no longer required or supported',
    ],
  ])('%s', async (_name, given, status, text) => {
    const answer = await upload(index, given);
    expect(answer.status).toBe(status);
    expect((answer.reason ?? '').slice(0, text.length)).toBe(text);
    expect(index.files()).toEqual([]);
    expect(index.uploads).toMatchObject([{ status, reason: answer.reason, stored: false }]);
  });

  test('a form without a file', async () => {
    const { headers, body } = await uploadRequest(SDIST);
    const cut = Buffer.from(body.toString('latin1').replace('name="content"', 'name="gpg"'), 'latin1');
    expect(await ask(index, 'POST', '/legacy/', headers, cut)).toMatchObject({
      reason: 'gpg: Should not be a tuple.',
    });
    const form = new Response(new URLSearchParams({ ':action': 'file_upload' }));
    const type = { 'content-type': form.headers.get('content-type') ?? '' };
    const other = await ask(index, 'POST', '/legacy/', type, Buffer.from(await form.arrayBuffer()));
    expect(other.status).toBe(404);
  });

  test('the reason stands in the JSON body for those who ask for it', async () => {
    const { headers, body } = await uploadRequest({ ...SDIST, credential: 'bad' });
    const answer = await ask(index, 'POST', '/legacy/', { ...headers, accept: 'application/json' }, body);
    const code = `403 ${answer.reason ?? ''}`;
    expect(JSON.parse(answer.body.toString())).toMatchObject({ code, title: 'Forbidden' });
  });

  test('what depends on the files that are there', async () => {
    index.put({ filename: 'my_demo-1.0.tar.gz', content: sdistBytes() });
    index.put({ filename: 'gone-1.0.tar.gz', content: sdistBytes('gone') });
    index.delete('gone-1.0.tar.gz');
    const longAgo = new Date(Date.now() - 15 * DAY_MS);
    index.put({ filename: 'old-1.0.tar.gz', content: sdistBytes('old'), uploadTime: longAgo });
    const said = async (given: GivenUpload): Promise<string | number> => {
      const { status, reason } = await upload(index, { credential: 'good', ...given });
      return reason ?? status;
    };

    expect(await said(SDIST)).toBe(200);
    expect(await said({ ...SDIST, content: sdistBytes('new') })).toContain(
      "exists ('my_demo-1.0.tar.gz', with",
    );
    expect(await said({ ...SDIST, filename: 'my_demo-2.0.tar.gz' })).toContain('File already exists (');
    expect(await said({ filename: 'my_demo-1.0.0.tar.gz', content: sdistBytes('second') })).toBe(
      'Only one sdist may be uploaded per release.',
    );
    expect(await said({ filename: 'gone-1.0.tar.gz', content: sdistBytes('again') })).toMatch(
      /^This filename was previously used by a file that has since been deleted\. Use a different version\./,
    );
    expect(await said({ filename: 'old-1.0.tar.gz', content: sdistBytes('old') })).toBe(200);
    expect(await said({ filename: 'old-1.0-py3-none-any.whl', content: wheelBytes('old') })).toBe(
      'Uploading new files to releases older than 14 days is not allowed.',
    );
    expect(index.files().map((file) => file.filename)).toEqual(['my_demo-1.0.tar.gz', 'old-1.0.tar.gz']);
  });

  test('tokens of another project', async () => {
    index.acceptToken('narrow', { project: 'Other' });
    expect((await upload(index, { ...SDIST, credential: 'narrow' })).reason).toBe(
      "Invalid API Token: project-scoped token is not valid for project: 'my_demo'",
    );
    const other = { ...SDIST, filename: 'other-1.0.tar.gz', credential: 'narrow' };
    expect((await upload(index, other)).status).toBe(200);
  });
});

/** The sdist with some of its fields changed. */
function changed(fields: NonNullable<GivenUpload['fields']>): GivenUpload {
  return { ...SDIST, fields };
}
