/**
 * `node scripts/release.ts VERSION`, with the output of `git ls-remote --tags origin` as its input: prints the notes of a release, which
 * are its section of CHANGELOG.md; or, where something does not fit, all that does not, and ends with 1.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';

export interface Candidate {
  /** What is to be released: `1.4.2`. */
  readonly version: string;
  /** Versions that package.json and package-lock.json have. */
  readonly packageVersions: readonly string[];
  /** Text of CHANGELOG.md. */
  readonly changelog: string;
  /** Tags that the repository has, without `refs/tags/`. */
  readonly tags: readonly string[];
}

/** The notes, and why the release may not be made; none of the one where there is any of the other. */
export interface Verdict {
  readonly notes: string;
  readonly problems: readonly string[];
}

const VERSION = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;
const HEADING = /^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?$/;

/** Looks whether version, changes and tags fit. */
export function examine({ version, packageVersions, changelog, tags }: Candidate): Verdict {
  if (!VERSION.test(version)) {
    const problem = `${JSON.stringify(version)} is no version such as 1.4.2, without \`v\`.`;
    return { notes: '', problems: [problem] };
  }
  const [unreleased, newest] = sectionsOf(changelog);
  const problems = [
    ...packageVersions
      .filter((other) => other !== version)
      .map(
        (other) =>
          `package.json or package-lock.json has ${other}: npm version --no-git-tag-version ${version}`,
      ),
    ...(tags.includes(`v${version}`) ? [`The tag v${version} is there already: raise the version.`] : []),
    ...(unreleased?.name === 'Unreleased' ? [] : ['CHANGELOG.md does not begin with [Unreleased].']),
    ...(unreleased?.text === ''
      ? []
      : [`CHANGELOG.md has changes below [Unreleased]: put them below [${version}].`]),
    ...(newest?.name === version && newest.date !== undefined && newest.text !== ''
      ? []
      : [`CHANGELOG.md has no changes below ## [${version}] - YYYY-MM-DD, right after [Unreleased].`]),
  ];
  return { notes: problems.length === 0 ? `${newest?.text ?? ''}\n` : '', problems };
}

/** The tags in the output of `git ls-remote --tags`. */
export function tagsIn(output: string): readonly string[] {
  return [...output.matchAll(/\trefs\/tags\/(.+?)(?:\^\{\})?$/gm)].map(([, tag = '']) => tag);
}

interface Section {
  readonly name: string;
  readonly date: string | undefined;
  readonly text: string;
}

function sectionsOf(changelog: string): readonly Section[] {
  const parts = changelog.replaceAll('\r\n', '\n').split(/^(?=## )/m);
  return parts.flatMap((part) => {
    const [heading = '', ...lines] = part.split('\n');
    const [, name, date] = HEADING.exec(heading) ?? [];
    return name === undefined ? [] : [{ name, date, text: lines.join('\n').trim() }];
  });
}

async function main(): Promise<void> {
  const root = path.dirname(import.meta.dirname);
  const read = (name: string): Promise<string> => readFile(path.join(root, name), 'utf8');
  const [own, lock] = await Promise.all(
    ['package.json', 'package-lock.json'].map(
      async (name) =>
        JSON.parse(await read(name)) as { version: string; packages?: { '': { version: string } } },
    ),
  );
  const versions = [own?.version, lock?.version, lock?.packages?.[''].version];
  const { notes, problems } = examine({
    version: process.argv[2] ?? '',
    packageVersions: versions.map((version) => version ?? 'none'),
    changelog: await read('CHANGELOG.md'),
    tags: tagsIn(await text(process.stdin)),
  });
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.stdout.write(notes);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) await main();
