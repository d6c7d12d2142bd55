import path from 'node:path';
import type { TagPolicy } from './decide.ts';
import { PublishError, type ErrorCode } from './errors.ts';
import type { Runner } from './github/runner.ts';
import { formsOf } from './github/secrets.ts';
import type { Kind } from './packaging/filenames.ts';
import { parseVersion } from './packaging/versions.ts';
import { parseInstallOptions } from './poetry/arguments.ts';
import { POETRY_VERSION } from './poetry/locked-requirements.ts';
import { chooseCredential, flawOf, SHORTEST_SECRET, TOKEN_USER } from './pypi/given-credential.ts';
import { isForReading, KNOWN_TARGETS, targetAt, type Target } from './pypi/target.ts';
import { parsePythonRequest, type PythonRequest } from './python/choice.ts';
import type { CredentialChoice } from './steps/check-credential.ts';
import type { SourceOptions } from './steps/check-out.ts';
import { isInside } from './system/files.ts';

/** The inputs of action.yml, typed and checked. */
export interface Inputs {
  readonly credential: CredentialChoice;
  readonly target: Target;
  readonly source: SourceOptions;
  readonly tag: TagPolicy;
  readonly python: PythonRequest;
  /** Exact version, for build and install. */
  readonly poetryVersion: string;
  readonly formats: readonly Kind[];
  /** Options of `poetry install`; null leaves it out. */
  readonly install: readonly string[] | null;
  readonly waitSeconds: number;
  readonly isDryRun: boolean;
}

/** The word that stands for "no token at all". */
const TRUSTED_PUBLISHING = 'trusted-publishing';
const SECRETS = ['pypi-token', 'password', 'github-token'];
const FORMATS: readonly Kind[] = ['sdist', 'wheel'];
const LONGEST_WAIT = 3600;
/** As YAML 1.2 spells them. */
const BOOLEANS = /^(true|True|TRUE|false|False|FALSE)$/;

/**
 * Step 1: reads and checks all inputs; secrets are masked before anything else happens.
 * @throws {PublishError} `input-invalid` with all problems in one message; `credential-missing`, `credential-malformed` where
 * that is the only one
 */
export function readInputs(runner: Runner): Inputs {
  for (const name of SECRETS) {
    const secret = runner.input(name).trim();
    const isRefused = name !== 'github-token' && secret.length < SHORTEST_SECRET;
    if (secret !== '' && secret !== TRUSTED_PUBLISHING && !isRefused)
      runner.log.hide(formsOf(secret, userOf(runner, name)));
  }
  return new InputReader(runner).read();
}

function userOf(runner: Runner, secret: string): string {
  if (secret === 'github-token') return 'x-access-token';
  return secret === 'password' ? runner.input('username').trim() : '__token__';
}

class InputReader {
  readonly #runner: Runner;
  readonly #problems: { readonly text: string; readonly code: ErrorCode; readonly fix: string }[] = [];

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  read(): Inputs {
    const isDryRun = this.#boolean('dry-run');
    const verify = this.#oneOf('verify-tag', { auto: 'auto', true: 'always', false: 'never' } as const);
    const target = this.#target();
    const inputs: Inputs = {
      credential: this.#credential(target),
      target,
      source: {
        checkout: this.#oneOf('checkout', { auto: 'auto', false: 'never' } as const),
        ref: this.#ref(),
        workingDirectory: this.#workingDirectory(),
        token: this.#text('github-token') || null,
        mayBeModified: verify === 'never',
      },
      tag: { verify, prefix: this.#text('tag-prefix'), isDryRun },
      python: this.#python(),
      poetryVersion: this.#poetryVersion(),
      formats: this.#formats(),
      install: this.#install(),
      waitSeconds: this.#seconds('wait-for-index'),
      isDryRun,
    };
    this.#throwProblems();
    return inputs;
  }

  #throwProblems(): void {
    const [first, ...others] = this.#problems;
    if (first === undefined) return;
    if (others.length === 0) throw new PublishError(first.code, { what: first.text, fix: first.fix });
    throw new PublishError('input-invalid', {
      what: `${String(this.#problems.length)} inputs cannot be used.`,
      why: this.#problems.map(({ text }) => text).join(' '),
      fix: 'Correct them under `with:` of this step.',
    });
  }

  #problem(
    text: string,
    fix = 'Correct it under `with:` of this step.',
    code: ErrorCode = 'input-invalid',
  ): void {
    this.#problems.push({ text, code, fix });
  }

  /** An input on one line, trimmed. */
  #text(name: string): string {
    const value = this.#runner.input(name).trim();
    if (!/\p{Cc}/u.test(value)) return value;
    this.#problem(`\`${name}\` holds a line break or another control character.`);
    return '';
  }

  /** @param choices by what is written; the first one stands in where something else is */
  #oneOf<T>(name: string, choices: Readonly<Record<string, T>>): T {
    const value = this.#text(name);
    const key = BOOLEANS.test(value) ? value.toLowerCase() : value;
    const [first] = Object.values(choices);
    const chosen = Object.hasOwn(choices, key) ? choices[key] : undefined;
    if (chosen !== undefined) return chosen;
    if (first === undefined) throw new TypeError(`${name} has no choices`);
    this.#problem(`\`${name}: ${value}\` is not one of ${Object.keys(choices).join(', ')}.`);
    return first;
  }

  #boolean(name: string): boolean {
    return this.#oneOf(name, { true: true, false: false });
  }

  #credential(target: Target): CredentialChoice {
    const username = this.#text('username');
    const isToken = this.#runner.input('pypi-token').trim() !== TRUSTED_PUBLISHING;
    const { credential, problems } = chooseCredential(
      {
        username,
        password: this.#secret('password', username === TOKEN_USER),
        token: isToken ? this.#secret('pypi-token', true) : null,
      },
      target,
    );
    for (const { text, fix, code } of problems) this.#problem(text, fix, code);
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
      this.#problem(`\`${name}\` ${flaw}.`, 'Store the bare value as the secret.', 'credential-malformed');
    return secret;
  }

  #target(): Target {
    const repository = this.#text('repository');
    const indexUrl = this.#text('index-url');
    const simpleRoot = indexUrl === '' ? null : this.#url('index-url', indexUrl);
    const known = Object.hasOwn(KNOWN_TARGETS, repository) ? KNOWN_TARGETS[repository] : undefined;
    if (known !== undefined) {
      if (indexUrl !== '') {
        this.#problem(
          `\`index-url\` belongs to other indexes; that of \`repository: ${repository}\` is known.`,
        );
      }
      return known;
    }
    const url = this.#url('repository', repository);
    if (url !== null && isForReading(url)) {
      this.#problem(
        '`repository` is the address for reading (it ends in "simple"), not the one for uploading.',
        'Set `repository` to the upload URL, and this one as `index-url`.',
      );
    }
    return targetAt(url ?? 'https://invalid/', simpleRoot);
  }

  #url(name: string, value: string): string | null {
    const url = URL.canParse(value) ? new URL(value) : null;
    const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(url?.hostname ?? '');
    const flaw =
      url === null
        ? `is neither a URL${name === 'repository' ? ', nor `pypi` or `testpypi`' : ''}`
        : url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)
          ? 'does not begin with https://'
          : url.username !== '' || url.password !== ''
            ? 'holds a user name or password; those belong into `username` and `password`'
            : url.search !== '' || url.hash !== ''
              ? 'holds a query or fragment'
              : null;
    if (url !== null && flaw === null) return url.href;
    // A value that can hold a credential is not repeated.
    const shown = /[@?]|^pypi-/.test(value) ? '' : ` (${value})`;
    this.#problem(`\`${name}\`${shown} ${flaw ?? 'is no URL'}.`);
    return null;
  }

  #ref(): string | null {
    const ref = this.#text('ref');
    const isSound = !/^[-/.]|\.\.|@\{|[\s~^:?*[\\]|\/$|\.lock$/.test(ref);
    if (!isSound) this.#problem(`\`ref: ${ref}\` is no tag, branch or commit.`);
    return ref === '' ? null : ref;
  }

  #workingDirectory(): string {
    const folder = path.normalize(this.#text('working-directory') || '.');
    const isOutside = path.isAbsolute(folder)
      ? !isInside(this.#runner.workspace, folder)
      : folder.split(path.sep)[0] === '..';
    if (isOutside) this.#problem(`\`working-directory: ${folder}\` lies outside the workspace.`);
    return path.isAbsolute(folder) ? path.relative(this.#runner.workspace, folder) || '.' : folder;
  }

  #python(): PythonRequest {
    const text = this.#text('python-version');
    const request = parsePythonRequest(text);
    if (request === null) this.#problem(`\`python-version: ${text}\` is not like 3.12, 3.12.4 or 3.x.`);
    return request ?? { kind: 'default' };
  }

  #poetryVersion(): string {
    const text = this.#text('poetry-version') || POETRY_VERSION;
    const isExact = /^\d+(\.\d+){1,2}((a|b|rc)\d+)?$/.test(text) && parseVersion(text) !== null;
    if (!isExact) this.#problem(`\`poetry-version: ${text}\` is no exact version like ${POETRY_VERSION}.`);
    return text;
  }

  #formats(): readonly Kind[] {
    const names = this.#runner
      .input('build-formats')
      .split(/[\s,]+/)
      .filter((name) => name !== '');
    const unknown = names.find((name) => !FORMATS.some((format) => format === name));
    if (unknown !== undefined)
      this.#problem(`\`build-formats\`: ${unknown} is not one of ${FORMATS.join(', ')}.`);
    if (names.length === 0) this.#problem('`build-formats` is empty.');
    return FORMATS.filter((format) => names.includes(format));
  }

  #install(): readonly string[] | null {
    const parsed = parseInstallOptions(this.#runner.input('install-options'));
    const isWanted = this.#boolean('install-dependencies');
    if ('problem' in parsed) {
      this.#problem(`\`install-options\`: ${parsed.problem}.`);
      return null;
    }
    return isWanted ? parsed.options : null;
  }

  #seconds(name: string): number {
    const text = this.#text(name);
    const seconds = Number(text);
    if (/^\d+$/.test(text) && seconds <= LONGEST_WAIT) return seconds;
    this.#problem(`\`${name}: ${text}\` is no number of seconds from 0 to ${String(LONGEST_WAIT)}.`);
    return 0;
  }
}
