import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { contentHashes, countingOf, type ContentHashes } from '../../src/project/content-hash.ts';
import { readToml } from '../../src/project/toml.ts';
import { sha256Of } from '../../src/system/files.ts';
import { temporaryFolders } from '../support/unit/temporary-folder.ts';

const newFolder = temporaryFolders();

async function hashesOf(text: string): Promise<ContentHashes> {
  const file = path.join(await newFolder(), 'pyproject.toml');
  await writeFile(file, text);
  return contentHashes((await readToml(file, file)).table);
}

/** As Python writes them, so that each rule shows; `__tests__/long/content-hash.test.ts` asks Poetry itself. */
const NOTHING = '"dependencies": null, "dev-dependencies": null, "extras": null';

describe('what is hashed', () => {
  test.each<[why: string, text: string, json: Readonly<Record<keyof ContentHashes, string>>]>([
    [
      'nothing that counts',
      '[project]\nname = "a"\n[tool.poetry]\nname = "a"\n[dependency-groups]\n',
      {
        '1.8': `{${NOTHING}, "source": null}`,
        '2.0': `{${NOTHING}, "source": null}`,
        '2.3': `{${NOTHING}, "source": null}`,
      },
    ],
    [
      '[project] and groups',
      '[project]\nrequires-python = ">=3.9"\ndependencies = []\n[dependency-groups]\nb = []\na = ["x"]\n[tool.poetry.group.c]\noptional = true\n',
      {
        '1.8': `{${NOTHING}, "group": {"c": {"optional": true}}, "source": null}`,
        '2.0':
          '{"project": {"dependencies": [], "requires-python": ">=3.9"}, "tool": {"poetry": {"group": {"c": {"optional": true}}}}}',
        '2.3':
          '{"dependency-groups": {"a": ["x"], "b": []}, "project": {"dependencies": [], "requires-python": ">=3.9"}, "tool": {"poetry": {"group": {"c": {"optional": true}}}}}',
      },
    ],
  ])('%s', async (_, text, json) => {
    const hashes = await hashesOf(text);
    expect(hashes).toEqual(Object.fromEntries(Object.entries(json).map(([key, of]) => [key, sha256Of(of)])));
  });

  test('text is ASCII, and keys are in the order of code points', async () => {
    const hashes = await hashesOf(
      `[project]\ndependencies = [${String.raw`"\u007f é😀 \" \\ \t\b\u0001 /"`}]\n[project.optional-dependencies]\n"😀" = []\n"\uff5e" = []\n"z" = []\n`,
    );
    const text = String.raw`"\u007f \u00e9\ud83d\ude00 \" \\ \t\b\u0001 /"`;
    const keys = String.raw`{"z": [], "\uff5e": [], "\ud83d\ude00": []}`;
    const json = `{"project": {"dependencies": [${text}], "optional-dependencies": ${keys}}, "tool": {"poetry": {}}}`;
    expect(hashes['2.0']).toBe(sha256Of(json));
  });

  test.each(['1', '1.0', '9007199254740993', '1979-05-27', '[[2]]', '{ y = inf }'])(
    'is not certain with %s, of which Python would write something else',
    async (value) => {
      const none = { '1.8': null, '2.0': null, '2.3': null };
      expect(await hashesOf(`[tool.poetry.dependencies]\nx = ${value}\n`)).toEqual(none);
      const elsewhere = await hashesOf(`[tool.other]\nx = ${value}\n`);
      expect(Object.values(elsewhere)).not.toContain(null);
    },
  );

  test('is not certain in depths that Python does not reach, and where a table is none', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect((await hashesOf(`[project]\ndependencies = ${deep}\n`))['2.3']).toBeNull();
    for (const text of ['project = 1\n', 'tool = []\n', '[tool]\npoetry = ""\n', 'dependency-groups = []\n'])
      expect((await hashesOf(text))['2.3']).toBeNull();
  });
});

test.each([
  ['1.7.1', null],
  ['1.8.0', '1.8'],
  ['1.8.5', '1.8'],
  ['2.0.0', '2.0'],
  ['2.2.1', '2.0'],
  ['2.3.0', '2.3'],
  ['2.5.1', '2.3'],
  ['2.3.0rc1', null],
  ['2.6.0', null],
  ['nonsense', null],
])('Poetry %s counts as %s', (version, counting) => {
  expect(countingOf(version)).toBe(counting);
});
