import path from 'node:path';
import { settlePrerelease, type PrereleaseRule, type Skipped } from '../decide.ts';
import { readBuildFolder, type BuiltFile } from '../distributions/built.ts';
import { differencesFrom, type ExpectedFile } from '../distributions/expected.ts';
import { readFit } from '../distributions/fit.ts';
import { PublishError } from '../errors.ts';
import type { Log } from '../github/log.ts';
import { sameVersion, type Version } from '../packaging/versions.ts';
import { openClassifierSearch, type KnowsClassifiers } from '../pypi/classifiers.ts';
import { checkFileForPyPI } from '../pypi/rules.ts';
import { isOwnFolder } from '../system/files.ts';
import type { HandOverFolder } from './hand-over.ts';

/** What an earlier job built, known to be right. */
export interface HandedOver {
  /** As the metadata have it. */
  readonly name: string;
  readonly version: Version;
  readonly built: readonly BuiltFile[];
}

/**
 * In `mode: publish`, in place of steps 3, 4 and 10: the folder holds exactly the files that the earlier job named, with
 * their hashes, and they are one release. Nothing of them is run or unpacked.
 * @param index is asked for its classifiers where one is not known here
 * @throws {PublishError} `expected-files-mismatch`, `artifact-invalid`, `private-classifier`, `version-not-publishable`,
 * `prerelease-refused`
 */
export async function takeOver(
  folder: HandOverFolder,
  expected: readonly ExpectedFile[],
  isPyPI: boolean,
  index: KnowsClassifiers,
  prerelease: PrereleaseRule,
  log: Log,
): Promise<HandedOver | (HandedOver & Skipped)> {
  const place = path.join(folder.workspace, folder.name);
  if (!(await isOwnFolder(folder.workspace, place)))
    throw mismatch(folder, ['There is no such folder in the workspace.']);
  const { files, others } = await readBuildFolder(place);
  const differences = differencesFrom(expected, files, others);
  if (differences.length > 0) throw mismatch(folder, differences);

  const [first] = files;
  if (first === undefined) throw new TypeError('nothing is expected');
  const findUnlisted = openClassifierSearch(index, log.warning);
  let name = first.name;
  for (const file of files) {
    if (file.name !== first.name || !sameVersion(file.version, first.version)) {
      throw new PublishError('artifact-invalid', {
        what: `${first.filename} and ${file.filename} are not files of one release.`,
        why: 'A run publishes one version of one project.',
        fix: 'Use a job of its own, with its own `dist-directory`, for each package.',
      });
    }
    const contents = await readFit(file, log.warning);
    const { members, metadata } = contents;
    if (isPyPI) {
      const unlisted = await findUnlisted(metadata.classifiers);
      checkFileForPyPI(file, contents, undefined, unlisted, log.warning);
    }
    name = metadata.name ?? name;
    log.line(
      `${file.filename}: ${String(members.length)} files, ${name} ${file.version.normal}, sha256 ${file.sha256} as expected`,
    );
  }
  const { version } = first;
  return { name, version, built: files, ...settlePrerelease(version, undefined, prerelease, log.warning) };
}

function mismatch({ name }: HandOverFolder, differences: readonly string[]): PublishError {
  const shown = differences.slice(0, 10).join(' ');
  return new PublishError('expected-files-mismatch', {
    what: `\`dist-directory: ${name}\` does not hold exactly the files of \`expected-files\`. ${shown}`,
    why: 'What is published must be what the earlier job built: something was lost, added or changed between the two.',
    fix: 'Download the one artifact of the job that built into this folder, which must be empty before, and pass the output `files` of that job. Nothing was uploaded.',
  });
}
