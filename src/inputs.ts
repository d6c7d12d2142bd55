import path from 'node:path';
import type { ExistingPolicy, PrereleasePolicy, TagPolicy } from './decide.ts';
import { parseExpectedFiles, type ExpectedFile } from './distributions/expected.ts';
import { InputReader } from './github/input-reader.ts';
import { misnamedInputs, misnamedInWords, misnamedSecrets } from './github/misnamed-inputs.ts';
import type { Runner } from './github/runner.ts';
import { formsOf, formsOfLogins, secretInputs, TRUSTED_PUBLISHING } from './github/secrets.ts';
import type { Kind } from './packaging/filenames.ts';
import { TOKEN_USER } from './packaging/token-user.ts';
import { parseVersion } from './packaging/versions.ts';
import { parseInstallOptions } from './poetry/arguments.ts';
import { POETRY_VERSION } from './poetry/locked-packages.ts';
import { parsePlugins, type PluginRequirement } from './poetry/plugins.ts';
import { chooseCredential, flawOf, SHORTEST_SECRET, type ChosenCredential } from './pypi/given-credential.ts';
import { flawOfUrl, isForReading, KNOWN_TARGETS, targetAt, type Target } from './pypi/target.ts';
import { parsePythonRequest, PYTHON_FORMS, type PythonRequest } from './python/choice.ts';
import { parseModules } from './python/imports.ts';
import type { SourceOptions } from './steps/check-out.ts';
import { isInside } from './system/files.ts';

/** What a job does: everything, or one of two halves, so that the one that builds needs no credential. */
export type Mode = 'build-and-publish' | 'build' | 'publish';

/** The inputs of action.yml, typed and checked. */
export interface Inputs {
  readonly mode: Mode;
  /** Null in `mode: build`, which takes none. */
  readonly credential: ChosenCredential | null;
  readonly target: Target;
  readonly source: SourceOptions;
  readonly tag: TagPolicy;
  readonly prerelease: PrereleasePolicy;
  /** What is done where the version is on the index. */
  readonly existing: ExistingPolicy;
  readonly python: PythonRequest;
  /** Exact version, for build and install. */
  readonly poetryVersion: string;
  /** Requirements that are put beside that Poetry. */
  readonly plugins: readonly PluginRequirement[];
  readonly formats: readonly Kind[];
  /** Options of `poetry install`; null leaves it out. */
  readonly install: readonly string[] | null;
  /** Whether it comes before the build, which needs the dependencies. */
  readonly installsFirst: boolean;
  /** What is imported from the built wheel to try it; none: it is not tried. */
  readonly modules: readonly string[];
  readonly waitSeconds: number;
  readonly isDryRun: boolean;
  /** Folder of the hand-over between two jobs, relative to the workspace. */
  readonly distDirectory: string;
  /** What the job that built has built; empty unless in `mode: publish`. */
  readonly expectedFiles: readonly ExpectedFile[];
}

const FORMATS: readonly Kind[] = ['sdist', 'wheel'];
const LONGEST_WAIT = 3600;

/**
 * Step 1: reads and checks all inputs; secrets are masked before anything else happens.
 * @throws {PublishError} `input-invalid` with all problems in one message; `credential-missing`, `credential-malformed` where
 * that is the only one
 */
export function readInputs(runner: Runner): Inputs {
  const secrets = secretInputs((input) => runner.input(input));
  for (const { name, value, user } of [...secrets, ...misnamedSecrets(runner.env)]) {
    // Refused later on, and not masked: where it stands all over the log, the gaps would tell it.
    const isRefused = name !== 'github-token' && value.length < SHORTEST_SECRET;
    if (!isRefused) runner.log.hide(formsOf(value, user));
  }
  runner.log.hide(formsOfLogins(runner.env));
  return new ActionInputs(runner).read();
}

class ActionInputs extends InputReader {
  readonly #runner: Runner;

  constructor(runner: Runner) {
    super(runner);
    this.#runner = runner;
  }

  read(): Inputs {
    for (const misnamed of misnamedInputs(this.#runner.env)) {
      const { text, fix } = misnamedInWords(misnamed);
      this.problem(text, fix);
    }
    const mode = this.oneOf('mode', {
      'build-and-publish': 'build-and-publish',
      build: 'build',
      publish: 'publish',
    } as const);
    const isDryRun = this.boolean('dry-run');
    const verify = this.oneOf('verify-tag', { auto: 'auto', true: 'always', false: 'never' } as const);
    const target = this.#target();
    const formats = this.#formats();
    const installs = this.oneOf('install-dependencies', {
      true: 'last',
      false: 'never',
      'before-build': 'first',
    } as const);
    const inputs: Inputs = {
      mode,
      credential: mode === 'build' ? this.#noCredential() : this.#credential(target),
      target,
      source: {
        checkout: this.oneOf('checkout', { auto: 'auto', false: 'never' } as const),
        ref: this.#ref(),
        workingDirectory: this.#folder('working-directory'),
        token: this.text('github-token') || null,
        mayBeModified: verify === 'never',
      },
      tag: { verify, prefix: this.text('tag-prefix'), sendsNothing: isDryRun || mode === 'build' },
      prerelease: this.oneOf('prerelease', { allow: 'allow', fail: 'fail', skip: 'skip' } as const),
      existing: {
        when: this.oneOf('when-version-exists', { verify: 'verify', skip: 'skip' } as const),
        formats,
      },
      python: this.#python(),
      poetryVersion: this.#poetryVersion(),
      plugins: this.parsed('poetry-plugins', parsePlugins)?.plugins ?? [],
      formats,
      install: this.#install(installs !== 'never'),
      installsFirst: installs === 'first',
      modules: this.#modules(mode, formats),
      waitSeconds: this.seconds('wait-for-index', LONGEST_WAIT),
      isDryRun,
      distDirectory: this.#distDirectory(),
      expectedFiles: this.#expectedFiles(mode),
    };
    this.throwProblems();
    return inputs;
  }

  /** In a job that builds for another one a credential would only be in reach of the build. */
  #noCredential(): null {
    const given = ['pypi-token', 'username', 'password'].filter((name) => {
      const value = this.#runner.input(name).trim();
      return name === 'pypi-token' ? value !== TRUSTED_PUBLISHING : value !== '';
    });
    if (given.length > 0) {
      this.problem(
        `\`mode: build\` takes no credential, and ${given.map((name) => `\`${name}\``).join(' and ')} ${given.length === 1 ? 'is' : 'are'} given.`,
        'Give it to the job with `mode: publish` alone: code of the project runs in this one.',
      );
    }
    return null;
  }

  #credential(target: Target): ChosenCredential {
    const username = this.text('username');
    const isToken = this.#runner.input('pypi-token').trim() !== TRUSTED_PUBLISHING;
    const { credential, problems } = chooseCredential(
      {
        username,
        password: this.#secret('password', username === TOKEN_USER),
        token: isToken ? this.#secret('pypi-token', true) : null,
      },
      target,
    );
    for (const { text, fix, code } of problems) this.problem(text, fix, code);
    return credential;
  }

  /** A secret without the white space around it, which indexes count as part of it. */
  #secret(name: string, isToken: boolean): string {
    const value = this.#runner.input(name);
    const secret = value.trim();
    if (secret !== value)
      this.#runner.log.warning(`White space around \`${name}\` was removed; store the secret without it.`);
    const flaw = secret === '' ? null : flawOf(secret, isToken);
    if (flaw !== null)
      this.problem(`\`${name}\` ${flaw}.`, 'Store the bare value as the secret.', 'credential-malformed');
    return secret;
  }

  #target(): Target {
    const repository = this.text('repository');
    const indexUrl = this.text('index-url');
    const simpleRoot = indexUrl === '' ? null : this.#url('index-url', indexUrl);
    const known = Object.hasOwn(KNOWN_TARGETS, repository) ? KNOWN_TARGETS[repository] : undefined;
    if (known !== undefined) {
      if (indexUrl !== '') {
        this.problem(
          `\`index-url\` belongs to other indexes; that of \`repository: ${repository}\` is known.`,
        );
      }
      return known;
    }
    const url = this.#url('repository', repository);
    if (url !== null && isForReading(url)) {
      this.problem(
        '`repository` is the address for reading (it ends in "simple"), not the one for uploading.',
        'Set `repository` to the upload URL, and this one as `index-url`.',
      );
    }
    return targetAt(url ?? 'https://invalid/', simpleRoot);
  }

  #url(name: string, value: string): string | null {
    const flaw = flawOfUrl(value);
    if (flaw === null) return new URL(value).href;
    // A value that can hold a credential is not repeated.
    const shown = /[@?]|^pypi-/.test(value) ? '' : ` (${value})`;
    const others = name === 'repository' && !URL.canParse(value) ? ', nor `pypi` or `testpypi`' : '';
    this.problem(`\`${name}\`${shown} ${flaw}${others}.`);
    return null;
  }

  #ref(): string | null {
    const ref = this.text('ref');
    const isSound = !/^[-/.]|\.\.|@\{|[\s~^:?*[\\]|\/$|\.lock$/.test(ref);
    if (!isSound) this.problem(`\`ref: ${ref}\` is no tag, branch or commit.`);
    return ref === '' ? null : ref;
  }

  /** A folder of the workspace, relative to it. */
  #folder(name: string): string {
    const folder = path.normalize(this.text(name) || '.');
    const isOutside = path.isAbsolute(folder)
      ? !isInside(this.#runner.workspace, folder)
      : folder.split(path.sep)[0] === '..';
    if (isOutside) this.problem(`\`${name}: ${folder}\` lies outside the workspace.`);
    return path.isAbsolute(folder) ? path.relative(this.#runner.workspace, folder) || '.' : folder;
  }

  #distDirectory(): string {
    const folder = this.#folder('dist-directory').replace(/[\\/]+$/, '');
    if (folder === '.' || folder.split(path.sep)[0] === '.git')
      this.problem('`dist-directory` must be a folder of its own in the workspace.');
    return folder;
  }

  #expectedFiles(mode: Mode): readonly ExpectedFile[] {
    const text = this.#runner.input('expected-files').trim();
    if (mode !== 'publish') {
      if (text !== '') this.problem('`expected-files` belongs to `mode: publish`.');
      return [];
    }
    const fix = 'Pass the output `files` of the job that built: `${{ needs.build.outputs.files }}`.';
    if (text === '') {
      this.problem(
        '`expected-files` is empty, and `mode: publish` uploads nothing that the job which built it has not named.',
        `${fix} That job must list it under \`outputs:\`, and this one must name that job under \`needs:\`.`,
      );
      return [];
    }
    const parsed = parseExpectedFiles(text);
    if ('files' in parsed) return parsed.files;
    this.problem(`\`expected-files\` ${parsed.problem}.`, fix);
    return [];
  }

  #python(): PythonRequest {
    const text = this.text('python-version');
    const request = parsePythonRequest(text);
    if (request === null) this.problem(`\`python-version: ${text}\` is not like ${PYTHON_FORMS}.`);
    return request ?? { kind: 'default' };
  }

  #poetryVersion(): string {
    const text = this.text('poetry-version') || POETRY_VERSION;
    const isExact = /^\d+(\.\d+){1,2}((a|b|rc)\d+)?$/.test(text) && parseVersion(text) !== null;
    if (!isExact) this.problem(`\`poetry-version: ${text}\` is no exact version like ${POETRY_VERSION}.`);
    return text;
  }

  #formats(): readonly Kind[] {
    const names = this.#runner
      .input('build-formats')
      .split(/[\s,]+/)
      .filter((name) => name !== '');
    const unknown = names.find((name) => !FORMATS.some((format) => format === name));
    if (unknown !== undefined)
      this.problem(`\`build-formats\`: ${unknown} is not one of ${FORMATS.join(', ')}.`);
    if (names.length === 0) this.problem('`build-formats` is empty.');
    return FORMATS.filter((format) => names.includes(format));
  }

  #install(isWanted: boolean): readonly string[] | null {
    const parsed = this.parsed('install-options', parseInstallOptions);
    return isWanted ? (parsed?.options ?? null) : null;
  }

  #modules(mode: Mode, formats: readonly Kind[]): readonly string[] {
    const modules = this.parsed('smoke-test', parseModules)?.modules ?? [];
    if (modules.length === 0) return modules;
    if (mode === 'publish')
      this.problem(
        '`smoke-test` belongs to the job that builds: `mode: publish` runs no code of the project.',
      );
    else if (!formats.includes('wheel')) this.problem('`smoke-test` needs a wheel among `build-formats`.');
    return modules;
  }
}
