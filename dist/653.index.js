export const id = 653;
export const ids = [653];
export const modules = {

/***/ 9653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/github/runner.ts + 5 modules
var github_runner = __webpack_require__(6267);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/packaging/names.ts
/** Project name in normal form (PEP 503): `Demo.PKG` → `demo-pkg`. */
function normaliseName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** Whether an index can take this name: letters, digits, `.`, `-`, `_`, a letter or digit at both ends. */
function isProjectName(name) {
    return /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(name);
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(9687);
;// CONCATENATED MODULE: ./src/packaging/versions.ts

/** Whether a number of a version, its local part aside, is too long to be told from others: as JavaScript counts, and much else. */
function hasLongNumber(raw) {
    return /[1-9]\d{15}/.test(raw.split('+', 1)[0] ?? '');
}
/** Reads a version in any spelling that PEP 440 takes; null where it is none, or `hasLongNumber`. */
function parseVersion(raw) {
    if (hasLongNumber(raw))
        return null;
    const parts = (0,pep440/* explain */.WE)(raw.trim());
    if (parts === null)
        return null;
    const local = /\+(.+)$/.exec(raw.trim())?.[1] ?? null;
    // `clean` of the library joins local parts by commas, so only the public part is taken from it.
    const normal = (0,pep440/* clean */.uH)(parts.public) ?? parts.public;
    return {
        raw,
        normal: local === null ? normal : `${normal}+${normalLocal(local)}`,
        isPrerelease: parts.is_prerelease,
        local,
        isZero: parts.release.every((part) => part === 0) && parts.epoch === 0,
    };
}
/** Parts joined by dots, in lower case, numbers without leading zeros. */
function normalLocal(local) {
    return local
        .toLowerCase()
        .split(/[-_.]/)
        .map((part) => part.replace(/^0+(?=\d+$)/, ''))
        .join('.');
}
/** Whether two versions are the same release: `1.0` is `1.0.0`. */
function sameVersion(one, other) {
    return compareVersions(one.normal, other.normal) === 0;
}
/** Order of two versions in any spelling by PEP 440: negative, zero or positive. Local parts count. */
function compareVersions(one, other) {
    return (0,pep440/* compare */.UD)(one, other);
}
/** Whether a version lies in a PEP 440 specifier set such as `>=3.9,<4`; pre-releases count like any version. */
function satisfiesSpecifiers(version, specifiers) {
    return (0,pep440/* satisfies */.ib)(version, specifiers, { prereleases: true });
}

;// CONCATENATED MODULE: ./src/packaging/filenames.ts


/**
 * Reads the name of a wheel or sdist, old spellings included (`some-plugin-0.5.0.tar.gz`); null where it is neither.
 * Sources: PEP 427 (wheel), PEP 625 (sdist).
 */
function parseFilename(filename) {
    if (!/^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(filename))
        return null;
    const wheel = /^(?<name>[^\s-]+)-(?<version>[^\s-]+)(?:-(?<build>\d[^\s-]*))?-(?<tags>[^\s-]+-[^\s-]+-[^\s-]+)\.whl$/.exec(filename)?.groups;
    if (wheel !== undefined) {
        // Wheels spell the `-` of a version as `_`.
        return distribution(filename, 'wheel', wheel['name'], wheel['version']?.replaceAll('_', '-'), [
            wheel['build'],
            wheel['tags']?.split('-').map(sortedParts).join('-'),
        ]);
    }
    return sdist(filename, /^(.+)\.(?:tar\.gz|zip)$/i.exec(filename)?.[1] ?? '');
}
/** Names may hold hyphens and numbers: the longest rest that reads as a version is the version (`foo-2-1.0` is foo-2 1.0). */
function sdist(filename, stem) {
    for (let at = stem.indexOf('-', 1); at >= 0; at = stem.indexOf('-', at + 1)) {
        const found = distribution(filename, 'sdist', stem.slice(0, at), stem.slice(at + 1), []);
        if (found !== null)
            return found;
    }
    return null;
}
function distribution(filename, kind, name, rawVersion, tags) {
    const version = parseVersion(rawVersion ?? '');
    if (name === undefined || version === null)
        return null;
    return { filename, kind, name: normaliseName(name), version, tags: tags.filter(Boolean).join('-') };
}
/** `py3.py2` → `py2.py3`: a set that is written in any order. */
function sortedParts(tag) {
    return tag.split('.').sort().join('.');
}
/** Whether two names stand for the same file of a release: kind, name and version agree, for wheels the tags too. */
function sameDistribution(one, other) {
    return (one.kind === other.kind &&
        one.name === other.name &&
        sameVersion(one.version, other.version) &&
        one.tags === other.tags);
}
/** Those of a project's files that belong to one version; files of other projects are passed over. */
function filesOfVersion(files, project, version) {
    const name = normaliseName(project);
    return files.filter((file) => file.name === name && sameVersion(file.version, version));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/system/files.ts




/** Files are read in pieces of this size. */
const PIECE_BYTES = 256 * 1024;
/** SHA-256 of a file as lower-case hex; the file is read in pieces, into one and the same buffer. */
async function sha256OfFile(file) {
    const sum = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(PIECE_BYTES);
    const opened = await (0,promises_.open)(file);
    try {
        for (;;) {
            const { bytesRead } = await opened.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                return sum.digest('hex');
            sum.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await opened.close();
    }
}
/** SHA-256 of bytes as lower-case hex. */
function sha256Of(bytes) {
    return (0,external_node_crypto_.hash)('sha256', bytes);
}
/** Whether a text is a SHA-256 in hex, in either case. */
function isSha256(text) {
    return /^[0-9a-f]{64}$/i.test(text);
}
/**
 * Makes a folder that only this user can enter, with the folders above it, and gives its path back. That it is there already
 * is an error: somebody else could have put something into it.
 */
async function makePrivateFolder(...parts) {
    const folder = external_node_path_default().join(...parts);
    await (0,promises_.mkdir)(external_node_path_default().dirname(folder), { recursive: true, mode: 0o700 });
    await (0,promises_.mkdir)(folder, { mode: 0o700 });
    return folder;
}
/** Whether `inner` is `outer` or lies below it, compared by path components, without following links. */
function isInside(outer, inner) {
    const relative = external_node_path_default().relative(outer, inner);
    return relative === '' || (!external_node_path_default().isAbsolute(relative) && relative.split((external_node_path_default()).sep)[0] !== '..');
}
/** The path with all links resolved, or null where there is nothing. */
async function realPathOf(file) {
    try {
        return await (0,promises_.realpath)(file);
    }
    catch {
        return null;
    }
}
/** Where a symbolic link leads; null where there is none: without the right to make links git writes plain files. */
async function targetOfLink(file) {
    const written = await (0,promises_.readlink)(file).catch(() => null);
    if (written === null)
        return null;
    const real = await realPathOf(file);
    if (real !== null)
        return { written, path: real, exists: true };
    const folder = await realPathOf(external_node_path_default().dirname(file));
    return { written, path: external_node_path_default().resolve(folder ?? external_node_path_default().dirname(file), written), exists: false };
}
/** Makes a new folder of ours below `parent`, under a name that nobody can know before. */
async function makeWorkFolder(parent) {
    await (0,promises_.mkdir)(parent, { recursive: true });
    return (0,promises_.mkdtemp)(external_node_path_default().join(parent, 'poetry-publish-'));
}
/** Bytes that are free for this user on the file system of a folder; null where it does not tell, as some of the network do. */
async function freeBytes(folder) {
    const system = await (0,promises_.statfs)(folder).catch(() => null);
    return system === null || system.blocks === 0 ? null : system.bavail * system.bsize;
}
/** Bytes of a file, links followed; 0 where there is none. Synchronous: for hundreds of files that takes a tenth of the time. */
function sizeOf(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}
/** Whether there is a folder, links followed. */
async function isFolder(file) {
    return (await (0,promises_.stat)(file).catch(() => null))?.isDirectory() === true;
}
/** Whether there is an ordinary file, links followed. */
async function isFile(file) {
    return (await (0,promises_.stat)(file).catch(() => null))?.isFile() === true;
}
/** Whether `inner` is `outer` or lies below it once all links are resolved; false where one of them is not there. */
async function isReallyInside(outer, inner) {
    const [realOuter, realInner] = await Promise.all([realPathOf(outer), realPathOf(inner)]);
    return realOuter !== null && realInner !== null && isInside(realOuter, realInner);
}
/** Whether `inner` is a folder that really lies below `outer`, and no link itself, which could be led elsewhere later. */
async function isOwnFolder(outer, inner) {
    const state = await (0,promises_.lstat)(inner).catch(() => null);
    return state?.isDirectory() === true && (await isReallyInside(outer, inner));
}

// EXTERNAL MODULE: ./src/system/json.ts
var json = __webpack_require__(9207);
;// CONCATENATED MODULE: ./src/distributions/expected.ts



/**
 * Reads the list of an earlier job, which is the action's own output `files`: names and hashes count, all else is left aside.
 * @returns the files, at least one; or what is wrong with the text, as the rest of a sentence
 */
function parseExpectedFiles(text) {
    const list = (0,json/* parseJson */.qF)(text);
    if (list === undefined)
        return { problem: 'is no JSON' };
    if (!Array.isArray(list) || list.length === 0)
        return { problem: 'is no list of files' };
    const files = list.map(json/* asTable */.fO).flatMap((entry) => {
        const filename = (0,json/* stringAt */.bX)(entry, 'filename') ?? '';
        const sha256 = (0,json/* stringAt */.bX)(entry, 'sha256') ?? '';
        const isFile = parseFilename(filename) !== null && isSha256(sha256);
        return isFile ? [{ filename, sha256: sha256.toLowerCase() }] : [];
    });
    if (files.length < list.length)
        return { problem: 'has an entry without the name or the SHA-256 of a distribution' };
    if (new Set(files.map(({ filename }) => filename)).size < files.length)
        return { problem: 'names a file twice' };
    return { files };
}
/**
 * Compares what lies in a folder with what is expected there.
 * @param others names of everything in the folder that is no distribution
 * @returns a sentence for each difference; none where both agree
 */
function differencesFrom(expected, files, others) {
    const there = new Map(files.map(({ filename, sha256 }) => [filename, sha256]));
    const known = new Set(expected.map(({ filename }) => filename));
    return [
        ...expected.flatMap(({ filename, sha256 }) => {
            const found = there.get(filename);
            if (found === undefined)
                return [`${filename} is missing.`];
            return found === sha256 ? [] : [`${filename} has sha256 ${found}, expected is ${sha256}.`];
        }),
        ...[...there.keys(), ...others]
            .filter((name) => !known.has(name))
            .map((name) => `${name} is not expected.`),
    ];
}

;// CONCATENATED MODULE: ./src/github/input-reader.ts

const CORRECT_IT = 'Correct it under `with:` of this step.';
/** As YAML 1.2 spells them. */
const BOOLEANS = /^(true|True|TRUE|false|False|FALSE)$/;
/** What people write who mean them; YAML 1.1 took most of it. */
const MEANT_WORDS = [
    [/^(yes|y|on|1|enabled?)$/i, 'true'],
    [/^(no|n|off|0|disabled?|never|none)$/i, 'false'],
];
/** Reads single inputs and collects what is wrong with them, so that all of it can be told in one message. */
class InputReader {
    #source;
    #problems = [];
    constructor(source) {
        this.#source = source;
    }
    /** @throws {PublishError} `input-invalid` with all problems; the code of a problem where it is the only one */
    throwProblems() {
        const [first, ...others] = this.#problems;
        if (first === undefined)
            return;
        if (others.length === 0)
            throw new errors/* PublishError */.S1(first.code, { what: first.text, fix: first.fix });
        throw new errors/* PublishError */.S1('input-invalid', {
            what: `${String(this.#problems.length)} inputs cannot be used.`,
            list: this.#problems.map(({ text, fix }) => (fix === CORRECT_IT ? text : `${text} ${fix}`)),
            fix: 'Correct them under `with:` of this step.',
        });
    }
    problem(text, fix = CORRECT_IT, code = 'input-invalid') {
        this.#problems.push({ text, code, fix });
    }
    /** An input on one line, trimmed. */
    text(name) {
        const value = this.#source.input(name).trim();
        if (!/\p{Cc}/u.test(value))
            return value;
        this.problem(`\`${name}\` holds a line break or another control character.`);
        return '';
    }
    /** @param choices by what is written; the first one stands in where something else is */
    oneOf(name, choices) {
        const value = this.text(name);
        const key = BOOLEANS.test(value) ? value.toLowerCase() : value;
        const [first] = Object.values(choices);
        const chosen = Object.hasOwn(choices, key) ? choices[key] : undefined;
        if (chosen !== undefined)
            return chosen;
        if (first === undefined)
            throw new TypeError(`${name} has no choices`);
        const word = MEANT_WORDS.find(([pattern]) => pattern.test(value))?.[1];
        const advice = word !== undefined && Object.hasOwn(choices, word) ? `; write \`${word}\`` : '';
        this.problem(`\`${name}: ${value}\` is not one of ${Object.keys(choices).join(', ')}${advice}.`);
        return first;
    }
    /**
     * An input that a function reads, line breaks and all; null where it cannot.
     * @param parse gives what it has read, or what is wrong with the text
     */
    parsed(name, parse) {
        const result = parse(this.#source.input(name));
        if (!('problem' in result))
            return result;
        this.problem(`\`${name}\`: ${result.problem}.`);
        return null;
    }
    boolean(name) {
        return this.oneOf(name, { true: true, false: false });
    }
    /** @param most largest number of seconds */
    seconds(name, most) {
        const text = this.text(name);
        const seconds = Number(text);
        if (/^\d+$/.test(text) && seconds <= most)
            return seconds;
        this.problem(`\`${name}: ${text}\` is no number of seconds from 0 to ${String(most)}.`);
        return 0;
    }
}

// EXTERNAL MODULE: ./src/packaging/token-user.ts
var token_user = __webpack_require__(9732);
// EXTERNAL MODULE: ./src/github/secrets.ts
var github_secrets = __webpack_require__(298);
;// CONCATENATED MODULE: ./src/github/misnamed-inputs.ts


/** The inputs of action.yml, which a test compares. */
const INPUT_NAMES = [
    'pypi-token',
    'username',
    'password',
    'repository',
    'index-url',
    'working-directory',
    'checkout',
    'ref',
    'github-token',
    'python-version',
    'poetry-version',
    'poetry-plugins',
    'build-formats',
    'install-dependencies',
    'install-options',
    'smoke-test',
    'mode',
    'dist-directory',
    'expected-files',
    'when-version-exists',
    'verify-tag',
    'tag-prefix',
    'prerelease',
    'wait-for-index',
    'dry-run',
];
/** What other actions that publish call it, in the spelling of ours, and what it is here. */
const ELSEWHERE = {
    // pypa/gh-action-pypi-publish
    user: 'username',
    'repository-url': 'repository',
    'packages-dir': 'dist-directory',
    'skip-existing': 'when-version-exists',
    // JRubics/poetry-publish and those that were made from it
    'repository-name': 'repository',
    'repository-username': 'username',
    'repository-password': 'password',
    'poetry-install-options': 'install-options',
    'ignore-dev-requirements': 'install-options',
    plugins: 'poetry-plugins',
    'package-directory': 'working-directory',
    // celsiusnarhwal/poetry-publish, and what the others are called
    repo: 'repository',
    registry: 'repository',
    token: 'pypi-token',
    'api-token': 'pypi-token',
    'pypi-api-token': 'pypi-token',
    'pypi-password': 'pypi-token',
    'access-token': 'pypi-token',
    'auth-token': 'pypi-token',
    'publish-token': 'pypi-token',
    'pypi-publish-token': 'pypi-token',
    'api-key': 'pypi-token',
    'pypi-key': 'pypi-token',
    'pypi-api-key': 'pypi-token',
    'twine-password': 'password',
    'twine-username': 'username',
    passwd: 'password',
    'gh-token': 'github-token',
    'publish-url': 'repository',
    directory: 'working-directory',
    'project-directory': 'working-directory',
};
/** Shorter names are near to too many others. */
const SHORTEST_NEAR = 5;
const VARIABLE = /^INPUT_(.+)$/;
/**
 * The inputs that are given under a name which only looks like one of ours, or which other actions have for it. Of all other
 * unknown ones the runner has warned already.
 * @param env the variables of the action
 */
function misnamedInputs(env) {
    return Object.entries(env).flatMap(([variable, value]) => {
        const name = VARIABLE.exec(variable)?.[1]?.toLowerCase() ?? '';
        const meant = name === '' || INPUT_NAMES.includes(name) ? null : meantBy(name);
        return meant === null ? [] : [{ name, meant, value: value.trim() }];
    });
}
/** What is wrong with such a name, and what to write instead. */
function misnamedInWords({ name, meant, value }) {
    const spelled = name.replaceAll('_', '-');
    if (spelled === 'repository-name')
        return {
            text: `\`${name}\` is no input of this action: indexes have no names of their own here.`,
            fix: 'For PyPI leave it out; for TestPyPI write `repository: testpypi`, for another index its upload URL as `repository`.',
        };
    if (meant === 'username' && value === token_user/* TOKEN_USER */.A)
        return {
            text: `\`${name}\` is no input of this action, and an API token needs no user name here: it is called \`pypi-token\`.`,
            fix: `Remove \`${name}\`, and write \`pypi-token\` in place of \`password\`.`,
        };
    return {
        text: `\`${name}\` is no input of this action: it is called \`${meant}\` here.`,
        fix: `Look up what \`${meant}\` takes, and write that under \`with:\` of this step.`,
    };
}
/** Those that are secret all the same, with the user of basic authentication that is known for them. */
function misnamedSecrets(env) {
    return misnamedInputs(env).flatMap((input) => {
        const user = (0,github_secrets/* userOf */.Z5)(input.meant, '');
        return user === null || ['', github_secrets/* TRUSTED_PUBLISHING */._0].includes(input.value) ? [] : [{ ...input, user }];
    });
}
/** The input that such a name stands for; null where it is none of ours. */
function meantBy(name) {
    const spelled = name.replaceAll('_', '-');
    if (INPUT_NAMES.includes(spelled))
        return spelled;
    if (Object.hasOwn(ELSEWHERE, spelled))
        return ELSEWHERE[spelled] ?? null;
    return INPUT_NAMES.find((known) => isNear(known, spelled)) ?? null;
}
/** Whether two names differ in one letter: one more, one less, another one, or two that have changed places. */
function isNear(one, other) {
    if (Math.min(one.length, other.length) < SHORTEST_NEAR)
        return false;
    const shorter = new Set(shortened(one));
    return shortened(other).some((text) => shorter.has(text));
}
/** The text itself, and without each of its letters. */
function shortened(text) {
    return [text, ...Array.from(text, (_, n) => text.slice(0, n) + text.slice(n + 1))];
}

;// CONCATENATED MODULE: ./src/poetry/arguments.ts
/** `poetry build` into a folder. Both formats in one call: sdist first, as Poetry does it by itself. */
function buildArguments(formats, output) {
    const [only] = formats;
    const format = formats.length === 1 && only !== undefined ? [`--format=${only}`] : [];
    return ['build', '--no-interaction', '--no-ansi', `--output=${output}`, ...format];
}
/**
 * `poetry install` with options that went through `parseInstallOptions`. Without a cache: it would be thrown away, and keeping what
 * is downloaded takes a twelfth of the time.
 */
function installArguments(options) {
    return ['install', '--no-interaction', '--no-ansi', '--no-cache', ...options];
}
/** Of Python, for every run of Poetry. */
const PYTHON_OPTIONS = ['-I', '-X', 'utf8'];
/** What stands behind them where Poetry is run as a module. */
const MODULE = ['-m', 'poetry'];
/**
 * What a Python runs its Poetry with: without settings of the user that change Python itself, and with nothing from the current
 * folder; `-I` ignores PYTHONUTF8, too. The program `poetry` names its Python by a path that does not hold once the environment is
 * moved.
 */
const AS_MODULE = [...PYTHON_OPTIONS, ...MODULE];
/** `poetry publish` of a folder. @param repository name of a repository that the environment defines; null is PyPI */
function publishArguments(repository, folder) {
    const target = repository === null ? [] : [`--repository=${repository}`];
    return ['publish', '--no-interaction', '--no-ansi', '--no-plugins', `--dist-dir=${folder}`, ...target];
}
const FLAGS = new Set([
    '--no-root',
    '--only-root',
    '--no-directory',
    '--all-extras',
    '--all-groups',
    '--compile',
    '--sync',
    '--quiet',
    '-q',
]);
const WITH_NAMES = new Set(['--with', '--without', '--only', '--extras', '-E']);
/** Options of Poetry 1 that Poetry 2 does not have, and what stands for them. */
const GONE = {
    '--no-dev': '`--only main`, or `--without dev`',
    '--remove-untracked': '`--sync`',
};
const NAMES = /^[a-z0-9][a-z0-9._-]*(,[a-z0-9][a-z0-9._-]*)*$/i;
/**
 * Reads options for `poetry install` against the list of those that are harmless.
 * @returns the argument vector, each value joined to its option by `=`; or what is wrong with the text
 */
function parseInstallOptions(text) {
    const words = text.split(/\s+/).filter((word) => word !== '');
    const options = [];
    for (let n = 0; n < words.length; n++) {
        const [option, joined] = splitAtEquals(words[n] ?? '');
        if (joined === null && FLAGS.has(option)) {
            options.push(option);
            continue;
        }
        if (Object.hasOwn(GONE, option)) {
            return { problem: `${option} is gone in Poetry 2: write ${GONE[option] ?? ''}` };
        }
        if (!WITH_NAMES.has(option)) {
            return { problem: `${words[n] ?? ''} is not one of ${[...FLAGS, ...WITH_NAMES].join(', ')}` };
        }
        const names = joined ?? words[++n] ?? '';
        if (!NAMES.test(names))
            return { problem: `${option} needs names, separated by commas without blanks` };
        options.push(`${option === '-E' ? '--extras' : option}=${names}`);
    }
    return { options };
}
function splitAtEquals(text) {
    const at = text.indexOf('=');
    return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./src/poetry/locked-packages.ts
// Generated by scripts/lock-poetry.mjs with `uv pip compile --universal`. Do not edit.
/** The Poetry which the list installs. */
const POETRY_VERSION = '2.5.1';
/**
 * Poetry and all it needs, on any platform of a runner and Python >= 3.10: of each package a requirement, and below it its
 * wheels, each with its place below https://files.pythonhosted.org/packages/ and its SHA-256 in lower-case hex.
 */
const LOCKED_PACKAGES = `anyio==4.16.0 ; sys_platform != 'emscripten'
  a9/16/7757fb84c819accc7d7e9af5291b261e4abb8627ee040f99e7d35ef2457a/anyio-4.16.0-py3-none-any.whl c66ae634e0b8228396b801741beb3294326d4b6102f7bba4041c0dfb58c29026
backports-tarfile==1.2.0 ; python_full_version < '3.12'
  b9/fa/123043af240e49752f1c4bd24da5053b6bd00cad78c2be53c0d1e8b975bc/backports.tarfile-1.2.0-py3-none-any.whl 77e284d754527b01fb1e6fa8a1afe577858ebe4e9dad8919e34c862cb399bc34
backports-zstd==1.8.0 ; python_full_version < '3.14'
  4d/a4/3178d6941ebb397b5241ec635e3b116c8203b314578853bf4f02b1c5c9a4/backports_zstd-1.8.0-cp310-cp310-macosx_10_9_x86_64.whl 5173afe530ca59bba8938a19edcb875c70f78bf9fee01cb3614a97876d112962
  63/62/5ce79a4f9433537e9b233c2c3e946863322150c9c988e7effc0db319e5d4/backports_zstd-1.8.0-cp310-cp310-macosx_11_0_arm64.whl e213317db53e787ef7bf13c5a2070bd98a888ca7603bbd1904ede443c197f3cc
  f0/75/bd269392aa8bd5f0f44ca9503f4f1daf1df084141efad6934a83a0b53b06/backports_zstd-1.8.0-cp310-cp310-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl bb99f835f6d1e6ad0bc1c1ac430baf6d39a9183e37c4f295fb876214ac4c7e28
  0f/0f/32cf11767d5db2f508d1e01029ae509b92232628504c3c6c0112871f6627/backports_zstd-1.8.0-cp310-cp310-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl b58cd328afcb538f3ca5dc2ac47f8dfb68635d5b906d5efcb59054bc86219214
  fc/9c/e761f5eeb780303af2e9be4748bf484621e4e36b59ae85611109ae8587b3/backports_zstd-1.8.0-cp310-cp310-musllinux_1_2_aarch64.whl 1c11797f5129872ca0278d7a1628ff254cf773d9cae337cf30efce5646f8ccd7
  9f/12/8c1d9e475815d24cf0508bd7cc1811a3b536174b77adeed88a63419c642c/backports_zstd-1.8.0-cp310-cp310-musllinux_1_2_x86_64.whl 9d23957b8067e04b15cf59a41098d75855e15e66699dd2b81259316cbe86a3df
  88/b4/3916d264038cc9a69693c16aa9dab0de93b8dd418fb6486926a4823aae7d/backports_zstd-1.8.0-cp310-cp310-win32.whl 6a73b782aba89d45e2c19c1b6491eed2c90e5de9536c26173fc62be2d011486a
  1c/ac/9d56c553c7660a42862d4efdd1f499366ba0f31ff2090e7cb3fb4c56a767/backports_zstd-1.8.0-cp310-cp310-win_amd64.whl 6202f9eb6b44301d3ab62c7d717a1becb530b6d09ccc4d2ff4a4b662220e05e2
  f1/49/c659a40b3149f1756505c0c3f26378f0f658d446e04f87e52953f17b989c/backports_zstd-1.8.0-cp310-cp310-win_arm64.whl b66cfbd6ac3221624ea5088950f243187cb9e24a3e5ad0bc89d093fd143b0696
  da/b2/43853a0c366f26b140c272adce74b3c280a2e28ee023c53af53ddd6d9d93/backports_zstd-1.8.0-cp311-cp311-macosx_10_9_x86_64.whl 4c4af1b9542bc6420d55ff47d7efe13c19f56a80cbdd1ffd0a29767801dab886
  20/6d/ab02ba30a51fa9ec452ee0aaccee7e9c3feda8b3a1b0f7e6aeac0a8a5259/backports_zstd-1.8.0-cp311-cp311-macosx_11_0_arm64.whl 8efdb220f34418cef987da10d857cf95cdcffe431cc0e536efc25d7279abf118
  34/68/7743d8b0c0b28696b2b4757d90afe2844e8a91121d63951829ad9d27edb2/backports_zstd-1.8.0-cp311-cp311-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl c6f9ecc5a251fd9495ee717daa0dc87c195f50d6d3679ddb430eb58256a0ca53
  cf/c9/3eb6466013bbee7f12cf442507ca80d3e31ec1fd68156c57647518a47d27/backports_zstd-1.8.0-cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 9c7fe40a58dbe1fd358e0ceb5b6b3f50a9b328f8fff42dcb3bdaeb9a022c2506
  ab/46/8ff2cca539dc1bc35e85c75772ce901ccaa4696cc0c32f8bd00f426595f9/backports_zstd-1.8.0-cp311-cp311-musllinux_1_2_aarch64.whl 3568397b72546bab27054fb7526f90b2842a6978cda1224f37c061087ea15bb1
  90/24/86a428aed44e8389e4436f9e913ba90563efd61779ad5caa360822154fe5/backports_zstd-1.8.0-cp311-cp311-musllinux_1_2_x86_64.whl 0f722107de223fe68efa83b1cc3a11d67d1888441073732f0d350ff8111d23df
  bb/0e/a8e246b4ef0e992cd764f7bc898de2878380c3af4b85d5c0e2bd6d22d0fe/backports_zstd-1.8.0-cp311-cp311-win32.whl 6b6c46d5d5932b7ad24f42069104919fa806fac0a02144aa8af0f9bb96705274
  50/53/4e36af749d8c115659acfee2bcc6ebbf5cc34fdd30b467c205eae4925c6d/backports_zstd-1.8.0-cp311-cp311-win_amd64.whl a11422c67c6295d36a7a30bac5df82e8a4fc82539d8def0d082ecf15cb24f538
  43/13/9a027f33f95d2d4ab565e9d3655cb8f71e2a1e32e86a57195a787e00483b/backports_zstd-1.8.0-cp311-cp311-win_arm64.whl 0a77b019b80038b1426a74849b0fb8f9b46f876cee74f6d59f26acd1559d4c01
  d3/03/3c303d6f3066f84f2c52acfc38852546a836596dd9a2bc7add83bd96b527/backports_zstd-1.8.0-cp312-cp312-macosx_10_13_x86_64.whl 6e024aee6bfd04094fce60133b0e6bd0f8027cdb2823157880bc87f1ffdfee21
  92/31/1e73b2835c78a9067ecba390b0eea032f827fc0b2f8bf2c8656992c30dc8/backports_zstd-1.8.0-cp312-cp312-macosx_11_0_arm64.whl d810d83c8a703f424ed2a49aa271078c91b530da2d8c104bd88207e68d116de8
  ed/29/81cc731a0408c3cba05a44ece00476305dbe1a52e27a4c323c98685f7015/backports_zstd-1.8.0-cp312-cp312-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 6aa762cf369d9bfca1e013eaad562f8e129d71b7a82f0c459870d6d21651bcb3
  3f/08/a9d59fb9e20215ede0c8ea4d729373dc0592aee45776cdd86c92c3c6242c/backports_zstd-1.8.0-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl f9e9aa28a44db1897fb637f037175566f3b75890d4bae6cae7ba34f1df1e0804
  03/ce/31e668dcdfe017b3240f49c3ef67b108224d3f66d90e9f26caecafc3c29c/backports_zstd-1.8.0-cp312-cp312-musllinux_1_2_aarch64.whl e0431230a67e8f07210efe654abda9844a55c3bf57d74e60425d9d65770b1de4
  6d/74/4e82ed15ae212b0fc0cd8f82c5bbf6a9dd584b6b37df0c3485663c6ad105/backports_zstd-1.8.0-cp312-cp312-musllinux_1_2_x86_64.whl ab77a2e6e21c57e8341bb7656c71d1a1653151ebe787b3f092ce86a02543eb52
  bd/02/7e86774e0a3c2457d23939acbb32bdb019e6bdec48892986255faa262c3d/backports_zstd-1.8.0-cp312-cp312-win32.whl f99b44c2c13fc60f65ad568bf7401d9540370f996b1040793a34988324e3b712
  a5/78/2f497fd2bbf46099e46650f75467967d21f25bb921c894d28d493bbfb7e4/backports_zstd-1.8.0-cp312-cp312-win_amd64.whl 1eddf59fedaf19dd3a8e9c597add7eb6f0d51d4467a0924b2dcd2c118ed18ff5
  ba/2c/3a1a91cea5b98e24cb54ecf142a72246d2e1efa5efe41504388188598951/backports_zstd-1.8.0-cp312-cp312-win_arm64.whl 2b3247a7a916b90f155b4133eedaceadd0c37b4149ee32e4d74fe512a14be89b
  b5/13/e4eceee62d144f68944addb0179368d626f96d3644d965620774f1f5e463/backports_zstd-1.8.0-cp313-cp313-macosx_10_13_x86_64.whl 49c4006cdf41c15ffcc74f10d9a6485be841106cd4d5aa7ea7bf1075cc37fb83
  1f/5f/996aceebbbc4eebc05d99fe1714b1b0930260eac5171e8ebc3a952390c0d/backports_zstd-1.8.0-cp313-cp313-macosx_11_0_arm64.whl 4fa862d24b7fb392279a95bc9acc1f0ede8a25de9efbed03fb305ceac2f6abb0
  b4/36/07dca77032300047efd09808d49ab9d1fff8657553adbc8e0e6405aba864/backports_zstd-1.8.0-cp313-cp313-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 1a808ba1371231c00a2b71f03840a727088e287d0ee1dfb3230958950f21f421
  5d/6d/3c422b33d40aaca6e9d9fdd47f1a047ac499de749c887ab3dab62f731fb2/backports_zstd-1.8.0-cp313-cp313-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 44a9004f9e809ea56910d326d21946650369db59eb86edc0c76840f21530704c
  b2/6e/775cb7317f1f693c7f3e96fa5cf5426b461616b52730a72f978f31b334b0/backports_zstd-1.8.0-cp313-cp313-musllinux_1_2_aarch64.whl 6c8572e27c5f0b9d11020d3f597bf3c35fe0f5ae6f99156dc52b0bd937ba8908
  af/72/1b6709f13f2a22a1d72e15f114ab62e852db33ba0f8840c7d102523bcdb6/backports_zstd-1.8.0-cp313-cp313-musllinux_1_2_x86_64.whl 6283c90997038abf46c8a0bb75afb4dc6cbf061421802fda0afc382fe4b348b3
  de/52/cd0a82fd52ae159a0316d2257156968c356cab81062d6050af48a4e8a3d6/backports_zstd-1.8.0-cp313-cp313-win32.whl 9d76a3193a3a4a6b1249021e7ecf72e4cabc1dca611c6fb41db1c0b5d2faf741
  12/0e/5c5a916cea73b455850083ccf76078de655face3dfe4126848570c57a6dd/backports_zstd-1.8.0-cp313-cp313-win_amd64.whl b583990d554cc6f6141c5c43b6db3c7da87a214253e08339d917ee3baa3021b6
  86/3c/7297d87eed9254f6b4823c05b37aa07ec2a99bc5f195760dc574e925eecf/backports_zstd-1.8.0-cp313-cp313-win_arm64.whl 0600e166cb00739a26de74ee1696221a53a4d5dc1f96a0bdeb6b307c1626c15c
  56/c5/a48a8595d151903328ec68041862b42e06ba4cd44662009a5e23d2c912c6/backports_zstd-1.8.0-pp310-pypy310_pp73-macosx_10_15_x86_64.whl 403985e468f1cccb87a7e9e4f1d78106ea8e77dcdda3038d645d052a8d8e1ce3
  2c/a4/6646415f884005001a1dd6b6067e2d4067188b874ff62b2e3313d7bf2f30/backports_zstd-1.8.0-pp310-pypy310_pp73-macosx_11_0_arm64.whl 045e15ed3b3ebd8816edaa7d66f024becf050d9aec09605f549ce33cfda01098
  68/66/d16f7be06b7bad41311b3d405782b0fcb26e61ed323ae3f2bef347517329/backports_zstd-1.8.0-pp310-pypy310_pp73-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 6ebee106e5592549e3eca5d2cf2575de73a87b046f5d433f63ffbefcd6ab5e24
  35/65/7c1dbc9a6cb9005001bc64a99a96eeb29f9dbdc82a558ced1ae652a37372/backports_zstd-1.8.0-pp310-pypy310_pp73-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 200313a6aae64e7f54bdd703317b16560e195f37426bb308e9a495e27ec4efd0
  f3/a4/b45f63e146f69c3b7516410638c9832db3c254c7a7f6f63be18b3e98268d/backports_zstd-1.8.0-pp310-pypy310_pp73-win_amd64.whl 7b48d33ef2446bd5f4922757451d8eefbae25cc08da7c216ba200ff1acdb4352
  42/1c/74a4b8310af405f477b5278ae652d35f0609acae3f23c9fc472f79d11600/backports_zstd-1.8.0-pp311-pypy311_pp80-macosx_10_15_x86_64.whl 900b357bbae805bb98672471ede748c80ccfc1212be0b4ef52a102750ef742a7
  30/1c/3bb324f70aac60a4c5aad60b9d365af2dac81205b20ecf66e04947381228/backports_zstd-1.8.0-pp311-pypy311_pp80-macosx_11_0_arm64.whl 1eae18c682f7daf8d7b39c988516d7a123ec446beb77f709d0cb1475ab57f0cc
  6c/9b/6d8e6044eb6a829c075f2f1e59dc6a9789de606c4ef95fb66095efb3a47f/backports_zstd-1.8.0-pp311-pypy311_pp80-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 307badd18496d7c7c6adb91b524b120b4fd3ab5609ec794c36953b9a5f4f4728
  db/50/c5dd607ca0281509ce22b683d43ad801b68b36b9dd0429e5d34c50886f6f/backports_zstd-1.8.0-pp311-pypy311_pp80-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 40966dc0a3d08d56f83a6b79239d3f294896c9aee453449064fc3627058448fb
  24/9c/0210e539a290f64d1303afeae4f79f94ed97e8cf7171bd385fc373a4c414/backports_zstd-1.8.0-pp311-pypy311_pp80-win_amd64.whl 029bca2385ebb4355135bdb8559792d2768ae19707705eea84e68c42a30a0276
  1f/c8/dba9e5905e83ac955c1c19b797f59f5335a351664a7b25a709929d63dfbc/backports_zstd-1.8.0-pp312-pypy312_pp80-macosx_10_15_x86_64.whl f710d03f84d74f11737735f846b44ef1545cadb73ef47bcd3d0e124f253dd763
  93/11/8ee691bfd2c8292a573a0378a616372aa01ed9e6001d5778ae666a239265/backports_zstd-1.8.0-pp312-pypy312_pp80-macosx_11_0_arm64.whl 2b11fb8b9c798657c97ad3165893f146c300e2f7f800e9c54c0d2143052c1486
  42/a2/629f5e9c3edd2a31f7dd65b8097241b5036f98105efac251a12c1a8f7cb5/backports_zstd-1.8.0-pp312-pypy312_pp80-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 63ae348b629121eeb967244fecd254f41b4b3a63d074c252f4d7777f5d17c71c
  9e/f6/9c223e9cccc5a797c17475fde1a8a78ada0dcdd39be2302f4605e565c0ce/backports_zstd-1.8.0-pp312-pypy312_pp80-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 163b5c36321bf5652b6e4aeb04d3644ddbf9c1881a82322e376e5be3532af26b
  8f/e3/2eb6f517c9a6746a735b49ba4ab3ed3df6c4ec9072169805547ae590e296/backports_zstd-1.8.0-pp312-pypy312_pp80-win_amd64.whl 3f0288db18a64f4f4146f4526456ff62b2edb625b2d43956e764885edd3f1da2
build==1.6.1
  ad/9b/9fb3585dabcd73a1b2a6267f63f62649347c9e6d072c9fde365b105abb2c/build-1.6.1-py3-none-any.whl ecd351a4be9d35a9eaaba244a7687143c9c7d4aea6ac964e7e7ddab20cbcf4e7
cachecontrol==0.14.4
  ef/79/c45f2d53efe6ada1110cf6f9fca095e4ff47a0454444aefdde6ac4789179/cachecontrol-0.14.4-py3-none-any.whl b7ac014ff72ee199b5f8af1de29d60239954f223e948196fa3d84adaffc71d2b
certifi==2026.10.18
  08/ba/95dd616042484f7c83a06974388b37b837732740ee70bc5dc715b5fcd55a/certifi-2026.10.18-py3-none-any.whl 73191c47aaa79da394e8fee2dbc2ec827432cab56311122c9e47abf79e390f62
cffi==2.1.1 ; (platform_python_implementation != 'PyPy' and sys_platform == 'linux') or sys_platform == 'darwin'
  b6/d2/2cde336b375f55c76ca670f0be3978cc048e31e24f3b4d7ce8473150a388/cffi-2.1.1-cp310-cp310-macosx_10_15_x86_64.whl baed1e86cc735622097354b9d1281406caf42ff42a886d29faa8e8d1630333be
  94/1a/4b2f7c92293ba05cbd4a9a1b28faaf0326272d9488e6354657571c48a7aa/cffi-2.1.1-cp310-cp310-macosx_11_0_arm64.whl ca82be1a1d406ecfe1d25dc16cb33488e5a16bf4438c9fb590484ea29d92478b
  a3/b9/0f2e58b2cefa33255bff36935d42b13180fe559bba82596540eb404bde7d/cffi-2.1.1-cp310-cp310-manylinux2014_aarch64.manylinux_2_17_aarch64.whl 5a59cc1c4442bc3d5c703bf720b51138d0bfc173618807c9ee2490a7541dd3d9
  75/77/60bebf6f818bec84210ac5b6979ce4eeadce6fbbaabc9c7ab23e506d1ce5/cffi-2.1.1-cp310-cp310-manylinux2014_x86_64.manylinux_2_17_x86_64.whl 194cffa889098ced9976c3fc6340305e43f6303657d298da55366907c05c22d6
  b0/ae/679bf47e73fd77b352171727f07de559a003f14de5d02b904a6ec1fa73ca/cffi-2.1.1-cp310-cp310-musllinux_1_2_aarch64.whl 5bb4e7ea95dcd6a014a6fef62e62467d67d8e582326443f3d68e71d6320a9fcf
  6f/13/4e56852824a03cdf68523a35686f1c28eacd4bd30a7b0a78e682e6e6e1d3/cffi-2.1.1-cp310-cp310-musllinux_1_2_x86_64.whl 1dea0e4d7d4f11f619fe8c1d76caf49e24405b4b5743c0e3be16a500ecd930c9
  70/d2/16d99a0c4948febc0ebd133a13b2f688ff7f8cb04da971e1128872ce0c03/cffi-2.1.1-cp311-cp311-macosx_10_15_x86_64.whl c8d2c9fd1f2d16f780d15127abb050d13d1a76c03a4bd87d7e4980e45e511e12
  cd/95/31b535a9f0220ae9f357de4a08d57ce89cb417653c2fd9f075f50822a388/cffi-2.1.1-cp311-cp311-macosx_11_0_arm64.whl 398aff33cee2767e3e781d2554c54bd0dff386bb437581e0d8011fde1a942ec1
  ad/66/c19feabb28485b6e0bbaaafa90837a1ef5d302e90f2178bd33f17a49879b/cffi-2.1.1-cp311-cp311-manylinux2014_aarch64.manylinux_2_17_aarch64.whl 3311ed60d36f83378794e1009ac6258bafbf81f7888b4caa7b35a521e3f95813
  f7/a4/4399daaf8f7dfee9d7c3327fdb0426ee041cc63edc358b93911ceb2bfc7a/cffi-2.1.1-cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.whl 34e261f78cb6ceaaa36f42f2613f4380d94d9c759a9c73c769ee6e0247364632
  28/f7/dabe6da2466ecbd82dc62e7342dc6b1065dad990c06f00f0ede9ebf2a0ed/cffi-2.1.1-cp311-cp311-musllinux_1_2_aarch64.whl 7225e4514edb64eb6740324353e0da0711954fd8d7da4576755b1c6e09b697cd
  b4/c6/ab025d75d2c26c19b087c0124e75ee31cb65032f4fe345d356d8c507ab97/cffi-2.1.1-cp311-cp311-musllinux_1_2_x86_64.whl f5cfbc5fe74540d335175b656c725d74d90e3730c626d92575eea35029d9afaa
  10/69/43965eccfdead3b9220015fd1320e117be8c6ed01a62ffab76eeb752f5d5/cffi-2.1.1-cp312-cp312-macosx_10_15_x86_64.whl c8c69575568085ba0b1b10c0249d779a214aea6f6522e949a0fc9fb0fcb449d0
  54/7d/16e5a096677b5e313ca80cd5e5170efa3ea44624a82bb111925522da64b1/cffi-2.1.1-cp312-cp312-macosx_11_0_arm64.whl f81b3b8f3d4e343550fa4baa0e479bba9f2d29ce9c2e9b51d1ce1718d7442fcf
  44/de/f98430906df1545ffde0d543dd124a7a439bc2cd32b36b9c53f805df7333/cffi-2.1.1-cp312-cp312-manylinux2014_aarch64.manylinux_2_17_aarch64.whl 68e62fe11f30d5ca8289242866f0a5291402d8529ca2178ab8afc5c9694ae890
  b1/db/dceb9dd5b231e1da801793f8acc9f3c52a7e1afe40bb1aae37e02b0faad5/cffi-2.1.1-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.whl c1453022f490d2459a11819d83ad1d586e9ff65a12ac3e705ffebd46d3685dcf
  a0/d2/6cd24ae3be000a634109c247d1475d62e5616d0dc78c82770942ec384248/cffi-2.1.1-cp312-cp312-musllinux_1_2_aarch64.whl 208f941bb9d18e768138677f0a6d2ce01f590df56043dda1df1535ac57c88517
  cb/52/3fa190537004dd7f0ab860a6dc7c0175b8667f68d1e618a46f5498d30250/cffi-2.1.1-cp312-cp312-musllinux_1_2_x86_64.whl 210019b6c7cf07f081b4c54635c8cf744377001350e29cc0f81c4377b4797735
  a7/46/2e5fdde8555706dd98139a910ca11be02809f3f605ce956f655d0214e100/cffi-2.1.1-cp313-cp313-macosx_10_15_x86_64.whl 9d2055050ea716bd38b7f7f1579c275386646b4894c155a3e2f3cd62ed41b7c6
  55/41/4c7042f317b9217502988f0873af87e16ad606dc20f84e546e3e6ce9764c/cffi-2.1.1-cp313-cp313-macosx_11_0_arm64.whl 19ee6127ee34de7d83ce3d371ebc5ed91addbdcc39f9ab15ce4eb35a4e534971
  37/6f/3b5ce4c3b2192d250f04908f2bfd91ef34552ec8f7716a5d4abdb8d67bb2/cffi-2.1.1-cp313-cp313-manylinux2014_aarch64.manylinux_2_17_aarch64.whl f16c709686a78c727bbbf059f92b0bf41c6fc60deec706d2dc19f529175a6125
  95/95/86342356ff5953b3fb06f7ef7c5bee212d45e770abc7218d451b9148313c/cffi-2.1.1-cp313-cp313-manylinux2014_x86_64.manylinux_2_17_x86_64.whl a931079504ecc49efed7744c476a5c343a92fabf66dec2db95edb1b2fdc770e2
  eb/ff/7b3429ff53aafe931ed8a5fc69f481bbef7ba6de87ddcbb63d08f483f613/cffi-2.1.1-cp313-cp313-musllinux_1_2_aarch64.whl a2d7755bef5a12ed488f4ef1f1b69ee9191d7396083b755a5d2295f6edb4768b
  34/34/a95870b9221e09cf4f2ce3178b1a210abdfe63a1bd357da940418d7b8d15/cffi-2.1.1-cp313-cp313-musllinux_1_2_x86_64.whl e0bcb7e0f677f543555d2adff3bf19c05f66cdb4796e5ff602442ab2fe3c4ef7
  d9/99/c4b0c17cacdc9c3b8f280026286a9826d6a208c0f047591a3c3ce99b91fd/cffi-2.1.1-cp314-cp314-macosx_10_15_x86_64.whl d28630f5854ab07ab1fd4aba756de52326c82e6be15d414b12793f1975048b54
  b3/a9/9db617d05d7367c1ad0ab00b3aa6e6f9281edd689b4ee9ea0e5a84e89c97/cffi-2.1.1-cp314-cp314-macosx_11_0_arm64.whl 661c298b4821edebead0c91edd2b00374d67ad7c5a1f7a91d4442633b79d6a72
  67/b8/b42132ca113dc567d37684437b46ca1dafc885902b02a110a02d5b511857/cffi-2.1.1-cp314-cp314-manylinux2014_aarch64.manylinux_2_17_aarch64.whl 58acb8ab8e295e6c5ea12f888cbb13cf21511ef2a3303a23f4325c29d17fe5c1
  e9/02/4e7d553a7ac4b4238b38b3c1b80d486e9d4436f8d2acbf87a0997fe3f402/cffi-2.1.1-cp314-cp314-manylinux2014_x86_64.manylinux_2_17_x86_64.whl b0431303acaea1089ad4b3e9ce4e6518193def1118d4073ca848635ee4ea2e96
  82/1d/a4aaf9babd75acb4d5f223bff71533bee748dd770a382619a798960ee9ba/cffi-2.1.1-cp314-cp314-musllinux_1_2_aarch64.whl 64faea20f4e2613363a1a9b9c7dd73058f3ecd00133a511e72ad7c511658f527
  81/10/5dc0e7bdd18e22107054288283380fc97a06ae3f1656a106908d666a3c88/cffi-2.1.1-cp314-cp314-musllinux_1_2_x86_64.whl 5c58fe613dc5e5336357eff555824a314d8e43282600435c8d1cb6a7a2fedd13
  23/59/40338bf421c5accea1d45158170c87006ef1cd371b05c077e76476949728/cffi-2.1.1-cp314-cp314t-macosx_10_15_x86_64.whl 7750c6449dff7864bb9bb27ddfb0267756189201a3afc911d82b3caacd70dfc3
  7d/47/5ecf1023850036e674c77ec4de86182d309ae344e39e7cba984b7df5d647/cffi-2.1.1-cp314-cp314t-macosx_11_0_arm64.whl 0beceaabe56af686895136a2de78db54ecd8e4046b236b8fd6d6cb61389e9bf2
  2a/9c/92934c3bea9f785b23eba304538c0b4d37a2a96d2431eb3a1bc87a11aa19/cffi-2.1.1-cp314-cp314t-manylinux2014_aarch64.manylinux_2_17_aarch64.whl 49cbc70e6542d4ccccb936558d1064a8012541e78f821f955cff24e357776c94
  9a/95/eff5f0cee78d2eabc7eebffec40d3fc1876b5f3c95582e018bb4b99601f2/cffi-2.1.1-cp314-cp314t-manylinux2014_x86_64.manylinux_2_17_x86_64.whl 51b31d1c98274844cfd7838ce00bfc27c7423a4dc00fc0772fc3331c2cc90676
  fa/01/579d39fb8bef00a335a23d83757b44feb24cd6345a2c451b64cb67b9c362/cffi-2.1.1-cp314-cp314t-musllinux_1_2_aarch64.whl 5e7cecbaadb83884793e05828cee59b210b24583b9c7425d0ba6a754fe22eb4e
  8d/b0/0b44f47c60b01b57b6e2bbd92343f13a85a1d93bc46ccf6e47e244acd99c/cffi-2.1.1-cp314-cp314t-musllinux_1_2_x86_64.whl 25792eac27877609e7bb06d42ff88278a6624fff2ba9bbb523c09616b117e80f
  1b/8a/af668013284634733f02d683458a0728739c7d6ddb5e14cb0c20832266fe/cffi-2.1.1-cp315-cp315-macosx_10_15_x86_64.whl fb92203a88b3d3053034db775110081c49d28be6551923805e039924093761e4
  0c/75/2f5207ff6d1a613133b23a5203cc0c2a628313b5eb3974d7956ae3c57950/cffi-2.1.1-cp315-cp315-macosx_11_0_arm64.whl 2ae64be792b8966f2c69538199728b290e34726562896df1e5dc8ffd8d8188e8
  e2/31/9e1313b0a6e30e91b3b3d3fff51ae99c857c07738e3afcce1f7334e1b7ab/cffi-2.1.1-cp315-cp315-manylinux2014_aarch64.manylinux_2_17_aarch64.whl 507a24c282e0f42f8ed737cf048572cbf580468da5555764a8331735e9c736b6
  44/16/29e6d01b388bef055ecd6ca8244b3f4d336bd09e92d5d892187b9601084e/cffi-2.1.1-cp315-cp315-manylinux2014_x86_64.manylinux_2_17_x86_64.whl aeae0e330c9f6acd681f647d46cefd30c29f93e3392882e792e82080c9691399
  a4/18/fa7f1f6857d5eb88a4ca99ffcbfb7c387a287ccc154c64a73e86314745d7/cffi-2.1.1-cp315-cp315-musllinux_1_2_aarch64.whl 42a494cee34437f05546455144f2b5d9ac09b1face62bcfce597d2e521066688
  e0/9f/e8e3dfa04a1b4c241f8c91faacad872b4d4efd051d49764ad4e2fd4b9fea/cffi-2.1.1-cp315-cp315-musllinux_1_2_x86_64.whl cc572dace3f60ef98d7b12ff411d20f5362feb31a0439eab0085bbfd349982d7
  d0/ef/5443574510a1207e6f6bc38ba6e1f1de36cb48fef07b2728bb896a21f430/cffi-2.1.1-cp315-cp315t-macosx_10_15_x86_64.whl c26608d2222fb1e94487e4a387d85f13eb55d5ed725cb25a0c589ac4ee60e7bc
  7e/ae/a56fa8c4686ad50e148fcbc8d3ae0d03915ff5c30d795058988c24118cef/cffi-2.1.1-cp315-cp315t-macosx_11_0_arm64.whl 4be96343e422f2dfcd12ab5c9f5aebe03f82f737c6bffeca6830b3875cb44aab
  53/b2/6187f46f2912276a3ae284076109cc5c8680482f11f766ccf26db4a86427/cffi-2.1.1-cp315-cp315t-manylinux2014_aarch64.manylinux_2_17_aarch64.whl 937c0052c05a31ca1daf18de3158eed4dbfcb9cc107adbea227728d647be701e
  52/86/2976131c639aead931c5bee5aba67e4b09fbeb8018b6f282f70803f923a7/cffi-2.1.1-cp315-cp315t-manylinux2014_x86_64.manylinux_2_17_x86_64.whl 363e05fa78e15116c3c32c210ee36884fd6b9afa6d440e47112c3bd511d64cb6
  ac/0c/33a7aeab2f9c76918c52e084beb39c570db3588133412929e8ec06fab90b/cffi-2.1.1-cp315-cp315t-musllinux_1_2_aarch64.whl 770de9db11e84213beec501cfcaa013b019820ca881e03344dea5844f7876d94
  e3/26/2cde30fdde421130bfc18f70395731a6e6b2053c6a1978a5258ff04e72fa/cffi-2.1.1-cp315-cp315t-musllinux_1_2_x86_64.whl 7da0c5eff80f0197f3b3d1232ec5a682a9325f4ae9016a78f5f5ca35f9ced1f5
charset-normalizer==3.5.2
  98/77/46e87bcfc45d25ab4db7cfc9bb544bfa3ffd302289ed31ae93f5433eb899/charset_normalizer-3.5.2-cp310-cp310-macosx_10_9_universal2.whl 195c26fb65950f8fce54e26349852b7bdd7c5f120aeefbcc440b8a20faaed4a3
  52/fc/e518013affcc43c9f919c3ba41bffe9b4ee4aceb0a6462a6243efcca5f2d/charset_normalizer-3.5.2-cp310-cp310-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 9373ad13ef0d2c0fb761e04e55bfdee5a08b52cef2c882c8fbe9935b1517152e
  c4/9f/9f52d2886d52645987d603425482c63c5045a3005db1354a7097e5ed1ae9/charset_normalizer-3.5.2-cp310-cp310-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 8a893cc101149f80a653f82062ebc95b34525a2614382e1da5458fe7c6997249
  c2/cd/fc7152414561ff78f9c61a4a627025f65fd244abaefc99ac4e75c6169b33/charset_normalizer-3.5.2-cp310-cp310-musllinux_1_2_aarch64.whl 447441e76ec720b15e64418d32e092297340387053047c7c694f579efb0ee1d9
  59/72/263491ec1494a194b16fcbff88a0220f2af633738c79e92b4d7189226322/charset_normalizer-3.5.2-cp310-cp310-musllinux_1_2_x86_64.whl b736353c0a625bbd5fcec108576e2385db3496f4f771f785ff32e108d3c3bc45
  38/7a/81f1186c57e406233969ae96b5fd0c907254ab8b6e47da8ae24cd20fb9d7/charset_normalizer-3.5.2-cp310-cp310-win32.whl f5833ad231be5eb6553de524a70f48d71b2c8563101750531e0b80184e175cd4
  ae/ab/fb8b5178fdf7bf68efa61cbe892286bc9f73846f26147d4725fb89388475/charset_normalizer-3.5.2-cp310-cp310-win_amd64.whl 1461ac396c4fdb983a675f20aa555624f0ee18ac83d832b9244ffff3d8055275
  36/40/e270b74e0d3f583d78d902960845a149e80eb7c737ee5613ccc6efc7264b/charset_normalizer-3.5.2-cp310-cp310-win_arm64.whl c6708715abcf3c73b99508253e961a9967f02fe536532834149574eda6de0d1c
  22/67/6a0b94a7960d5e1b5eacd2fb529f3fccc47db4644f7f0a7cfdcfc3be578a/charset_normalizer-3.5.2-cp311-cp311-macosx_10_9_universal2.whl 3d21b8b13c7592db2ac5e544a6d83187b995257472b0c9e8351b6d507ae37ed6
  fb/94/01009e13b94041599004edf32e56e382c24e570f60f79bab8efe45cfe1eb/charset_normalizer-3.5.2-cp311-cp311-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl d760fe2a4d7c3b226cb9026d6a842868d52a7901bd98420e1baf14e80da85cf5
  e4/ed/cf505d3011ffceb12c2067a7a5d3cfe92b875d4d44bb0ff0d69375e2c184/charset_normalizer-3.5.2-cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 211d5a3eb6af8f513b8d4ca19a8c1b7accab1b5f0d3175f9826b03c1a920dc1f
  86/bd/9b2bd1c5b7af02462c9752d33994834ff972a96b4c483eefde9e594488e2/charset_normalizer-3.5.2-cp311-cp311-musllinux_1_2_aarch64.whl bd16aabe4a02a297c23417aa17ac6299dbd8c49f673bcd645b4929b11f5a4400
  4e/88/7561d8a88d555e7df6623abe7c0070b4baf47549b9408783a2ae0a1a6cf7/charset_normalizer-3.5.2-cp311-cp311-musllinux_1_2_x86_64.whl 114e4d0c92d618409ed82a99e22b5c5e768fe995f2973f78265f4524f49d4640
  35/7e/578c702301ec036f01455f30744a08d2b42f6ab35b9b2d4bf8cae0ef2a80/charset_normalizer-3.5.2-cp311-cp311-win32.whl 2625388c6c754520c37abaf3b41eb34d1cc4a373f457898f08606c8e362b891d
  e8/fc/fdf8cf52ff21cd5bf158f20978991cf985325842f74283eb6df26c8a39d8/charset_normalizer-3.5.2-cp311-cp311-win_amd64.whl 87e50a3e7cb90af586b6c5faf23e302a970415ac73bd7bd90a515a04b427ef96
  97/66/3e45a506d8110b632541faf9a9470185aa9878f1ed44020f31346c1c5e5b/charset_normalizer-3.5.2-cp311-cp311-win_arm64.whl 254eb48b9fa5ee9898a3c445825a1f340fe53712a098904b39b0bddba8ea3cb1
  e7/c8/693809898870237d82785a03f3b2b58fe4c9f14669f84a7d4e623c92a59e/charset_normalizer-3.5.2-cp312-cp312-macosx_10_13_universal2.whl ed2a239c0ea213acc1908150a3037257083c7c083128f1a4cec2ec4b97dca491
  c9/87/2fea8c13dc24b3ca9c6f803a5b2dfdeae73eb4f9e12c7885ed908ff0433c/charset_normalizer-3.5.2-cp312-cp312-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl b91363207bd9dc966a691e959bb47f64b30f7ac4b072be9968b366982f7db77c
  7f/c5/38806a25ab5e65fc178f39affeda20858efafede2fce1ffc2556cfc9fe73/charset_normalizer-3.5.2-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 3d31298449090ab8d47b7b1b2a555ff73cac7ed438a08b7ac160980c7ebed649
  7e/24/76d2cefc25472531e4c5c7dfff68865eb1c39b78482f0fdc15b46f047830/charset_normalizer-3.5.2-cp312-cp312-musllinux_1_2_aarch64.whl ae4f5fea5b8b8ccff88238cc8569303e5ee95efae67fa62922a311397a71f346
  95/69/0dbd0e0b9b16cfa816cdfcb3e2e3854a1f680dc07fb1245ea125e7448060/charset_normalizer-3.5.2-cp312-cp312-musllinux_1_2_x86_64.whl 23851fb4e1b85ed3f6c2a27b777cdfe2e19fb5b38429a8faf38c7542b7665869
  58/9d/e7b88e7b1bf403590c3b573277b5e1e488c68c7a6fbacca310a2c324e90c/charset_normalizer-3.5.2-cp312-cp312-win32.whl db19d07e2e0129e974a0e65d0064fc222a446cd5122c2fd4184d2af9fc734a9e
  eb/e6/e6e083884cbcfd49c64865af05027fe7011be7b2d9179524f099a1b611f3/charset_normalizer-3.5.2-cp312-cp312-win_amd64.whl 780fbe7cab297b81dad9fb8dc5eb003c0468ffb0d9e5f65068c53a34661a96bc
  c4/e3/017aea0911ada7405a825c7d937eb3a13009664e2f5b38e8c4bbf2abf894/charset_normalizer-3.5.2-cp312-cp312-win_arm64.whl e2af3aad578aa6bd1384bcf4750fc285e5a9de53f40b7d41e5a0bf748edeb2b3
  91/da/3c5a7798c046df7d2d68ad653cf5b6c5a8bfee225055a843c6f2f42aac1a/charset_normalizer-3.5.2-cp313-cp313-macosx_10_13_universal2.whl 6045373d5a89a5ec71afde535db987ca28e76dfa276c2d4c818265b375d4b055
  e1/16/710ac3de2ee354e2bd1a9c94efe45a2d27b5c6ad39b2d6a905be2c094b6c/charset_normalizer-3.5.2-cp313-cp313-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 849df64e889b2e17230d58410a03dba311a65b163508fd33679b2b737d4b7858
  4b/85/41d27f234b82e47c167a5f6c0f62501dc0c640585ff4aba79e08a390336a/charset_normalizer-3.5.2-cp313-cp313-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 7218e8f32b0956cfcd048fd42d9d5779809745ca1d86113ca56f66e7ae1549c4
  b3/1f/d1e78246f7ed60c8c8d606b4ac27f66ce49cc3e95f24893ccbeba9f77302/charset_normalizer-3.5.2-cp313-cp313-musllinux_1_2_aarch64.whl 62603db9a7caa0802eaa28c1c46fecd7b3a263a774069c24c3c28c302448721c
  79/ba/57adc269824e8658f1a0f97a9e514c247445a9632b3419b97e0ba37f16dc/charset_normalizer-3.5.2-cp313-cp313-musllinux_1_2_x86_64.whl e243bd13217235fc7290c621941c3f5cc8b66e4872495be821d7436ba2fb838d
  9a/85/33abd4315c052d3d4f54c92b1ee49bfbc0dc7115a981e462a793b6d2ab87/charset_normalizer-3.5.2-cp313-cp313-pyemscripten_2025_0_wasm32.whl a090bb2c68df85450502e3e20d665e3a5af9c65a84d6508ed477badd49166fd3
  4f/de/6435e18d1aaa5d910b896d551411c96af1f42a0c56c29afc2016c61ccc2e/charset_normalizer-3.5.2-cp313-cp313-win32.whl 2b7b3bbfb4fe8ef40600792d762fbaa9057559f9d3fad209525b7a22b99e91fd
  9c/76/b8ec57f4e9ee3253541abf95e4a462c0175fe8032dcd070f1f2421240942/charset_normalizer-3.5.2-cp313-cp313-win_amd64.whl 78456a747de8dc58360ffa581f30a002baf5aa28cb262536545e91f113ed7639
  3e/60/c647c6ae47480221e875ea5d743ff94946f7416e3c69415ab772928e8d32/charset_normalizer-3.5.2-cp313-cp313-win_arm64.whl 11912e4bb14baae7c5d8791aa55ba0a3a03ec6729073307b0f57270abaa713d3
  7c/8a/40db9aa9f5907bb0e6f8b6d64064bf8852fb33d4b813ff9414911df7647c/charset_normalizer-3.5.2-cp314-cp314-macosx_10_15_universal2.whl fcff63213e8e6e47770541a4607175404f47cbb3ebea7b6058cc82d524a0e424
  7f/72/9c5e7707b57c8ddfa9ddf7b0b1d009d7fbab9e9e887d5b721060f37e307d/charset_normalizer-3.5.2-cp314-cp314-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 8d86d6fc60743dc916eb79e2eb1ec4818e21e427731543af40a3021851174a13
  18/24/bad3ac4271589df29cf5ce2f5ae490518a5739358052bd0d61209e6fea54/charset_normalizer-3.5.2-cp314-cp314-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 34276fd796040bf0993ab33a369aa572e6979c7aab225a88893667ad8eac8f7a
  56/5b/4970a2d154df502e133402906dd04e3ae7cada7b3011283c88d0479a2585/charset_normalizer-3.5.2-cp314-cp314-musllinux_1_2_aarch64.whl eff0ac9dbe711a4aee69bf04a83896aa9b85f19641264053a9f6d48573abb7dd
  26/cd/6d52d3c7437cdcf2e310ce9f28f282e733d4ef60ed19105d1819c356255f/charset_normalizer-3.5.2-cp314-cp314-musllinux_1_2_x86_64.whl ddc7dacc8ece3a182e7f15cb862d1fd616b46d076cb1ae9dd232b2c38b655874
  f7/4c/070b38bdb5f49a70199fce923ec0726a49536a63ab262abbfcaaf351110b/charset_normalizer-3.5.2-cp314-cp314-pyemscripten_2026_0_wasm32.whl ee43c17b173d46a3212baa6ead3ae258eeabdae48c263a01ccf0218c366dd655
  81/84/9ebfc8ed6c8c4fcd8e726ff6bf220cc8deb3966e31dce9be8dd8aa017e64/charset_normalizer-3.5.2-cp314-cp314-win32.whl 4f87960d57feabfb618e4e0af6e7371645fa26a277860739d6e5d6e0012c92f0
  d1/78/5ed86f743d4bc350db307e7636419a0a5ee1d91806d30c7f667bd5c80dae/charset_normalizer-3.5.2-cp314-cp314-win_amd64.whl e4e81e09c1578b8df602e3db08b0b3ea0a6947ad612f52bf8dc5ea8d47691f0c
  53/94/a3a7698e9b1a395e1eb99ccd9a324be9347973bff4e72db2a06496d7cd27/charset_normalizer-3.5.2-cp314-cp314-win_arm64.whl 80d02b6f04e92601a081dd97b23d3128033098bff5d35d392ddcc0476ea11253
  c1/48/c5dd00d5ef7791f02666de250a5bb6071e29b7e133cf4b835800b6d3bc27/charset_normalizer-3.5.2-cp314-cp314t-macosx_10_15_universal2.whl dca9ab98072a5a54ebacebdc45f53e645336b320c667410b061be1ca588ae709
  12/c8/8379554b42e8368161d898476686947a0fdbd3e8865170d7909dcabfdee8/charset_normalizer-3.5.2-cp314-cp314t-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl f0aa869112ef88429ae17820d99c3dd9504c9e9c671d3c246f3d7442cb051084
  09/e1/a3b06a10461b1b7628853c934c644e03bc28e42767116afb52f19a56519b/charset_normalizer-3.5.2-cp314-cp314t-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 6bd128f206a7752ae1f2ab6c61bf8a24ba28913a10df8b14c2637b973ff97a80
  26/9f/69e13ca3b18f43e0eafcd34c04a45b732ae22a43b54a5fc9e119103356eb/charset_normalizer-3.5.2-cp314-cp314t-musllinux_1_2_aarch64.whl fe9753dfee015c570d73df76f899f18444d41388bffcde097deba51c4fadbb9f
  a2/22/80992720a0282cd39bba1db35868e6b9c22f41281160143a836544bc1d8a/charset_normalizer-3.5.2-cp314-cp314t-musllinux_1_2_x86_64.whl f5ec61164adcec446f8969a3358ec3f9b26bbda3b9213e5586d219afa8df2915
  92/9f/181fd07e1bffea1d95cd80c84ac537354f50699c22cfc4d3c02b6fc16208/charset_normalizer-3.5.2-cp314-cp314t-win32.whl 598a11a2c7ebaa5334bf698bf29568c9c390abac6a154d8170fedecd1cea38c5
  49/1c/25d8415ec1c4f2f41f1680435e4c87cfb378ff2f677d950946f2a45d0632/charset_normalizer-3.5.2-cp314-cp314t-win_amd64.whl 7fdde2c9fd9e3eca40631e024664cf2584272cc8f96308cbe5fdfc930f51d8bc
  3e/b4/46b48f013dadfc0d0d33b375438e31bdf5a989dc68389c6bf627054d4df9/charset_normalizer-3.5.2-cp314-cp314t-win_arm64.whl d1befeed746d247c81127bb14de9dc3d30edb6e5976d34f83f86ed262b1d9105
  ca/e9/34e597dee616d0b8ee4b34d29399e85c2204ade174157a48505d42baa4ff/charset_normalizer-3.5.2-cp315-cp315-macosx_10_15_universal2.whl 87475fabc8d9996fd9c27debb395e642e8c838d78a00b6e932227a0e06b81e26
  60/9f/a5d1c91c0263745e2cd344c5a4415d787c575501ab1d449f1148ac6b495d/charset_normalizer-3.5.2-cp315-cp315-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 9409a8bf35cf78353942504b24a57de3d75b708997a1e4bd8db71ac8633ce364
  a0/a1/4fbf5d0f0f1b2a080474c1cf9a2f12c4c6531bb0e8ba591055e846d2b4e9/charset_normalizer-3.5.2-cp315-cp315-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 3df041de8887954562c9b261cba85ca0e9ded74048daf125f45edcfaa4832229
  a5/57/50e3fed84e175f40349bd0da7a4fce94c87f0378f52d74f511d89e0bdc20/charset_normalizer-3.5.2-cp315-cp315-musllinux_1_2_aarch64.whl 183b88127acdb4fabe59d951ab424faf1af7b63cdbb5f776186c1ea2ffcaed98
  e9/89/9bab37955edf0adb3b66f8a3a6617d9f2f487e0d56f295a6a286cb640aa6/charset_normalizer-3.5.2-cp315-cp315-musllinux_1_2_x86_64.whl f3c96f633825733f735c5a9cf21d21a257d8e1edf0b1cee0a064b9c424ca0f7d
  23/b5/4459e08d45a679f903d50fea08bc52cfa728cca4d7bd02c757b5e5abda2e/charset_normalizer-3.5.2-cp315-cp315-win32.whl 281cb91036248400f4cc957495cccd44c275c2e0c5854f7e45ac5cf7dc193847
  98/e8/55d5fd3935b4bce6da4fe0df61898e8c82653e317e677bd58aceb9c60f13/charset_normalizer-3.5.2-cp315-cp315-win_amd64.whl 89b53f3cda69831909888e0494f4fa0bcd3537e3e138dabeb620bd6ad946bae8
  a9/5b/974423c2fd8e524c7a7f64318c1e02240ef954912fa2b4d70344107b9c68/charset_normalizer-3.5.2-cp315-cp315-win_arm64.whl 6be488a102b8cf28d0391d8c4ba7748938ae28b78ad901f8585520fca33ead1a
  ee/f9/00ee0195db1013d8f7c416fd770fbeb560bb46eb2e36b054d05cb56f6cfa/charset_normalizer-3.5.2-cp315-cp315t-macosx_10_15_universal2.whl 915563965d418f986e7e145accc592eae9e1a1be3566ff98a05d7a9ec42a76e1
  04/3a/c00b50e94c964cf934c7899cd47c97952fc11dad71cc5884b3c61795b09b/charset_normalizer-3.5.2-cp315-cp315t-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 65cd72beeeca9d3aaea1201e5923859f308f952f9c71de93f06063c79f0f7a3b
  93/ad/bd74a283940dc910c5b14f8e4f80a248082bc9c0fcbe1f54530cb6d9cc5e/charset_normalizer-3.5.2-cp315-cp315t-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 28b4f0d66fb834ff90f28209ac7bce77868c45d8c93e26f906709d9b7c2e1af9
  cc/9d/e41588b777965e5031a43128a1e96173ebb35ac75fc53ec3b517e7c21cd4/charset_normalizer-3.5.2-cp315-cp315t-musllinux_1_2_aarch64.whl 443eae2bf318abeaf6f15d785138f71fd6de770e99a92158b8b814265e079115
  83/1c/d8d8d7322a7c3eecdf3237a4a419cf41d2eaad8e006ce7dfdd9d4c8fa2eb/charset_normalizer-3.5.2-cp315-cp315t-musllinux_1_2_x86_64.whl 51cf45226a9b588d0d2b4880c62d686934b63ab0bd79ca23ab0e9762eb27441b
  a0/16/0e4c6ba9b44e97a2da150e52d331e8f9c968b21b358fbffa6c856cebcd89/charset_normalizer-3.5.2-cp315-cp315t-win32.whl 5fb29fb8cd1a46c27a1bf9613ad5ec2599310d46b4025d9556404a6b6a292800
  be/33/e90bc2b1374f7f36ef106f56620de5a783907e19ca857efe2277e31cac3e/charset_normalizer-3.5.2-cp315-cp315t-win_amd64.whl a192e2c40070d92c3ccf777e3a5c4ff515573cd2bb7ed0c537fdadbbec5bbf21
  66/89/dfa6dcb08c200b7830ab56439e8c1890f2971d51aafbb3937894a2e7fcfc/charset_normalizer-3.5.2-cp315-cp315t-win_arm64.whl 749e97e1b32313717a565abbe321bc2190bc8b35f1a67e4cdbc7c56c8d8ffe58
  8c/ab/176fbfd5b64939c55d652366aa5b9ef1d767af207a3aa6ebeb0d226c484d/charset_normalizer-3.5.2-cp37-abi3-macosx_10_9_universal2.whl 4275811936e2f06feff5e598fb42a1b7ae852da8e39605211892b56b81a34efd
  7e/84/371eac6b30bdbcbf2d632a1a01809103459216fcaae61b8b8d922c1bfb8a/charset_normalizer-3.5.2-cp37-abi3-manylinux1_x86_64.manylinux_2_28_x86_64.manylinux_2_5_x86_64.whl 1c50fe28bbc2ced33386f298650d91218076c05420e6cbd790b913adc41659e7
  43/6f/c4fbae58febff71709c51bc7e18fdfa55341dc382704740f9f0cbf03817b/charset_normalizer-3.5.2-cp37-abi3-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl d19fbd981a488e22cd04883659ca6b08f50b5974f9fd7c95655ef6a043e5893f
  2b/9e/46f2fa4c431fc98c4ae76a8cb5bdca54e0341e3cfc3fcfd8e82740250818/charset_normalizer-3.5.2-cp37-abi3-musllinux_1_2_aarch64.whl 1db38f4c5496827c1a501846d64d14c3b80c7e6714e406cd7dc36a9899fa1011
  b4/f0/45b579df5cabc1d5d53ea1cc35e8437d3ca768c0acccc7041517cb6fbb32/charset_normalizer-3.5.2-cp37-abi3-musllinux_1_2_x86_64.whl 9cae88599c7219005d879f98e5ed53341e9a122af585e1091200358a3003d2a0
  31/68/fdec18a343f5fb3f310588dd478b09ac4799e0b187dbade3a8cd776f03ef/charset_normalizer-3.5.2-cp37-abi3-win32.whl 01b0c0d2262a9e28e8484a278c7e1b5d650e3ac8cf2683d2967e25899f208bdf
  9d/8a/b618149cc5207943a0242068d7a27897f56a62947b5a039085f2a22029f8/charset_normalizer-3.5.2-cp37-abi3-win_amd64.whl 9f56f72050826f63dcee7a7f55b0a77168cb3bfc553fd405e7f8f9ece75a4036
  03/cf/4c66866fa9e2b1c78e3c911516d1de497a677b7ac60f1eceda74ce777ca3/charset_normalizer-3.5.2-cp37-abi3-win_arm64.whl 40ab6bffa02ae10a0581e6c198be7d2d8ca5c2a0c64e4ed3465d766df457573e
  fc/ad/d07d7862a62ffa6d79d68074d14823243dd235a77c45262acbf6adeb28bf/charset_normalizer-3.5.2-py3-none-any.whl b6b751274acb69d77b3323d6b7dbaa3c7fdfc1eb829b7eb61d262f32e1af9685
cleo==2.1.0
  2d/f5/6bbead8b880620e5a99e0e4bb9e22e67cca16ff48d54105302a3e7821096/cleo-2.1.0-py3-none-any.whl 4a31bd4dd45695a64ee3c4758f583f134267c2bc518d8ae9a29cf237d009b07e
colorama==0.4.6 ; os_name == 'nt'
  d1/d6/3965ed04c63042e047cb6a3e6ed1a63a35087b6a609aa3a15ed8ac56c221/colorama-0.4.6-py2.py3-none-any.whl 4f1d9991f5acc0ca119f9d443620b77f9d6b33703e51011c16baf57afb285fc6
crashtest==0.4.1
  b0/5c/3ba7d12e7a79566f97b8f954400926d7b6eb33bcdccc1315a857f200f1f1/crashtest-0.4.1-py3-none-any.whl 8d23eac5fa660409f57472e3851dab7ac18aba459a8d19cbbba86d3d5aecd2a5
cryptography==50.0.2 ; sys_platform == 'linux'
  d9/69/c9bd862c3bf43d6399c433caf002df16e2dffd4be49bdf515cda38038711/cryptography-50.0.2-cp311-abi3-manylinux2014_aarch64.manylinux_2_17_aarch64.whl 79def8d059362e7831389ed3be0ecdf58a89386e1271e35dd9f5af84e81bffd0
  21/69/64cef1f702bf6657e0cc186ed1a2891d50d29fb41586b254e1c07adea261/cryptography-50.0.2-cp311-abi3-manylinux2014_x86_64.manylinux_2_17_x86_64.whl 630ebfea3bf689d075f82316324ff7433dc447fe6bc1bfc76524b74b4a9567d2
  38/6b/61a3f8d8c5e1e49a6cddccafc4015cc1c0021360ab0acb4080e7a423644a/cryptography-50.0.2-cp311-abi3-manylinux_2_28_aarch64.whl f9f6143a8c75945eb960d9eb98905a441394abfa24afaae239d514ffb2586480
  1a/f1/b474e930c4d910328780e3940da76f5aa5cbc48ce1fc14e44d239d9ea9db/cryptography-50.0.2-cp311-abi3-manylinux_2_28_x86_64.whl 4061c0079120205fb760c58acab6443e217307dcf05e3702cf970e0689972856
  71/37/6202e488cc1eb625ea110c292c6bda92823176e023f427d8d5660ce8d632/cryptography-50.0.2-cp311-abi3-manylinux_2_34_aarch64.whl 87e9ce85beb6b328ba370cc6e6aea483c92617b4c95b1d33a49297eb662bfb04
  d3/69/2c833a049475e0a3444e94c7d0aca0aa51d166374a449b09e92ac98138de/cryptography-50.0.2-cp311-abi3-manylinux_2_34_x86_64.whl 9dab55f57c74c3cad24c323bacbbd04be4705ba6eb0d92e920b1fc4837ed5079
  6c/5d/906970b83bbfc1f5bbfb677a143c181f2801f23b6a7204a3b47c42c97e65/cryptography-50.0.2-cp311-abi3-musllinux_1_2_aarch64.whl 25784ce8b9621c90c643efb9e1e2162ab3b0224cae446ad5e70e7fcb1ce18b51
  68/e3/f2298d3bb55e0c4a91841ec4d01b3f020ba8c5fbf15ccdcc6dcf03f97025/cryptography-50.0.2-cp311-abi3-musllinux_1_2_x86_64.whl 85d0d9a31b9098e98534226d5686b47264b95e62ce459dc2e62fdfc809f9fe93
  19/8e/aa1fc533d4546b127b45de8aa024eb5933d23eff9debfe25931e56861095/cryptography-50.0.2-cp314-cp314t-manylinux2014_aarch64.manylinux_2_17_aarch64.whl 0ecbc5652bdb6fc9eaf89a7d196e20941adfe812f43bc4ca05d9150496821047
  6a/64/72bc3f75176e7e406b748a3e3830432b8c51297b38368713df04dc04898a/cryptography-50.0.2-cp314-cp314t-manylinux2014_x86_64.manylinux_2_17_x86_64.whl ab50ee449bf968271e820086f10a33d101dd060370abc10bcd22279be2656539
  4e/c6/62c77550edfa5ca3f14bf44a1e6739b9fa09d6e998a11d97ed8213bccc98/cryptography-50.0.2-cp314-cp314t-manylinux_2_28_aarch64.whl a9f7355e6fab51f6c369b86fb7571cffa05edee2c2121e0380a37fb9ac1cd5c1
  aa/9a/6f2f0304d634ceafdeaf23e84537336664ac419b5d07611675c2ad3f6b7a/cryptography-50.0.2-cp314-cp314t-manylinux_2_28_x86_64.whl 241449bf940a5d27309bd317e6f9a2af6932113818bb2b8f5c59ddc7ef16da18
  bd/e6/db28a28c7b6c676addce89136de3d8db49ea825a8c863472e36e42ead4ad/cryptography-50.0.2-cp314-cp314t-manylinux_2_34_aarch64.whl 4a20ce1e5cb4284a86692fdcba7cb8754185c6b2e5c56fcef3751cf451d3cdc2
  6c/01/03263395f74d50b071e9e66daace3f8bef80493e5d410726f2ba8554736b/cryptography-50.0.2-cp314-cp314t-manylinux_2_34_x86_64.whl 828d49b0ff5a0e3975865571c5d91dbbdd0d38d8289b249a163e9425413a5e05
  eb/94/2bfe8f29ec0cc9c0d99359c4161adf32858e4934b72c6d100d2ac0bbe962/cryptography-50.0.2-cp314-cp314t-musllinux_1_2_aarch64.whl deb9fde5c60e437ee4821bc9bc39ff31b42135c27e1dc61ef0a629389c1de62e
  54/44/e80651ecbf0e42b62e2bb5f5768916e07eea72e1297338956a61df361f88/cryptography-50.0.2-cp314-cp314t-musllinux_1_2_x86_64.whl 8c71ba2cd31fc93748c38e1b613200ff1c2665cbfd5341fe3a61cfde35a1430e
  8c/75/32ac2a56243d778805c16ca6a32b8f74fb757df7e28d7ecb560afafb59cf/cryptography-50.0.2-cp315-abi3.abi3t-manylinux2014_aarch64.manylinux_2_17_aarch64.whl d370b8d1dfcdf7130178137f6fbee6140774a1acc6cacefc4b42643ec11d0a3a
  aa/a4/2c8d734e43d97f0842ee9f1b7b4bfb3d0cf5e19edebf43c2afe6675c2320/cryptography-50.0.2-cp315-abi3.abi3t-manylinux2014_x86_64.manylinux_2_17_x86_64.whl f2f9bd7f90c64fe89253f0a2c05e3c4856072660429ce8831b4235bf29403a67
  c2/58/ee288c829a6f41f6235ae9dd33d82fd19b45442b65b4c8a3da36963d9f7a/cryptography-50.0.2-cp315-abi3.abi3t-manylinux_2_28_aarch64.whl e275096ea1e60cc595cda2836fd4a6c725d1125108b868be17f53684d164e2cc
  02/a8/8df951850d6b31d2a00218f19e2b3f999523437ed7a819df7fa427942fca/cryptography-50.0.2-cp315-abi3.abi3t-manylinux_2_28_x86_64.whl 58a0c478eeca76fe5e07993c5a0703def34a6dc6a0cda4f5564639b33112ffe7
  8c/72/20f99a219f6af47cdd1cbd978c243b92d71496e168a746138af44ded4f29/cryptography-50.0.2-cp315-abi3.abi3t-manylinux_2_34_aarch64.whl fdd28f912fccfec1846a94e2e1e8f9b0012f557f0c46fe4f3eb0d7a87afcf90b
  24/95/83378121ef3eaaaf71d4b781577ff794acb39b9e1b87a3f156898c8497ed/cryptography-50.0.2-cp315-abi3.abi3t-manylinux_2_34_x86_64.whl e105ab60406787da31fccc883fc0f733af1efd78f0136a4599692c4083a73d0c
  22/f7/70fd7ae4d1dbfa7ba29b02e1b9068771519a86027756510b700ce81086a8/cryptography-50.0.2-cp315-abi3.abi3t-musllinux_1_2_aarch64.whl 6f8700550aa1474a91e5dc07049c46f98b423b5b1ddd0483e0b51362eeeaf5be
  d4/be/688367b74de86984bd58d8efacfc7c9e68b89a6a22ced0fb4f38db50254a/cryptography-50.0.2-cp315-abi3.abi3t-musllinux_1_2_x86_64.whl c71be1cbfa5cd9a41ee452acf1eccd82b2c05950358b106ec8ceb83411d1a020
  d5/8d/6d585339bedf85d45044c85d8412dac53f2bb6f918e8b7777efba1787844/cryptography-50.0.2-cp39-abi3-manylinux2014_aarch64.manylinux_2_17_aarch64.whl c5e67125c7dca78d199ec4e116aa93dbb83494808ecbb8211a2cb09b1bf41dbd
  bf/f1/1c1f6874e8550cfddd4b688ceb38cefb6ed15ceed224d56f133f3d88c214/cryptography-50.0.2-cp39-abi3-manylinux2014_x86_64.manylinux_2_17_x86_64.whl ee247f5c245c9a2fe7c8e2214e295918838e44e00a45a6718451e4004219e767
  c1/63/61b15dc1a8de03fe0adbe3fd7608b3ad5c73bf50993bbcb1faaa930afe33/cryptography-50.0.2-cp39-abi3-manylinux_2_28_aarch64.whl dfe9763530994147d9af1def057a5b9658b00e8f8fe8743d144d1e0911c2e454
  4f/87/ef344a9e616871f2519c22d6afcda79ddd5d35e9592d95eb6e677608d055/cryptography-50.0.2-cp39-abi3-manylinux_2_28_x86_64.whl f21e8a22c8605750c7af886bab299a363721264061b4ac0a30efb73cfd58efc5
  bc/ce/7e4f662b1e3c393513569e402cfc85ac7da0bd3d5435e122a3140219eb2d/cryptography-50.0.2-cp39-abi3-manylinux_2_34_aarch64.whl 0ddc924c04591c2811ca024d62ecad4f7f6f08af8939c211438f48a16bd23602
  40/cf/6b5c8e2fd9202d98988ab7cb5cc5c991704c4ad55f492ff408e4969f83f1/cryptography-50.0.2-cp39-abi3-manylinux_2_34_x86_64.whl 1981f1db4630889b9ef7803fadef12b056f428cb6b85c27ba57b774793b6093c
  10/bf/8d6ebc7dded797bd0f0160d52188021211f011a2b164ef0ae1dac4587465/cryptography-50.0.2-cp39-abi3-musllinux_1_2_aarch64.whl 7a8701d6b584d76e909e3d305b7d126b41439876a5aaf76cddc67fc230eafa2e
  d4/aa/f3f6e0de7e6253b8baa8b2d8fb9d50924fa75cee3d4624bd4bc1208ee923/cryptography-50.0.2-cp39-abi3-musllinux_1_2_x86_64.whl ce47f66801c20ec6c6632453bb5960fe38939e9306970b48b3a5a26de7745d94
  1d/7a/f08d34ce09d60f89ebd391e2ebc6ba2b995e6dd7552f41820f8085f94e53/cryptography-50.0.2-pp311-pypy311_pp73-manylinux_2_28_aarch64.whl 92e665960f25fcdc73725b9cec7a3824f279ba97a98653afe9ffac2e43668f67
  45/67/e18fb65592451a2acb76e9f2fbe14e0f47a8318b4c5430f1633851d03daa/cryptography-50.0.2-pp311-pypy311_pp73-manylinux_2_28_x86_64.whl eef4c2f3423810b3070ab391f85436d2f8bbfcb286ac15cbc73190b3563b1f1a
  83/28/38fdce17e60f6b825e69fc3b7f75e70a6612759980704697e1de4cbfaf6e/cryptography-50.0.2-pp311-pypy311_pp73-manylinux_2_34_aarch64.whl 7c6d0330c472d96f6a6afe24d80dfdf15176c33096f0a4397ae4c60f3dd3be48
  b6/b1/d9121a717e0f893c64bd6ca7702614778d7df2a5c309128a002421788516/cryptography-50.0.2-pp311-pypy311_pp73-manylinux_2_34_x86_64.whl 1ba34f04897fcdaa73f74145c25f3ec146fbd56593853e88adc2e811303c5f42
distlib==0.4.4
  c1/2b/238f02a4927fa2e27aa995371d240a468b52e42eae44a678434aff736b38/distlib-0.4.4-py2.py3-none-any.whl cf09d55b1e85a89576b036aeb71550bfd68320f3f21761ca329eadadad918638
dulwich==1.2.21
  b7/82/6b200c6c7eba579477f6f1e3253fc9fadf6eb07c59a18e1ff45f8c72be38/dulwich-1.2.21-cp310-cp310-macosx_10_12_x86_64.whl 290bacddd22b2974bb190300b1711b746f0863e3d890effcb71349aad6e47b1a
  20/b1/c3141f3012299f7f960ceecda224aad512fa33ac47cf9199e782cd036a01/dulwich-1.2.21-cp310-cp310-macosx_11_0_arm64.whl aacebcf41756b53301acf104f162e253b0c09908d571212a0c507902903e74da
  a2/6f/fb7f5c47e46e54526c8bd772db3b2a0ec031d9a8b0deed35e7a61f23fc34/dulwich-1.2.21-cp310-cp310-manylinux_2_28_aarch64.whl c5581a5fe5111a0efe9e65a0b699fb02bc753936472956194e8582ac1b9a1f3b
  46/28/add16604a031010ac76f48c0c31f6876a85401457d693583f2187c5621c2/dulwich-1.2.21-cp310-cp310-manylinux_2_28_x86_64.whl de2b1184f997adf7094f8bddb96761d9e65d52d4620f941cfc5ab239904d9fb3
  e4/50/96d463718005766c566d987138c7aea5ba721cbc66d9c55d1e83c31105fc/dulwich-1.2.21-cp310-cp310-win32.whl d6dc4a650c1be9b03f8a139be4c55f4b0f98977aa43af5d60814104d3f4fcbc2
  d5/96/0852c81b614a6aa6a845df8681cf6136f010073c198365b5896a4f916318/dulwich-1.2.21-cp310-cp310-win_amd64.whl aff9847cb5fc80cb398d014b6b1fd479bdac2cf7ceb3ad7375066ed4c03f84f0
  2b/c9/e88fe9bb0876fda0a1515c9dd4de10b1a7a451ff8e356a1b48ed34899921/dulwich-1.2.21-cp310-cp310-win_arm64.whl c45d33c897b5b60f710e45817dcf57cb642f155e7b1785173e6a768945e37ea3
  47/9c/aa1a26885358f78155f00da38290cedcd1b4e095539aba2166970daf5609/dulwich-1.2.21-cp311-cp311-macosx_10_12_x86_64.whl 06b910393bf73b2016551cedde5fb3387bf268c99ca8c33707bbbf5040f53f5d
  b4/1d/7a73f54622c7f4fc2ee25773b4d29ca15acce05c7e4adfd20c76c198fc98/dulwich-1.2.21-cp311-cp311-macosx_11_0_arm64.whl 8c726631322735bb497e53b623ec17b2da040def5742c1d26f63e16401f3fb60
  44/99/89a307ee862c50d8d6e8c7a31a66c690bced91b26acc741682ea95190188/dulwich-1.2.21-cp311-cp311-manylinux_2_28_aarch64.whl b0bc5e54c3d917a2c1d40eefc8e34a3543ca80b0bf602a0220580cc99793d893
  e2/7e/f90c7568a16e127e518b4c2e1594b0b3e0c8a6e450a961e14f264e29d232/dulwich-1.2.21-cp311-cp311-manylinux_2_28_x86_64.whl 7af063ab230fd9e8d4b864c1cbc5f02a02715e112ed2b9ef4e20acdc63ba94bd
  30/3e/9ae2adf48bbdb45710cd8860e3946ced7237d047ef69aab2e23692f41107/dulwich-1.2.21-cp311-cp311-win32.whl 839cccb0ee895e8fc4d997c6c90945b6e8925e84fb3f63c040939defc6476ef8
  cc/20/b83651ebedba6dcef4f4cf48604cb48d1e842b6a816e7c4bf65e1ab6b619/dulwich-1.2.21-cp311-cp311-win_amd64.whl 2e222d4454febc3876af851ddcacc1a602240a3cfe3f8881ae21db997ba4fb83
  17/b3/70438e4795ec4d89a36fbcf18872c3f52be2e0db9a20e6df215b5b929c8c/dulwich-1.2.21-cp311-cp311-win_arm64.whl 74fbac8d95a81977a07eaa218037c609ee57837db51014de76dfdeccb16108a8
  ed/97/765237993132d47b55ace49d96830d069d79a686b5df5bf986fd9f33046e/dulwich-1.2.21-cp312-cp312-macosx_10_13_x86_64.whl a7f106746f0596fa07974a5522dfd61d7516721a2ae6ecfdcce6e43f9deb6bd7
  7a/6a/cee01d75b2f0a0feaca4fdb570ae5f7cd85bc3bf7881c1ecc6fae434cbbf/dulwich-1.2.21-cp312-cp312-macosx_11_0_arm64.whl 93adb787872f330cccf77b50ee41131d9932287725ca00625cd9c346c9ee70b9
  d0/9d/9f508827357ee9647e4074f2eace4315b39e51f9d159a6ba1d4f2ebb49eb/dulwich-1.2.21-cp312-cp312-manylinux_2_28_aarch64.whl a3ac7c2e075b5130ce7055b9278eb1d820cc8196cb07d5480b0dc89499d0357d
  80/06/b033cdb1e34165d8df6c4cc741f7e583ffff771112e9344ed6de31981186/dulwich-1.2.21-cp312-cp312-manylinux_2_28_x86_64.whl 945278b0f74f83e0f0253aa5ede25f0228b7cca5ca31eb5f5fb76c445c5d5b02
  eb/4e/bc692f443e5f38ffa960e7412cd76f96084686dac3c5101bf6bc24c48597/dulwich-1.2.21-cp312-cp312-win32.whl 3206426faf4cb2474458f2dacf5c1b597a076831f2e7afa2a350df5fff2cce1a
  80/67/42d9eca568488e960c9726c27355536e8e239b780e937f6b84896729cb69/dulwich-1.2.21-cp312-cp312-win_amd64.whl b3d30d40384cee2e8aa3722f87cef2f3d71717a0b45ac88eba457d62acf65dda
  a2/cc/a55ab15df42fb6d7ea74f9e6cfd0b4b665ba3b26f67322b9ffa09fb8d2aa/dulwich-1.2.21-cp312-cp312-win_arm64.whl 4747b1f94dbbf06e90d49247199db458bd9fefc588a4368669cb551ba4b6439f
  39/55/379eb7c74a9dee6f18a7b92a1681d2b81ec92f5f4765836cfe26ae498b51/dulwich-1.2.21-cp313-cp313-macosx_10_13_x86_64.whl d7bbbfc7b9c0216acc4bafb37b5f11cf50ad970703c7a095b06af04eebe97bc1
  30/19/1e8ad768740687df45711b32bbad3e68eec131313f70a76cbf799c390e95/dulwich-1.2.21-cp313-cp313-macosx_11_0_arm64.whl fe852ca18749eaa72377cc3e98938cf6e21d5d57ba195e4efe18f89beb86dd30
  b0/b3/29441f36620c0f550305e0e4e07a9e04d3e3e3cc0d8051a3dbdc27c59fb8/dulwich-1.2.21-cp313-cp313-manylinux_2_28_aarch64.whl 76fb77ee2e2a28226933923adfd7c56d059c83ac99bb9d299e790c9b90ed5ad2
  d5/37/74e8911e9fe3bc8c47375cee9c4ca207676a8c34c4f1172586aa488b5f95/dulwich-1.2.21-cp313-cp313-manylinux_2_28_x86_64.whl fa9ef02ec417282303e103158c5ffbd94cb2c3a51691fc9722807fceca24f55e
  fc/1d/eb5a085dbb789f162991f991d99c5e435365e92be31d1e1ae42f253f35e5/dulwich-1.2.21-cp313-cp313-win32.whl 4d900b322f73e817560d54b6e975354084da3390b1197513f863fba143ba9ebf
  d9/04/f520d539ff3acf4c3e25cf6de4cdba651a0dc2654e30feccbfdf04d0d044/dulwich-1.2.21-cp313-cp313-win_amd64.whl d32a96474226da594065e34c6c83b76bf9422e930cedadf481cb4f1b60de7e31
  cb/31/83c743abd234087d303c5a7894180f6b9fcdefb2aa883da47799bc0d0a7d/dulwich-1.2.21-cp313-cp313-win_arm64.whl a3ae7882440c711927111c70c09b65486093a6a49df4efcb46914b8c433b8bd9
  07/41/490f0873cbb6d4836fba26f9fe5e62beedb3281713ed3ff9d5ff7be9be0a/dulwich-1.2.21-cp314-cp314-macosx_10_15_x86_64.whl c3aa44524ecab49baad8130af65386de7fa4e325cbae0592b918e46e3dc15305
  72/f4/b21f18d80acd9c7f30f4b2041c29df2602b490106b98581fcc23f48137a3/dulwich-1.2.21-cp314-cp314-macosx_11_0_arm64.whl ab651ef2aee6f6f713e905eec68f67b5711def27a80ca45d5a9270310e77d4a2
  2e/dd/b99c7ae6a2bfbcad714993e6db34bd78aed21d581c2f8ab9d1c30de2f239/dulwich-1.2.21-cp314-cp314-manylinux_2_28_aarch64.whl 001da0691a2fe5d6def8d239062021c5042ace4d4b37fd5d0e4092d0f87a4a5a
  07/2a/5d2b983519f968f47f02bffbbe8ca29ec4e5308352fa0b0a6814e5036981/dulwich-1.2.21-cp314-cp314-manylinux_2_28_x86_64.whl 657e45d73c65f6440eb27a26d3e6661b07b69bf205c508deb9959c6355d71272
  ba/77/be5db7298d31b08664fa33ff01cffec8318f75c7ce3286c282ed0ee5bf63/dulwich-1.2.21-cp314-cp314-win32.whl f8686c722d1612e75e1fdcfda0be0264cf8c390eebd0df03237dc8a45f996881
  c7/57/8c0803d14f70f3f7a437ab9062d7b19710ac54d9e7aee2dddf0948bbf1ee/dulwich-1.2.21-cp314-cp314-win_amd64.whl d5caa0b8dcd956f5d8adfbc3c9ab82d69dedd340011928ada3d0a94e09afdb18
  66/a7/8cc84718d1dc304e3e4fb73eee27818519d97b77edc7111d825ad4070f94/dulwich-1.2.21-cp314-cp314-win_arm64.whl 0d4a23851d272f82a07dec2be136e590beff9c00e05c95c4f7d3bb54c084c885
  53/99/ecc80ca1b9776c62aff3a2a8e687af19cedbebc19a4a05de5d2c256b287c/dulwich-1.2.21-cp314-cp314t-macosx_10_15_x86_64.whl 1dc827348e2929f8e9620ca6b762e8e553a997eee788933d348ef451b6f9a261
  0c/58/85047280a4ee8ee3a8f0d7b7436125b841541b8e2c72843769bf3592b2bb/dulwich-1.2.21-cp314-cp314t-macosx_11_0_arm64.whl 02dcd28b5d1a3a8abc2f0e5ff42deed1431c81d02b89c41b5cfdda352cba7fe3
  52/42/0c93a97abf55d22c5a639cdf9c67060955d5ff4cf0012153cb7dd2481e9b/dulwich-1.2.21-cp314-cp314t-manylinux_2_28_aarch64.whl 179bb5942e0ee808eedab6d3bef4935c95869bfcc921e6d4585506386fa68bf4
  f8/21/653079f2a363536910d51cbcfb84204b071f3d500e8b0c4f09bb9b49ff92/dulwich-1.2.21-cp314-cp314t-manylinux_2_28_x86_64.whl a03bd34006172c764642f1dbf179b1c3eba7bb1e25ccf5787be48ee28f922d18
  f3/d6/bde8f2fc37537dcf10495ba5d4335f2941e7f80dccc03b4bc35e46f25046/dulwich-1.2.21-cp314-cp314t-win32.whl f7708c8318ab9ea6b0fb2cd77e40b06ff64aae6ba6c269cd3d3a18c619b83eea
  e1/dc/1268696ed6a22edd5d89051c9e6f6cbddab40dc13e6accdf6eb2e28af6e7/dulwich-1.2.21-cp314-cp314t-win_amd64.whl cd7070dabeba6e5cef6ab70b4968b42bf342a5585914b517c86ae429b92a7c20
  96/9f/3069a81a1263e72fc2072102917dc7ff1208d88f290f0802cd6026c6db43/dulwich-1.2.21-cp314-cp314t-win_arm64.whl adf4318d7da19f1b63f3f7ed7290a9f7bfdbf9219d98d7ed8b172c1df917a6c0
  19/c3/7768927c32fef9f48ba7447b6d35fecae92ec6bc805b05fbe5771e6a5f54/dulwich-1.2.21-cp315-cp315-macosx_10_15_x86_64.whl 7daac64f153b11968f27e2573720bb23fe6da722ff06a1ad3623350d1dfa6a1a
  34/8e/184fd605429b8a71ca3447c902a4787da77c4b8d4beb021d491f8e27f35e/dulwich-1.2.21-cp315-cp315-macosx_11_0_arm64.whl 426cfcb6a9269129096c449643f96b406cb257add3ecdba1f1fdcad8e645d7be
  80/14/67e4b9ec2295bbb5f7acbb01194e1e02d1b5db007675b6e1e7551b472ca3/dulwich-1.2.21-cp315-cp315-manylinux_2_28_aarch64.whl d4d2df962e680c8ce76ca43334787c96489034edbf35dd866619e663d1aff773
  40/89/d13e220ade016008fd1036a3020592bcca3ffb8062f96cd4398559ebb916/dulwich-1.2.21-cp315-cp315-manylinux_2_28_x86_64.whl 603f34501a78a1998b5da91638b7e162ddea269fb56f95ad7aedc5f55e562fbd
  bf/f2/208af25f7b3648c2c65f1af1252a1b6399d751d6aeeacbc730c42aac5ac5/dulwich-1.2.21-cp315-cp315-win32.whl 69405adb23f62a624fb5f95f1b49748fef823d7c5eace2025b5c77845c6eb972
  6c/21/949a54ed21fee947f56c101b4e68f8ce8565478ee07c66699b907a7b0cca/dulwich-1.2.21-cp315-cp315-win_amd64.whl 634f4da28d67150f6145eb833a6d24b3575024120fa9a7a496e4f3e7f1e3d6c2
  0a/68/14b9431f3e30431f984ff39c901799833383104931bd49f5972995c8a8e3/dulwich-1.2.21-cp315-cp315-win_arm64.whl 375f3e6e2b7e1c886d2c3a22bb12351427f655d4e2323236a2ff677f54ef5789
  2d/46/da2a20d65c2676aeb31c31b65e8e8bc117a1a2d3ac4e5b882b881601308e/dulwich-1.2.21-cp315-cp315t-macosx_10_15_x86_64.whl e76aec0a33dd5f7ed2fa76a8fd7af22f80e5f8654020be716660236ca3b749c9
  a6/4d/8576d4a1248a1c06a0ca32d1fe37f4de0f71fd838218c80af4b867b86c08/dulwich-1.2.21-cp315-cp315t-macosx_11_0_arm64.whl 33dfb35033babd11a5fe667859ba07880b983077ff419af68d3db10df1b2ada3
  d7/5f/c1987b4737c655aa5f18f83169c2a0072adf5e880ffcdff0ef3857cdd978/dulwich-1.2.21-cp315-cp315t-manylinux_2_28_aarch64.whl e313ea1fefba05fc3e6953ed37882459c29955aa69d84c2add7974a830a197dc
  2e/9f/03d0ad2c5fcfce977db9ac9b99cfec31a464f18bf8e98d1d471e006240fe/dulwich-1.2.21-cp315-cp315t-manylinux_2_28_x86_64.whl cb21f2bd25e96423fdc56463c7993acff52a5d2d53e16265773005d4dbd150b1
  37/d8/fee4654027a924484115d41a6f19e11cf6628b5a4ba1bc8987a75f42021a/dulwich-1.2.21-cp315-cp315t-win32.whl 7f71ee62a8d3ee250b7c92fae167bc7db07667d46ad4c226d02c583b864010f9
  a2/92/a96cc2790b7a80cad5e07f9037510c2053564fdaefb173d07ac91f76a95a/dulwich-1.2.21-cp315-cp315t-win_amd64.whl b77a927cc52857c884568548be8dcb3c832c6fe1b4ccf64c1c4c1756f7952a7d
  61/da/ee87f516ba90cb3b1bcc90a2ec9c8440da3fb67079881e0d3f613ef01cfa/dulwich-1.2.21-cp315-cp315t-win_arm64.whl 3e9c211334624a327447fbf0bed2e672ad81edb5cd65a87dde43e8953f29f90d
  6d/0e/e44bc7c8619596af498738917bb21f8511d0f928f32cae0c4a2ba01fdebd/dulwich-1.2.21-py3-none-any.whl 31a522b9611e8032a43b8fb6941469c24e65ff4f14e0427986c58e90c22e154f
exceptiongroup==1.3.1 ; python_full_version < '3.11' and sys_platform != 'emscripten'
  8a/0e/97c33bf5009bdbac74fd2beace167cab3f978feb69cc36f1ef79360d6c4e/exceptiongroup-1.3.1-py3-none-any.whl a7a39a3bd276781e98394987d3a5701d0c4edffb633bb7a5144577f82c773598
fastjsonschema==2.22.3
  d7/0d/6caab33488dc9d26440c24221fa610c7c8b83c30715ab45d31f0e004308e/fastjsonschema-2.22.3-py3-none-any.whl f670b443830b75aca3f00b75949efa20f4b2a80302ec7a21505c28dd54cffd43
filelock==4.1.0 ; python_full_version < '3.11'
  ee/86/032133892a5de43b5a98200b01aadcad68cc255e274a762f08b8a76d2912/filelock-4.1.0-py3-none-any.whl 2ce9818e3e2d8f284c1a964414447ef148d42a5fd5e2a477a7118e574b293ec1
filelock==4.2.12 ; python_full_version >= '3.11'
  8a/c9/eb6b6528c7edb958d4c24ac47a8b94113d9de36e4cfc6eecd599b1a4f349/filelock-4.2.12-py3-none-any.whl 21decfec02f116ed4c954433cdb31f28c3b346b784543177b6d7059da2702ee9
findpython==0.8.0
  bb/a5/fae2000239a1f0225c9f31ec5f790f465d3cf135e79937ad19c876303e21/findpython-0.8.0-py3-none-any.whl 4a61ee1618a8b55014f7d41f59345d322be93f6ce62395bdccccc651b3f7e28a
h11==0.16.0 ; sys_platform != 'emscripten'
  04/4b/29cac41a4d98d144bf5f6d33995617b185d14b22401f75ca86f384e87ff1/h11-0.16.0-py3-none-any.whl 63cf8bbe7522de3bf65932fda1d9c2772064ffb3dae62d55932da54b31cb6c86
httpcore2==2.14.0 ; python_full_version < '3.11' and sys_platform != 'emscripten'
  02/06/a8d6a8f90d11b76d9086242b6bb0ee4b503473bfc8be34c2d5b067275c22/httpcore2-2.14.0-py3-none-any.whl 4c4f64f4b544afeb778c42c0ffb5941b29e671157e90ed3f6dc787c4bca90cd1
httpcore2==2.16.2 ; python_full_version >= '3.11' and sys_platform != 'emscripten'
  2a/e8/009c347feac27f8960605aa98d55ed263b5870dd4fd80b82fd1d00d5716c/httpcore2-2.16.2-py3-none-any.whl 16051ae2a42f776007543f32de9349a317b23d2cbb4e1456b4bac0e88b87419a
httpx2==2.14.0 ; python_full_version < '3.11'
  69/5a/469616aa8c2cbb0bb9dd67a3c18d07c01ab604cc0b236ee1c47d260c7f6e/httpx2-2.14.0-py3-none-any.whl 9d20c13a10bae1773a0be3b0f1e5beeb4bdd549bc3a2ba18efa32897c65403e4
httpx2==2.16.2 ; python_full_version >= '3.11'
  77/de/8c4306a3d6aa2495111986addf33a9e561eff4c47552e4c4b9251160d0ad/httpx2-2.16.2-py3-none-any.whl f05c13aade4c45dbf1c9060647a1058f0acad62398fad96e741269edb33d46f5
httpx2-jsfetch==1.0 ; python_full_version >= '3.12' and sys_platform == 'emscripten'
  9b/43/832f631d32e4f1211caa2ba368317739fe71f0b8530e4c9d15dc454bac2a/httpx2_jsfetch-1.0-py3-none-any.whl cb916b707601e69a07721aabc8f3f6659be3a6893bc1ff5c6f9e02241df2da32
idna==3.20
  58/a2/bb081bab032533a855d44de1d56f8e8426114ff1ba5d1f07a438a0a654f8/idna-3.20-py3-none-any.whl ab7ae7122974553370f0bdb919e1a960b2cd1bc1ef0276416d896db81c14582c
importlib-metadata==9.0.1 ; python_full_version < '3.11'
  b3/55/ecca97ae19075f1fac62def77731e7f535e6c1fb8f92ff08160c5e6dade8/importlib_metadata-9.0.1-py3-none-any.whl bba5600596a7e21f3eef53281cf28d6a5195634d2f2b78ff9501a3272c6eaab0
importlib-metadata==10.2.0 ; python_full_version == '3.11.*'
  7f/61/0c0fae37eb561d8fddb788cbae0f227051628d70d67498a8a116c1f547d7/importlib_metadata-10.2.0-py3-none-any.whl c7a4bf1c7479601f6b8e437cfc14f4f77028ba62a8f34ae95cd93d9774dfba51
installer==1.1.0
  d7/7a/63547a792a12148882205d79e07644091d5b7690f40c2bb9d41452a8bdc2/installer-1.1.0-py3-none-any.whl f55f5728ff61d3dd54dbc5a397cf3f7307cb64b180c20b72afbebf01c9e2c8a0
jaraco-classes==3.4.0
  7f/66/b15ce62552d84bbfcec9a4873ab79d993a1dd4edb922cbfccae192bd5b5f/jaraco.classes-3.4.0-py3-none-any.whl f662826b6bed8cace05e7ff873ce0f9283b5c924470fe664fff1c2f00f581790
jaraco-context==6.1.2
  f2/58/bc8954bda5fcda97bd7c19be11b85f91973d67a706ed4a3aec33e7de22db/jaraco_context-6.1.2-py3-none-any.whl bf8150b79a2d5d91ae48629d8b427a8f7ba0e1097dd6202a9059f29a36379535
jaraco-functools==4.6.0
  02/36/ecc85bc96c273dc8a11273ed4782272975e6338d4a3e9228621175edf0e3/jaraco_functools-4.6.0-py3-none-any.whl 99e3dc0060c5cbe8fcd1cdb36258e2a65ca40f1566b2033b12abb1bb44dd3c30
jeepney==0.9.0 ; sys_platform == 'linux'
  b2/a3/e137168c9c44d18eff0376253da9f1e9234d0239e0ee230d2fee6cea8e55/jeepney-0.9.0-py3-none-any.whl 97e5714520c16fc0a45695e5365a2e11b81ea79bba796e26f9f1d178cb182683
keyring==25.7.0
  81/db/e655086b7f3a705df045bf0933bdd9c2f79bb3c97bfef1384598bb79a217/keyring-25.7.0-py3-none-any.whl be4a0b195f149690c166e850609a477c532ddbfbaed96a404d4e43f8d5e2689f
lazy-importer==0.1.0 ; python_full_version == '3.11.*'
  0a/28/7ded071d0975dcc6d5d106ffbf7b3ca420f7caa3b8a235fa604b6e37032a/lazy_importer-0.1.0-py3-none-any.whl bd93fab7bef18e842eea02b839410954d37889140dc64ca4d9680aec6880c739
more-itertools==11.1.0 ; python_full_version < '3.11'
  e8/3d/1087453384dbde46a8c7f9356eead2c58be8a7bf156bca40243377c85715/more_itertools-11.1.0-py3-none-any.whl 4b65538ae22f6fed0ce4874efd317463a7489796a0939fa66824dd542125a192
more-itertools==11.2.1 ; python_full_version >= '3.11'
  5d/57/3c4b1c6f2e0cc29ba023802458ea3d2a996f87085559e4a5f2192d549532/more_itertools-11.2.1-py3-none-any.whl 35a7377edd1dd6608dcb2cdf534ded55ea32d49448875ad042cd3f879fb1ded0
msgpack==1.2.4
  a3/d0/68889d2fcead0e81470cf28346a0fce80c451a3e7df9d74b0837f517027e/msgpack-1.2.4-cp310-cp310-macosx_10_9_x86_64.whl 2a4e141a9c91d1502cf98f9ca9f87af222c7857e2bfa49c1d81343157c38a28e
  cc/40/6d7a9b886df357e86f48c82470e281333477eea80aef23c33e87e8244ab5/msgpack-1.2.4-cp310-cp310-macosx_11_0_arm64.whl 0626ea840cce866237c4da08439e9faa9cf79e6e4c62358978ee055961e8cff2
  86/16/bbb47e6732a2b812dca695dc8f6f5eed69219422ef946088295e1cb7f865/msgpack-1.2.4-cp310-cp310-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 25e1f2466c4ea0fb9b694a922f75eb92d7ce6262eda8cb8a5dada34fe990d486
  a8/f3/d215252efd2befcac420b01889bb17a816194a2c59501a15f7b1136f6591/msgpack-1.2.4-cp310-cp310-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 85b79ed643cfde70672152b3d1aee438ca647c5d2ffb7dba7226689ee9f6f44b
  40/39/4077628b0c593d09d838de00f80eb726f66c20e83dfc3639b6a70dbfa80c/msgpack-1.2.4-cp310-cp310-musllinux_1_2_aarch64.whl ce22584c8b12aa7e424dab08c481afd95ad4bd3007829fd1767d28b4dbbc3167
  89/07/7861755bd759030c051ae238f578806e975dba0c9830be0c7f8998fbf26d/msgpack-1.2.4-cp310-cp310-musllinux_1_2_x86_64.whl 429329799c72335b0e37be65964ec5b89062e57fe7ad9ee779b886df5e34ddaf
  c0/c9/873fbd651d977717a2eee58d5c9277a7999f615d997646c8fb1e68cdc3f0/msgpack-1.2.4-cp310-cp310-win32.whl 1cdb51af4f8f8d20af66ea9384883bf99b8ddb3cdf05f09eecda921646e15135
  7e/28/42c874635d34b35b76011dff6067f986a9c87d225c52347308e97b3409d1/msgpack-1.2.4-cp310-cp310-win_amd64.whl d626fcacecaf3a5bfcd57e35709ce59a56a39cd4a3cd201d1b43c00d20bcbcda
  64/cb/a3bd4d234c0f2f7e646b9be259b801c5d6a35c97f93dded4f722e6b80acd/msgpack-1.2.4-cp311-cp311-macosx_10_9_x86_64.whl 1095b1ebcc8c9d3e70c51240b7160d8e9da66044e0a45c3ef8403d3a9ef0c5ad
  56/3c/fc87d06bdfc99b302f4379f0eb34bb8695b6ecd90b965652d0a3195d1acd/msgpack-1.2.4-cp311-cp311-macosx_11_0_arm64.whl a4b47ec7422bef149223786a87df80067ac65bfc7c0565e5cf1dfbdc40acee50
  05/a3/abebe12c1b589b7eeab60cb87dd5eb398fcf549bdafca8c30d8d73e48493/msgpack-1.2.4-cp311-cp311-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 0c75cfda0d3ccb1f6abc20e0608ad6b226e11f317b5ac297721504d2509e2bd9
  03/41/ed5517a107628f6f7f3a1f46f19de3aca979bd1fc95861cb56ce0e4bcc02/msgpack-1.2.4-cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl a45ceb5f199d5e388f28b550ba881096a3740d4bda10e661d77f59d9a2e8187a
  3b/73/ba40b91632e011851e1a397d53e0bd031848751902424a5b37c33f7de412/msgpack-1.2.4-cp311-cp311-musllinux_1_2_aarch64.whl f641971d3eec89ffca57fa36d151ad1cf1b6a214b47faca16cb165c7d45ef8be
  b4/d2/2a4e254f8ee5d5dd5019bd9f99164d79704788dbe16d9d6de77fda4e6727/msgpack-1.2.4-cp311-cp311-musllinux_1_2_x86_64.whl 4e22c6571ab6ac9036da87d8a6fddb4baf86981844b480c0c60a4a4be417ee48
  70/b6/28f7eb3f38e3b6ea1f87f36c44cc25ab0eeb451147b5ff61637ce3d0b839/msgpack-1.2.4-cp311-cp311-win32.whl 5d7d4d2a5fc6a604f20c546ee1e8327bed1e9329be2417cef9af1f799f3e55e0
  b9/9e/67a97d5caa41bcbdbb4fae7bf5009b60222c72d0748364ac9e32de334a4e/msgpack-1.2.4-cp311-cp311-win_amd64.whl 9db832747bd05834530189e564a3fe31e2617547dc1f3a005f835eafc2b8e048
  32/43/890b028b2cdb6b75fd56bd9388466c9fea9f10a31ebb685c489c5cb32fa9/msgpack-1.2.4-cp311-cp311-win_arm64.whl deb1730c4c0c1a8c975be2f43efea6ee4834d35031a39075f78917d0ba8b3c04
  27/fd/45f6cd13cefbb659a8e0128ea64d51b349571163fec3c9c20f99792dc42a/msgpack-1.2.4-cp312-cp312-macosx_10_13_x86_64.whl 90cba4996b18ec1201fcaabd01ec48ff4b9755416bcd52105ded2f89fe145c49
  7f/89/169c2a0b1ffeafe68a4f13d8d96b6ed1cd8d40d8262b3a6690851da7eda1/msgpack-1.2.4-cp312-cp312-macosx_11_0_arm64.whl 112933726919f4239646cca9572e2c2fa5626358c670da8440aac09403100a48
  cf/8e/272a384f2a001cfced1baab0a8abdd912d6281432670f4609d1aab718d7b/msgpack-1.2.4-cp312-cp312-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 9ca1e78106675f2aed07dc37b842ce19be70010ab22c5c5c04688f0840d48539
  1e/d9/f59bd841fc2fd2b74dc50ce85860a6a25f58e588dd48946aeaf2862cf990/msgpack-1.2.4-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl c4d5bbdbea8f5669b3a734d6c226772804fb120848f99cbe63a0ddee63b049c9
  f7/7a/e2890b272883c496faad777324ddb70e9cc4a6c63731962a4a39a6a40f44/msgpack-1.2.4-cp312-cp312-musllinux_1_2_aarch64.whl aa10dc04c03408f31948ac1896a942141fd8d7a954b3612edac79f19663e4076
  80/8e/851415b1a9264e6abf64d8a9617d856769d59e247fb9470106f133aedbae/msgpack-1.2.4-cp312-cp312-musllinux_1_2_x86_64.whl cbb8a677da3e845713925e9a203b8a120b1e9da9989836890ba4a4a187902701
  c9/74/d75bf61aab9cb88b84f7d3a8eca8dd92e19a742b77ded300a1177e88d031/msgpack-1.2.4-cp312-cp312-win32.whl 2b0b7dff5beddc10f16ecea6b28c6b98014d1135d7015bd83adff5037f35848d
  81/c5/dd0e78eb04f9a0773a810d25ef2cd8f16bb941487567d0c63f814881133c/msgpack-1.2.4-cp312-cp312-win_amd64.whl 6e38b123681df22373d545520f54bbeddc4706d9235a1161061f12bd6648497d
  65/e7/b38f63ae82777c0077daa56c4b09af39d29dcb8927ab2ff59268094069c5/msgpack-1.2.4-cp312-cp312-win_arm64.whl 6795c588b210b2f13d62c8fcc23bf779b509b839ec5c197a7ab4f5191459e126
  2d/26/16eaad5fe6e199334fa5bd66070778665717c86e9a273525dc706ddb06a7/msgpack-1.2.4-cp313-cp313-macosx_10_13_x86_64.whl fb811ac3d463a75013b234d2aae56b9f0bdb0105caf4dd2ee65305b6a8a6078d
  9c/b8/9660be6d120820bc05106f291e824c73d35f4ab77d927788ae67ea80889c/msgpack-1.2.4-cp313-cp313-macosx_11_0_arm64.whl 36258fd0909e1bf26e94604439108846432abe4ffa9a23c9dc2f6f1c60f94b60
  6c/10/cd55a69fec29df26884b178dc4b1803442ec82abf929604aac619881917a/msgpack-1.2.4-cp313-cp313-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl e9c5ba0f053a7e98f013f083c9d1b2dffb26cad8c897c533d8286e44ed24c669
  c9/94/562e0733593a780c70b0b18994f30c205149f7f9f4efbe3e9b00b88612c5/msgpack-1.2.4-cp313-cp313-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 7fabd415c41e62006c6641fcdf5b3e866f581c4e11c58328c0d0f69584b9577d
  8a/c6/b72b8d8022718380db459ced8ffbabc7570ad2d22c7f2fa659c872cb6734/msgpack-1.2.4-cp313-cp313-musllinux_1_2_aarch64.whl ccd6e4af5347eb9828147320449bcd30e3321f6397d4583ff16047485dd8be3d
  62/93/a7e507378f43e91415cb6fda47e0ded0c9de1618a1f4ac4f2887912a92dd/msgpack-1.2.4-cp313-cp313-musllinux_1_2_x86_64.whl 9e73761fe9fc55a4e9d2df8e8f59b0979231af4dbf80b8bf90cd64c74173d779
  60/76/7f39f49cbcdaa4aafe64b4941b2640772dbdc1cac3a9332f4c9ba6994da9/msgpack-1.2.4-cp313-cp313-pyemscripten_2025_0_wasm32.whl d088d1f552e129859db830692268747aba0a1ee3e6e0fe6344dbb3aab1df9f6c
  67/9b/85b93350dbd7b52b358882f7f17a88a03664a7a59a359406e6315c162634/msgpack-1.2.4-cp313-cp313-win32.whl 892d4f17d7962bfd2c2928b0a47542bf2948f074a7c04721b73d4138b70481e4
  02/4a/a7e2778ce09a943c17b6f91c7acb2f9488357657c01f2cccb278297621c4/msgpack-1.2.4-cp313-cp313-win_amd64.whl 318d4e634d2b320be10decd9968ad1ae0be1d80cba23b5528c37b429eeb0e3e0
  64/16/9ff7495a9853e9d7de74965fdadce15017e7213ce564bb5dafc5403c9108/msgpack-1.2.4-cp313-cp313-win_arm64.whl bec3e34749b90cfcf116149aad11295c720ff4a74a7d0a35abdb968a396c1524
  86/34/747f9ea2b428088201c73fcb3a885cebcbedcd71def0f1f3c36896294b27/msgpack-1.2.4-cp314-cp314-macosx_10_15_x86_64.whl 895e9369185df4a874768849405c30cba7990caceb3fcb1692ebe62bb050f55e
  83/7e/52d208cb1561f869762c17be0e2c004e4d34f2842d239a450492d6246d62/msgpack-1.2.4-cp314-cp314-macosx_11_0_arm64.whl c97f5f17407e1761f23f1944be33cbf1d5ce67017db32544dcd5e16e0b1b4a3b
  2e/58/5516cabb60da83506024015c669622a0277979aef51eb611308cebaf4cc9/msgpack-1.2.4-cp314-cp314-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 2444a4e04f924630d059ae6eae8f91fdfcd28ed9fd17b21bacf4e74550a091f7
  39/8f/bf975b5d2111e4954a0f8567fc6b60bab22c8766dd4fa509af1334c91a4f/msgpack-1.2.4-cp314-cp314-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 5d65b791ce4283e02b6267742ad540899155e1b32887b9cbdda47f38f5a076b5
  b0/f2/bdf2ce9e284821397dc5549101824c7607ee6ba6e0635390d168a77ac49c/msgpack-1.2.4-cp314-cp314-musllinux_1_2_aarch64.whl 781e856db4f2cb398e4992e2a74305295d3ebf694eec26fa0f4bc766eb9fa0a0
  55/8e/4493bef4422730cfd3420b84094652fabd27ef8aadc8b443a8995b524d08/msgpack-1.2.4-cp314-cp314-musllinux_1_2_x86_64.whl f60de6ae13d4d2a12a483f15c5e47cb6fa2731aa32d92fb31178e2017d6574a8
  41/29/efdc3d1d09e4e0e45955b0aad559b4c1f5d908767c9fb1021990c52182a5/msgpack-1.2.4-cp314-cp314-pyemscripten_2026_0_wasm32.whl 06a0657a4110d563255006b7cb7147432f67827144e429c2cdb1c967548d1817
  df/0b/08794c65e0a752acf20aa44e193e61dfb552b48fe6c27ba6023c146f9e77/msgpack-1.2.4-cp314-cp314-win32.whl 727a65b35db9f5ef516fc0229c4b05cab983092b1ae274a8a769b2d517fb0499
  b5/da/e2cc63ec61e7ac05595b391cba01c10cb4657f4e517da1512e4a75d2d12e/msgpack-1.2.4-cp314-cp314-win_amd64.whl 80f5d4fda1ba373d95933f98e6c1d18247feffac839fda3930bdd85e6561bb5f
  93/e4/1b0eb49887009dc2c530171d659cf2aa37202b5f79c0b784e63777554b37/msgpack-1.2.4-cp314-cp314-win_arm64.whl e5f67f0286f2ba2c6dbb4998404ed880112ca204ceda729cf239879cd89d3acf
  d0/4a/6defc8fd0270c4ba675e6625f4f76ce936fd0c48733395fd7ba912cd423e/msgpack-1.2.4-cp314-cp314t-macosx_10_15_x86_64.whl 45506bfb902cde24a0d33fb0581f58497ddb2682686dd1f6aa07e7b769df7ca4
  c8/e8/59f7e076739048864710a4de3403ae1c1b43ed5077b796cd9e8cbce9b3f6/msgpack-1.2.4-cp314-cp314t-macosx_11_0_arm64.whl dc9dc681958e69f46b9f37def3e7fd6cc5dcfaa5943fb00bfe9c223a1a1052f6
  2c/dd/dbae250b23b831cd0571eb664089f80de3249a39e98c6ef55f9a0efe928d/msgpack-1.2.4-cp314-cp314t-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 0bef691e2a95119cc6bf3ded29325dbd89c4b6f8ff233070431948ed70902421
  a9/e2/383ece1c1b27c1ed322055fce8ab8972bc6d529ede881592065ce0c461bf/msgpack-1.2.4-cp314-cp314t-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 55e6106d2d085af42b2de72efeb38ed255241a24b32295ca889707c1d679c442
  39/8e/16fdf02b4f91dff9c1480433c1bf80756c2fedc0b74fc6a231f02dfed007/msgpack-1.2.4-cp314-cp314t-musllinux_1_2_aarch64.whl efa1357fb0c7201e833de28638be371ee127476f7ccff9e7a94211b0afc33ddf
  ac/8b/2af9bf378def33c24875f250421b0d0b1b06f72a1c2c3f964749fc4cdee1/msgpack-1.2.4-cp314-cp314t-musllinux_1_2_x86_64.whl 2b597bb01aff61d65e305c2cf2589c93c86609929d42d575bfc359f3c54ea8e1
  0e/46/a133ac6c4cef4d3939383c00cc19baa16ee85fd70af0c5990e7a9ca8767f/msgpack-1.2.4-cp314-cp314t-win32.whl ad5bc540cbc34db236f8535721a9a872d12a9d88d1322470f1fc7c5e9dadfdb2
  d4/f5/8d22ec454c188f1795107a3fd9f68ada485076ebf394a4aaaa5fbb6093e7/msgpack-1.2.4-cp314-cp314t-win_amd64.whl 287e52c2ebaa94f8eca045628374859f51584e77bc07086e6835a9bb2204c774
  41/52/1390514aee47d14ca3fe6ea0cf236fddc55021867ace30daf8761deba36f/msgpack-1.2.4-cp314-cp314t-win_arm64.whl f3f19fe5decd348b35b003ae5f32d3fa90877413a0183da676f748a3a7ab9270
  d0/d8/0465d475c1a7063af1a1fb4f8c69e0dd661c4dd172055c9757a343a07d5d/msgpack-1.2.4-cp315-cp315-macosx_10_15_x86_64.whl 765584b93ed6f0b561f0c56e9735f24945c0682f857c9b3ee3b4caad9c32f66a
  b2/d0/5220a8a53579dda39f3526394ba5b7eafc28736085f2626deda7fcd22cd1/msgpack-1.2.4-cp315-cp315-macosx_11_0_arm64.whl 0221748c30ace75fde0dec8c470abe65fb5374cd4f37adb9db6aca7a3c362c0a
  b2/98/f151742eba413503074a10d8f636bf03dd4f3f7cba29689767a35d19bd1c/msgpack-1.2.4-cp315-cp315-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl c5917972ce1bf5f85f761031e00dab6fe0ad9f880cb3d2d43ed74b330c850400
  b0/54/890510a2c9841aff63258e085d15d4e140c7eef559d4da81ef2d2d867436/msgpack-1.2.4-cp315-cp315-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl e7ae8cf6012372cecb43016132d1b87ccc2ebb8ae5ab5078687399e82423386a
  89/86/fa9559961f2b0d498e6cefa226298ddee2b896cb223449c211702bc34071/msgpack-1.2.4-cp315-cp315-musllinux_1_2_aarch64.whl 59887281c3c163a7afff7dffaaad2f78cd2b513b7e1a7843f1ee8e7cd6a94231
  6e/4b/86a5384112509a94ff6e20028aba6845138743effb7c6617e959ad1256ab/msgpack-1.2.4-cp315-cp315-musllinux_1_2_x86_64.whl 0a1fd6c31952155b7cd01061288c70303e6554ae855244dfb38a897fd94f8749
  f4/cf/14db289e0ad531e22ce0f03284865f81d14fbc80bf3f79d3b1714bcf76cf/msgpack-1.2.4-cp315-cp315-pyemscripten_2026_5_wasm32.whl b1f08ec826417e3c8dc3edadb50f38debba033af6cb849229f0eac72f80f2342
  46/72/a76fc90b51503c0bdacbc7fc823aa6fa62d40596ac47f9ea8492d6f95a34/msgpack-1.2.4-cp315-cp315-win32.whl e8ba23c838739fe929e868095171e71f2f38d6ce0fcf5840b576fb82648e58e6
  58/a7/fa9d4a1b5dfead83ea6e03b4007041a5da988c25eb941d42612e0211d3c0/msgpack-1.2.4-cp315-cp315-win_amd64.whl 67310606cf2528a6dc3ece1298dcd5cc6c57add148b16d22c5111138aa84820c
  b5/f3/8163d7938a8fe003952fe2719ddb31da71998559bbe290c55ffe622b886b/msgpack-1.2.4-cp315-cp315-win_arm64.whl ce76e7a7c11459157887a8dadf07c107ff74eca98cf914f0de6ee7ab4b47104d
  b4/fa/37c3219b250d81bee788c0dd78ae2fc673db2da1c21ae51f7982d85698f7/msgpack-1.2.4-cp315-cp315t-macosx_10_15_x86_64.whl fb9ddbf23b8c6e89752af399fcf4daed60055e239cda44c6acfaa76d19331e8c
  83/9f/b8afcd20d32cf4be1fa3c327e997656d6d446e667452b0fcc66b91710e82/msgpack-1.2.4-cp315-cp315t-macosx_11_0_arm64.whl e283cf563166c21762131b88e3870ee2ec57757b08a8736929757b5a67541061
  e6/4f/03348d381fcbbc2685356833408cc7e9d2af0fe0775926935a2889650f64/msgpack-1.2.4-cp315-cp315t-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 40e91bf8325f492e8eb3c3aa6de06b20593c225336bb52b585c913d7c1da025b
  16/46/e54af8d9a51fb562e068e69a0d75a51e9c2fedec49f911f888515f5477ab/msgpack-1.2.4-cp315-cp315t-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl cfa86432bf329d6b976f5a00ad4c9064fd51736e4967a52526750236345cc2da
  4b/8f/7302b0d18eadbbfef9be1dbbdc49905f7f3b847200c3e47068d093976be4/msgpack-1.2.4-cp315-cp315t-musllinux_1_2_aarch64.whl 8e680367090a58c966052d61418cc943111863538fd82471d61fca5271d911e1
  05/d9/a19077d664c37319097e16ba8de14e6b3a2edcc8ee78a2069c0808e38960/msgpack-1.2.4-cp315-cp315t-musllinux_1_2_x86_64.whl c50bac325dbf1a9c80e10da6dbd1100d7082f6b12e153084501e18e86cd3a037
  a2/bd/0e2033a7435f8d2311be37363fedc88bdfa9fd95c364ee8ac3216eb63e36/msgpack-1.2.4-cp315-cp315t-win32.whl 34051de19ae532ba47fcab5b0abd08c25c7a64ff763ad819f18764d45f3c2c81
  b3/3f/aa7265f25dafb6af7567a1a7d0a95c5566803db2226c5e084dc5850cfd96/msgpack-1.2.4-cp315-cp315t-win_amd64.whl 6ad2f0808099d4281208ff2c756efa958a55a7c8eb21fe1c7052b95c584f02f1
  bf/f2/c53904c4bc3da828fb75678bf489ece808a277affa73f8a7a91dfb7c5851/msgpack-1.2.4-cp315-cp315t-win_arm64.whl e38d854f1c60e94f46d998765201126338bde3fe1b029be0d849094bcbef72c2
packaging==26.3
  63/34/ba1c580383c9eada3711951fef0795c80b829a078d72188184bcab9dd527/packaging-26.3-py3-none-any.whl d7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c
pbs-installer==2026.10.25
  d5/13/e48327d9ec27ac821583258fd869e49170b9b3b22e893e366b0ece58cd92/pbs_installer-2026.10.25-py3-none-any.whl 19158e6fe4c941a230fdd017e48562ccea8a1d9320d9ffb30b38826d516b375b
pkginfo==1.13.3
  f3/8f/3e29b55ad92de525931a5683ca245af58d50d5756f35cd74555aaf859427/pkginfo-1.13.3-py3-none-any.whl 66520cd19fddf3faa9554d68dcc0e6801944275bf612e8b581dfba968a9b4cc9
platformdirs==4.12.4 ; python_full_version < '3.11'
  f4/ba/223e00b885e960edd5d4b4d178c88acce019bd5b83786093681b8c393492/platformdirs-4.12.4-py3-none-any.whl 78bfb9db2a8471ed7eebe3c3c932da413911042994e699b384fbb4493fa872d7
platformdirs==4.14.7 ; python_full_version >= '3.11'
  f8/46/3737af9f971f3934794103256d7f1ed6200a62be0c7b7ff09ac4cf6b3422/platformdirs-4.14.7-py3-none-any.whl 391513b74707c42335fff3ea17eaac657a7ee9ffcadd809634d34ea594d0122c
poetry==2.5.1
  d6/7a/6b4fafb693200fc24fad8453ed200b902ab3fe56743cdcc756a6fae23ddf/poetry-2.5.1-py3-none-any.whl 3f7910abc667ce0c33a67e306baf017acdec1c8eeec4aa64d176e530d8338a61
poetry-core==2.5.0
  b7/25/7ed0a2ea4fe12f7fd0394387b5debbcd6fdbd06e5ac9daab96ba11471da8/poetry_core-2.5.0-py3-none-any.whl 98ee465b66f7e14bb9fbe68fb5e00d0cff184f036993ec94610ae4b5612f3add
pycparser==3.11 ; python_full_version < '3.11' and implementation_name != 'PyPy' and ((platform_python_implementation != 'PyPy' and sys_platform == 'linux') or sys_platform == 'darwin')
  90/11/0e6f11117525ff0eec40ebac3d313376f102df93ca44ad9e893ee85e4f89/pycparser-3.11-py3-none-any.whl 51d5a8ba2be0bbe440b99d2112604c95bbbc3c2748a64260186c541e1729cd80
pycparser==3.12 ; python_full_version >= '3.11' and implementation_name != 'PyPy' and ((platform_python_implementation != 'PyPy' and sys_platform == 'linux') or sys_platform == 'darwin')
  b6/ae/315bbeee126a769cbde43cf4908acb4b40408d8bf8bbf334dd7368d8dadf/pycparser-3.12-py3-none-any.whl a076f3f489b39b43ed13563a1dafe42447445bec2e294154ec5c57fcdda4c85e
pyproject-hooks==1.3.3
  85/11/044d1ae1b4ec0d7af88ee5bc91e081be1022533032b906a7bdabdbb60977/pyproject_hooks-1.3.3-py3-none-any.whl 5fc53fdac9f7bd63fbcdc868fb5f90b4784d78a53a3d3388cd738b807441a20b
python-discovery==1.9.5
  ac/35/25bd092ca8a7e71192afdca67fbff4f797da74408e74ac3626e13b409ec0/python_discovery-1.9.5-py3-none-any.whl a1fae8fca11e4bc61e38491c2aafff29e430b3c5e272d51ae52fb895bc4c0fac
pywin32-ctypes==0.2.3 ; sys_platform == 'win32'
  de/3d/8161f7711c017e01ac9f008dfddd9410dff3674334c233bde66e7ba65bbf/pywin32_ctypes-0.2.3-py3-none-any.whl 8a1513379d709975552d202d942d9837758905c8d01eb82b8bcc30918929e7b8
rapidfuzz==3.14.5 ; python_full_version < '3.11'
  4f/b1/d6d6e7737fe3d0eb2ac2ac337686420d538f83f28495acc3cc32201c0dbf/rapidfuzz-3.14.5-cp310-cp310-macosx_10_9_x86_64.whl 071d96b957a33b9296b9284b6350a0fb6d030b154a04efd7c15e56b98b79a517
  2b/7b/94c1c953ac818bdd88b43213a9d38e4a41e953b786af3c3b2444d4a8f96d/rapidfuzz-3.14.5-cp310-cp310-macosx_11_0_arm64.whl 667f40fe9c81ad129b198d236881b00dd9e8314d9cc72d03c3e16bdfe5879051
  7f/60/a67a7ca7c2532c6c1a4b5cd797917780eed43798b82c98b6df734a086c95/rapidfuzz-3.14.5-cp310-cp310-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl f9fff308486bbd2c8c24f25e8e152c7594d3fe8db265a2d6a1ce24d58671127f
  95/ff/a42c9ce9f9e90ceb5b51136e0b8e8e6e5113ba0b45d986effbd671e7dddf/rapidfuzz-3.14.5-cp310-cp310-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl dfa552338f51aec280f17b02d28bace1e162d1a84ccd80e3339a57f98aedb56b
  29/fa/09be143dcc22c79f09cf90168a574725dbda49f02cbbd55d0447da8bec86/rapidfuzz-3.14.5-cp310-cp310-musllinux_1_2_aarch64.whl 88b7d31ff1cc5e9bc0e4406e6b1fa00b6d37163d50bb58091e9b976ff1129faa
  10/8e/b1b5eed8d887a29b0e18fd3222c46ca60fddfb528e7e1c41267ce42d5522/rapidfuzz-3.14.5-cp310-cp310-musllinux_1_2_x86_64.whl 649712823f3abcdc48427147a5384fac15623ba435d0013959b52e6462521397
  e3/c4/7e5b0353693d4f47b8b0f96e941efc377cfb2034b67ef92d082ac4441a0f/rapidfuzz-3.14.5-cp310-cp310-win32.whl 13cb79c23ef5516e4c4e3830877be8b19aa75203636be1163d690d37803f6504
  d9/6e/f530a39b946fa71c009bc9c81fdb6b48a77bbc57ee8572ac0302b3bf6308/rapidfuzz-3.14.5-cp310-cp310-win_amd64.whl f2073495a7f9b75e57e600747ac09510d67683fd64d3228e009740b7ef88f9fe
  bc/01/02fa075f9f59ff766d374fecbd042b3ac9782dcd5abc52d909a54f587eeb/rapidfuzz-3.14.5-cp310-cp310-win_arm64.whl 8166efddea49fdbc61185559f47593239e4794fd7c9044dd5a789d1a90af852d
  e1/f9/3c41a7be8855803f4f6c713b472226a98d31d41869d98f64f4ca790510d6/rapidfuzz-3.14.5-cp311-cp311-macosx_10_9_x86_64.whl e251126d48615e1f02b4a178f2cd0cd4f0332b8a019c01a2e10480f7552554b4
  9e/89/c2557e37531d03465193bff0ab9de70b468420a807d71a26a65100635459/rapidfuzz-3.14.5-cp311-cp311-macosx_11_0_arm64.whl 5ab449c9abd0d4e1f8145dce0798a4c822a1a1933d613c764a641bea88b8bdab
  1a/b2/ffeeb7eca1a897d51b998f4c0ef0281696c3b06abcca4f88f9def708ffe1/rapidfuzz-3.14.5-cp311-cp311-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl cb2829fedd672dd7107267189dabe2bbe07972801d636014417c6861eb89e358
  6b/d0/4539e42a2d596e068f7738f279638a4a74edd1fbb6f8594e2458058979c6/rapidfuzz-3.14.5-cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl 3d50e5861872935fece391351cbb5ba21d1bced277cf5e1143d207a0a35f1925
  ab/ba/970c03a12ce20a5399e22afe9f8932fd4cd1265b8a8461d0e63b00eb4eae/rapidfuzz-3.14.5-cp311-cp311-musllinux_1_2_aarch64.whl 9669753caef7fdc6529f6adcc5883ed98d65976445d9322e7dbdb6b697feee13
  87/52/374d2d4f60fd98155142a869323aa221e30868cfa1f15171a0f64070c247/rapidfuzz-3.14.5-cp311-cp311-musllinux_1_2_x86_64.whl f0b2af76b7e7060c09e1a0dfa9410eb19369cbe6164509bff2ef94094b54d2b6
  d8/04/82e7989bc9ec20a15b720a335c5cb6b0724bf6582013898f90a3280cfccd/rapidfuzz-3.14.5-cp311-cp311-win32.whl c5801a89604c65ab4cc9e91b23bc4076d0ca80efd8c976fb63843d7879a85d7f
  b9/b5/eca8ac5609bc9bcb02bb6ff87fa5983cc92b8772d66a431556ab8a8c178f/rapidfuzz-3.14.5-cp311-cp311-win_amd64.whl d7ca16637c0ede8243f84074044bd0b2335a0341421f8227c85756de2d18c819
  ca/e1/dbf318de28f65fa2cdd0a9dfbdee380f8199eb83b19259bc4f8592551b4e/rapidfuzz-3.14.5-cp311-cp311-win_arm64.whl 8c90cdf8516d9057e502aa6003cea71cf5ec27cc44699ca52412b502a04761bb
  d3/e3/574435c6aafb80254c191ef40d7aca2cb2bb97a095ec9395e9fa59ac307a/rapidfuzz-3.14.5-cp312-cp312-macosx_10_13_x86_64.whl 0d3378f471ef440473a396ce2f8e97ee12f89a78b495540e0a5617bbfe895638
  d0/1f/fbad3102a255ecc112ce9a7e779bacab7fd14398217be8868dc9082ba363/rapidfuzz-3.14.5-cp312-cp312-macosx_11_0_arm64.whl 1e910eebca9fd0eba245c0555e764597e8a0cccb673a92da2dc2397050725f48
  88/37/a3eb7ff6121ed3a5f199a8c38cc86c8e481816f879cb0e0b738b078c9a7e/rapidfuzz-3.14.5-cp312-cp312-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl 01550fe5f60fd176aa66b7611289d46dc4aa4b1b904874c7b6d1d54e581c5ec1
  79/72/97a9728c711c7c1b06e107d3f0623880fb4ef90e147ed13c551a1730e7cc/rapidfuzz-3.14.5-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl 48bee0b91bebfaec41e1081e351000659ab7570cc4598d617aa04d5bf827f9e6
  fc/a7/2d1a81250ac8c01a0100c026018e76f0e7a097ff63e4c553e02a6938c6fb/rapidfuzz-3.14.5-cp312-cp312-musllinux_1_2_aarch64.whl 09d6c9ba091854f07817055d795d604179c12a8f308ba4c7d56f3719dfea1646
  8f/2f/71e0a5a3130792146c8a200a2dd1e52aa16f7c1074012e17f2601eea9a90/rapidfuzz-3.14.5-cp312-cp312-musllinux_1_2_x86_64.whl 0ebd1a18e2e47bc0b292a07e6ed9c3642f8aaa672d12253885f599b50807a4f9
  86/45/d39874901abacef325adb5b34ae416817c8486dfb4fb87c7a9b74ec5b072/rapidfuzz-3.14.5-cp312-cp312-win32.whl 9981d38a703b86f0e315a3cd229fd1906fe1d91c989ed121fb975b3c849f89f5
  85/0b/f65572c53de8a1c704bda707f63a447b67bdbe95d7cdc70d18885e191df5/rapidfuzz-3.14.5-cp312-cp312-win_amd64.whl d8375e3da319593389727c3187ccaf3e0e84199accc530866b8e0f2b79af05e9
  5e/c3/143be3a578f989758cae516f3270d5cbb49783a7bfdf57cc27a670e00456/rapidfuzz-3.14.5-cp312-cp312-win_arm64.whl 478b59bb018a6780d73f33e38d0b3ec5e968a6c1ed42876b993dd456b7aa20e8
  11/66/252803f2010ba699618cdc048b6e1f7cc1f433c08b4a9a17579b92ab0142/rapidfuzz-3.14.5-cp313-cp313-macosx_10_13_x86_64.whl ebd8fd343bf8492a1e60bcb6dc99f90f74f65d98d8241a6b3e1fed225b76ecd6
  ea/59/b2afd98e41af9cd54554a4c1c423d84cdd60e6b1c0a09496f033b55f60ec/rapidfuzz-3.14.5-cp313-cp313-macosx_11_0_arm64.whl 6737b35d5af7479c5bf9710f7b17edd9d2c43128d974d25fb4ea653e42c64609
  a3/31/7aa7e62c4c516a7af322ed0c4f0774208b72d457d0cfec808bad0df12f4a/rapidfuzz-3.14.5-cp313-cp313-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl b002c7994cc9f2bc9d9856f0fbaee6e8072c983873846c92f25cefba5b2a925f
  90/79/2fc252a63bc91d3c3b234d0a3a6ad4ebc460037a23cdcdaf9285f986e6c9/rapidfuzz-3.14.5-cp313-cp313-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl 17a34330cd2a538c1ce5d400b61ba358c5b72c654b928ff87b362e88f8b864c7
  71/1b/070175e873177814d58850a01ebe80e20ae11e93eb4da894d563988660fa/rapidfuzz-3.14.5-cp313-cp313-musllinux_1_2_aarch64.whl 46b92a9970dcc34f0096901c792644094cab49554ac3547f35e3aebbdf0a3610
  2c/e2/dd7e1f2aa31a8fbbfc16b0610af1d770ffaf1287490f3c8c5b1c52da264f/rapidfuzz-3.14.5-cp313-cp313-musllinux_1_2_x86_64.whl a2ae6f53f99c9a0eca7a0afc5b4e45fc73bc1dd4ac74c00509031d76df80ed98
  9c/0a/ac99e1ba347ba0e85e0bb60b74231d55fb93c0eff43f2920ccb413d0be08/rapidfuzz-3.14.5-cp313-cp313-win32.whl 4a60f0057231188e3bd30216f7b4e0f279b11fa4ec818bb6c1d9f014d1562fbc
  cf/cb/0e251d731b3166378644238e8f0cf9e89858c024e19f75ca9f7e3ae83fd5/rapidfuzz-3.14.5-cp313-cp313-win_amd64.whl 11bfc2ed8fbe4ab86bd516fadefab126f90e6dcadffa761739fcb304707dfd35
  30/6f/4548132acc947db6d5346a248e44a8b3a22d608ef30e770fb578caaf2d00/rapidfuzz-3.14.5-cp313-cp313-win_arm64.whl b486b5218808f6f4dc471b114b1054e63553db69705c97da0271f47bd706aedd
  00/60/69b177577290c5eab892c6f75fe89c3aff3f9ae80298a78d9372b1cecb9a/rapidfuzz-3.14.5-cp313-cp313t-macosx_10_13_x86_64.whl 39ef8658aaf67d51667e7bdaf7096f432333377d8302ac43c70b5df8a4cf89b8
  48/38/2fd790052659cc4e2907b63c25433f0987864b445c1aeec1a302ef5ad948/rapidfuzz-3.14.5-cp313-cp313t-macosx_11_0_arm64.whl 9ad37a0be705b544af6296da8edddc260d10a8ae5462530fc9991f66498bb1f9
  80/f4/28430ad8472fc3536e8ebd51a864a226e979cfe924c6e3f83d111373aa74/rapidfuzz-3.14.5-cp313-cp313t-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl d45e06f60729e07d9b20c205f7e5cff90b6ef2584e852eecf46e045aea69627d
  77/7e/9aeacabcfd1e77397968362e5b98fe14248b8307011136b17daf99752a8e/rapidfuzz-3.14.5-cp313-cp313t-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl e52da10236aa6212de71b9e170bace65b64b129c0dea7fc243d6c9ce976f5074
  a4/99/0e9f6aa57f3e32a767216f797e56dc96b720fcecfb9d8ee907ecc82f8d66/rapidfuzz-3.14.5-cp313-cp313t-musllinux_1_2_aarch64.whl 56227a61fd3d17b0cd9793132431f3a3d07c8654be96794ba9f89fe0fc8b2d09
  dd/df/454311469a09a507e9d784a35796742bec22e4cebe75551e2da4e0e290fd/rapidfuzz-3.14.5-cp313-cp313t-musllinux_1_2_x86_64.whl af3b859726cd3374287e405e14b9634563c078c5531a4f62375508addebddad1
  fc/01/175465a9ab3e3b70ba669058372f009d1d49c1746e2dcd56b69df188d3a5/rapidfuzz-3.14.5-cp313-cp313t-win32.whl 8ce1d850b3c0178440efde9e884d98421b5e87ff925f364d6d79e23910d7593f
  1b/a0/a9b84a47af06ebed94a1439eb2f02adebfb8628bcd30af1fe3e02f5ef56c/rapidfuzz-3.14.5-cp313-cp313t-win_amd64.whl c84af70bcf34e99aee894e46a0f1ac77f17d0ef828179c387407642e2466d28a
  1e/f1/5937800238b3f8248e70860d79f69ba8f73e764fff47e36bc9e2f26dbcc6/rapidfuzz-3.14.5-cp313-cp313t-win_arm64.whl aac0ad28c686a5e72b81668b906c030ee28050b244544b8af68e12fb32543895
  81/41/aa3ffb3355e62e1bf91f6599b3092e866bc88487a07c524004943c7676df/rapidfuzz-3.14.5-cp314-cp314-macosx_10_15_x86_64.whl 1a31cc6d7d03e7318a0974c038959c59e19c752b81115f2e9138b3331cd64d45
  2d/e1/c2141f1840a41e07ad2db6f724945f8f8ff3065463899a22939152dd6e09/rapidfuzz-3.14.5-cp314-cp314-macosx_11_0_arm64.whl 0298d357e2bc59d572da4db0bc631009b6f8f6c9bc8c11e99a12b833f16b6575
  ca/07/66e753eeaa353161d1d331b7dd517bb349b0bacfebe8496d7b26be26f81f/rapidfuzz-3.14.5-cp314-cp314-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl 59b3dba758661a318995655435c6ab20a04ade79fa51e75bc8dc107cac8df280
  c8/85/9535df0b78ba51f478c9ce7eb6d1f85535cc31fe356773b48fd9d3e563ca/rapidfuzz-3.14.5-cp314-cp314-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl 4900143d82071bdda533b00300c40b14b963ff826b3642cc463b6dd0f036585e
  7d/ce/479074f5624364a48df3403c538797ef22d3ac49c19dc76c3f79fcdcc70c/rapidfuzz-3.14.5-cp314-cp314-musllinux_1_2_aarch64.whl 419e4397a36e2665ec992d8d64c20ba4b2a42500c76ecadeca78a4f19cb9cc32
  19/52/5267c03ef6759831b7d4625a0c9c06e87baa2fae084b61ac9c388858317b/rapidfuzz-3.14.5-cp314-cp314-musllinux_1_2_x86_64.whl 593c00dac4e30231c35bf3b4f1da8ec0998762e9e94425586a5d636fcd57f9d0
  71/c0/2579f343a97f5254c43bb5853baccc01488357dcb64a27bcb869b7888a4a/rapidfuzz-3.14.5-cp314-cp314-win32.whl 0084b687b02b4e569b46d8d6d4ad25659528e6081cd6d067ca453a69035f07e4
  17/eb/8edfed1e80119dc9c35b11df4bc701eea85622ad681fff0263b6961d3224/rapidfuzz-3.14.5-cp314-cp314-win_amd64.whl 5dfa89d78f22cd773054caff44827b846161a29f2dcf7e78b8f90d086621e502
  f6/04/5676df93c85cfa57a3045d8047318df9f3cd58c7b8a99340dd95f874795e/rapidfuzz-3.14.5-cp314-cp314-win_arm64.whl 67f3f9d2b444268ab53e47d31bab89954888d23c04c6789f2c727e51fe4b1d13
  f7/0d/4a8988cea658fe335048ddef8c876addff1b6daa3c9ca8ad65a5a2196e69/rapidfuzz-3.14.5-cp314-cp314t-macosx_10_15_x86_64.whl 77eac0526899b3c3ad1454bb2b03cdb491d67358ec8ef0c9c48bd61b632b431d
  1c/a3/f5cfd9965a9d9a9e32249159797c47b5d6299ea6d1629f9126b25f1c10a3/rapidfuzz-3.14.5-cp314-cp314t-macosx_11_0_arm64.whl b9c6bd754d11f6e78ac54e3d86b4b11dc1ba2f13e5fc958899574532897f5a99
  64/07/561c2e40cfd10e6630a7b0ac5a2a813aef50d944bcd1f3d260319d659d5b/rapidfuzz-3.14.5-cp314-cp314t-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl 738c96944d076deeaff70e92b65696ab4f7ecb8081d7791c5403a3257dfaf8ff
  c2/39/123bb94fee40e2fb3b7c49b80827c7ef42d838e18def3fc2fef5a3cf817a/rapidfuzz-3.14.5-cp314-cp314t-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl f4c1bca487a17fe4226b4ffb2d30e799d2b274d692cffa76bd0746f56235fca3
  ca/49/4e96c413114398481c0a5b0086af32c364a18613c9a2ea578d17c4bea4ee/rapidfuzz-3.14.5-cp314-cp314t-musllinux_1_2_aarch64.whl bf5018938208d4597b2e679a4f8cff9fd252f1df53583130ae56281a21801b64
  0c/44/a1f732b93ffacbdad077b7c801149549b2938e1bece6addb5ad85ed74df8/rapidfuzz-3.14.5-cp314-cp314t-musllinux_1_2_x86_64.whl 93d8da883a35116d6813432177f35e570db5b0a5e30ecb0cbd7cb39c815735df
  bb/ce/ff942d19fce5385054650bb71a58495ddda299d94661ccc4e6e7fa44868b/rapidfuzz-3.14.5-cp314-cp314t-win32.whl 0f23e37019ec07712d58976b1ab2b889f8649a7f7c2f626a2f34ea9139e79279
  5c/0f/9aafc63f9661222b819b391c187eed29fc90ad5935f9690e5ecc2d2047a4/rapidfuzz-3.14.5-cp314-cp314t-win_amd64.whl 7d5ca9c7832e6879a707296d1463685f7c243a27846227044504741640caec66
  70/a6/51fc1b0e61e3326e1c68a61cfd0c6b3c34c843681c4b1eefbf0596f59162/rapidfuzz-3.14.5-cp314-cp314t-win_arm64.whl 3e91dcd2549b8f8d843f98ba03a17e01f3d8b72ce942adbbb6761bc58ffce813
  d9/ee/e71853bf82846c5c2174b924b71d8e8099fb05ff87c958a720380b434ba3/rapidfuzz-3.14.5-pp311-pypy311_pp73-macosx_10_15_x86_64.whl 578e6051f6d5e6200c259b47a103cf06bb875ab5814d17333fc0b5c290b22f4c
  36/82/40f67b730f32be2ebad9f62add1571c754f52249254b2e88af094b907eee/rapidfuzz-3.14.5-pp311-pypy311_pp73-macosx_11_0_arm64.whl fbf1b8bb2695415b347f3727da1addca2acb82c9b97ac86bebf8b1bead1eb12d
  ef/9f/a3635cc4ec8fc6e14b46e7db1f7f8763d8c4bef33dcc124eea2e6cb2c8f3/rapidfuzz-3.14.5-pp311-pypy311_pp73-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl 8f4a8f5cc84c7ad6bffa0e9947b33eb343ad66e6b53e94fe54378a5508c5ed53
  cc/1b/2b229520f0b48464cfcd7aa758f74551d12c9bc4ab544022a60210aab064/rapidfuzz-3.14.5-pp311-pypy311_pp73-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl 97c6d85283629646fa87acc22c66b30ea9d4de7f6fdf887daa2e30fa041829b5
  aa/b5/363906b1064fc6fe611783a61764927bbd91919aaaabe8cba82151ca93ef/rapidfuzz-3.14.5-pp311-pypy311_pp73-win_amd64.whl dfef96543ced67d9513a422755db422ae1dc34dade0a1485e0b43e7342ed3ebf
rapidfuzz==3.14.6 ; python_full_version >= '3.11'
  4c/09/144d6fcd84fadb124d282f727d197a92dc48ae279e80d4b7d23795ba164d/rapidfuzz-3.14.6-cp311-cp311-macosx_10_9_x86_64.whl 1c0dd0d765184366b6e213a8af3b0b3bb39dad27943bbfb193515d4ff96ac82a
  b9/8f/17985248f0f651a518b543f802fa706b7810cbe96a434a5a9dc24f99b7d2/rapidfuzz-3.14.6-cp311-cp311-macosx_11_0_arm64.whl 0c61cade182f130c9903231946bd1074539121721693a918e7b70382ae802bd8
  de/8f/9cf3b552bb84911add3c86e014e8704d20ea4e274295686106dc010356ae/rapidfuzz-3.14.6-cp311-cp311-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl 3781cf14f9fc933d7198c2b25a8bbbd1a62b752746d5cd26de14957edc0e802f
  11/ae/a781ec62825990319483c82ef962b509e9ce22a67a9f97d63d70b2b175b9/rapidfuzz-3.14.6-cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl 3d5d90bae3c6fb7ea34da968c9f23070e8440edb827a28b242580e0108110b14
  09/4e/6394e8d79088124bf39a8103ac2ae166a3f62ffc67b51c4e869dfe38b6d1/rapidfuzz-3.14.6-cp311-cp311-musllinux_1_2_aarch64.whl ab4386ef7c2cb3e5eb46e815be49715dfcd301bb9f0a431f18da7aa0007de54f
  4a/1d/d39dfc6cdc5c1d0452d4af563c678f2d5821f0df306bc3ab9502f3555690/rapidfuzz-3.14.6-cp311-cp311-musllinux_1_2_x86_64.whl 3d5b1cfa67bbe6239a643bca1d986f8a07e0a045286c674946e1648c132baa46
  1b/f6/0a64983c5cf5b2ce8cf2ce4fc54ecd6b5ee6cd6a3af8b870657f28e31a07/rapidfuzz-3.14.6-cp311-cp311-win32.whl 46ddb42af4cad3ac9d5e0c97ee1e687500c529a1ad5cbf9c949ce35f6edd4537
  41/72/638db21d63041ba17c4ed482a8cd1fe6dc4d90bc84b2a28aaccc2611ff84/rapidfuzz-3.14.6-cp311-cp311-win_amd64.whl 737a57cbca3e5c16decac86e205727bcd4b99c52f77c48bb44123078c5cd9a7a
  10/f7/d0fb82451c1f0c701a742939120b32a092ac64bbacf8bf8fa21d61fc89e7/rapidfuzz-3.14.6-cp311-cp311-win_arm64.whl 19c1cda8198cc57ffd4ff69a1c02cbe4297e9ca7b506bca03ec584da0a9fe1ff
  03/d2/5a7646b185a61400220e4783d23461c1e864a9ee82ba443b18c218e2364b/rapidfuzz-3.14.6-cp312-cp312-macosx_10_13_x86_64.whl b46cecf27025e7a934332ade033e6a394da8a493f19fa1d835e3b2968a4ff7da
  8b/72/10fc4e414eeed7963e2f1c315c731cb68196f0478cb244c78a21f5ce8662/rapidfuzz-3.14.6-cp312-cp312-macosx_11_0_arm64.whl 1901414b135afb1a7f4b1ef940b95523b49cc5642aecf02af740f37567e98137
  39/e9/0794043c1a0af09cacdbb6a9e8b9b2079cdf73337e7c29b4a9f117415bb9/rapidfuzz-3.14.6-cp312-cp312-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl 96a548979cd939b2c69358a0f5088a408524fbf7454f04bf90939fa971e64310
  13/da/49ab137f788a0e03e872d4c6b3d5c9c6c6bed4e4ccea381f69c4d186341b/rapidfuzz-3.14.6-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl 0debb5f43662ea84d2f0228a0c7407ff647f9c3d13f3b692efff0cde46eebce0
  87/eb/b16f9f8cc255c8dc7c0d7712aa7e7c12a6fd85c8b2b56665f2a24222a941/rapidfuzz-3.14.6-cp312-cp312-musllinux_1_2_aarch64.whl e06c6050c9bf6cd72305e3e6a293918b2b92cf2a067007585a53898624902e3c
  19/99/799ce99328ea97fe5d7510048ffea148b8ad4a838366f908691be52342a5/rapidfuzz-3.14.6-cp312-cp312-musllinux_1_2_x86_64.whl f9b0a501f37fb852c54469375baa25874246b3bbc8b6e21fb4cd186a32335868
  07/8a/995b4746c5bc1f561e64de1fa546927183fec7a369fe988716ef394a6d0a/rapidfuzz-3.14.6-cp312-cp312-win32.whl 9e974251a9833791bc557b46f975676a56c2d58946f795cd2964b095496dfdcc
  84/c4/12f01df5778227c8655fcd9b429fc001d43270f5d8d154edc9066bab1de3/rapidfuzz-3.14.6-cp312-cp312-win_amd64.whl cfca36e4612208875e08611a779164b6cb8900ab8bbd3d82d4cfdfae9efbfac9
  19/8d/92217f0bc81ec458b4134ad53714b1be0cd3be21494227d73510b06467d6/rapidfuzz-3.14.6-cp312-cp312-win_arm64.whl 96bbd5a1c67d135334d02fae74f1d933fdda204ea03d544a59dab6b1cbfbf565
  a0/ad/4901a37256bc5027f3873ebd538b851349d7627d8aa2e91743c79b500f48/rapidfuzz-3.14.6-cp313-cp313-macosx_10_13_x86_64.whl 55dc9a55924b4ecfcf4a60a701bcfae7d9daf0129c41dc16139270d75be0996c
  b9/d3/5a56e26db79c00191bc7c5387a04dfa5b6326c2c81c468a976ee2aa8fa15/rapidfuzz-3.14.6-cp313-cp313-macosx_11_0_arm64.whl bba0e9fad4dbea80227cde9cef3aaa984a934a84aec5f7505532e19838b14769
  2b/12/0958686418e596961642c41e9162906363649e70f6a12cfcff212f77ccb3/rapidfuzz-3.14.6-cp313-cp313-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl 0b34b7ee4f4f760690d6477163aabbec05705b5dd764cb6c3a6ba95aa1fffc42
  70/42/4bf9dc905df33bb4515895ff87f777d8df25a3617c0bf8f5d4716813d9ea/rapidfuzz-3.14.6-cp313-cp313-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl 6bb896f89a387219c671ebc33c4a636b222010cc3c5c83884a7fc8707bf0bbf9
  2e/f9/29b0f0d7764423573d35db4970dd573b324f4d41abe74d48adca542bcf79/rapidfuzz-3.14.6-cp313-cp313-musllinux_1_2_aarch64.whl 28e9ce91bd41a8203185887ef9b1541a891aa61c5c1cb2e46f1689cd4288d372
  6d/02/f9bfff9e19e852b097afa837a8000592bcd714fe80827a76367b958771b8/rapidfuzz-3.14.6-cp313-cp313-musllinux_1_2_x86_64.whl faebff9b9a287fb673f9a66465a7e03043601c9bfe5e71c3f91b3f2e7b8a37f6
  b3/d4/5845698661cb23bc7935536c28f5b86b2b3606de1f54722c1cfac39f170a/rapidfuzz-3.14.6-cp313-cp313-win32.whl 4406b2517b85febcf9419f8fbcdfbd534872ea32608050f9562224933ca49a4c
  67/f1/5b7c56737b9e5af7523ea79e90df732e9e4b2fa66fe2b333ee013ea6e541/rapidfuzz-3.14.6-cp313-cp313-win_amd64.whl c69fb0e064d10c79908dcda76d7ca8ecdf8393a39acbb74dbad3f709f2c60e95
  05/5e/fc1da16b7f5245a7cc61dc08f70391ddaa1c538be1cf92681e7c763b77a4/rapidfuzz-3.14.6-cp313-cp313-win_arm64.whl a0c8bef04f6b1d9fdbb319576350af53151a64692d477db7d4844c220bc8e212
  67/9e/8f862d2c8d80ee02633f1c9ce3e5121ce955e61efae24a61a05dd8a55fef/rapidfuzz-3.14.6-cp314-cp314-macosx_10_15_x86_64.whl 0f8d6718e7edacdb16455c0472e7552fd518decb91e91250c58784fd6163f54f
  3e/28/282e8c76b7dcc91e8f5aa1a594168d2136639f29dfda11384c6d36aabca0/rapidfuzz-3.14.6-cp314-cp314-macosx_11_0_arm64.whl 8fa7d45388dec34a86038f2a38380f4922b74b5dd8991247f629a531178db10f
  4b/ae/8e0f714c55180667d66346e46a3d680dd9809bcee1c5f03557a58b4f2ef6/rapidfuzz-3.14.6-cp314-cp314-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl 760ee152af5e8b4d241a469f933ba2d7215248618ae19770fec7d80d9e149db6
  6d/56/1203b46cedefc3f0c16e10d87123fdd4ec0f2e209f65cd2bf221ec669217/rapidfuzz-3.14.6-cp314-cp314-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl 08bc63b88048376114d1e66cf8fa6926495d03bb873eb87854fa74cf6848a70b
  7d/f2/757615ab88f7922b4477f9c93356c4512d744ea042e3e2b41554aab5ec1e/rapidfuzz-3.14.6-cp314-cp314-musllinux_1_2_aarch64.whl 63b0e84faec3c5706cae8ae51246ff103407d54efa32a615a548b7b67392ebcf
  5d/e9/fd9a160699b72b6857551642fe109a1d0a86b06b7ecc0d2b4bbecbc6b61b/rapidfuzz-3.14.6-cp314-cp314-musllinux_1_2_x86_64.whl 17081a0e904c12bb4ed49619a2bbb6528f6af00fe850e7ace22487bfd2aea455
  d0/72/3bc42217fadd07ea0ff9d249cc8001d6f285197c253db95d3a03aac8c254/rapidfuzz-3.14.6-cp314-cp314-win32.whl 9e00c8c9500aacbc0c52b66369f54533ecbdcb92e5aa87e160fc8e293000a696
  57/8d/3ea3bf93a2f22858e1b1298126db35cbf58592d05571ca757f2f16071b17/rapidfuzz-3.14.6-cp314-cp314-win_amd64.whl 41ee893c4d7d0fb1844f6cad966540a833784b3bad2c239a0d80195d9231cef4
  13/17/4add9d94236b37b6f857a3bf34d696b32304e3debc6830584fda95413ac6/rapidfuzz-3.14.6-cp314-cp314-win_arm64.whl 10576c39fe6a49fad0bf1069371a77300ce166a3f36d2900d2d0bae08f297104
  23/a4/af0509bffac37645841e2a6b55a4c6c46f7b2fc0757610b0cba0cbcfa900/rapidfuzz-3.14.6-cp314-cp314t-macosx_10_15_x86_64.whl 1b0a9546a7328d3cfc2f1385501db7c4c374fb566dc1a3b22ad56092846c0134
  67/da/d46da45e393937509111d4affa4db794fb064341735cfdcffe1f5f13a78a/rapidfuzz-3.14.6-cp314-cp314t-macosx_11_0_arm64.whl 9989280902b9c4ecf7de95fbb906e94df0d8c047290ed315c7aa1760cec9b3de
  4a/8a/1db5582d5c9684c57b1e292dc88d70177233b570e684fe30736140697658/rapidfuzz-3.14.6-cp314-cp314t-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl fc166efa4ca2fc9cc52e43784a54cbea95fc0e03e533f8266ef66b1c04c7cb76
  5e/80/07985e10b534dbdd48df0ddf2e42f9d27cf98dc44e09fe047fc4b38471f5/rapidfuzz-3.14.6-cp314-cp314t-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl 6f9ad513e3a3e045b60b421d5cd3887ae0a33b38fc6c6db3ea5e27c0a2e0412c
  d0/99/7eeaf6f7f42d4ec8b90db54c73f7c2a727e208b4db6fd5ea807e87133b9c/rapidfuzz-3.14.6-cp314-cp314t-musllinux_1_2_aarch64.whl 408b2e8e8c1ac71b57f0923cf964d6932539725e07b69e70ec66f22c4a403891
  ce/bd/05e48e21b1dd722b41c0cb8ab8867996f6e0c0a1b46e42921ace09799b0c/rapidfuzz-3.14.6-cp314-cp314t-musllinux_1_2_x86_64.whl 36710ff214b7a8049d26a9c81d99948026593cacb47663742c4119072b651ecd
  12/ce/f4b355f05b17bdb3a56f1c5e9bd864965dbb810f93d1b5d6044ecfcbd42d/rapidfuzz-3.14.6-cp314-cp314t-win32.whl 66ece6f5e2586c742fc3e0b8487e06783d27c6c24adcdcfdd7f306afbd8b5737
  4a/15/d2c20c57b357ec4157e74a197b3f622dbda0b2a82d1fc708ed7b262758f9/rapidfuzz-3.14.6-cp314-cp314t-win_amd64.whl cab4a932cec02d09471e2c9f1434049ef5bfe1f6e646ff10939c222dc610ad60
  15/e5/c38c19fbc1de82980e05bd3adbe1dc7f3dd0680e38e868646082317572d6/rapidfuzz-3.14.6-cp314-cp314t-win_arm64.whl b056ce19eaea2ea70c6a6fb387a605ca2af8979de5b9d507597e8012820ddb14
  10/37/b015bf56f88e9b18b81ad462f610e70cc1145a9df39154fcbe7ddf9f8868/rapidfuzz-3.14.6-cp315-cp315-macosx_10_15_x86_64.whl bc3d74d18543ddfbc8babe1faadb19927a7999fd0d01181cce9e721c14c36ab6
  d2/1a/7b88284d85b4f7dfdf3038263e11eb11871472aa32902c7063a5fdd7a7c5/rapidfuzz-3.14.6-cp315-cp315-macosx_11_0_arm64.whl aaa83b633d877a05d549d2073629134998d1b3b9dbc114873d3ff4277984979f
  a7/f3/444d939f4b6c3c86f67083cb792978f3f42c28f944e66e9152e910cd212a/rapidfuzz-3.14.6-cp315-cp315-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl cbe6a62f71fcbca72acbf5a30e53380600369f257f951d664d81d30c0c598595
  23/a8/1830f07f7d3fcc56508135f130dbd24a917ddedb71107b04b2fbb33d5da9/rapidfuzz-3.14.6-cp315-cp315-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl b82c21c30568e096ef2a9dda7d45c379e6141694e0472dac73bc4372ce13ccee
  30/75/5cfc0d1491e3c60a8669e8e2b78942c4f395cccabfb9c73bc8b209664e29/rapidfuzz-3.14.6-cp315-cp315-musllinux_1_2_aarch64.whl c53a269bdbd71ffbc856d3db9e609478251001ee272507578fa838bc2bd421fe
  40/29/0bbd158eeddf05e5b581f89bf7c9f0cf330953579309b3806862d360a454/rapidfuzz-3.14.6-cp315-cp315-musllinux_1_2_x86_64.whl 189ce2bf14938bfa003fbbe7e6da7584ed6ebbc4c560686255dbc20e2829f470
  be/be/2b67b32988cb96b7fa9461ff3436e275716df00f7817212ed0a1c1779062/rapidfuzz-3.14.6-cp315-cp315-win32.whl 7ca0f498bf771a87557e6d8b573aa6cf3daded58ae2eaeb6973618ce3e1615ad
  51/42/640e1bd16422392fbb6394def1f7dfd4d05bd13c986016ce4b3f91295430/rapidfuzz-3.14.6-cp315-cp315-win_amd64.whl d4c5adb921b67dd79ffc0a14f92b9f8df3d012e66aab340b154ed87014229d93
  06/ba/c6966904eb7b3d1c6344e6c29245447625d156b11e9757b29adc3cb46037/rapidfuzz-3.14.6-cp315-cp315-win_arm64.whl c9d135fb93709d707577da8a7a8ffc7283525a5b6d0ce55aa3724be5639ed65b
  ae/97/6dd7f10756eb703e11803c5c838191c2151112f632e29f5eacb1ed1cf86c/rapidfuzz-3.14.6-cp315-cp315t-macosx_10_15_x86_64.whl dd89abd1c4b3776c3471a817216830bd275441c8344bbda5d51a3bffe1e0fbdf
  75/4a/be587adefd9539a89cc6016bac44d222cda4c8212856759c82501fd89e4a/rapidfuzz-3.14.6-cp315-cp315t-macosx_11_0_arm64.whl eab2d4680d7f438dbb1d484b187d59a943edea9c83f792c764a0c148a417a60a
  de/3f/982b2f1b2a16c46d4598829b6b2d7185921f146d5893630f917cb9d27542/rapidfuzz-3.14.6-cp315-cp315t-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl 8683fefdd3484d64a191b3efbc8cbe9162c3eac891fd62d0a1b70e117ffcd434
  e6/12/2a1fe61cb9f0ac0dc4166bcb016df695047e75251481a197d47aa5ce8ea5/rapidfuzz-3.14.6-cp315-cp315t-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl 2bc7af3a699371a941aac86dc8a79ac92adeb3c2add2aab02230e76068a0029e
  9d/8e/efc98b0cfb540f41661f6a8bf21b67807e221102e5e8fb1585233b39a3bd/rapidfuzz-3.14.6-cp315-cp315t-musllinux_1_2_aarch64.whl 36a37ddc729c33618d89fa221d3333b9b956dc38cf15d31301e6169d962399a3
  a9/2d/70aacf6cb577470bdd6f06890d25ecb7ee8a56baa07b114d5877a93ecedd/rapidfuzz-3.14.6-cp315-cp315t-musllinux_1_2_x86_64.whl 40d0cd9c82083aeb30bae8dee265ae571e6748d0d7b222ddd777f33d95a3b712
  92/7d/943a04a134a5d333c00d3a77169226defef5e081be9219a765afc176dda0/rapidfuzz-3.14.6-cp315-cp315t-win32.whl 15da2b258908eb38853c1a6a58a1d09d9aad9c721e03a68c8ba691cd31dff739
  21/0e/8356ca3e190e2bcced9b80e374d95b0925c4716b51e65720a55399983f41/rapidfuzz-3.14.6-cp315-cp315t-win_amd64.whl 3d502769263318690d4f6638b08483979d1b88cdc7c6f087482eea935fde4031
  fb/04/a0b0e6324b6384d1ab40feb4d16400af3b3101d38cbd15957edd9d17cbe0/rapidfuzz-3.14.6-cp315-cp315t-win_arm64.whl 07c7aa0b1e4b9999a54f9e73317d6743ff85442c8ef7b7fbbe6b190fd37d9e75
  08/9a/7d4949406e2d391e160ead12036bba05e7c90e09bba77a782d33e7e6a1b0/rapidfuzz-3.14.6-pp311-pypy311_pp73-macosx_10_15_x86_64.whl 0844066900cdc9909ce4ab4fb5ba1d8e0c021252d770f2ea476f3443df1d22ef
  7c/00/a1a077f5cf90c9fa13b28c721f931529ad02748d418d7750590a388832a9/rapidfuzz-3.14.6-pp311-pypy311_pp73-macosx_11_0_arm64.whl 1398bd2c197b79bfc40b615999fd3599dc60265fdd5b59edc18156ae048c4cde
  48/69/a573c2e5e1b1a4f19e98a8fb3f6a792a44f5b8a067895a2654890ffd35a4/rapidfuzz-3.14.6-pp311-pypy311_pp73-manylinux_2_26_aarch64.manylinux_2_28_aarch64.whl e2fc748d1fde4109e5d0dab27f1e61f53b3136a235dfee5a4fb579da44808b6a
  ea/0b/375ebdfc4ca149e23793bb6b72461954ec64d0acbb826030787e88b90ff3/rapidfuzz-3.14.6-pp311-pypy311_pp73-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl b42536675c930cb76b7998bfc4d8e59cb35d8df47f2103020265743b6b2ccd2a
  55/56/799accc99532ecaaa2c1d04c7e594d6bb8f1afdddc327389c61196741cb8/rapidfuzz-3.14.6-pp311-pypy311_pp73-win_amd64.whl 1e6911e3a14971719ddc35af98f181d2e5369ab273a5a3488ab7685d23c31ad5
requests==2.34.2
  a0/f4/c67b0b3f1b9245e8d266f0f112c500d50e5b4e83cb6f3b71b6528104182a/requests-2.34.2-py3-none-any.whl 2a0d60c172f83ac6ab31e4554906c0f3b3588d37b5cb939b1c061f4907e278e0
requests-toolbelt==1.0.0
  3f/51/d4db610ef29373b879047326cbf6fa98b6c1969d6f6dc423279de2b1be2c/requests_toolbelt-1.0.0-py2.py3-none-any.whl cccfdd665f0a24fcf4726e690f65639d272bb0637b9b92dfd91a5568ccf6bd06
secretstorage==3.5.0 ; sys_platform == 'linux'
  b7/46/f5af3402b579fd5e11573ce652019a67074317e18c1935cc0b4ba9b35552/secretstorage-3.5.0-py3-none-any.whl 0ce65888c0725fcb2c5bc0fdb8e5438eece02c523557ea40ce0703c266248137
shellingham==1.5.4
  e0/f9/0595336914c5619e5f28a1fb793285925a8cd4b432c9da0a987836c7f822/shellingham-1.5.4-py2.py3-none-any.whl 7ecfff8f2fd72616f7481040475a65b2bf8af90a56c89140852d1120324e8686
tomli==2.5.0 ; python_full_version < '3.11'
  22/a6/ab99b60ee52acd949684febabc3005d0045d0f66bebd9cdebd67372d26dd/tomli-2.5.0-cp311-cp311-macosx_10_9_x86_64.whl c4dc1c1781f2f716de763d1e9a7b34c6a894e167e291c7c5d16c72f7a9538545
  bc/00/ee01b7ed4579180fff07142d290257f25ba786f23f3ec6005f620933c2f5/tomli-2.5.0-cp311-cp311-macosx_11_0_arm64.whl eff8babca5a7999bc137acbc7482a8b7e17ffca5075ab41f5d770ab408c7bfef
  72/c2/4efebf65372f6583185f79799312109dddb61102d47e5c33dcfd1a297aca/tomli-2.5.0-cp311-cp311-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 86665cee9c4835b7a7f1e8ec2c719b5258d4dc782887aded5a8ae7352a96843b
  53/07/5850468e925d898abb36038666f9c333a94d2a223e802a8ba5b6d319d23f/tomli-2.5.0-cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl d7e369fd63331746182360977b1892bfc215476a30d61612d732425311639f56
  b4/87/f293984cdcf83c054196d4fd3dad44fc68ae55b4b8c44bc76cef360c3150/tomli-2.5.0-cp311-cp311-musllinux_1_2_aarch64.whl 7ad1ea345759240d6463efa0ed1c704402752e49aa21476620738d74d72d8aa1
  ce/ce/db582886b3c1219d3fec93ebd669332482e5aee7a91e0f7838d84f2d1759/tomli-2.5.0-cp311-cp311-musllinux_1_2_x86_64.whl 96243987194634bd411066ce40c952e108f86af04db533ecd8ac3ff2a85b1885
  bf/72/7619b87dea4261fc27dd7b54c4461c129c1f7d9bb7ba3aec89c797a431b8/tomli-2.5.0-cp311-cp311-win32.whl 610b27d99f28ec5f191c7064a48f3ddb179a1fe6ca73d571483ae859f57b605e
  1e/74/220106da34502304b6751a2a9b8a9fbca6c3fd47e737a2e2e3da7c61c9db/tomli-2.5.0-cp311-cp311-win_amd64.whl c804ae44fe7b4bab5da295e4f980a1ff04670bca9d23fe0a4e887e08ebd741a8
  27/99/7d9c8b41837a7773613e169504147375c157a290167aa59ad74a085f521f/tomli-2.5.0-cp311-cp311-win_arm64.whl cfac177ebd6236003846ea339981f71457cb6eb748f23381eb257e45092e3980
  52/ed/7baa86f87493646a594de388c7c1c40a39dd0461f7e9c0359cbeefc91fe8/tomli-2.5.0-cp312-cp312-macosx_10_13_x86_64.whl 1f4a40d03fb9f63424f0979855bdeaf44dd7696b8d59501822c10ed30ba532df
  a5/b1/44c0341f2224397855723c7a8a39f718ea6fcbcc3dacc66e5aeca0f334e3/tomli-2.5.0-cp312-cp312-macosx_11_0_arm64.whl 9ebf8d19b17bd0daeb7b7dec81a946a439b753942fd0210d6e96c532249eea6b
  23/04/e2d5b7d3fba47adedb23de616c16d428ea076c79a3d8e1d95d649ffe197e/tomli-2.5.0-cp312-cp312-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl bf0b5e8e0f68ebb494356e577c06c139161efd8d3b9050f93b39b7c26cc54ff0
  43/90/6090e706ff27a6f89f4a40578e3324b95c3cd8c4150868aabf33a8f414c3/tomli-2.5.0-cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 6cf74416bdc94ae458b14e37286c1073081850ac8459a00d0c5efef5d44294c6
  0a/9e/a2c40768df16c408f22430afb0a73e9d7e5f79c950884954649d1146b74d/tomli-2.5.0-cp312-cp312-musllinux_1_2_aarch64.whl 61ea1ebe1e55a34ea8199cc8dbff398d35027b82271c8ac4802fd3a1fd5b1bcc
  12/25/3c0cb485b98e9cfac495629b1c93c87ccf0b72fbe9d2689fd8fe62c6d5a3/tomli-2.5.0-cp312-cp312-musllinux_1_2_x86_64.whl ed53f7e89bb04f6d9e8e7799112360b0c4d5cbff067de0814c98c37c39b920f7
  77/8b/0144c65f0e37e51c18d04ae15c21b19431c165002d0131fe9aa8b0b8b1e8/tomli-2.5.0-cp312-cp312-win32.whl e7ad033e27a516a233bea839cdb77b80146facb3b4f40bf02cd0cac165cdd5c2
  de/32/5d6d8f42fc9a05fce69354e00ff256484192f5f2fc9a2165718fa0de61ec/tomli-2.5.0-cp312-cp312-win_amd64.whl bd05de8c1698f8413dd7d869492693a0bf2211543b787ac78cd5e7536af1a6d7
  30/65/df18032218db0fb9b769fb23c8039a051f15c811993995ea04c350273a32/tomli-2.5.0-cp312-cp312-win_arm64.whl 069435bd5480429b98c5e5afb02ab21c219b6f0064680671c6dc0d46817346ea
  42/e5/51736d70da209350969e15aca5c5ab6e2ce1ea87a0a892a6c13aec172a86/tomli-2.5.0-cp313-cp313-macosx_10_13_x86_64.whl 943276cf269e0071948d9ff697159c1735e623c1151d88abb09b74659ef0cbea
  ec/55/086f80dab4ab497602644274e6dea7ec5dd0b4e262e443a8ad3bb7edee2d/tomli-2.5.0-cp313-cp313-macosx_11_0_arm64.whl 463b16086865b97facd8d0b3fb4cb7c544e3f58d2a69dc3113d6db9653fdb043
  aa/eb/3ecc94459f3635c92321f4e7bde571323fdb2267c50e19e3188a281eae3b/tomli-2.5.0-cp313-cp313-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 1245a6638fc4bb0a60af38a7d45413db34a13842027c77597c712c998c62fdf0
  c0/d7/494fd1f0c37a621f1ad9975c2efadb523e8101f144ed6edb2e7fe64738f2/tomli-2.5.0-cp313-cp313-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 5d8bac3d603c97e6854424e5b2b5b741bdbde387e09f162fb0446812b4a8362b
  70/51/bb8d62b1317e6640866f6949b2d5855e5300f2c99d46de1cd245570bba65/tomli-2.5.0-cp313-cp313-musllinux_1_2_aarch64.whl 21e4cae4114aba25aa0d4f85cdf486d290fb35c0954d7bba536248da64d43066
  66/f4/f46bd7f0763cd47de2db697dca9257c6a4adfd1a93b018cc75c8190ed5a8/tomli-2.5.0-cp313-cp313-musllinux_1_2_x86_64.whl bbaefc84548d754be821bba7c4141c4787dda182f9e77f2f87b71213529efa7b
  ac/03/70f2bcb2923a6db37818d917e124270a7f4cfd38ea576f5aa753a91c0ef5/tomli-2.5.0-cp313-cp313-win32.whl abdbf6313b8d9efe157edeb7ab6eae4de064b1300ad31abf73755154b30abe68
  dc/98/d52024bb5b0ff68b4f0d276d867f634c84a67319a7e9f6b7708a37742333/tomli-2.5.0-cp313-cp313-win_amd64.whl fd4dc129784e0c5335bd4e61dfcc4487499a013419e655cf2da1d091b7e0efdc
  6f/f2/540db3a70572a8c23a28aba3e9c358ce0ffffbafc990905c1343aa265b31/tomli-2.5.0-cp313-cp313-win_arm64.whl 69491c143d2fe063046e0301e62a810bed338fa4d1ce0fd870c27dc1e09b0d84
  e4/49/caf6b307766eb9567664a8707e9d6be5fcc0e8903f18781c6677a60d80c7/tomli-2.5.0-cp314-cp314-macosx_10_15_x86_64.whl d3182ee2d887e507bd67319a0a61105d1dd33facc111329559a233b772c1a105
  d3/c8/68cfce773a2733a49c74f99d627fb461bd990756860099eac25617889585/tomli-2.5.0-cp314-cp314-macosx_11_0_arm64.whl 521345fd1f19d45b8df87657aaa38b6f2ca3800059fadf428e7ebf479a383646
  7e/b2/e5bb8651fdad593f670501a7d718b1a7f73f064d44dea15e04c04dfef45d/tomli-2.5.0-cp314-cp314-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 6e95c7614e705bfe2b04b27aa124adec59752d15813df37e2156747cab3a006b
  8d/d2/9e2d7f8b1dfe0e2b34c245986ebd55c4c553ea4ce6c47c443b332673253f/tomli-2.5.0-cp314-cp314-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 7ac2027d37c3afbdf4bdd377f2676f6f1d2122a5be1f1137b49dced590b37e75
  ba/df/ec7b876b7b1a2718bd74a3743c076fff565b04029ba33e8f61fac262739f/tomli-2.5.0-cp314-cp314-musllinux_1_2_aarch64.whl c414be4ed9d3cac80c42e348fa5a956117d1a48227f48026e31f59cb4a7671eb
  7d/7b/e192d9eed0b9cb80da799f4d77052297fb9a2c3cc9b19f571f56ea88add6/tomli-2.5.0-cp314-cp314-musllinux_1_2_x86_64.whl 9b03d7dc168353b4132965bde20feceabaa470e570c6f59660dfae59b1f9eeb3
  84/50/ff94454e75461d75623e47401ed323d65c10aab8fe9033242c20cd2fdf32/tomli-2.5.0-cp314-cp314-win32.whl 6f041843c4d3a37245c0c056fd955b186bf8b1fb85690cbe40b81230891dc34b
  54/0b/bdacf05f963bd6026ebf6eeb0beda847d1d60e03e440725c64a4e08a0afd/tomli-2.5.0-cp314-cp314-win_amd64.whl f4b653094e18f9031102d3a1da5c729c8f222d85225b18037dac621695e46e1a
  61/99/53f438fa6ae4f9d4ed0ddde3e7242b3bdc34b48c8f9948b72b9e9b127676/tomli-2.5.0-cp314-cp314-win_arm64.whl 3f89d10c1ff6a38d992c27fc8a4816af71a909e08a40ec66934240b1e74347c3
  b9/20/1f88f19427d380a40e90a770e087489eaafe4aeee070ae88ed2bbec00acd/tomli-2.5.0-cp314-cp314t-macosx_10_15_x86_64.whl e9e15b4a6c7dd6b85b5fbab29488a73f1f70de516942308daa266bf0e0aeb0d4
  d0/56/cbe5079c9f9a54b9b3e27fc82f08f3cb36edee75561679f53d2380c801d6/tomli-2.5.0-cp314-cp314t-macosx_11_0_arm64.whl e12bbcd32897272fb05929110362ae9ff4c1b9bb26bd9e971e71dcd3275b4c3d
  2b/30/1d53fd3b0f1cb3ba542e345ec32c26aefdddc4e829e4f3429af8a4f27782/tomli-2.5.0-cp314-cp314t-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 20aa36de8f2cf87237143bc1fa1aae8d6612c09118f4da21c6a684db5dd1f6f9
  66/d9/0800acb6a111686f764c1b91ef15cc42a20a66a46013bb42220f1d2c61c1/tomli-2.5.0-cp314-cp314t-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl 22185fad8a1e622f064e78008018a0dd3323550dcb479cb7a1d296888d74024f
  e8/63/30a8f3cd51b5bec37f04744bad0b0dc6160df84aad4f27b0e9283d66f221/tomli-2.5.0-cp314-cp314t-musllinux_1_2_aarch64.whl 984012f71908165449a951de2050d52f276bfe3aa5d5f570f63ddad814370374
  ab/18/0b9ffc597e69c5a1e20a7823cb60d54b39a9f54e91edcb8574f022186758/tomli-2.5.0-cp314-cp314t-musllinux_1_2_x86_64.whl f79203b3965b4000e91808aaa7c040206093f2b8bf86f455982f2274c9ccf442
  ab/c7/18f8baae0b5607a60e8e19b4a7fedee43a8ff6458e3896dcbbadeeac9c22/tomli-2.5.0-cp314-cp314t-win32.whl 91294a9fb94a75542f6e46e4a2ae709bd8d9b51134098cae5cf3bea5478b6d03
  72/34/4cca9739254130627bde87500b3f2b512154fe2f278efa7e2a5e10ad4bcb/tomli-2.5.0-cp314-cp314t-win_amd64.whl f15e3e0b835a6d68b10c86bf80a3149780498d6911c93c3ffd1861d19f9200f1
  7d/fb/afa530d47dd80a78fce43beac6bc6e00f84558eafcffbc6f37b21e80d056/tomli-2.5.0-cp314-cp314t-win_arm64.whl 6664b7ae7af7294256c53960a6103077f4914cec8ff98479c352f622c6f6b2f0
  66/98/316fdc00f8c0939e6fe50461dd343c162d3ad51d1286eb25b7db54361d50/tomli-2.5.0-cp315-cp315-macosx_10_15_x86_64.whl a525685c2f97da40762b8695eb7aa0af4c8344ca1905c73e4e29cb04d34607dc
  c5/22/7b10fa5bb01c9539f53f69b619361b19350acc73657772ea7ac70ba309a8/tomli-2.5.0-cp315-cp315-macosx_11_0_arm64.whl 9dbb18c1cfb2f6517942fc9314437f66aa06d94436ffb1f06102ef3572f35276
  9c/e7/1a069d86dfd20f1f84f71c63faed9f83c1d890bc06c27d82dc7d888fb573/tomli-2.5.0-cp315-cp315-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 752e8b1aa6a4367ef8bf6a1a1e005540f7ed055ba36d7193796812ca5404eb52
  ae/83/d1ef43d1687d092ab9c235455c76e6e709483b346b056f086095c7c263a5/tomli-2.5.0-cp315-cp315-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl c47300f9bf791808f77d82747691c4bb09cb14bdf3060cca99b42cdc4361d5a7
  cc/05/f4d9cf7de61822ece0c3873f30d291e324911c71a378b8bfe5ced13fd9f5/tomli-2.5.0-cp315-cp315-musllinux_1_2_aarch64.whl 19b0dd8749f4ea2f112c5fcfb3c5248390c899d7e2e173f1d91abee1fa0ff391
  42/28/78262493141fa543151cf005760c3cb01d09fc28a11f993c05109902cb8c/tomli-2.5.0-cp315-cp315-musllinux_1_2_x86_64.whl 57b1c3b01fab802e2899bc3d168dca320e14165e2fd9fd584760fb4ca5826859
  1a/b9/e1dab9a30bcb677b5cc5cee810609cfd64f24306a3055767dd3fda00b1e0/tomli-2.5.0-cp315-cp315-win32.whl 667e521b37a6c5ccaa044202c235b530f90177ffe2cd4a64ecc213c7dd535feb
  4c/bd/31a3790c11d6ea95fcf5e6022ac0f8d0543c9b61120b730fc481bd43d3b4/tomli-2.5.0-cp315-cp315-win_amd64.whl d747252933c8a65ef6bd8da0fbb7ce28a90eb6119d8cd00772cd528aa07b68d5
  47/a2/4f6310fa699364f0e3af7ee3af88dddd9af066d33e716a0265bbe2b3ea84/tomli-2.5.0-cp315-cp315-win_arm64.whl 75dbcde8751b0a960aa3de173aa5e894d590755c6d7758b7e774c06f1dc3cbdd
  68/14/00853f0b396d8971107ae1921bb5b322fdee1650d2f16bf06c20adb532e5/tomli-2.5.0-cp315-cp315t-macosx_10_15_x86_64.whl 2419c2a189551987b59d80e63ec355671283336f41c6b9b89462df679c7d0c57
  89/ad/fa6949321dadee46b27363974fb197b94c911c3b0f7a5fd26d7dc18fc2a0/tomli-2.5.0-cp315-cp315t-macosx_11_0_arm64.whl 0dc598040da8d42cf20f0be588ed7004f46db12a0ac6c32e03a59dccedaaadcd
  53/aa/3056c919eb3e084df3752b2cf5f865dcc04af0b27dba2f66d7b28af4633a/tomli-2.5.0-cp315-cp315t-manylinux2014_aarch64.manylinux_2_17_aarch64.manylinux_2_28_aarch64.whl 49096930c8d886c9bbdab62d2d0d17ce823ddeea522309a190b36245d5b49e01
  96/b2/faeeb5d8769ea3832021d73e892c8391eae7b4b4f8b55a789127bd8b18a9/tomli-2.5.0-cp315-cp315t-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl b8ade5023067f99fe72b88accd30d0ea05a158e9e32a11f124e731ea9695313f
  f6/52/f094c09e73fb654b621716d019acb5d29bdfd1be01df80c281d552bda48d/tomli-2.5.0-cp315-cp315t-musllinux_1_2_aarch64.whl b69564772b5c8f22ea5f498dff08cfa825045b4d4c4400529000bdf818aa3b2a
  86/f5/0c30541078ca4b505ce3bd76ed931facbfec524dd018535d691d1af0a6d2/tomli-2.5.0-cp315-cp315t-musllinux_1_2_x86_64.whl 8ff3a2ca028c7eee0c777f9a092038d0a594a9fa04e215f929a22c329e2cb142
  05/74/590e7d19d6a118fc5cc5704ff358e21d95b8573f6b9443b1519f29ca8825/tomli-2.5.0-cp315-cp315t-win32.whl 62fc1bc8eb03e3a9cadfca713d65614ed8e09d974a283295ffe3a831976b4dc5
  1c/b8/63a75cfb27a17c38550e44025d3a6e7be64516fd8608a3b75703bf37d81b/tomli-2.5.0-cp315-cp315t-win_amd64.whl f3fcbc57b1791fa6cbe5d8434179d51de12be1a4811469529f47f6e7487a2571
  72/01/e8c1debb2173973372934c68fc8e46170ab60ef23ed4592dff4dec6e8993/tomli-2.5.0-cp315-cp315t-win_arm64.whl d2ba24db8a9376921b5e87b4762b9adb0f3f1deaea68f2b8b0bb2c11efb9c3e7
  60/3f/3e3f8fd0919249b0200c80fbc4f9a1e70be19f9883da71dfb7f8b9ab8aca/tomli-2.5.0-py3-none-any.whl 32a7b79ac57a2e83670ce329ccf675798bc5a2094783a63676866b70503f2e2b
tomlkit==0.15.2
  da/46/7d84138a60a8bd796825b2d38ebe92d0d16501ca57d501b7c5d677401bbc/tomlkit-0.15.2-py3-none-any.whl 05562412163a3037b94497385fb7f9204c637bc605af7a48199e41cf2272f437
trove-classifiers==2026.9.21.13
  30/81/0da8afb52a71d0a4f2bd3152357b1a441e393b286374802b9d3addab4ab5/trove_classifiers-2026.9.21.13-py3-none-any.whl 8b1ff4f9c191b1040b71c37f1e445ab99732911e3cd91de52838453a854d7a17
truststore==0.10.5 ; sys_platform != 'emscripten'
  51/e9/3a7820be2bb0fe53b6bc9c3be26d3d1158004e4c3ab953aa6840b955b1e9/truststore-0.10.5-py3-none-any.whl 9aaaedaefaf06d8b206278cf8b5012bc897f485a874503501e12d776df78951c
typing-extensions==4.16.0 ; python_full_version < '3.13' or (python_full_version >= '3.13' and python_full_version < '3.15' and sys_platform != 'emscripten')
  49/d3/b8441a820a491ddfc024b0b0cf0393375b75ea13866d9c66727e54c2fc80/typing_extensions-4.16.0-py3-none-any.whl 481caa481374e813c1b176ada14e97f1f67a4539ce9cfeb3f350d78d6370c2e8
urllib3==2.8.0
  92/9d/c4e665119135114480843e7ab388fa94d8480650450e6f8e26b70d323a4c/urllib3-2.8.0-py3-none-any.whl 0cf3cae568d36aa9576b28dfb35f11328f1cb974ca7647d9475ebb86c75ac6e3
virtualenv==21.15.8
  8a/cf/02048f7392bf213360bbd12c12dfd69aa5975b28de93a2068b08f57afbdb/virtualenv-21.15.8-py3-none-any.whl e4cb274633d6f3ddb19f535a3be7539ce8fe34fc7aa2b0c417ff6e96c3cf67dc
xattr==1.3.0 ; sys_platform == 'darwin'
  ab/11/bbb25ab921e02efb789efcab5b7d03581b5d28f71d829f21e4ea6aba09fb/xattr-1.3.0-cp310-cp310-macosx_10_9_universal2.whl a80c4617e08670cdc3ba71f1dbb275c1627744c5c3641280879cb3bc95a07237
  be/88/66021fdfbb2037a94fc5b16c1dce1894b8e9da7a1829e4be0b491b3f24ff/xattr-1.3.0-cp310-cp310-macosx_10_9_x86_64.whl 51cdaa359f5cd2861178ae01ea3647b56dbdfd98e724a8aa3c04f77123b78217
  be/f7/5dd21fcfc48487a59fcec33ffe02eb671f256424869e9aef87e33c65d95b/xattr-1.3.0-cp310-cp310-macosx_11_0_arm64.whl 2fea070768d7d2d25797817bea93bf0a6fda6449e88cfee8bb3d75de9ed11c7b
  8a/64/292426ad5653e72c6e1325bbff22868a20077290d967cebb9c0624ad08b6/xattr-1.3.0-cp311-cp311-macosx_10_9_universal2.whl 331a51bf8f20c27822f44054b0d760588462d3ed472d5e52ba135cf0bea510e8
  63/84/6539fbe620da8e5927406e76b9c8abad8953025d5f578d792747c38a8c0e/xattr-1.3.0-cp311-cp311-macosx_10_9_x86_64.whl 196360f068b74fa0132a8c6001ce1333f095364b8f43b6fd8cdaf2f18741ef89
  cc/bb/c1c2e24a49f8d13ff878fb85aabc42ea1b2f98ce08d8205b9661d517a9cc/xattr-1.3.0-cp311-cp311-macosx_11_0_arm64.whl 405d2e4911d37f2b9400fa501acd920fe0c97fe2b2ec252cb23df4b59c000811
  bf/78/00bdc9290066173e53e1e734d8d8e1a84a6faa9c66aee9df81e4d9aeec1c/xattr-1.3.0-cp312-cp312-macosx_10_13_universal2.whl dd4e63614722d183e81842cb237fd1cc978d43384166f9fe22368bfcb187ebe5
  53/16/5243722294eb982514fa7b6b87a29dfb7b29b8e5e1486500c5babaf6e4b3/xattr-1.3.0-cp312-cp312-macosx_10_13_x86_64.whl 995843ef374af73e3370b0c107319611f3cdcdb6d151d629449efecad36be4c4
  d6/5c/d7ab0e547bea885b55f097206459bd612cefb652c5fc1f747130cbc0d42c/xattr-1.3.0-cp312-cp312-macosx_11_0_arm64.whl fa23a25220e29d956cedf75746e3df6cc824cc1553326d6516479967c540e386
  27/d3/6a1731a339842afcbb2643bc93628d4ab9c52d1bf26a7b085ca8f35bba6e/xattr-1.3.0-cp313-cp313-macosx_10_13_universal2.whl 937d8c91f6f372788aff8cc0984c4be3f0928584839aaa15ff1c95d64562071c
  1b/25/6741ed3d4371eaa2fae70b259d17a580d858ebff8af0042a59e11bb6385f/xattr-1.3.0-cp313-cp313-macosx_10_13_x86_64.whl e470b3f15e9c3e263662506ff26e73b3027e1c9beac2cbe9ab89cad9c70c0495
  ba/84/cc450688abeb8647aa93a62c1435bb532db11313abfeb9d43b28b4751503/xattr-1.3.0-cp313-cp313-macosx_11_0_arm64.whl f2238b2a973fcbf5fefa1137db97c296d27f4721f7b7243a1fac51514565e9ec
  24/49/b8bc589427696d67bc2b0992c188e576f70242c586a379f97698772c0c3d/xattr-1.3.0-cp314-cp314-macosx_10_15_universal2.whl 630c85020282bd0bcb72c3d031491c4e91d7f29bb4c094ebdfb9db51375c5b07
  9d/0a/03192e78071cfb86e6d8ceae0e5dcec4bacf0fd734755263aabd01532e50/xattr-1.3.0-cp314-cp314-macosx_10_15_x86_64.whl 95f1e14a4d9ca160b4b78c527bf2bac6addbeb0fd9882c405fc0b5e3073a8752
  3d/36/9ab4f0b5c3d10df3aceaecf7e395cabe7fb7c7c004b2dc3f3cff0ef70fc3/xattr-1.3.0-cp314-cp314-macosx_11_0_arm64.whl 88557c0769f64b1d014aada916c9630cfefa38b0be6c247eae20740d2d8f7b47
  97/3f/6d50237645edd83e9dc6bf6521e4e28335845b674cabefd69f12bc4db59a/xattr-1.3.0-cp314-cp314t-macosx_10_15_universal2.whl f3bef26fd2d5d7b17488f4cc4424a69894c5a8ed71dd5f657fbbf69f77f68a51
  f4/8b/3efd48c85e08d1bfcbd46f87368b155d3d3de78bb660b408fbaff7623572/xattr-1.3.0-cp314-cp314t-macosx_10_15_x86_64.whl 64f1fb511f8463851e0d97294eb0e0fde54b059150da90582327fb43baa1bb92
  fd/19/4b4e3e2ea5fa213ff4220e84450628fecde042b0961e7b4e6d845e555ade/xattr-1.3.0-cp314-cp314t-macosx_11_0_arm64.whl 1e6c216927b16fd4b72df655d5124b69b2a406cb3132b5231179021182f0f0d1
zipp==4.1.2 ; python_full_version < '3.12'
  b8/44/7bd2007260da11cccca29ba2d4c345f1287aa663db38ee7cefeabf6386a5/zipp-4.1.2-py3-none-any.whl b30cb6cd253122169c47de245ca24a86bac2a5d3802ba15bf7ba6414eb9e144d
`;

;// CONCATENATED MODULE: ./src/packaging/constraints.ts

/**
 * Whether a version lies in a constraint as Poetry writes them: PEP 440 specifiers, `^1.2`, `~1.2`, `1.*`, `*`, a bare
 * version, alternatives joined by `||` (or `|`), parts joined by commas or blanks. Source: Poetry's documentation of
 * dependency specifications. A constraint that cannot be read allows nothing; `isConstraint` tells.
 */
function allows(constraint, version) {
    return allowedBy(constraint)(version);
}
/** The same for many versions: the constraint is read once. */
function allowedBy(constraint) {
    const translated = alternatives(constraint).map((parts) => parts.map(asSpecifiers));
    const specifiers = translated
        .filter((parts) => !parts.includes(null))
        .map((parts) => parts.filter((part) => part !== '').join(','));
    return (version) => specifiers.some((each) => each === '' || satisfiesSpecifiers(version, each));
}
/** Whether the text is a constraint at all. */
function isConstraint(constraint) {
    return alternatives(constraint).every((parts) => parts.every((part) => asSpecifiers(part) !== null));
}
/**
 * Whether the constraint of a project and the `Requires-Python` of its metadata allow the same releases of Python; null where
 * that cannot be told: build backends can only paraphrase alternatives and exclusions, and read a bare version in ways of their own.
 * @param specifiers PEP 440; '' allows everything
 */
function allowSamePythons(constraint, specifiers) {
    const [parts = [], ...others] = alternatives(constraint);
    if (others.length > 0 || parts.length === 0)
        return null;
    if (!parts.every((part) => /^(>=|<=|>|<|~=|\^|~)[\d.]+$/.test(part)))
        return null;
    // Mostly they are the same words; PEP 440 does not know all of Poetry's.
    if (!/\^|~(?!=)/.test(constraint) && inOrder(parts) === inOrder(specifiers.split(',')))
        return true;
    const isAllowed = allowedBy(constraint);
    return pythonsNear(`${constraint} ${specifiers}`).every((version) => isAllowed(version) === (specifiers === '' || satisfiesSpecifiers(version, specifiers)));
}
function inOrder(parts) {
    return parts
        .map((part) => part.trim())
        .sort()
        .join(',');
}
/** Releases of Python around all that a text names, existing or not. */
function pythonsNear(text) {
    const patches = [...text.matchAll(/\d+\.\d+\.(\d+)/g)].map(([, patch]) => Number(patch));
    const near = patches.flatMap((patch) => [Math.max(0, patch - 1), patch, patch + 1]);
    const minors = Array.from({ length: 41 }, (_, minor) => `3.${String(minor)}`);
    return ['2.6', '2.7', ...minors, '4.0', '5.0'].flatMap((minor) => [...new Set([0, 99, ...near])].map((patch) => `${minor}.${String(patch)}`));
}
function alternatives(constraint) {
    return constraint.split(/\|\|?/).map((alternative) => alternative
        .trim()
        // `>= 3.9` is one part, `>=3.9 <4` are two.
        .replace(/(===|==|!=|<=|>=|~=|<|>|\^|~|=)\s+/g, '$1')
        .split(/\s*,\s*|\s+/)
        .filter((part) => part !== ''));
}
/** One part as PEP 440 specifiers; '' allows everything; null cannot be read. */
function asSpecifiers(part) {
    if (part === '*')
        return '';
    const [, operator, text] = /^(===|==|!=|<=|>=|~=|<|>|\^|~|=)?(.+)$/.exec(part) ?? [];
    if (text === undefined)
        return null;
    const version = parseVersion(text.replace(/\.\*$/, ''));
    if (version === null)
        return null;
    // Only equality knows wildcards; Poetry reads `>=1.2.*` as `>=1.2`.
    const wildcard = /^v?\d+(\.\d+)*\.\*$/.test(text) ? '.*' : '';
    switch (operator) {
        case '^':
        case '~': {
            const { epoch, release } = releaseOf(version.normal);
            const firstNonZero = release.findIndex((number) => number > 0);
            const kept = operator === '~'
                ? Math.min(1, release.length - 1)
                : firstNonZero < 0
                    ? release.length - 1
                    : firstNonZero;
            const above = [...release.slice(0, kept), (release[kept] ?? 0) + 1];
            return `>=${version.normal},<${epoch}${above.join('.')}`;
        }
        case undefined:
        case '=':
            return `==${version.normal}${wildcard}`;
        case '==':
        case '!=':
            return `${operator}${version.normal}${wildcard}`;
        default:
            return `${operator}${version.normal}`;
    }
}
/** The numbers of a version in normal form, and its epoch as it is written (`1!`, mostly ''). */
function releaseOf(version) {
    const [, epoch = '', release = '0'] = /^(\d+!)?(\d+(?:\.\d+)*)/.exec(version) ?? [];
    return { epoch, release: release.split('.').map(Number) };
}

;// CONCATENATED MODULE: ./src/poetry/plugins.ts


/**
 * Reads requirements, one on each line; empty lines and comments (`#`) are passed over. Taken is what an index can answer: a
 * name, extras, and versions as in PEP 508, in which no installer sees an option, a path or an address.
 * @returns the requirements; or what is wrong with the text, of which nothing is repeated: an address can hold a credential
 */
function parsePlugins(text) {
    const plugins = [];
    for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
        const requirement = line.trim();
        if (requirement === '' || requirement.startsWith('#'))
            continue;
        const flaw = flawOf(requirement);
        if (flaw !== null)
            return { problem: `line ${String(index + 1)} ${flaw}` };
        plugins.push({ name: normaliseName(nameIn(requirement)), requirement });
    }
    return { plugins };
}
/** What is wrong with a requirement, as the rest of a sentence; null where nothing is. */
function flawOf(requirement) {
    if (requirement.startsWith('-'))
        return 'is an option for an installer: give requirements alone, and indexes by the variables of pip';
    if (/:\/\/|@|^\.|[\\/]/.test(requirement))
        return 'is an address or a path: plugins come from an index';
    if (requirement.includes(';'))
        return 'has a condition: leave out what stands behind the `;`';
    const name = nameIn(requirement);
    const [, versions = null] = /^\s*(?:\[[\w.,\s-]*\])?\s*(.*)$/u.exec(requirement.slice(name.length)) ?? [];
    if (!isProjectName(name) || versions === null || !areVersions(versions))
        return 'is no requirement like `poetry-plugin-export` or `poetry-plugin-export>=1.9,<2`';
    if (normaliseName(name) === 'poetry')
        return 'is Poetry itself: `poetry-version` chooses that';
    return null;
}
function nameIn(requirement) {
    return /^[\w.-]*/.exec(requirement)?.[0] ?? '';
}
/** `>=1.9, <2`; nothing at all is every version. Poetry's own `^1.9` and `1.9` are nothing that pip takes. */
function areVersions(text) {
    if (text === '')
        return true;
    return text
        .split(',')
        .map((part) => part.trim())
        .every((part) => /^(===|==|~=|!=|<=|>=|<|>)/.test(part) && isConstraint(part));
}

;// CONCATENATED MODULE: ./src/pypi/given-credential.ts

/** Characters. A shorter secret cannot be masked: the gaps in the log would show what it is. */
const SHORTEST_SECRET = 8;
/** What the upload is to be made with, and what stands in the way of it. */
function chooseCredential({ username, password, token }, target) {
    if (username === '' && password === '') {
        return token === null
            ? { credential: { kind: 'trusted-publishing' }, problems: [] }
            : { credential: { kind: 'token', token }, problems: token === '' ? [EMPTY_TOKEN] : [] };
    }
    const isTokenUser = username === token_user/* TOKEN_USER */.A;
    const credential = target.isPyPI
        ? { kind: 'token', token: password }
        : { kind: 'login', username, password };
    if (isTokenUser && token !== null && password === '')
        return { credential, problems: [TOKEN_TWICE] };
    const problems = [];
    if (token !== null)
        problems.push(BOTH);
    if (username === '')
        problems.push(NO_USERNAME);
    if (password === '')
        problems.push(NO_PASSWORD);
    if (target.isPyPI && !isTokenUser && token === null && username !== '')
        problems.push(noLogins(target));
    return { credential, problems };
}
const EMPTY_TOKEN = {
    text: '`pypi-token` is empty: a secret that does not exist, or that the job cannot see, arrives like this.',
    code: 'credential-missing',
    fix: 'Check the name in `${{ secrets.… }}`, that the job names the environment which the secret belongs to, and that it is passed on to a reusable workflow (`secrets: inherit`). To publish without a token leave `pypi-token` out.',
};
const TOKEN_TWICE = {
    text: `\`username: ${token_user/* TOKEN_USER */.A}\` stands for an API token, and that is given as \`pypi-token\`.`,
    code: 'input-invalid',
    fix: 'Remove `username`.',
};
const BOTH = {
    text: 'Both `pypi-token` and `username` or `password` are given; one of them is enough.',
    code: 'input-invalid',
};
const NO_USERNAME = {
    text: '`password` is given without `username`.',
    code: 'input-invalid',
    fix: 'Pass an API token as `pypi-token`, and nothing else; for a login add `username`.',
};
const NO_PASSWORD = {
    text: '`username` is given without `password`; a secret that does not exist arrives empty.',
    code: 'input-invalid',
    fix: 'Check the name in `${{ secrets.… }}`, and that the job names the environment that the secret belongs to.',
};
function noLogins({ label }) {
    return {
        text: `${label} takes no \`username\` and \`password\`.`,
        code: 'input-invalid',
        fix: 'Remove both; use Trusted Publishing, or pass an API token as `pypi-token`.',
    };
}
/** What is wrong with a secret, if anything. People choose passwords, with blanks and quotes in them; tokens have neither. */
function given_credential_flawOf(secret, isToken) {
    if ((isToken ? /\s|\p{Cc}/u : /\p{Cc}/u).test(secret))
        return 'holds white space';
    if (isToken && /["'`]/.test(secret))
        return 'holds quotes';
    if (/[{}]/.test(secret))
        return 'holds braces';
    if (isToken && secret.startsWith(token_user/* TOKEN_USER */.A))
        return `begins with \`${token_user/* TOKEN_USER */.A}\`, which is the user name`;
    return secret.length < SHORTEST_SECRET
        ? `has fewer than ${String(SHORTEST_SECRET)} characters, too few to be hidden in a log`
        : null;
}

;// CONCATENATED MODULE: ./src/system/streams.ts
/** The pieces of a stream, as they come; more than `maxBytes` in all is an error. */
async function* limited(stream, maxBytes) {
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > maxBytes)
            throw new Error(`more than ${String(maxBytes)} bytes`);
        yield chunk;
    }
}
/** The same bytes in pieces of at least `bytes`, but for the last one. */
async function* joined(stream, bytes) {
    let held = [];
    let size = 0;
    for await (const chunk of stream) {
        held.push(chunk);
        size += chunk.length;
        if (size < bytes)
            continue;
        yield Buffer.concat(held);
        held = [];
        size = 0;
    }
    if (size > 0)
        yield Buffer.concat(held);
}
/** All bytes of a stream; more than `maxBytes` is an error. */
async function readAll(stream, maxBytes = Infinity) {
    const chunks = [];
    for await (const chunk of limited(stream, maxBytes))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./src/system/http.ts


/** No answer came: the network, TLS, a time limit or a body that is too large. `message` is fit for the user. */
class HttpError extends Error {
    /** The certificate of the server is not accepted, and will not be a moment later either. */
    isCertificate;
    constructor(url, thrown, now = Date.now()) {
        const root = rootOf(thrown);
        super(`${new URL(url).host}: ${describe(root)}${clockIn(root, now)}`, { cause: thrown });
        this.name = 'HttpError';
        this.isCertificate = CERTIFICATE.test(codeOf(root));
    }
}
/** Whether a status says that the server cannot answer at the moment. */
function isBusy(status) {
    return status >= 500 || status === 429;
}
/**
 * How long a server wants to be left alone, in milliseconds; null where it does not say. A date is compared with the server's own
 * clock where it tells that. Source: RFC 9110 §10.2.3.
 */
function retryAfterOf({ headers }) {
    const value = headers['retry-after']?.trim() ?? '';
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const end = Date.parse(value);
    return Number.isNaN(end) ? null : Math.max(0, end - (clockOf({ headers }) ?? Date.now()));
}
/** What the clock of a server said when it answered, in milliseconds since 1970; undefined where it does not tell. */
function clockOf({ headers }) {
    const told = Date.parse(headers['date'] ?? '');
    return Number.isNaN(told) ? undefined : told;
}
/** Whether a host, as `URL` names it, is this machine. */
function isLoopback(hostname) {
    return ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
const USER_AGENT = 'poetry-publish-action (+https://github.com/org/poetry-publish-action)';
/**
 * The one way to make a request. Node's own `fetch` ignores HTTPS_PROXY, and the toolkit's client has no limit for a
 * whole request; undici with an agent chosen by the toolkit's proxy rules has both, and honours
 * NODE_EXTRA_CA_CERTS. Loaded when first needed: it weighs more than all of this action.
 */
function openHttp() {
    const agentOf = newAgents();
    return {
        async request({ url, method = 'GET', headers = {}, body, timeoutMs = 30_000, maxBytes = 64 * 2 ** 20, read, }) {
            const send = read === undefined ? fetched : streamed;
            try {
                const response = await send({
                    ...{ url, method, body: body ?? null },
                    headers: { 'user-agent': USER_AGENT, ...headers },
                    signal: AbortSignal.timeout(timeoutMs),
                    dispatcher: await agentOf(url),
                });
                const { status } = response;
                const content = limited(response.content, maxBytes);
                const answer = { status, headers: response.headers };
                if (read === undefined || status !== 200)
                    return { ...answer, body: await readAll(content) };
                await read(content);
                return { ...answer, body: Buffer.alloc(0) };
            }
            catch (thrown) {
                throw new HttpError(url, thrown);
            }
        },
    };
}
/** By `fetch`, which unpacks what comes packed. */
async function fetched({ url, ...sent }) {
    const { fetch } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const { status, headers, body } = await fetch(url, { ...sent, redirect: 'manual' });
    return { status, headers: Object.fromEntries(headers), content: body ?? [] };
}
/** For large files: the pieces come as they are, and not through the streams of `fetch`, which take three times as long. */
async function streamed({ url, ...sent }) {
    const { request } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const { statusCode, headers, body } = await request(url, sent);
    const texts = Object.entries(headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')]);
    return { status: statusCode, headers: Object.fromEntries(texts), content: body };
}
/**
 * The way of `openHttp` through proxy and certificates for a library that makes its requests itself. Redirects are followed, as
 * the library expects, without credentials to another host; limits are the library's. Errors are `HttpError`s of `server`.
 */
function fetchFor(server) {
    const agentOf = newAgents();
    return async (url, init) => {
        try {
            const { fetch } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
            return await fetch(url, { ...init, dispatcher: await agentOf(server) });
        }
        catch (thrown) {
            throw new HttpError(server, thrown);
        }
    };
}
/** One agent for each origin, which keeps its connections. */
function newAgents() {
    const agents = new Map();
    return (url) => {
        const { origin } = new URL(url);
        const agent = agents.get(origin) ?? agentFor(url);
        agents.set(origin, agent);
        return agent;
    };
}
/** Said here because a variable of the job (NODE_TLS_REJECT_UNAUTHORIZED) could say otherwise, and tokens are sent this way. */
const TLS = { rejectUnauthorized: true };
const NO_PROXY_URL = 'the proxy that the job names (`HTTPS_PROXY`) must be an address that begins with http:// or https://';
async function agentFor(url) {
    const [{ getProxyUrl }, { Agent, ProxyAgent }] = await Promise.all([
        __webpack_require__.e(/* import() */ 783).then(__webpack_require__.bind(__webpack_require__, 9783)),
        __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19)),
    ]);
    const proxy = getProxyUrl(new URL(url));
    if (proxy === undefined)
        return new Agent({ connect: TLS });
    if (!/^https?:$/.test(proxy.protocol))
        throw new Error(NO_PROXY_URL);
    return new ProxyAgent({ uri: proxy.href, requestTls: TLS, proxyTls: TLS });
}
/** `fetch` says only "fetch failed"; what happened is in the causes below it, or in the list of addresses that were tried. */
function rootOf(thrown) {
    let root = thrown;
    for (let depth = 0; depth < 5 && root instanceof Error; depth++) {
        const next = root instanceof AggregateError ? root.errors[0] : root.cause;
        if (next === undefined)
            break;
        root = next;
    }
    return root;
}
/** Node's codes of certificates that are not accepted: of an unknown authority, out of their time, of another host. */
const CERTIFICATE = /SELF_SIGNED|^UNABLE_TO_(GET|VERIFY|DECRYPT)|^(ERR_TLS_)?CERT_|^HOSTNAME_MISMATCH$|^INVALID_CA$/;
/** What Node's codes mean. Its own words, which name addresses, follow. */
const MEANINGS = [
    [CERTIFICATE, 'its certificate is not accepted'],
    [/^(ENOTFOUND|EAI_AGAIN|EAI_FAIL)$/, 'the name of the host leads to no address'],
    [/^ECONNREFUSED$/, 'nothing takes connections there'],
    [/^(ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL)$/, 'there is no way to it from here'],
    [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'the connection broke'],
    [/^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT)$/, 'no answer within the time limit'],
];
function describe(root) {
    if (root instanceof Error && root.name === 'TimeoutError')
        return 'no complete answer within the time limit';
    const words = (0,errors/* messageOf */.bD)(root) || codeOf(root) || (root instanceof Error ? root.name : '');
    const status = /^Proxy response \((\d+)\)/.exec(words)?.[1];
    if (status !== undefined) {
        const login = status === '407' ? ', because it wants another user name or password' : '';
        return `the proxy on the way to it refuses (${status})${login}`;
    }
    const meaning = MEANINGS.find(([pattern]) => pattern.test(codeOf(root)))?.[1];
    // Newer Nodes add advice for whoever starts Node.
    return meaning === undefined ? words : `${meaning} (${words.replace(/; if the root CA .*$/s, '')})`;
}
/** What a certificate that is out of its time is compared with, because the clock can be what is wrong. */
function clockIn(root, now) {
    if (!/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/.test(codeOf(root)))
        return '';
    return `; by the clock of this machine it is ${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

;// CONCATENATED MODULE: ./src/pypi/target.ts


/** PyPI. Source of all URLs: its documentation of the upload, Simple and JSON APIs. */
const PYPI = warehouse('PyPI', 'https://pypi.org', 'https://upload.pypi.org/legacy/', null, 'pypi');
const TEST_PYPI = warehouse('TestPyPI', 'https://test.pypi.org', 'https://test.pypi.org/legacy/', 'testpypi', 'testpypi');
/** PyPI and TestPyPI by the words of the input `repository`. */
const KNOWN_TARGETS = { pypi: PYPI, testpypi: TEST_PYPI };
/**
 * The index that an upload URL belongs to; the URLs of PyPI and TestPyPI, written out, are those.
 * @param uploadUrl where files are posted to
 * @param simpleRoot root of its Simple API; where it is not given, the usual places are tried
 */
function targetAt(uploadUrl, simpleRoot) {
    const url = uploadUrl.replace(/\/legacy$/, '/legacy/');
    const known = Object.values(KNOWN_TARGETS).find((target) => target.uploadUrl === url);
    return known ?? otherTarget(url, simpleRoot);
}
/** Why an address of an index cannot be used, as the rest of a sentence; null where it can. Plain http is for loopback only. */
function flawOfUrl(value) {
    if (!URL.canParse(value))
        return 'is no URL';
    const { protocol, hostname, username, password, search, hash } = new URL(value);
    if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname)))
        return 'does not begin with https://';
    if (username !== '' || password !== '')
        return 'holds a user name or password; those belong into `username` and `password`';
    return search !== '' || hash !== '' ? 'holds a query or fragment' : null;
}
/** Whether a URL is one for reading, given where one for uploading belongs. */
function isForReading(url) {
    return /\/\+?simple\/?$/.test(new URL(url).pathname);
}
function otherTarget(uploadUrl, simpleRoot) {
    const { origin, pathname, host } = new URL(uploadUrl);
    const upload = `${origin}${pathname.replace(/\/?$/, '/')}`;
    const isLegacy = pathname.endsWith('/legacy/');
    const usual = [
        // Warehouse: /legacy/ and /simple/ side by side. devpi: USER/INDEX/ and below it +simple/. pypiserver: / and /simple/.
        ...(isLegacy ? [upload.replace(/legacy\/$/, 'simple/')] : [`${upload}+simple/`, `${upload}simple/`]),
        `${origin}/simple/`,
    ];
    return {
        label: host,
        isPyPI: false,
        poetryName: 'target',
        uploadUrl,
        simpleRoots: simpleRoot === null ? [...new Set(usual)] : [simpleRoot.replace(/\/?$/, '/')],
        isRootKnown: simpleRoot !== null || isLegacy,
        versionJson: null,
        classifierList: null,
        audience: null,
        projectPage: null,
    };
}
function warehouse(label, origin, uploadUrl, poetryName, audience) {
    return {
        label,
        isPyPI: true,
        poetryName,
        uploadUrl,
        simpleRoots: [`${origin}/simple/`],
        isRootKnown: true,
        audience,
        versionJson: (name, version) => `${origin}/pypi/${normaliseName(name)}/${encodeURIComponent(version)}/json`,
        classifierList: `${origin}/pypi?%3Aaction=list_classifiers`,
        projectPage: (name, version) => `${origin}/project/${normaliseName(name)}/${encodeURIComponent(version)}/`,
    };
}

;// CONCATENATED MODULE: ./src/python/choice.ts


/** Minor versions that are looked at; older ones are not built for any more, newer ones must be asked for. */
const MINORS = [8, 9, 10, 11, 12, 13, 14];
/** The same for messages. */
const LOOKED_AT = `3.${String(MINORS[0])} to 3.${String(MINORS.at(-1))}`;
const PREFERRED = 12;
const PATCHES = Array.from({ length: 40 }, (_, patch) => patch);
/** What can be asked for, for messages. */
const PYTHON_FORMS = "3.12, 3.12.4 or 3.x (write '3.10' in quotes: without them YAML makes 3.1 of it)";
/** `3.12`, `3.12.4` or `3.x`; null where the text is none of them, or 3.1, which YAML makes of 3.10. */
function parsePythonRequest(text) {
    if (text === '3.1')
        return null;
    if (text === '')
        return { kind: 'default' };
    if (/^3(\.x)?$/i.test(text))
        return { kind: 'newest' };
    if (/^3\.\d{1,2}$/.test(text))
        return { kind: 'minor', minor: text };
    if (/^3\.\d{1,2}\.\d{1,2}((a|b|rc)\d+)?$/.test(text))
        return { kind: 'exact', version: text };
    return null;
}
/**
 * Minor versions to look for, best first; empty where the project allows none of what is asked for.
 * @param constraint of the project, PEP 440 or Poetry's spelling; null allows all
 */
function minorsFor(request, constraint) {
    switch (request.kind) {
        case 'exact':
            return allowedIn(constraint)(request.version) ? [request.version.split('.').slice(0, 2).join('.')] : [];
        case 'minor':
            return allowsMinor(request.minor, constraint) ? [request.minor] : [];
        case 'newest':
            return allowedMinors(constraint).reverse();
        case 'default': {
            const distance = (minor) => Math.abs(Number(minor.slice(2)) - PREFERRED);
            // Of two that are equally near the newer one comes first.
            return allowedMinors(constraint)
                .reverse()
                .sort((one, other) => distance(one) - distance(other));
        }
    }
}
/**
 * Stops where no Python can ever be both what is asked for and what the project allows.
 * @param at where the project says what it allows
 * @throws {PublishError} `python-not-allowed`
 */
function checkAllowed(request, constraint, at) {
    if (minorsFor(request, constraint).length > 0)
        return;
    const asked = request.kind === 'exact' ? request.version : request.kind === 'minor' ? request.minor : LOOKED_AT;
    throw new errors/* PublishError */.S1('python-not-allowed', {
        what: `The project requires Python ${constraint ?? ''}, which does not allow ${asked}.`,
        fix: request.kind === 'exact' || request.kind === 'minor'
            ? 'Leave `python-version` empty (then one that is allowed is chosen), or change `requires-python`.'
            : 'Correct `requires-python`, or name a newer Python by `python-version`.',
        at,
    });
}
/** Whether an interpreter of this version is what was asked for, and the project allows it. */
function fits(version, request, constraint) {
    if (!allowedIn(constraint)(version))
        return false;
    switch (request.kind) {
        case 'exact':
            return version === request.version;
        case 'minor':
            return version.startsWith(`${request.minor}.`);
        case 'newest':
        case 'default':
            return /^3\.\d+\.\d+$/.test(version);
    }
}
function allowedMinors(constraint) {
    return MINORS.map((minor) => `3.${String(minor)}`).filter((minor) => allowsMinor(minor, constraint));
}
function allowsMinor(minor, constraint) {
    const isAllowed = allowedIn(constraint);
    return PATCHES.some((patch) => isAllowed(`${minor}.${String(patch)}`));
}
/** What the project allows. A pre-release counts as its release, as for pip and Poetry, which look at the three numbers. */
function allowedIn(constraint) {
    if (constraint === null)
        return () => true;
    const isAllowed = allowedBy(constraint);
    return (version) => isAllowed(version.replace(/[a-z]+\d+$/, ''));
}

;// CONCATENATED MODULE: ./src/python/imports.ts
/** Letters of any language, as Python takes them (PEP 3131), parts joined by dots. */
const imports_MODULE = /^[\p{XID_Start}_]\p{XID_Continue}*(\.[\p{XID_Start}_]\p{XID_Continue}*)*$/u;
/** Reads names of modules, split at commas, blanks and lines. @returns the names; or what is wrong with the text */
function parseModules(text) {
    const names = [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))];
    if (names.length === 1 && /^(true|false|yes|no|on|off)$/i.test(names[0] ?? ''))
        return { problem: `${names[0] ?? ''} is no name of a module of the package` };
    const odd = names.find((name) => !imports_MODULE.test(name));
    if (odd === undefined)
        return { modules: names };
    const hint = odd.includes('-') ? '; where a project has a hyphen, its module mostly has an underscore' : '';
    return { problem: `${odd} is no name of a module like \`demo\` or \`demo.cli\`${hint}` };
}
/** What the program of `importing` prints at its end. A module can end the interpreter before, even with 0. */
const IMPORTED = 'Imported: ';
/** Arguments of a Python that imports modules: those of its environment alone, not of the folder or the user (`-I`). */
function importing(modules) {
    const lines = [...modules.map((name) => `import ${name}`), `print("${IMPORTED}${modules.join(', ')}")`];
    return ['-I', '-X', 'utf8', '-c', lines.join('\n')];
}
/** Whether the program of `importing` came to its end. */
function hasImported(output) {
    return output.split(/\r?\n/).some((line) => line.startsWith(IMPORTED));
}
/** The last line of a traceback: the exception, and mostly what it says. */
const EXCEPTION = /^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Warning)\b/;
/** What Python printed up to its last exception: what modules print comes behind it, since it is held back until the end. */
function upToException(output) {
    const lines = output.split(/\r?\n/);
    const at = lines.findLastIndex((line) => EXCEPTION.test(line));
    return at < 0 ? output : lines.slice(0, at + 1).join('\n');
}
/** What Python 3.8 to 3.14 says of imports that fail; the first row that fits counts. */
const ROWS = [
    {
        pattern: /^ModuleNotFoundError: No module named '([^']+)'/,
        read: ([, module = ''], isOwn) => (isOwn(module) ? notPacked(module) : notRequired(module)),
    },
    {
        pattern: /^ImportError: cannot import name '([^']+)' from '([^']+)'/,
        read: ([, name = '', module = ''], isOwn) => isOwn(module) ? notPacked(`${module}.${name}`) : otherVersion(module),
    },
];
function notPacked(module) {
    return {
        why: `${module} begins like a module of the package, and is not in the wheel.`,
        fix: 'Let `packages` in pyproject.toml name the whole package with its sub-packages, see that neither `exclude` nor .gitignore takes it away, and that the name is right in `smoke-test`.',
    };
}
function notRequired(module) {
    return {
        why: `${module} is no module of the package, and none of its dependencies brings it: groups and extras are not installed with it.`,
        fix: 'Add the package that holds it to the dependencies, or import it only where it is used.',
    };
}
function otherVersion(module) {
    return {
        why: `The newest ${module} that the dependencies allow has no such name; the one in poetry.lock may have it.`,
        fix: 'Narrow that dependency to the versions that have it.',
    };
}
const UNKNOWN = {
    why: 'Whoever installs the package would see the same.',
    fix: 'Look at the output of this step; the same import in a fresh environment with the wheel alone shows it at home.',
};
const ENDED = {
    why: 'A module ended the interpreter while it was imported.',
    fix: 'Let it do that only when it is run, below `if __name__ == "__main__":`, or import another one.',
};
/**
 * The usual cause of a failed import, by the last exception in what Python printed.
 * @param own names of modules that belong to the package; what is beside or below them does, too
 * @param exitCode 0 where Python ended too early; null where a signal ended it
 */
function whyNotImported(output, own, exitCode) {
    if (exitCode === 0)
        return ENDED;
    const tops = new Set(own.map(topOf));
    const isOwn = (module) => tops.has(topOf(module));
    const last = upToException(output).split('\n').at(-1) ?? '';
    if (last.includes('partially initialized module'))
        return UNKNOWN;
    for (const { pattern, read } of ROWS) {
        const match = pattern.exec(last);
        if (match !== null)
            return read(match, isOwn);
    }
    return UNKNOWN;
}
function topOf(module) {
    return module.split('.', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./src/inputs.ts















const FORMATS = ['sdist', 'wheel'];
const LONGEST_WAIT = 3600;
/**
 * Step 1: reads and checks all inputs; secrets are masked before anything else happens.
 * @throws {PublishError} `input-invalid` with all problems in one message; `credential-missing`, `credential-malformed` where
 * that is the only one
 */
function readInputs(runner) {
    const secrets = (0,github_secrets/* secretInputs */._y)((input) => runner.input(input));
    for (const { name, value, user } of [...secrets, ...misnamedSecrets(runner.env)]) {
        // Refused later on, and not masked: where it stands all over the log, the gaps would tell it.
        const isRefused = name !== 'github-token' && value.length < SHORTEST_SECRET;
        if (!isRefused)
            runner.log.hide((0,github_secrets/* formsOf */.XP)(value, user));
    }
    runner.log.hide((0,github_secrets/* formsOfLogins */.Z1)(runner.env));
    return new ActionInputs(runner).read();
}
class ActionInputs extends InputReader {
    #runner;
    constructor(runner) {
        super(runner);
        this.#runner = runner;
    }
    read() {
        for (const misnamed of misnamedInputs(this.#runner.env)) {
            const { text, fix } = misnamedInWords(misnamed);
            this.problem(text, fix);
        }
        const mode = this.oneOf('mode', {
            'build-and-publish': 'build-and-publish',
            build: 'build',
            publish: 'publish',
        });
        const isDryRun = this.boolean('dry-run');
        const verify = this.oneOf('verify-tag', { auto: 'auto', true: 'always', false: 'never' });
        const target = this.#target();
        const formats = this.#formats();
        const installs = this.oneOf('install-dependencies', {
            true: 'last',
            false: 'never',
            'before-build': 'first',
        });
        const inputs = {
            mode,
            credential: mode === 'build' ? this.#noCredential() : this.#credential(target),
            target,
            source: {
                checkout: this.oneOf('checkout', { auto: 'auto', false: 'never' }),
                ref: this.#ref(),
                workingDirectory: this.#folder('working-directory'),
                token: this.text('github-token') || null,
                mayBeModified: verify === 'never',
            },
            tag: { verify, prefix: this.text('tag-prefix'), sendsNothing: isDryRun || mode === 'build' },
            prerelease: this.oneOf('prerelease', { allow: 'allow', fail: 'fail', skip: 'skip' }),
            existing: {
                when: this.oneOf('when-version-exists', { verify: 'verify', skip: 'skip' }),
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
    #noCredential() {
        const given = ['pypi-token', 'username', 'password'].filter((name) => {
            const value = this.#runner.input(name).trim();
            return name === 'pypi-token' ? value !== github_secrets/* TRUSTED_PUBLISHING */._0 : value !== '';
        });
        if (given.length > 0) {
            this.problem(`\`mode: build\` takes no credential, and ${given.map((name) => `\`${name}\``).join(' and ')} ${given.length === 1 ? 'is' : 'are'} given.`, 'Give it to the job with `mode: publish` alone: code of the project runs in this one.');
        }
        return null;
    }
    #credential(target) {
        const username = this.text('username');
        const isToken = this.#runner.input('pypi-token').trim() !== github_secrets/* TRUSTED_PUBLISHING */._0;
        const { credential, problems } = chooseCredential({
            username,
            password: this.#secret('password', username === token_user/* TOKEN_USER */.A),
            token: isToken ? this.#secret('pypi-token', true) : null,
        }, target);
        for (const { text, fix, code } of problems)
            this.problem(text, fix, code);
        return credential;
    }
    /** A secret without the white space around it, which indexes count as part of it. */
    #secret(name, isToken) {
        const value = this.#runner.input(name);
        const secret = value.trim();
        if (secret !== value)
            this.#runner.log.warning(`White space around \`${name}\` was removed; store the secret without it.`);
        const flaw = secret === '' ? null : given_credential_flawOf(secret, isToken);
        if (flaw !== null)
            this.problem(`\`${name}\` ${flaw}.`, 'Store the bare value as the secret.', 'credential-malformed');
        return secret;
    }
    #target() {
        const repository = this.text('repository');
        const indexUrl = this.text('index-url');
        const simpleRoot = indexUrl === '' ? null : this.#url('index-url', indexUrl);
        const known = Object.hasOwn(KNOWN_TARGETS, repository) ? KNOWN_TARGETS[repository] : undefined;
        if (known !== undefined) {
            if (indexUrl !== '') {
                this.problem(`\`index-url\` belongs to other indexes; that of \`repository: ${repository}\` is known.`);
            }
            return known;
        }
        const url = this.#url('repository', repository);
        if (url !== null && isForReading(url)) {
            this.problem('`repository` is the address for reading (it ends in "simple"), not the one for uploading.', 'Set `repository` to the upload URL, and this one as `index-url`.');
        }
        return targetAt(url ?? 'https://invalid/', simpleRoot);
    }
    #url(name, value) {
        const flaw = flawOfUrl(value);
        if (flaw === null)
            return new URL(value).href;
        // A value that can hold a credential is not repeated.
        const shown = /[@?]|^pypi-/.test(value) ? '' : ` (${value})`;
        const others = name === 'repository' && !URL.canParse(value) ? ', nor `pypi` or `testpypi`' : '';
        this.problem(`\`${name}\`${shown} ${flaw}${others}.`);
        return null;
    }
    #ref() {
        const ref = this.text('ref');
        const isSound = !/^[-/.]|\.\.|@\{|[\s~^:?*[\\]|\/$|\.lock$/.test(ref);
        if (!isSound)
            this.problem(`\`ref: ${ref}\` is no tag, branch or commit.`);
        return ref === '' ? null : ref;
    }
    /** A folder of the workspace, relative to it. */
    #folder(name) {
        const folder = external_node_path_default().normalize(this.text(name) || '.');
        const isOutside = external_node_path_default().isAbsolute(folder)
            ? !isInside(this.#runner.workspace, folder)
            : folder.split((external_node_path_default()).sep)[0] === '..';
        if (isOutside)
            this.problem(`\`${name}: ${folder}\` lies outside the workspace.`);
        return external_node_path_default().isAbsolute(folder) ? external_node_path_default().relative(this.#runner.workspace, folder) || '.' : folder;
    }
    #distDirectory() {
        const folder = this.#folder('dist-directory').replace(/[\\/]+$/, '');
        if (folder === '.' || folder.split((external_node_path_default()).sep)[0] === '.git')
            this.problem('`dist-directory` must be a folder of its own in the workspace.');
        return folder;
    }
    #expectedFiles(mode) {
        const text = this.#runner.input('expected-files').trim();
        if (mode !== 'publish') {
            if (text !== '')
                this.problem('`expected-files` belongs to `mode: publish`.');
            return [];
        }
        const fix = 'Pass the output `files` of the job that built: `${{ needs.build.outputs.files }}`.';
        if (text === '') {
            this.problem('`expected-files` is empty, and `mode: publish` uploads nothing that the job which built it has not named.', `${fix} That job must list it under \`outputs:\`, and this one must name that job under \`needs:\`.`);
            return [];
        }
        const parsed = parseExpectedFiles(text);
        if ('files' in parsed)
            return parsed.files;
        this.problem(`\`expected-files\` ${parsed.problem}.`, fix);
        return [];
    }
    #python() {
        const text = this.text('python-version');
        const request = parsePythonRequest(text);
        if (request === null)
            this.problem(`\`python-version: ${text}\` is not like ${PYTHON_FORMS}.`);
        return request ?? { kind: 'default' };
    }
    #poetryVersion() {
        const text = this.text('poetry-version') || POETRY_VERSION;
        const isExact = /^\d+(\.\d+){1,2}((a|b|rc)\d+)?$/.test(text) && parseVersion(text) !== null;
        if (!isExact)
            this.problem(`\`poetry-version: ${text}\` is no exact version like ${POETRY_VERSION}.`);
        return text;
    }
    #formats() {
        const names = this.#runner
            .input('build-formats')
            .split(/[\s,]+/)
            .filter((name) => name !== '');
        const unknown = names.find((name) => !FORMATS.some((format) => format === name));
        if (unknown !== undefined)
            this.problem(`\`build-formats\`: ${unknown} is not one of ${FORMATS.join(', ')}.`);
        if (names.length === 0)
            this.problem('`build-formats` is empty.');
        return FORMATS.filter((format) => names.includes(format));
    }
    #install(isWanted) {
        const parsed = this.parsed('install-options', parseInstallOptions);
        return isWanted ? (parsed?.options ?? null) : null;
    }
    #modules(mode, formats) {
        const modules = this.parsed('smoke-test', parseModules)?.modules ?? [];
        if (modules.length === 0)
            return modules;
        if (mode === 'publish')
            this.problem('`smoke-test` belongs to the job that builds: `mode: publish` runs no code of the project.');
        else if (!formats.includes('wheel'))
            this.problem('`smoke-test` needs a wheel among `build-formats`.');
        return modules;
    }
}

;// CONCATENATED MODULE: ./src/plan.ts


/** A failure that knows the state of the index, for outputs and summary. */
class PlanError extends errors/* PublishError */.S1 {
    plan;
    constructor(error, plan) {
        super(error.code, error);
        this.plan = plan;
    }
}
/**
 * What is left to do: built files against what the index shows. Files are matched by kind, name and version, not by
 * spelling; files of the version that were not built here (wheels of other platforms) are none of our business.
 */
function plan(built, remote) {
    const missing = [];
    const done = [];
    const conflicts = [];
    for (const file of built) {
        const there = remote.filter((candidate) => sameDistribution(candidate, file));
        const [other] = there.filter((candidate) => candidate.sha256 !== file.sha256);
        const isOnly = new Set(there.map(({ sha256 }) => sha256)).size === 1;
        if (other !== undefined)
            conflicts.push({ built: file, remote: other, isOnly });
        else if (there.length > 0)
            done.push(file);
        else
            missing.push(file);
    }
    return { missing, done, twins: [], conflicts };
}
/** The plan once the index has these files, too. */
function withDone(now, files) {
    return {
        ...now,
        done: [...now.done, ...files],
        missing: now.missing.filter((file) => !files.includes(file)),
    };
}
/**
 * The plan once its conflicts have been looked into. They are none where nothing is missing and every file that differs is a
 * twin; beside a file that is missing each stays one, because a release is never put together from two builds.
 * @param looks one for each conflict
 */
function settle(decided, looks) {
    const twins = looks.flatMap(twinOf);
    return decided.missing.length === 0 && twins.length === decided.conflicts.length
        ? { ...decided, twins: [...decided.twins, ...twins], conflicts: [] }
        : decided;
}
/** The built files with the hashes that the index is to show: of a twin that of the published file, which is not at its path. */
function asPublished(built, { twins }) {
    return built.map((file) => {
        const twin = twins.find((candidate) => candidate.built === file);
        return twin === undefined ? file : { ...file, sha256: twin.remote.sha256, size: twin.size };
    });
}
function twinOf({ built, remote, isOnly, finding, size }) {
    const isAlike = finding.extent === 'container' || finding.extent === 'metadata';
    const { sha256 } = remote;
    return isAlike && isOnly && sha256 !== null && size !== null
        ? [{ built, remote: { ...remote, sha256 }, size }]
        : [];
}

;// CONCATENATED MODULE: ./src/outputs.ts

/** What is known at the end, and how it ended, as one picture. */
function conclude(known, error) {
    const files = (known.built ?? []).map((file) => reportOf(file, known));
    return {
        status: statusOf(files, known, error),
        name: known.name ?? '',
        version: known.version?.normal ?? '',
        isPrerelease: known.version?.isPrerelease ?? false,
        uploaded: files.filter(({ state }) => state === 'uploaded').length,
        files,
        distDirectory: known.distDirectory ?? '',
        projectUrl: known.projectUrl ?? null,
        pythonVersion: known.pythonVersion ?? '',
        poetryVersion: known.poetryVersion ?? '',
        errorCode: error?.code ?? null,
        note: known.skipped ?? null,
    };
}
/** The outputs of the step, by the names of action.yml. */
function outputsOf(outcome) {
    return {
        name: outcome.name,
        version: outcome.version,
        'is-prerelease': outcome.version === '' ? '' : String(outcome.isPrerelease),
        status: outcome.status,
        uploaded: String(outcome.uploaded),
        'error-code': outcome.errorCode ?? '',
        files: JSON.stringify(outcome.files),
        'dist-directory': outcome.distDirectory,
        'project-url': outcome.projectUrl ?? '',
        'python-version': outcome.pythonVersion,
        'poetry-version': outcome.poetryVersion,
    };
}
function reportOf(file, known) {
    const { filename, kind } = file;
    const state = stateOf(file, known);
    const current = known.now ?? known.before;
    const isThere = current !== undefined && state === 'already-there';
    const [{ size, sha256 } = file] = isThere ? asPublished([file], current) : [file];
    const url = known.shown?.find((shown) => shown.sha256 === sha256)?.url ?? null;
    return { filename, kind, size, sha256, url, state };
}
function stateOf(file, { before, now, goal }) {
    const current = now ?? before;
    if (current?.conflicts.some(({ built }) => built === file))
        return 'conflict';
    if (goal === 'dry-run' || current === undefined)
        return 'built';
    const isIn = (files) => files?.includes(file) === true;
    if (isIn((before ?? current).done) || current.twins.some(({ built }) => built === file))
        return 'already-there';
    return isIn(now?.done) ? 'uploaded' : 'missing';
}
function statusOf(files, { goal, skipped }, error) {
    if (error === null)
        return skipped === undefined ? (goal ?? 'published') : 'skipped';
    const isConflict = error.code === 'index-conflict' || error.code === 'index-mismatch';
    if (isConflict || files.some(({ state }) => state === 'conflict'))
        return 'conflict';
    const isSomeThere = files.some(({ state }) => state === 'uploaded' || state === 'already-there');
    return isSomeThere ? 'partial' : 'failed';
}

;// CONCATENATED MODULE: ./src/system/retry.ts
/** The longest wait, in milliseconds, that is granted. Who asks for more is not tried again. */
const retry_LONGEST_WAIT = 30_000;
/**
 * Runs `attempt` until it succeeds, the failure is not worth a retry, or the tries are used up, or the other side asks for a wait
 * that is too long; throws the last failure.
 */
async function retry(clock, policy, attempt) {
    for (let n = 1;; n++) {
        try {
            return await attempt(n);
        }
        catch (failure) {
            if (n >= policy.tries || !policy.when(failure, n))
                throw failure;
            const asked = policy.asked?.(failure) ?? 0;
            if (asked > retry_LONGEST_WAIT)
                throw failure;
            const pause = policy.pauseMs * 2 ** (n - 1);
            await clock.sleep(Math.max(pause, asked) + (Math.random() * pause) / 2);
        }
    }
}
/** The longest pause between two looks, in milliseconds. */
const LONGEST_PAUSE = 8000;
/**
 * Pauses between looks at something that is to come, in milliseconds, without end: each is twice as long as the one before, up to
 * 8 s.
 */
function* growingPauses(first) {
    for (let pause = first;; pause = Math.min(pause * 2, LONGEST_PAUSE))
        yield pause;
}

;// CONCATENATED MODULE: ./src/system/words.ts
/** A wait that the other side asks for, in words that end a sentence: `, and wants to be asked again in 60 minutes`; '' for none. */
function waitInWords(asked) {
    return asked === null ? '' : `, and wants to be asked again in ${durationInWords(asked)}`;
}
/** `90 seconds`, `2 minutes`: rounded up. */
function durationInWords(milliseconds) {
    const seconds = Math.ceil(milliseconds / 1000);
    const [count, unit] = seconds < 120 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
    return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
/** `2026-11-28`, by UTC; what is no date of this calendar is not told. @param time milliseconds since 1970 */
function dayInWords(time) {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? 'an unknown day' : date.toISOString().slice(0, 10);
}
/** The first names of a list, and how many there are beside them: `a, b and 3 more`. */
function listInWords(names, most) {
    const more = names.length - most;
    return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

;// CONCATENATED MODULE: ./src/system/patience.ts



/** An answer that says nothing yet. `message` is fit for the user. */
class BusyAnswer extends Error {
    status;
    /** How long the server wants to be left alone, in milliseconds; null where it does not say. */
    retryAfterMs;
    /** @param what beginning of the message */
    constructor(response, what = `it answered ${String(response.status)}`) {
        const retryAfterMs = retryAfterOf(response);
        super(`${what}${waitInWords(retryAfterMs)}`);
        this.status = response.status;
        this.retryAfterMs = retryAfterMs;
    }
}
/**
 * Makes a request again while nobody answers or the server is busy, as often as `policy` says; a certificate that is not accepted
 * will not be a moment later either.
 * @param read takes the answer; where it throws `BusyAnswer`, that is worth another try, too
 * @throws {HttpError | BusyAnswer} the last failure; whatever else `read` throws, at once
 */
async function askPatiently(http, clock, request, policy, read) {
    const when = (failure) => failure instanceof HttpError ? !failure.isCertificate : failure instanceof BusyAnswer;
    const asked = (failure) => failure instanceof BusyAnswer ? failure.retryAfterMs : null;
    return retry(clock, { ...policy, when, asked }, async () => {
        const response = await http.request(request);
        if (isBusy(response.status))
            throw new BusyAnswer(response);
        return read(response);
    });
}

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(1600);
;// CONCATENATED MODULE: ./src/pypi/page.ts




/** What a project is of which the index says nothing else. */
const ACTIVE = 'active';
/**
 * A project's page of the Simple API, in its JSON form (PEP 691) or its HTML form (PEP 503); null where the
 * body is no such page (a captive portal answers 200, too). Names that are no wheel and no sdist are left out.
 * @param url where the body came from: links are relative to it
 */
function parsePage(body, contentType, url) {
    if (!contentType.includes('json'))
        return parseHtml(body, url);
    const page = (0,json/* parseTable */.M$)(body);
    const links = (0,json/* tablesAt */.dy)(page, 'files')?.map((file) => ({
        filename: (0,json/* stringAt */.bX)(file, 'filename'),
        link: (0,json/* stringAt */.bX)(file, 'url'),
        sha256: (0,json/* stringAt */.bX)((0,json/* tableAt */.af)(file, 'hashes'), 'sha256'),
        yanked: yankedIn(file['yanked'], file['yanked']),
        uploadedAt: (0,json/* stringAt */.bX)(file, 'upload-time'),
    }));
    const status = (0,json/* stringAt */.bX)((0,json/* tableAt */.af)(page, 'project-status'), 'status') ?? ACTIVE;
    return links === undefined ? null : { files: collect(links, url), status };
}
/** The files of a version's JSON (`urls`); null where the body is none. */
function parseVersionJson(body, url) {
    const links = (0,json/* tablesAt */.dy)((0,json/* parseTable */.M$)(body), 'urls')?.map((file) => ({
        filename: (0,json/* stringAt */.bX)(file, 'filename'),
        link: (0,json/* stringAt */.bX)(file, 'url'),
        sha256: (0,json/* stringAt */.bX)((0,json/* tableAt */.af)(file, 'digests'), 'sha256'),
        yanked: yankedIn(file['yanked'], file['yanked_reason']),
        uploadedAt: (0,json/* stringAt */.bX)(file, 'upload_time_iso_8601'),
    }));
    return links === undefined ? null : collect(links, url);
}
/** The Simple API gives `true` or the reason in one value, the JSON of a version in two. */
function yankedIn(value, reason) {
    if (value !== true && (typeof value !== 'string' || value === ''))
        return null;
    return typeof reason === 'string' ? reason : '';
}
function parseHtml(body, url) {
    const reader = new LinkReader();
    const parser = new Parser/* Parser */.i(reader);
    try {
        parser.end(body);
    }
    catch (thrown) {
        if (thrown instanceof TooDeepError)
            return null;
        throw thrown;
    }
    const files = collect(reader.links, url);
    return reader.isSimplePage || files.length > 0 ? { files, status: reader.status } : null;
}
/** Elements within each other that a page of links never has; with more of them the parser would take too long. */
const DEEPEST = 1000;
class TooDeepError extends Error {
}
/** Collects the links of a page, and looks for what only a page of the Simple API has. */
class LinkReader {
    links = [];
    isSimplePage = false;
    status = ACTIVE;
    #link = null;
    #yanked = null;
    #text = '';
    #depth = 0;
    /** @throws {TooDeepError} */
    onopentag(name, attributes) {
        if (++this.#depth > DEEPEST)
            throw new TooDeepError();
        if (name === 'meta' && attributes['name'] === 'pypi:repository-version')
            this.isSimplePage = true;
        if (name === 'meta' && attributes['name'] === 'pypi:project-status')
            this.status = attributes['content'] ?? ACTIVE;
        if (name === 'a') {
            this.#link = attributes['href'] ?? '';
            this.#yanked = attributes['data-yanked'] ?? null;
        }
        this.#text = '';
    }
    ontext(part) {
        this.#text += part;
    }
    onclosetag(name) {
        this.#depth--;
        const isHeading = name === 'title' || name === 'h1';
        if (isHeading && /^\s*simple\b|links for|simple index/i.test(this.#text))
            this.isSimplePage = true;
        if (name !== 'a' || this.#link === null)
            return;
        const [filename, link, yanked] = [this.#text.trim(), this.#link, this.#yanked];
        this.links.push({ filename, link, sha256: hashOf(link), yanked, uploadedAt: undefined });
        this.#link = null;
    }
}
/** The SHA-256 in a link's fragment, `#egg=x&sha256=…`, as it stands there. */
function hashOf(link) {
    const fragment = link.includes('#') ? link.slice(link.indexOf('#') + 1) : '';
    const told = fragment.split('&').find((part) => part.toLowerCase().startsWith('sha256='));
    return told?.slice('sha256='.length);
}
function collect(links, base) {
    return links.flatMap(({ filename, link, sha256, yanked, uploadedAt }) => {
        const distribution = parseFilename(filename ?? '');
        if (distribution === null || link === undefined || !URL.canParse(link, base))
            return [];
        const url = new URL(link, base);
        if (!/^https?:$/.test(url.protocol))
            return [];
        url.username = url.password = url.hash = '';
        const isTold = sha256 !== undefined && isSha256(sha256);
        const time = Date.parse(uploadedAt ?? '');
        return [
            {
                ...distribution,
                url: url.href,
                sha256: isTold ? sha256.toLowerCase() : null,
                yanked,
                uploadedAt: Number.isNaN(time) ? null : time,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/pypi/site.ts


/** The pages of an index; null where it is neither PyPI nor TestPyPI. */
function pagesOf({ isPyPI, simpleRoots: [root] }) {
    if (!isPyPI || root === undefined)
        return null;
    const { origin, host } = new URL(root);
    const manage = `${origin}/manage`;
    const managed = (name) => `${manage}/project/${normaliseName(name)}`;
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
function targetOfHost(host) {
    return Object.values(KNOWN_TARGETS).find((target) => pagesOf(target)?.host === host);
}

;// CONCATENATED MODULE: ./src/pypi/reader.ts








const ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1';
/** Largest file that is fetched to be hashed, in bytes. */
const LARGEST_FILE = 512 * 2 ** 20;
const OWN_AUTHORITY = 'If the index has a certificate authority of its own, name its file to this action (`NODE_EXTRA_CA_CERTS`) and to Poetry (`REQUESTS_CA_BUNDLE`) in the `env` of the step; else its owner has to renew the certificate.';
const PATIENCE = { tries: 3, pauseMs: 500 };
/** One that will be on every list: what does not have it is none. */
const A_CLASSIFIER = 'Programming Language :: Python :: 3';
const ABSENT = { exists: false, files: [], status: ACTIVE };
/** Reads one index: its Simple API, and the JSON of a version where it has one. Nothing is cached between calls. */
class IndexReader {
    #http;
    #clock;
    #target;
    #authorization;
    /** The root that answered with a page; found out once. */
    #root;
    /** @param login of a private index; PyPI and TestPyPI are read without */
    constructor(http, clock, target, login) {
        this.#http = http;
        this.#clock = clock;
        this.#target = target;
        this.#authorization =
            login === null || target.isPyPI
                ? null
                : `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}`;
        this.#root =
            target.isRootKnown || target.simpleRoots.length === 1 ? (target.simpleRoots[0] ?? null) : null;
    }
    /**
     * All files of a project.
     * @throws {PublishError} `index-unavailable`, `index-rate-limited`, `index-authentication-failed`; `input-invalid` where the
     * index has no Simple API in the usual places
     */
    async project(name) {
        const page = `${normaliseName(name)}/`;
        if (this.#root !== null)
            return (await this.#page(`${this.#root}${page}`)) ?? ABSENT;
        for (const root of this.#target.simpleRoots) {
            const found = await this.#page(`${root}${page}`);
            if (found !== null) {
                this.#root = root;
                return found;
            }
        }
        // No such project, or no such root: the list of all projects tells which.
        for (const root of this.#target.simpleRoots) {
            if ((await this.#answer(root)).status === 200) {
                this.#root = root;
                return ABSENT;
            }
        }
        throw new errors/* PublishError */.S1('input-invalid', {
            what: `${this.#target.label} has no Simple API in the usual places (${this.#target.simpleRoots.join(', ')}).`,
            why: 'Without it nobody can tell which files are already on the index.',
            fix: 'Set `index-url` to the root of its Simple API, the URL that is given to `pip --index-url`.',
        });
    }
    /** Files of one version by its JSON; null where the index has no such API or does not know the version (yet). */
    async version(name, version) {
        const url = this.#target.versionJson?.(name, version);
        if (url === undefined)
            return null;
        const { status, body } = await this.#answer(url);
        return status === 200 ? parseVersionJson(body.toString('utf8'), url) : null;
    }
    /** The classifiers that the index takes; null where it has no list of them, or it cannot be had. */
    async classifiers() {
        const url = this.#target.classifierList;
        if (url === null)
            return null;
        try {
            const { status, headers, body } = await this.#answer(url, {}, 'text/plain');
            const lines = body.toString('utf8').split(/\r?\n/);
            const isList = headers['content-type']?.startsWith('text/plain') === true && lines.includes(A_CLASSIFIER);
            return status === 200 && isList ? new Set(lines) : null;
        }
        catch (failure) {
            if (failure instanceof errors/* PublishError */.S1)
                return null;
            throw failure;
        }
    }
    /**
     * Those of the index's files that stand for one of `wanted`, each with its hash: where the index did not say it, the file
     * is fetched and hashed.
     */
    async matching(files, wanted) {
        const matches = files.filter((file) => wanted.some((other) => sameDistribution(file, other)));
        const hashed = [];
        // One after the other: they are kept in memory, and the page says how many there are.
        for (const file of matches)
            hashed.push(await this.#withHash(file));
        return hashed;
    }
    /**
     * The bytes of a file of the index; redirects to where it is stored are followed, without the login.
     * @throws {PublishError} `index-unavailable`
     */
    async download(url, maxBytes) {
        return this.#file(url, { maxBytes });
    }
    /**
     * Hands a file of the index on, piece by piece; once more from its beginning where the connection broke.
     * @throws {PublishError} `index-unavailable`
     */
    async stream(url, read, maxBytes) {
        await this.#file(url, { maxBytes, read });
    }
    async #file(url, limits) {
        const { status, headers, body } = await this.#follow(url, { timeoutMs: 300_000, ...limits }, () => true);
        if (status !== 200)
            throw this.#unavailable(url, `it answered ${String(status)}`);
        // No wheel and no sdist is that: a captive portal or a login answers 200, too.
        if (headers['content-type']?.startsWith('text/html') === true)
            throw this.#unavailable(url, 'what it answered is a page, not the file');
        return body;
    }
    async #withHash(file) {
        if (file.sha256 !== null)
            return file;
        return { ...file, sha256: sha256Of(await this.download(file.url, LARGEST_FILE)) };
    }
    /** A project's page; null where there is none. */
    async #page(start) {
        const isHere = (next) => next.origin === new URL(start).origin;
        const { status, headers, body, location, url } = await this.#follow(start, {}, isHere);
        if (status === 404)
            return null;
        if (location !== null) {
            // pypiserver sends readers of projects that it does not have to PyPI. What lies there is not on this index.
            if (targetOfHost(location.hostname) !== undefined)
                return null;
            throw this.#unavailable(url, `it leads to ${location.origin}; give the address there as \`index-url\``);
        }
        const page = status === 200 ? parsePage(body.toString('utf8'), headers['content-type'] ?? '', url) : null;
        if (page !== null)
            return { exists: true, ...page };
        const why = status === 200 ? 'what it answered is no page of the Simple API' : `it answered ${String(status)}`;
        throw this.#unavailable(url, why);
    }
    /** @returns the answer and where it came from; `location` is a redirect that is not to be followed */
    async #follow(start, limits, isFollowed) {
        let url = start;
        for (let hops = 0; hops < 5; hops++) {
            const response = await this.#answer(url, limits);
            if (response.status < 300 || response.status >= 400)
                return { ...response, url, location: null };
            const target = response.headers['location'] ?? '';
            if (!URL.canParse(target, url))
                throw this.#unavailable(url, 'it redirects to nowhere');
            const next = new URL(target, url);
            if (!isFollowed(next))
                return { ...response, url, location: next };
            next.username = next.password = '';
            url = next.href;
        }
        throw this.#unavailable(start, 'it redirects without end');
    }
    async #answer(url, limits = {}, accept = ACCEPT) {
        const headers = { accept, ...this.#loginFor(url) };
        const request = { url, headers, ...limits };
        try {
            return await askPatiently(this.#http, this.#clock, request, PATIENCE, (response) => {
                if (response.status === 401 || response.status === 403)
                    throw this.#refused(url, response.status);
                return response;
            });
        }
        catch (failure) {
            if (failure instanceof errors/* PublishError */.S1)
                throw failure;
            if (failure instanceof BusyAnswer && failure.status === 429)
                throw this.#rateLimited(url, failure);
            throw this.#unavailable(url, (0,errors/* messageOf */.bD)(failure), failure);
        }
    }
    /** The login goes to the index that it was given for, never to the host of a file or to PyPI. */
    #loginFor(url) {
        const { origin, hostname } = new URL(url);
        const isOwn = this.#target.simpleRoots.some((root) => new URL(root).origin === origin);
        const isMeant = isOwn && targetOfHost(hostname) === undefined;
        return this.#authorization !== null && isMeant ? { authorization: this.#authorization } : {};
    }
    #unavailable(url, why, cause) {
        return new errors/* PublishError */.S1('index-unavailable', {
            what: `${this.#target.label} cannot be read at ${url}: ${why}.`,
            why: 'What is already published must be known before anything is sent.',
            fix: cause instanceof HttpError && cause.isCertificate
                ? OWN_AUTHORITY
                : this.#target.isPyPI
                    ? 'Look at https://status.python.org and run the job again later; on a self-hosted runner check the proxy.'
                    : 'Check `repository` and `index-url`, and whether the runner reaches the index.',
            cause,
        });
    }
    #rateLimited(url, busy) {
        return new errors/* PublishError */.S1('index-rate-limited', {
            what: `${this.#target.label} cannot be read at ${url}: ${busy.message}.`,
            why: 'It has been asked too often, by this runner or by others that share its address.',
            fix: 'Run the job again later.',
            cause: busy,
        });
    }
    #refused(url, status) {
        return new errors/* PublishError */.S1('index-authentication-failed', {
            what: `${this.#target.label} refuses to be read at ${url} (${String(status)}).`,
            fix: this.#target.isPyPI
                ? 'Everybody may read it; a proxy or a firewall on the way answers so. Check the network of the runner.'
                : 'Check `username` and `password`: the index is read with the same login that uploads.',
        });
    }
}

;// CONCATENATED MODULE: ./src/github/workflow.ts


/** Larger files are no workflows. */
const LARGEST = 1024 * 1024;
/**
 * Where the workflow gives one of some inputs to this action, the first one counts; null where that cannot be known: the
 * workflow is another repository's, its file is not in the workspace, or several steps use this action.
 * @param inputs names, as the workflow may write them
 */
async function placeOfInput(env, workspace, inputs) {
    const file = fileOf(env);
    if (file === null)
        return null;
    try {
        const place = external_node_path_default().join(workspace, file);
        const entry = await (0,promises_.stat)(place);
        // A pipe or a device there would be read for ever.
        if (!entry.isFile() || entry.size > LARGEST)
            return null;
        const lines = linesOfInputs(await (0,promises_.readFile)(place, 'utf8'), env['GITHUB_ACTION_REPOSITORY'] || null);
        const name = inputs.find((input) => lines.has(input));
        const line = name === undefined ? undefined : lines.get(name);
        return line === undefined ? null : { file, line };
    }
    catch {
        return null;
    }
}
/** `OWNER/NAME/.github/workflows/FILE@REF`: the file that the run began with. */
function fileOf(env) {
    const [whole = ''] = (env['GITHUB_WORKFLOW_REF'] ?? '').split('@');
    const repository = `${env['GITHUB_REPOSITORY'] ?? ''}/`;
    if (repository === '/' || !whole.toLowerCase().startsWith(repository.toLowerCase()))
        return null;
    const file = whole.slice(repository.length);
    return /^\.github\/workflows\/[^/\\]+\.ya?ml$/.test(file) ? file : null;
}
/**
 * The lines, counted from 1, on which a workflow gives inputs to the one step that uses this action; none where that is not
 * one step. Reads what people write, one key on a line; `with: { … }` counts as one place for all that is in it.
 * @param action `OWNER/NAME` of this action; null where it is not known, which is so where a folder is used as the action
 */
function linesOfInputs(workflow, action) {
    const lines = workflow.split(/\r?\n/);
    const uses = action === null ? /^(\.|\$\/)/ : new RegExp(`^${escaped(action)}(/|@)`, 'i');
    const ours = lines.flatMap((line, n) => {
        const used = /^\s*(?:- +)?uses\s*:\s*['"]?([^\s'"]+)/.exec(line)?.[1];
        return used !== undefined && uses.test(used) ? [n] : [];
    });
    const [at] = ours;
    if (at === undefined || ours.length > 1)
        return new Map();
    const indent = keyIndent(lines[at] ?? '');
    const [start, end] = stepAround(lines, at, indent);
    const found = new Map();
    let isInside = false;
    let inner = null;
    for (let n = start; n < end; n++) {
        const line = lines[n] ?? '';
        if (/^\s*(#|$)/.test(line))
            continue;
        const width = keyIndent(line);
        const [, key = '', rest = ''] = /^\s*(?:- +)?['"]?([\w-]+)['"]?\s*:(.*)$/.exec(line) ?? [];
        if (width <= indent) {
            isInside = key === 'with';
            inner = null;
            for (const [, name = ''] of isInside ? rest.matchAll(/[{,]\s*['"]?([\w-]+)['"]?\s*:/g) : [])
                found.set(name, n + 1);
        }
        else if (isInside) {
            inner ??= width;
            // What is further in belongs to a text of several lines.
            if (width === inner && key !== '')
                found.set(key, n + 1);
        }
    }
    return found;
}
/** The lines of one entry of a list: from its dash to before the next thing that stands as far out. */
function stepAround(lines, at, indent) {
    let start = at;
    while (start > 0 && !isDashOf(lines[start] ?? '', indent))
        start--;
    let end = at + 1;
    while (end < lines.length && (/^\s*(#|$)/.test(lines[end] ?? '') || leading(lines[end] ?? '') >= indent))
        end++;
    return [start, end];
}
function isDashOf(line, indent) {
    return /^\s*- /.test(line) && keyIndent(line) === indent;
}
function leading(line) {
    return line.length - line.trimStart().length;
}
/** Where the key of a line begins, behind the dash of a list. */
function keyIndent(line) {
    return /^\s*(- +)?/.exec(line)?.[0].length ?? 0;
}
function escaped(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./src/report/place.ts


/**
 * The error with its place in the workflow, where it has no other one and names an input that the workflow gives: that line is
 * the one to change.
 */
async function placed(runner, error) {
    if (error.at !== undefined)
        return error;
    const at = await placeOfInput(runner.env, runner.workspace, inputsIn(error));
    if (at === null)
        return error;
    const { code, what, why, list, fix, cause } = error;
    return new errors/* PublishError */.S1(code, { what, why, list, fix, cause, at });
}
/** Names of inputs stand in backquotes, alone or with a value: what happened names them first, then what to do. */
function inputsIn({ what, why = '', list, fix }) {
    return [what, ...list, fix, why].flatMap((text) => [...text.matchAll(/`([a-z][\w-]*)(?:: [^`]*)?`/g)].map(([, name = '']) => name));
}

;// CONCATENATED MODULE: ./src/report/markdown.ts
/**
 * Text from outside for Markdown: nothing in it is a link, a tag, a table cell's end or formatting. What tokens consist of
 * (letters, digits, `-`, `_`, `+`, `=`) stays as it is, so that the runner's masks still fit; for passwords they do not.
 */
function escapeMarkdown(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/[\\`*{}[\]()#!|~>@:]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
/** A table; the cells are Markdown already. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Longer addresses are not linked. */
const LONGEST_ADDRESS = 1000;
/** An address as the target of a link, where it is one of the web and nothing in it ends the link; else null. */
function linkTarget(address) {
    if (address.length > LONGEST_ADDRESS || !/^https?:\/\//i.test(address) || !URL.canParse(address))
        return null;
    const target = new URL(address).href.replace(/[\s\\`*()[\]<>|"'!~_@]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return /^[\x21-\x7e]+$/.test(target) ? target : null;
}

;// CONCATENATED MODULE: ./src/report/mends.ts
/** For codes that a change in a file mends: such a change, as a diff. */
const MENDS = {
    'input-invalid': ' with:\n-  build-formats: sdist, egg\n-  wait-for-index: long\n+  build-formats: sdist, wheel\n+  wait-for-index: 300',
    'event-not-publishable': ' on:\n-  pull_request:\n+  release: { types: [published] }',
    'ref-not-found': ' with:\n-  ref: v1.2\n+  ref: v1.2.0',
    'tag-commit-mismatch': ' with:\n+  ref: v1.4.2 # for this run: take it out again',
    'tag-missing': ' with:\n-  verify-tag: true\n+  verify-tag: auto',
    'checkout-failed': ' permissions:\n+  contents: read\n   id-token: write',
    'tree-modified': ' with:\n+  verify-tag: false # a changed tree is a warning now, and tags are not looked at',
    'pyproject-missing': ' with:\n+  working-directory: packages/portal-client',
    'pyproject-invalid': ' [project]\n-name = "example-portal-client\n+name = "example-portal-client"',
    'package-mode-off': ' [tool.poetry]\n-package-mode = false',
    'private-classifier': ' classifiers = [\n-    "Private :: Do Not Upload",\n ]',
    'version-not-publishable': ' [project]\n-version = "1.4.2+local"\n+version = "1.4.2.post1"',
    'tag-version-mismatch': ' [project]\n-version = "1.4.1"\n+version = "1.4.2"',
    'prerelease-refused': ' with:\n-  prerelease: fail\n+  prerelease: allow',
    'credential-missing': ' jobs:\n   publish:\n+    environment: pypi\n     steps:\n       - uses: org/poetry-publish-action@<commit> # v1.0.0\n         with:\n-          pypi-token: ${{ secrets.PYPI_TOKN }}\n+          pypi-token: ${{ secrets.PYPI_TOKEN }}',
    'credential-malformed': '-"pypi-AgEIcHlwaS5vcmc…"\n+pypi-AgEIcHlwaS5vcmc…',
    'trusted-publishing-unavailable': ' permissions:\n   contents: read\n+  id-token: write',
    'trusted-publisher-refused': ' jobs:\n   publish:\n+    environment: pypi # if the publisher is registered with it',
    'python-unavailable': " steps:\n+  - uses: actions/setup-python@<commit> # v7.0.0\n+    with: { python-version: '3.12' }\n   - uses: org/poetry-publish-action@<commit> # v1.0.0",
    'python-not-allowed': " with:\n-  python-version: '3.9'",
    'poetry-unavailable': ' with:\n-  poetry-version: 2.5.99',
    'poetry-version-refused': ' with:\n+  poetry-version: 2.2.1',
    'install-failed': ' with:\n-  install-options: --with documentation\n+  install-options: --with docs',
    'build-failed': ' [tool.poetry]\n-packages = [{ include = "portal_clent", from = "src" }]\n+packages = [{ include = "portal_client", from = "src" }]',
    'build-unexpected-files': ' with:\n-  build-formats: sdist, wheel\n+  build-formats: sdist # if the backend makes no wheel',
    'artifact-invalid': ' [tool.poetry]\n+include = [{ path = "src/portal_client/_schema.py", format = ["sdist", "wheel"] }]',
    'smoke-test-failed': ' [tool.poetry]\n-packages = [{ include = "portal_client/*.py", from = "src" }]\n+packages = [{ include = "portal_client", from = "src" }]',
    'expected-files-mismatch': ' - uses: actions/download-artifact@<commit> # v8.0.1\n   with:\n-    path: .\n+    name: dist\n+    path: dist',
    'index-conflict': ' [project]\n-version = "1.4.2"\n+version = "1.4.3"',
    'index-refused': ' with:\n-  repository: https://pypi.example.org/old/\n+  repository: https://pypi.example.org/upload/',
    'index-authentication-failed': ' with:\n-  pypi-token: ${{ secrets.PYPI_TOKEN }}\n+  pypi-token: ${{ secrets.TESTPYPI_TOKEN }}\n   repository: testpypi',
    'index-mismatch': ' [project]\n-version = "1.4.2"\n+version = "1.4.3"',
    cancelled: ' concurrency:\n-  group: publish\n-  cancel-in-progress: true\n+  group: publish-${{ github.ref }}\n+  cancel-in-progress: false',
    'internal-error': '-- uses: org/poetry-publish-action@<commit> # v1.0.1\n+- uses: org/poetry-publish-action@<commit> # v1.0.0',
};

;// CONCATENATED MODULE: ./src/report/summary.ts


const HEADLINES = {
    published: 'is published',
    partial: 'is not known to be published as a whole',
    conflict: 'is not published: other content is there',
    built: 'is built',
    'dry-run': 'could be published (dry run)',
    skipped: 'was skipped',
    failed: 'is not published',
};
const STATES = {
    uploaded: 'uploaded by this run',
    'already-there': 'was there with the same content',
    missing: 'not on the index',
    conflict: 'other content is on the index',
    built: 'built, not sent',
};
/**
 * How much of each kind is shown. Escaped, a character has six bytes at most, so that all of it stays below the 1 MiB that
 * GitHub takes, whatever happened; a larger summary is not shown at all.
 */
const MOST = {
    name: 200,
    text: 4000,
    items: 40,
    item: 500,
    warning: 1000,
    warnings: 30,
    files: 100,
    title: 100,
    steps: 100,
};
/**
 * The job summary as Markdown: what happened to which version, what to do, what is on the index, the files, the steps. The texts
 * are escaped here, so secrets have to be out of them before. Never larger than 1 MiB less 1 KiB.
 */
function summaryOf(outcome, error, scene) {
    const title = [outcome.name, outcome.version]
        .filter(Boolean)
        .map((text) => shown(text, MOST.name))
        .join(' ') || 'The package';
    const sign = error === null ? (scene.warnings.length === 0 ? '✅' : '⚠️') : '❌';
    return [
        `## ${sign} ${title} ${HEADLINES[outcome.status]}`,
        ...(error === null ? factLines(outcome, scene) : errorLines(error, scene)),
        ...(error === null ? [] : [standing(outcome, scene)]),
        ...warningLines(scene.warnings),
        ...(outcome.files.length === 0 ? [] : [filesTable(outcome)]),
        stepsTable(scene.steps),
    ].join('\n\n');
}
/** Of a green run: where the release is, who made it. */
function factLines(outcome, { target }) {
    const { files, uploaded, status } = outcome;
    const page = outcome.projectUrl === null ? null : linkTarget(outcome.projectUrl);
    const facts = [
        ...(page !== null && ['published', 'skipped'].includes(status)
            ? [`[On ${shown(target, MOST.name)}](${page})`]
            : []),
        ...(status === 'published' && files.length > 0
            ? [`${String(uploaded)} of ${String(files.length)} files sent by this run`]
            : []),
        ...(outcome.pythonVersion === '' ? [] : [`Python ${shown(outcome.pythonVersion, MOST.name)}`]),
        ...(outcome.poetryVersion === '' ? [] : [`Poetry ${shown(outcome.poetryVersion, MOST.name)}`]),
    ];
    return [
        ...(facts.length === 0 ? [] : [facts.join(' · ')]),
        ...(outcome.note === null ? [] : [`Skipped: ${shown(outcome.note, MOST.text)}`]),
    ];
}
function errorLines({ code, what, why = '', list, fix, at, docs }, { blob }) {
    return [
        `**What happened:** ${shown(what, MOST.text)} ${shown(why, MOST.text)}`.trimEnd(),
        ...listOf(list),
        `**What to do:** ${shown(fix, MOST.text)}`,
        ...(at === undefined ? [] : [`**Where:** ${placeOf(at, blob)}`]),
        ...exampleOf(code),
        `More about it: [${code}](${docs})`,
    ];
}
/** What is wrong, one thing a line. */
function listOf(items) {
    const left = items.length - MOST.items;
    const lines = items.slice(0, MOST.items).map((item) => `- ${shown(item, MOST.item)}`);
    if (left > 0)
        lines.push(`- ${String(left)} more are in the log.`);
    return items.length === 0 ? [] : [lines.join('\n')];
}
function placeOf({ file, line }, blob) {
    const words = `${shown(file, MOST.name)}${line === undefined ? '' : `, line ${String(line)}`}`;
    const place = file.split('/').map(encodeURIComponent).join('/');
    const link = blob === null || file.length > MOST.name
        ? null
        : linkTarget(`${blob}/${place}${line === undefined ? '' : `#L${String(line)}`}`);
    return link === null ? words : `[${words}](${link})`;
}
/** A change that mends such an error, as docs/errors.md has it. */
function exampleOf(code) {
    const mend = MENDS[code];
    return mend === undefined ? [] : [`How another project mended this:\n\n\`\`\`diff\n${mend}\n\`\`\``];
}
/** Of a red run: what is on the index all the same. */
function standing({ files, uploaded }, { target, steps }) {
    const there = files.filter(({ state }) => state === 'uploaded' || state === 'already-there');
    const others = files.filter(({ state }) => state === 'conflict');
    const hasTried = steps.some(({ title, end }) => title === 'Publish' && end !== 'skipped');
    const asked = steps.find(({ title }) => title === 'Ask the index')?.end;
    const nothing = asked === 'done' || hasTried
        ? 'no file of this version was seen.'
        : asked === 'failed'
            ? 'it could not be asked.'
            : 'not asked.';
    const names = (list) => list
        .slice(0, MOST.files)
        .map(({ filename }) => shown(filename, MOST.name))
        .join(', ');
    return [
        `**On ${shown(target, MOST.name)}:**`,
        ...(there.length === 0 ? [] : [`${names(there)} with our content.`]),
        ...(others.length === 0 ? [] : [`${names(others)} with other content.`]),
        ...(there.length + others.length > 0 ? [] : [nothing]),
        uploaded > 0
            ? `This run has sent ${String(uploaded)} of ${String(files.length)} files.`
            : hasTried
                ? 'This run has tried to send files, and does not know of one that arrived.'
                : 'This run has sent nothing.',
    ].join(' ');
}
function warningLines(warnings) {
    const left = warnings.length - MOST.warnings;
    return [
        ...warnings.slice(0, MOST.warnings).map((warning) => `> ⚠️ ${shown(warning, MOST.warning)}`),
        ...(left > 0 ? [`> ⚠️ ${String(left)} more warnings are in the log.`] : []),
    ];
}
function filesTable({ files }) {
    const rows = files.slice(0, MOST.files).map(({ filename, size, sha256, state, url }) => {
        const name = shown(filename, MOST.name);
        const link = url === null ? null : linkTarget(url);
        return [
            link === null ? name : `[${name}](${link})`,
            // Second, so that a narrow screen shows it.
            STATES[state],
            sizeInWords(size),
            `\`${sha256.replace(/[^0-9a-z.-]/gi, '').slice(0, 12)}…\``,
        ];
    });
    const left = files.length - MOST.files;
    return table(['File', 'State', 'Size', 'SHA-256'], left > 0 ? [...rows, [`${String(left)} more`, '', '', '']] : rows);
}
/** Decimal units, as indexes and downloads count. */
function sizeInWords(bytes) {
    return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
/** Steps that were skipped one after the other for the same reason share a row. */
function stepsTable(steps) {
    const rows = [];
    for (const { title, durationMs, end, why = '' } of steps.slice(0, MOST.steps)) {
        const time = end === 'skipped'
            ? ['skipped', shown(why, MOST.name)].filter(Boolean).join(': ')
            : `${(durationMs / 1000).toFixed(1)} s${end === 'failed' ? ', **failed**' : ''}`;
        const last = rows.at(-1);
        if (end === 'skipped' && last?.time === time)
            last.titles.push(title);
        else
            rows.push({ titles: [title], time });
    }
    const cells = rows.map(({ titles, time }) => [
        titles.map((title) => shown(title, MOST.title)).join(', '),
        time,
    ]);
    return `<details><summary>Steps</summary>\n\n${table(['Step', 'Time'], cells)}\n\n</details>`;
}
function shown(text, most) {
    return escapeMarkdown(text.length > most ? `${text.slice(0, most - 1)}…` : text);
}

;// CONCATENATED MODULE: ./src/report/report.ts



/**
 * Step 15: outputs and job summary. Never fails: a finished publish stays green.
 * @param target name of the index, for the summary's link
 * @param commit what is checked out; null where that is not known (yet)
 */
async function report(runner, outcome, error, target, commit) {
    const { log } = runner;
    const sent = `${String(outcome.uploaded)} of ${String(outcome.files.length)} files sent by this run`;
    log.line(`Status: ${outcome.status}${outcome.files.length === 0 ? '' : `, ${sent}`}`);
    // Before it is escaped: no secret is recognised afterwards, and taking one out of JSON could break it.
    const clean = scrubbedOutcome(outcome, log);
    await runner.setOutputs(outputsOf(clean));
    await runner.writeSummary(summaryOf(clean, error === null ? null : scrubbedError(error, log), {
        target: log.scrubbed(target),
        blob: blobOf(runner, commit),
        steps: log.steps,
        warnings: log.warnings,
    }));
}
function blobOf({ env, serverUrl, log }, commit) {
    const [repository, sha] = [env['GITHUB_REPOSITORY'] ?? '', commit ?? env['GITHUB_SHA'] ?? ''];
    return repository === '' || sha === '' ? null : log.scrubbed(`${serverUrl}/${repository}/blob/${sha}`);
}
function scrubbedOutcome(outcome, log) {
    const scrub = (text) => (text === null ? null : log.scrubbed(text));
    return {
        ...outcome,
        name: log.scrubbed(outcome.name),
        version: log.scrubbed(outcome.version),
        files: outcome.files.map((file) => ({
            ...file,
            filename: log.scrubbed(file.filename),
            url: scrub(file.url),
        })),
        projectUrl: scrub(outcome.projectUrl),
        pythonVersion: log.scrubbed(outcome.pythonVersion),
        poetryVersion: log.scrubbed(outcome.poetryVersion),
        note: scrub(outcome.note),
    };
}
function scrubbedError({ code, what, why, list, fix, at }, log) {
    return new errors/* PublishError */.S1(code, {
        what: log.scrubbed(what),
        why: why === undefined ? undefined : log.scrubbed(why),
        list: list.map((item) => log.scrubbed(item)),
        fix: log.scrubbed(fix),
        at: at === undefined ? undefined : { ...at, file: log.scrubbed(at.file) },
    });
}
/**
 * What stands open at the end of the log of a failed run: the last words of what has failed, and the one annotation, on its line
 * of the file where there is one. The causes only in debug logs.
 */
function annotate(log, error) {
    for (let cause = error.cause, depth = 0; cause !== undefined && depth < 5; depth++) {
        log.debug(`caused by: ${cause instanceof Error ? (cause.stack ?? cause.message) : (0,errors/* messageOf */.bD)(cause)}`);
        cause = cause instanceof Error ? cause.cause : undefined;
    }
    log.repeatLastWords();
    log.line(`More about it: ${error.docs}`);
    log.error(`${error.message} [${error.code}]`, error.at);
}

;// CONCATENATED MODULE: ./src/distributions/built.ts





/**
 * Everything that lies in a folder: distributions with their hashes (sdist first, then wheels by name, the order in which
 * Poetry uploads), and the names of all else.
 */
async function readBuildFolder(folder) {
    const files = [];
    const others = [];
    for (const entry of (await (0,promises_.readdir)(folder, { withFileTypes: true })).sort(byName)) {
        const distribution = entry.isFile() ? parseFilename(entry.name) : null;
        if (distribution === null)
            others.push(entry.name);
        else {
            const file = external_node_path_default().join(folder, entry.name);
            files.push({
                ...distribution,
                path: file,
                size: (await (0,promises_.stat)(file)).size,
                sha256: await sha256OfFile(file),
            });
        }
    }
    return {
        files: files.sort((one, other) => Number(one.kind === 'wheel') - Number(other.kind === 'wheel')),
        others,
    };
}
/**
 * Copies files into a folder of theirs; each copy is what was inspected.
 * @throws {PublishError} `artifact-invalid`
 */
async function copyUnchanged(files, folder) {
    await checkUnchanged(files);
    const copies = files.map((file) => ({ ...file, path: external_node_path_default().join(folder, file.filename) }));
    await Promise.all(files.map((file) => (0,promises_.copyFile)(file.path, external_node_path_default().join(folder, file.filename))));
    await checkUnchanged(copies);
}
/**
 * The files are what was built and inspected. To be asked before there is a token, and once more of what is sent.
 * @throws {PublishError} `artifact-invalid`
 */
async function checkUnchanged(files) {
    for (const file of files) {
        const sha256 = await sha256OfFile(file.path).catch(() => null);
        if (sha256 === file.sha256)
            continue;
        throw new errors/* PublishError */.S1('artifact-invalid', {
            what: `${file.filename} was ${sha256 === null ? 'removed' : 'changed'} after it had been built and inspected.`,
            why: 'Something that ran in this job, a dependency perhaps, wrote into the build folder. Nothing was uploaded.',
            fix: 'Find out what it was before you release; `install-dependencies: false` runs no code of dependencies.',
        });
    }
}
function byName(one, other) {
    return one.name < other.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/skipped-steps.ts
/** Steps 5 and 6. */
const ASKING_STEPS = ['Check the credential', 'Ask the index'];
/** Steps 7 to 11. */
const BUILDING_STEPS = [
    'Set up Python',
    'Install Poetry',
    'Build',
    'Inspect',
    'Install dependencies',
];
/** Steps 12 to 14. */
const SENDING_STEPS = ['Configure the credential', 'Publish', 'Confirm'];
/** Why steps are skipped. */
const WHY_IDLE = {
    done: 'every file is on the index with our content',
    'dry-run': 'this is a dry run',
};
const EARLIER_JOB = '`mode: publish` takes what an earlier job built';
const WHY_ENDED = {
    exists: 'the version is on the index (`when-version-exists: skip`)',
    prerelease: 'the version is a pre-release (`prerelease: skip`)',
};
/** Where there is nothing to do: each step that is left gets its line in the log. */
function skipRest(log, because, isForLaterJob) {
    const titles = [
        ...ASKING_STEPS,
        ...BUILDING_STEPS,
        ...(isForLaterJob ? ['Hand over'] : []),
        ...SENDING_STEPS,
    ];
    const done = log.steps.map(({ title }) => title);
    for (const title of titles)
        if (!done.includes(title))
            log.skip(title, WHY_ENDED[because]);
}

;// CONCATENATED MODULE: ./src/project/tag.ts

/**
 * The version that a tag stands for: the prefix is taken off, the rest is read by PEP 440 (which allows a `v` of its own). Null
 * where the tag names no version.
 *
 * A prefix without letters, or `v` alone, may be missing: `v1.2.3` and `1.2.3` are the same. One that holds a name must be there:
 * beside `mypkg-v1.2.3` a plain `v1.2.3` can be the tag of another package.
 */
function versionOfTag(tag, prefix) {
    if (tag.startsWith(prefix))
        return parseVersion(tag.slice(prefix.length));
    return holdsName(prefix) ? null : parseVersion(tag);
}
/** Whether a prefix tells the tags of one package from those of others. */
function holdsName(prefix) {
    return /\p{L}/u.test(prefix) && !/^v$/i.test(prefix);
}
/** What stands in a tag before a version, for advice: `mypkg/v1.2.3` → `mypkg/v`; null where the version is not at its end. */
function prefixIn(tag, version) {
    for (let at = tag.length - 1; at > 0; at--) {
        if (!/\d/.test(tag.charAt(at)) || /[\d.!]/.test(tag.charAt(at - 1)))
            continue;
        const rest = parseVersion(tag.slice(at));
        if (rest !== null && sameVersion(rest, version))
            return tag.slice(0, at);
    }
    return null;
}
/**
 * Whether a tag is spelled like the version itself: `v1.0.0` of 1.0.0, not `v1`, which projects move along to the newest 1.x.
 */
function isExact(tag, prefix, version) {
    return versionOfTag(tag, prefix)?.normal === version.normal;
}
/** Whether a tag names fewer parts than the version: `v1` or `v1.0` of 1.0.0. */
function isShorter(tag, prefix, version) {
    const ofTag = versionOfTag(tag, prefix);
    return ofTag !== null && partsOf(ofTag) < partsOf(version);
}
function partsOf({ normal }) {
    return (/^(?:\d+!)?(\d+(?:\.\d+)*)/.exec(normal)?.[1] ?? '').split('.').length;
}
/** Whether a tag names this version, in whatever spelling. */
function namesVersion(tag, prefix, version) {
    const ofTag = versionOfTag(tag, prefix);
    return ofTag !== null && sameVersion(ofTag, version);
}

;// CONCATENATED MODULE: ./src/decide.ts




/**
 * `when-version-exists: skip`: whether the version is on the index, with any content.
 * @param index name of the index
 * @param files what it shows of the project
 * @param built what has been built already, of which each file must be there; null: nothing
 * @returns how that is known, as a sentence; null where the run goes on
 */
function whySkipped({ when, formats }, index, files, { name, version }, built) {
    if (when === 'verify')
        return null;
    const ofVersion = filesOfVersion(files, name, version);
    const there = built === null
        ? formats.map((format) => ofVersion.find(({ kind }) => kind === format))
        : built.map((file) => ofVersion.find((other) => sameDistribution(other, file)));
    const found = there.filter((file) => file !== undefined);
    if (found.length < there.length || found.length === 0)
        return null;
    const kinds = [...new Set(found.map(({ kind }) => kind))].sort().join(' and ');
    const names = found.map(({ filename }) => filename).join(', ');
    const rest = built === null ? 'nothing was built, so nothing was compared' : 'their content was not compared';
    return `${kinds} of ${version.normal} ${found.length > 1 ? 'are' : 'is'} on ${index}: ${names}; ${rest}.`;
}
/**
 * `prerelease`: whether a pre-release (a, b, rc, dev by PEP 440) ends the run. That GitHub's mark says otherwise is a warning.
 * @param versionPlace where the project says the version; undefined where only built files are at hand
 * @returns how the run ends green; null where it goes on
 * @throws {PublishError} `prerelease-refused`
 */
function settlePrerelease(version, versionPlace, { policy, isMarked }, warn) {
    const { normal, isPrerelease } = version;
    if (isPrerelease && policy === 'fail') {
        throw new errors/* PublishError */.S1('prerelease-refused', {
            what: `${normal} is a pre-release.`,
            why: 'With `prerelease: fail` only final versions are published.',
            fix: 'Release a final version, or set `prerelease: allow`.',
            at: versionPlace,
        });
    }
    if (isPrerelease && policy === 'skip') {
        const skipped = `${normal} is a pre-release; nothing was published.`;
        return { because: 'prerelease', skipped, projectUrl: null };
    }
    if (isMarked !== null && isMarked !== isPrerelease) {
        warn(isPrerelease
            ? `${normal} is a pre-release, which pip takes only when it is asked to, but the release on GitHub is not marked as one.`
            : `The release on GitHub is marked as a pre-release, but ${normal} is a final version: pip will install it by default.`);
    }
    return null;
}
/**
 * Which commit may be published as this version. On a tag, the tag must be the version's and point at the checked-out
 * commit; on a branch, the version's tag is looked for and must point there too.
 */
function decide(question) {
    const { tag, policy } = question;
    if (policy.verify === 'never')
        return isPlaceholder(question) ? stop(placeholder(question)) : go(null);
    return tag === null ? decideOnBranch(question) : decideOnTag(question, tag);
}
/** Decides, says the warnings, throws the error; gives the version's tag back where there is one. */
function settleTag(question, warn) {
    const decision = decide(question);
    if (decision.verdict === 'stop')
        throw decision.error;
    decision.warnings.forEach(warn);
    return decision.tag;
}
function decideOnTag(question, tag) {
    const { version, policy, commit } = question;
    if (!namesVersion(tag, policy.prefix, version))
        return stop(decide_otherVersion(question, tag));
    const elsewhere = tagsOfVersion(question).find((other) => other.commit !== commit);
    return elsewhere === undefined ? go(tag) : stop(otherCommit(question, elsewhere));
}
function decideOnBranch(question) {
    const { version, policy, commit } = question;
    const ofVersion = tagsOfVersion(question);
    const [first] = ofVersion;
    if (first === undefined) {
        if (version.isZero)
            return stop(placeholder(question));
        const missing = tagMissing(question);
        if (policy.verify === 'auto')
            return go(null, `${missing.what} Publishing the commit of the branch.`);
        return policy.sendsNothing ? go(null, missing.message) : stop(missing);
    }
    const elsewhere = ofVersion.find((tag) => tag.commit !== commit);
    if (elsewhere === undefined)
        return go(first.name);
    const error = otherCommit(question, elsewhere);
    return policy.sendsNothing ? go(null, error.message) : stop(error);
}
/**
 * The tags that name the version. Beside one that spells it as it is, shorter ones do not count: `v1` is 1.0.0 by PEP 440, too, but
 * projects move it along.
 */
function tagsOfVersion({ tags, version, policy }) {
    const { prefix } = policy;
    const ofVersion = tags.filter(({ name }) => namesVersion(name, prefix, version));
    if (!ofVersion.some(({ name }) => isExact(name, prefix, version)))
        return ofVersion;
    return ofVersion.filter(({ name }) => !isShorter(name, prefix, version));
}
/** Only zeros, and neither the run's own tag nor another one names that version. */
function isPlaceholder(question) {
    const { version, tag, policy } = question;
    const isTagged = tag !== null && namesVersion(tag, policy.prefix, version);
    return version.isZero && !isTagged && tagsOfVersion(question).length === 0;
}
function go(tag, ...warnings) {
    return { verdict: 'go', tag, warnings };
}
function stop(error) {
    return { verdict: 'stop', error };
}
function decide_otherVersion({ version, versionPlace, policy }, tag) {
    const ofTag = versionOfTag(tag, policy.prefix);
    return new errors/* PublishError */.S1('tag-version-mismatch', {
        what: `The tag is ${tag}, but the version of the package is ${version.raw}.`,
        why: version.isZero
            ? 'A version of only zeros is a placeholder: nothing has set it. A version plugin must be active in the build, or `poetry version` must have been committed before the tag.'
            : ofTag === null
                ? `With \`tag-prefix: ${policy.prefix}\`, ${tag} names no version.`
                : 'The commit was tagged before its version was raised, or the other way round.',
        fix: ofTag === null
            ? prefixAdvice(version, policy, tag)
            : `Commit \`version = "${ofTag.normal}"\` and move the tag there, or tag this commit as ${policy.prefix}${version.normal}. Then start a new run from that tag.`,
        at: versionPlace,
    });
}
function prefixAdvice(version, policy, tag) {
    const found = prefixIn(tag, version);
    if (found !== null)
        return `Set \`tag-prefix: ${found}\`.`;
    if (parseVersion(tag) === null && holdsName(policy.prefix))
        return `If the tag is another package's, run this step only on its own tags: \`if: startsWith(github.ref_name, '${policy.prefix}')\`. Else set \`tag-prefix\` to what stands before the version in your tags.`;
    return parseVersion(tag) === null
        ? 'Set `tag-prefix` to what stands before the version in your tags.'
        : `Tag this commit as ${policy.prefix}${version.normal}: a tag without \`tag-prefix\` can be another package's.`;
}
function otherCommit({ version, commit }, tag) {
    return new errors/* PublishError */.S1('tag-commit-mismatch', {
        what: `The tag ${tag.name} is version ${version.normal}, but it points at ${tag.commit}, and ${commit} is checked out.`,
        why: 'What is published must be what the tag names; one of the two has moved.',
        fix: `Start the workflow from the tag: choose ${tag.name} under "Use workflow from", or set \`ref: ${tag.name}\`. For a new release, raise the version.`,
    });
}
function tagMissing({ version, policy }) {
    return new errors/* PublishError */.S1('tag-missing', {
        what: `No tag names version ${version.normal}.`,
        why: 'With `verify-tag: true` nothing is published without its tag.',
        fix: `Push the tag ${policy.prefix}${version.normal} and start the workflow from it.`,
    });
}
function placeholder({ version, versionPlace }) {
    return new errors/* PublishError */.S1('version-not-publishable', {
        what: `The version is ${version.raw}, and no tag names it.`,
        why: 'A version of only zeros is a placeholder that a plugin or an earlier step should have replaced.',
        fix: 'Start the workflow from the tag of the release, and check that the version plugin runs in the build.',
        at: versionPlace,
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
;// CONCATENATED MODULE: ./src/system/platform.ts


/** A path where there is no folder, whatever others do. */
const NOTHING = external_node_os_.devNull;
/** This machine. Node reports the version of glibc it runs on; where there is none the C library is musl. */
function currentPlatform() {
    const os = (external_node_process_default()).platform === 'win32' || (external_node_process_default()).platform === 'darwin' ? (external_node_process_default()).platform : 'linux';
    const report = external_node_process_default().report.getReport();
    const libc = os === 'linux' && report.header?.glibcVersionRuntime === undefined ? 'musl' : 'gnu';
    return { os, arch: (external_node_process_default()).arch, libc };
}
/** File name of a program: `poetry` → `poetry.exe` on Windows. */
function executableName(platform, name) {
    return platform.os === 'win32' ? `${name}.exe` : name;
}
/** How many processes can work at the same time. */
function processorCount() {
    return (0,external_node_os_.availableParallelism)();
}

// EXTERNAL MODULE: ./src/system/process.ts
var process = __webpack_require__(7848);
;// CONCATENATED MODULE: ./src/git/git.ts


/** Git did not do what it was asked for. The message is its last line. */
class GitError extends Error {
    output;
    constructor(args, finished) {
        const output = `${finished.stderr}${finished.stdout}`.trim();
        super(`git ${args[0] ?? ''}: ${output.split('\n').at(-1) || `exit ${String(finished.exitCode)}`}`);
        this.name = 'GitError';
        this.output = output;
    }
    /** Whether the remote has no such ref or commit. */
    get isMissingRef() {
        return /couldn't find remote ref|not our ref|unadvertised object/i.test(this.output);
    }
    /** Whether another try can help. */
    get isTransient() {
        return /timed out|could not resolve|connection|early eof|rpc failed|error: 5\d\d/i.test(this.output);
    }
}
/**
 * Settings that log in to one server, as actions/checkout does it.
 * @param serverUrl `https://github.com`
 */
function loginSettings(serverUrl, token) {
    const key = `http.${new URL(serverUrl).origin}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    // The empty value drops the header that actions/checkout may have left: two of them are refused.
    return [
        { key, value: '' },
        { key, value: `AUTHORIZATION: basic ${basic}` },
    ];
}
/** Keeps questions, hooks, helpers and foreign owners out of the way. */
const SETTINGS = [
    { key: 'safe.directory', value: '*' },
    { key: 'core.hooksPath', value: '/dev/null' },
    { key: 'core.fsmonitor', value: 'false' },
    { key: 'credential.helper', value: '' },
    { key: 'core.askPass', value: '' },
    { key: 'protocol.ext.allow', value: 'never' },
    // Without these a dead connection would hold the job until its time limit.
    { key: 'http.lowSpeedLimit', value: '1000' },
    { key: 'http.lowSpeedTime', value: '60' },
];
/** What the job may say to git: its network. Everything else could lead git to another repository or write secrets down. */
const ALLOWED = /^GIT_(SSL_.*|HTTP_.*|CONFIG_(COUNT|(KEY|VALUE)_\d+|GLOBAL|SYSTEM|NOSYSTEM)|EXEC_PATH)$/;
/**
 * The environment with settings for git behind those that are there already (`GIT_CONFIG_*`, git >= 2.31): nothing is written
 * to `.git/config`, nothing stands in an argument, nothing has to be cleaned up.
 */
function withGitSettings(env, settings) {
    const first = Number(env['GIT_CONFIG_COUNT'] ?? '0') || 0;
    const entries = settings.flatMap(({ key, value }, n) => [
        [`GIT_CONFIG_KEY_${String(first + n)}`, key],
        [`GIT_CONFIG_VALUE_${String(first + n)}`, value],
    ]);
    return { ...env, ...Object.fromEntries(entries), GIT_CONFIG_COUNT: String(first + settings.length) };
}
/** Git as a program, in one work tree. */
class Git {
    folder;
    #options;
    #env;
    /** @param settings beside those that always hold */
    constructor(options, folder, settings = []) {
        this.folder = folder;
        this.#options = options;
        const env = (0,process/* withoutNames */.Fw)(options.env, /^GIT_/i);
        this.#env = {
            ...withGitSettings({ ...env, ...(0,process/* onlyNames */.hm)(options.env, ALLOWED) }, [...SETTINGS, ...settings]),
            GIT_TERMINAL_PROMPT: '0',
            GIT_LFS_SKIP_SMUDGE: '1',
            LC_ALL: 'C',
        };
    }
    /** Git in another folder of the same machine. */
    in(folder) {
        return new Git(this.#options, folder);
    }
    /** Top folder of the work tree around the folder, or null where there is none. */
    async topLevel() {
        const { stdout, exitCode } = await this.#try(['rev-parse', '--show-toplevel']);
        return exitCode === 0 ? stdout.trim() : null;
    }
    /** Commit that a revision names, or null where it names none. */
    async commitOf(revision) {
        const { stdout, exitCode } = await this.#try([
            'rev-parse',
            '--verify',
            '--quiet',
            `${revision}^{commit}`,
        ]);
        return exitCode === 0 ? stdout.trim() : null;
    }
    /** All local tags with their commits. */
    async localTags() {
        const format = '%(refname) %(objectname) %(*objectname)';
        const output = await this.#run(['for-each-ref', `--format=${format}`, 'refs/tags']);
        return linesOf(output).map((line) => {
            const [ref = '', object = '', peeled = ''] = line.split(' ');
            return { ref, commit: peeled || object };
        });
    }
    /**
     * Refs of a remote that match the patterns, with their commits; one request. With a login of our own, without the settings of the
     * repository here: others can have written them, and they can lead to another server.
     */
    async remoteRefs(remote, patterns) {
        const isOwnLogin = this.#options.login.length > 0;
        const args = ['ls-remote', remote, ...patterns.flatMap((pattern) => [pattern, `${pattern}^{}`])];
        const output = await this.#ask(args, isOwnLogin ? { ...this.#env, GIT_DIR: NOTHING } : this.#env);
        const commits = new Map();
        for (const line of linesOf(output)) {
            const [commit = '', ref = ''] = line.split('\t');
            // `refs/tags/x^{}` follows `refs/tags/x` and is the commit that an annotated tag points at.
            commits.set(ref.replace(/\^\{\}$/, ''), commit);
        }
        return [...commits].map(([ref, commit]) => ({ ref, commit }));
    }
    /** Whether the repository holds only a part of its history. */
    async isShallow() {
        return (await this.#run(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
    }
    /** Makes the folder an empty repository. */
    async init() {
        await this.#run(['init', '--quiet', '--initial-branch=main']);
    }
    /** Fetches refspecs, with only the newest commit of each where `shallow`. */
    async fetch(remote, refspecs, shallow) {
        const depth = shallow ? ['--depth=1'] : [];
        await this.#ask([
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-recurse-submodules',
            ...depth,
            remote,
            ...refspecs,
        ]);
    }
    /** Switches to a commit; changed files that would be overwritten make it fail. */
    async checkout(commit) {
        await this.#run(['checkout', '--quiet', '--detach', commit]);
    }
    /** Tracked files that differ from the commit, as paths from the top of the work tree. */
    async changedFiles() {
        const output = await this.#run([
            'status',
            '--porcelain',
            '-z',
            // A renamed file would be two entries, the second without a status.
            '--no-renames',
            '--untracked-files=no',
            '--ignore-submodules=all',
        ]);
        return entriesOf(output).map((entry) => entry.slice(3));
    }
    /** What the index has below the folder, by paths from there: files and links, and submodules with their commits. */
    async trackedEntries() {
        const output = await this.#run(['ls-files', '-z', '--stage']);
        return entriesOf(output).map((entry) => ({
            path: entry.slice(entry.indexOf('\t') + 1),
            submodule: /^160000 (\S+)/.exec(entry)?.[1] ?? null,
            isLink: entry.startsWith('120000 '),
        }));
    }
    /**
     * What lies below the folder and is not tracked, ignored or not. A folder without anything tracked is one entry, with `/` at
     * its end; so is another repository in it. `./`: nothing below the folder is tracked.
     */
    async untrackedEntries() {
        return entriesOf(await this.#run(['ls-files', '-z', '--others', '--directory', '--no-empty-directory']));
    }
    async #run(args, env = this.#env) {
        const finished = await this.#try(args, env);
        if (finished.exitCode !== 0)
            throw new GitError(args, finished);
        return finished.stdout;
    }
    /** For what talks to the server. */
    #ask(args, env = this.#env) {
        return this.#run(args, withGitSettings(env, this.#options.login));
    }
    #try(args, env = this.#env) {
        return this.#options.processes.run({ tool: this.#options.tool, args, cwd: this.folder, env });
    }
}
function entriesOf(output) {
    return output.split('\0').filter((entry) => entry !== '');
}
function linesOf(output) {
    return output.split('\n').filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./src/git/checkout.ts


/**
 * The commit that a full ref, a tag, a branch or a commit names on a remote; null where it names none. Of a tag and a branch
 * of the same name the tag is meant: what is published is what a tag names.
 * @throws {GitError}
 */
async function resolveRef(repository, remote, ref) {
    if (isCommit(ref))
        return { commit: ref.toLowerCase(), tag: null };
    const candidates = ref.startsWith('refs/') ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`];
    const refs = await repository.remoteRefs(remote, candidates);
    const found = candidates
        .map((candidate) => refs.find((other) => other.ref === candidate))
        .find((other) => other !== undefined);
    return found === undefined ? null : { commit: found.commit, tag: tagName(found.ref) };
}
/**
 * Fetches a commit with its tag and switches to it; what the network breaks is tried three times.
 * @param isShallow whether only that commit is fetched, without its history
 * @throws {GitError}
 */
async function bringCommit(clock, repository, remote, { commit, tag }, isShallow) {
    const refs = [commit, ...(tag === null ? [] : [`+refs/tags/${tag}:refs/tags/${tag}`])];
    const when = (failure) => failure instanceof GitError && failure.isTransient;
    await retry(clock, { tries: 3, pauseMs: 2000, when }, () => repository.fetch(remote, refs, isShallow));
    await repository.checkout(commit);
}
/** Whether a text is the whole hash of a commit, in either case. */
function isCommit(text) {
    return /^[0-9a-f]{40}$/i.test(text);
}
/** `refs/tags/v1.2.3` → `v1.2.3`; null for every other ref. */
function tagName(ref) {
    return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null;
}

;// CONCATENATED MODULE: ./src/github/rest.ts


/**
 * Asks GitHub's REST API which commit a tag points at; annotated tags are followed. Used where git cannot be asked: nothing is
 * checked out, or code of the project has run in that tree. Never throws.
 */
async function commitOfTag(env, token, repository, tag) {
    if (token === null)
        return { state: 'unknown', why: NO_TOKEN };
    const octokit = await openRest(env, token);
    const place = { owner: repository.owner, repo: repository.name };
    try {
        let { object } = (await octokit.rest.git.getRef({ ...place, ref: `tags/${tag}` })).data;
        for (let depth = 0; object.type === 'tag' && depth < 5; depth++) {
            ({ object } = (await octokit.rest.git.getTag({ ...place, tag_sha: object.sha })).data);
        }
        if (object.type !== 'commit')
            return { state: 'unknown', why: `the tag leads to a ${object.type}` };
        return { state: 'points-at', commit: object.sha };
    }
    catch (thrown) {
        if (rest_statusOf(thrown) !== 404)
            return { state: 'unknown', why: reasonOf(thrown) };
        // 404 is the answer to a missing tag and to a repository that the token may not see.
        const isVisible = await octokit.rest.repos.get(place).then(() => true, () => false);
        return isVisible ? { state: 'gone' } : { state: 'unknown', why: 'the token may not read the repository' };
    }
}
/** The names of all tags of the repository; where they cannot be read, why. Never throws. */
async function namesOfTags(env, token, repository) {
    if (token === null)
        return { why: NO_TOKEN };
    const octokit = await openRest(env, token);
    try {
        const refs = await octokit.paginate(octokit.rest.git.listMatchingRefs, {
            owner: repository.owner,
            repo: repository.name,
            ref: 'tags/',
            per_page: 100,
        });
        return refs.map(({ ref }) => ref.replace(/^refs\/tags\//, ''));
    }
    catch (thrown) {
        return { why: reasonOf(thrown) };
    }
}
const NO_TOKEN = 'there is no `github-token`';
async function openRest(env, token) {
    const github = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const baseUrl = env['GITHUB_API_URL'] || 'https://api.github.com';
    // A `request` of our own takes the place of the toolkit's, and of its way through the proxy.
    const request = { fetch: fetchFor(baseUrl), signal: AbortSignal.timeout(15_000) };
    return github.getOctokit(token, { baseUrl, request });
}
/** Why GitHub could not be asked. Where no answer came, the library says 500, and has the error as its cause. */
function reasonOf(thrown) {
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    const why = cause instanceof HttpError ? cause.message : (rest_statusOf(thrown) ?? (0,errors/* messageOf */.bD)(thrown));
    return `GitHub's API: ${String(why)}`;
}
function rest_statusOf(thrown) {
    const status = typeof thrown === 'object' && thrown !== null && 'status' in thrown ? thrown.status : undefined;
    return typeof status === 'number' ? status : undefined;
}

// EXTERNAL MODULE: ./src/github/text.ts
var github_text = __webpack_require__(2976);
;// CONCATENATED MODULE: ./src/steps/check-tag.ts






/**
 * Part of step 6, on a branch: where the version's tag points. On a tag that was settled when the project was read.
 * @returns on a branch all tags of the repository; those of the clone on a tag, and where no others are asked for or to be had
 * @throws {PublishError} `tag-commit-mismatch`, `tag-missing`, `version-not-publishable`
 */
async function findTags(source, { version, versionPlace }, policy, log) {
    if (source.tag !== null)
        return source.localTags;
    const tags = policy.verify === 'never' ? source.localTags : await tagsOf(source, policy, log);
    if (version === null)
        return tags;
    const { commit } = source;
    const tag = settleTag({ commit, tag: null, tags, version, versionPlace, policy }, log.warning);
    if (tag !== null)
        log.line(`The tag ${tag} points at this commit`);
    return tags;
}
/** The tags of the repository; those of the clone where it cannot be asked, unless there must be a tag. */
async function tagsOf(source, policy, log) {
    try {
        return await source.remoteTags();
    }
    catch (failure) {
        if (!(failure instanceof errors/* PublishError */.S1) || policy.verify === 'always')
            throw failure;
        log.warning(`The tags of the repository could not be read (${failure.what}) Only those of the clone are compared.`);
        return source.localTags;
    }
}
/** Whether an event, or `ref` in place of it, names a tag. */
function isOnTag(event, ref) {
    return ref === null ? event.tag !== null : !isCommit(ref);
}
/**
 * Part of step 6 where an earlier job has built and nothing is checked out: the tag rule for the event, by GitHub's REST API.
 * @param ref what the earlier job built in place of the event's commit: a tag or a commit
 * @throws {PublishError} `ref-not-found`, `tag-version-mismatch`, `tag-commit-mismatch`, `tag-missing`,
 * `version-not-publishable`
 */
async function checkTagOfFiles(tools, token, event, ref, version, policy) {
    const { log } = tools;
    const start = ref === null ? { commit: event.sha, tag: event.tag } : await resolve(tools, token, event, ref);
    const tags = policy.verify === 'never' ? [] : await check_tag_tagsOfVersion(tools, token, event, version, policy);
    const tag = settleTag({ ...start, tags, version, versionPlace: undefined, policy }, log.warning);
    if (tag !== null)
        log.line(`The tag ${tag} is version ${version.normal}, at commit ${start.commit}`);
    return { commit: start.commit, tag };
}
async function resolve({ jobEnv }, token, { repository }, ref) {
    if (isCommit(ref))
        return { commit: ref.toLowerCase(), tag: null };
    const tag = tagName(ref) ?? ref;
    const now = await commitOfTag(jobEnv, token, repository, tag);
    if (now.state === 'points-at')
        return { commit: now.commit, tag };
    throw new errors/* PublishError */.S1('ref-not-found', {
        what: `The tag ${tag} could not be found${check_tag_reasonOf(now)}.`,
        why: 'With `mode: publish`, `ref` is the tag or the commit that the earlier job built.',
        fix: 'Give both jobs the same `ref`, and this one `permissions: contents: read`.',
    });
}
/** The tags that name a version. That they cannot be read is a warning, unless there must be one. */
async function check_tag_tagsOfVersion(tools, token, event, version, policy) {
    const tags = await readTags(tools, token, event, version, policy);
    if (!('why' in tags))
        return tags;
    const what = `The tags of the repository could not be read (${(0,github_text/* shorten */.ml)(tags.why, 200)}).`;
    if (policy.verify !== 'always') {
        tools.log.warning(`${what} Whether the version's tag points at this commit was not checked.`);
        return [];
    }
    throw new errors/* PublishError */.S1('tag-missing', {
        what,
        why: 'With `verify-tag: true` nothing is published without its tag.',
        fix: 'Give the job `permissions: contents: read`, and run it again.',
    });
}
async function readTags({ jobEnv }, token, { repository }, version, { prefix }) {
    const names = await namesOfTags(jobEnv, token, repository);
    if ('why' in names)
        return names;
    const tags = [];
    for (const name of names) {
        if (!namesVersion(name, prefix, version))
            continue;
        const now = await commitOfTag(jobEnv, token, repository, name);
        if (now.state === 'unknown')
            return now;
        if (now.state === 'points-at')
            tags.push({ name, commit: now.commit });
    }
    return tags;
}
/**
 * Part of step 13: the tag once more, right before the upload, through GitHub's REST API: git is not asked in a tree that
 * code of the project has worked in.
 * @throws {PublishError} `tag-commit-mismatch`
 */
async function checkTagAgain({ log, jobEnv }, token, { repository }, { tag, commit }) {
    const now = await commitOfTag(jobEnv, token, repository, tag);
    const isGone = now.state === 'gone' && repository.isPrivate === false;
    if (isGone || (now.state === 'points-at' && now.commit !== commit)) {
        throw new errors/* PublishError */.S1('tag-commit-mismatch', {
            what: isGone
                ? `The tag ${tag} is gone.`
                : `The tag ${tag} points at another commit now, and ${commit} was built.`,
            why: 'It was changed while this run was building. Nothing was uploaded.',
            fix: 'Publish from the tag as it is now, by a new run.',
        });
    }
    if (now.state === 'points-at')
        log.line(`The tag ${tag} still points at this commit`);
    else
        log.warning(`The tag ${tag} could not be checked once more${check_tag_reasonOf(now)}.`);
}
function check_tag_reasonOf(now) {
    return now.state === 'unknown' ? ` (${(0,github_text/* shorten */.ml)(now.why, 200)})` : '';
}

;// CONCATENATED MODULE: ./src/poetry/carried-core.ts
/** The newest Poetry that brings a poetry-core: each requires one exactly (metadata of Poetry 1.8.0 to 2.5.1 on PyPI). */
const BRINGS = {
    '1.9.0': '1.8.3',
    '1.9.1': '1.8.5',
    '2.0.0': '2.0.0',
    '2.0.1': '2.0.1',
    '2.1.0': '2.1.0',
    '2.1.1': '2.1.1',
    '2.1.2': '2.1.2',
    '2.1.3': '2.1.4',
    '2.2.0': '2.2.0',
    '2.2.1': '2.2.1',
    '2.3.0': '2.3.1',
    '2.3.1': '2.3.2',
    '2.3.2': '2.3.4',
    '2.4.0': '2.4.3',
    '2.5.0': '2.5.1',
};
/** The version of poetry-core in the `Generator` of a wheel; null where something else made it. */
function coreVersionOf(generator) {
    return /^poetry-core (\d[\w.]{0,30})$/.exec(generator ?? '')?.[1] ?? null;
}
/** The Poetry that brings this poetry-core; null where that is not known. */
function poetryWithCore(core) {
    return Object.hasOwn(BRINGS, core) ? (BRINGS[core] ?? null) : null;
}

;// CONCATENATED MODULE: ./src/conflicts.ts





/** In one sentence; the log has more. */
const MOST_NAMED = 4;
const MOST_FILES = 3;
/**
 * The error of files that are on the index with other content: what differs, what built the two sides, and what would mend it.
 * @param decided with a conflict at least
 * @param looks one for each conflict
 */
function conflictError(decided, looks, occasion) {
    const { conflicts, missing } = decided;
    const [first] = conflicts;
    if (first === undefined)
        throw new TypeError('there is no conflict');
    const names = conflicts.map(({ built }) => built.filename).join(', ');
    const error = new errors/* PublishError */.S1('index-conflict', {
        what: `${names} ${conflicts.length > 1 ? 'are' : 'is'} on the index with other content (ours: sha256 ${first.built.sha256}; there: ${first.remote.sha256 ?? 'not told'}).`,
        why: `${textOfLooks(looks)} A file name is never used twice${missing.length > 0 ? ', and a release is never put together from two builds' : ''}.`,
        fix: `${adviceFor(looks, occasion)}${occasion.isAfterUpload ? '' : ' Nothing was uploaded.'}`,
    });
    return new PlanError(error, decided);
}
/** One warning for all files that are there in other bytes. */
function textOfTwins(looks) {
    const names = looks.map(({ built }) => built.filename).join(', ');
    const [are, count] = looks.length > 1 ? ['are', 'count'] : ['is', 'counts'];
    return `${names} ${are} on the index in other bytes, but with the same content, and ${count} as published. ${textOfLooks(looks)}`;
}
/** What differs in which file, and what made the two sides. */
function textOfLooks(looks) {
    const more = looks.length - MOST_FILES;
    return [
        ...looks.slice(0, MOST_FILES).map(textOfLook),
        ...(more > 0 ? [`The log of this step names the differences of ${String(more)} more.`] : []),
        ...textOfBuilders(looks),
    ].join(' ');
}
function textOfLook({ built: { filename }, finding }) {
    switch (finding.extent) {
        case 'unknown':
            return `The published ${filename} could not be looked at: ${(0,github_text/* shorten */.ml)(finding.why, 300)}.`;
        case 'container':
            return `${filename} differs only in the container (compression, time stamps, order or modes).`;
        case 'metadata':
            return `${filename} differs only in what the builder generates: ${membersInWords(finding.members)}.`;
        case 'content': {
            const substance = finding.members.filter(({ isGenerated }) => !isGenerated);
            const isOnlyLines = substance.every(({ how }) => how === 'line-endings');
            const names = membersInWords(isOnlyLines ? substance.map((one) => ({ ...one, how: 'content' })) : substance);
            return `${filename} differs in ${isOnlyLines ? 'line endings only, in ' : ''}${names}.`;
        }
    }
}
function membersInWords(members) {
    return listInWords(members.map(memberInWords), MOST_NAMED);
}
const REMARKS = {
    content: '',
    'line-endings': 'line endings only',
    'only-ours': 'only in ours',
    'only-theirs': 'only in the published one',
};
/** A member and how it differs: `demo/cli.py (line endings only)`. */
function memberInWords({ name, how, headers }) {
    const remark = headers.length > 0 ? headers.join(', ') : REMARKS[how];
    return `${(0,github_text/* shorten */.ml)(name, 100)}${remark === '' ? '' : ` (${remark})`}`;
}
/** What was found in the files that could be looked at. */
function differencesIn(looks) {
    return looks.flatMap(({ finding }) => (finding.extent === 'unknown' ? [] : [finding]));
}
/** From the wheels: an sdist does not say it. */
function buildersOf(looks) {
    const all = differencesIn(looks).map(({ builders }) => builders);
    return all.find(({ ours, theirs }) => ours !== null && theirs !== null) ?? { ours: null, theirs: null };
}
function textOfBuilders(looks) {
    const { ours, theirs } = buildersOf(looks);
    if (ours === null || theirs === null)
        return [];
    return ours === theirs
        ? [`Both were built by ${(0,github_text/* shorten */.ml)(ours, 60)}.`]
        : [`Ours was built by ${(0,github_text/* shorten */.ml)(ours, 60)}, the published one by ${(0,github_text/* shorten */.ml)(theirs, 60)}.`];
}
/** What to do about conflicts: what would build the published files again, where that can be known; else a new version. */
function adviceFor(looks, { version, isHandedOver }) {
    const next = `raise the version above ${version}, tag it, and publish that.`;
    const findings = differencesIn(looks);
    if (findings.length < looks.length)
        return capital(next);
    const substance = findings.flatMap(({ members }) => members).filter(({ isGenerated }) => !isGenerated);
    const firstFiles = `take the files of the first run ("Re-run failed jobs", not all jobs)`;
    const otherwise = isHandedOver ? `Or ${firstFiles}; else ${next}` : `Otherwise ${next}`;
    const place = isHandedOver ? ' in the job that builds' : '';
    if (substance.length > 0 && substance.every(({ how }) => how === 'line-endings'))
        return `Line endings come from the checkout${place}: keep them with \`* text=auto eol=lf\` in .gitattributes, or set \`core.autocrlf\` to \`false\` before it. ${otherwise}`;
    const { ours, theirs } = buildersOf(looks);
    const core = coreVersionOf(theirs);
    const isByBuilder = substance.every(({ how, headers }) => how.startsWith('only-') || headers.length > 0);
    if (core !== null && ours !== theirs && isByBuilder) {
        const poetry = poetryWithCore(core);
        const byPoetry = poetry === null ? '' : `set \`poetry-version: ${poetry}\`, which brings it, or `;
        return `Build with poetry-core ${core} again${place}: ${byPoetry}pin \`poetry-core==${core}\` in \`build-system.requires\`. ${otherwise}`;
    }
    return isHandedOver ? `${capital(firstFiles)}; else ${next}` : capital(next);
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/system/zip.ts
/**
 * Walks through a zip archive, member by member, in the order of its directory. The reader refuses absolute names, `..`,
 * backslashes, and members whose data is not of the size that the archive says.
 * @param archive path of a file, or its bytes
 * @throws {Error} where the file is no zip archive or a broken one
 */
async function walkZip(archive, visit) {
    const yauzl = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19));
    const options = { autoClose: false, strictFileNames: true };
    const zip = await (typeof archive === 'string'
        ? yauzl.openPromise(archive, options)
        : yauzl.fromBufferPromise(archive, options));
    try {
        for await (const entry of zip.eachEntry()) {
            await visit({
                name: entry.fileName,
                size: entry.uncompressedSize,
                crc32: entry.crc32,
                mode: entry.externalFileAttributes >>> 16,
                open: () => zip.openReadStreamPromise(entry),
            });
        }
    }
    finally {
        zip.close();
    }
}

;// CONCATENATED MODULE: ./src/distributions/contents-error.ts
/** The archive is not what an index would take. The message says which member and why, as the rest of a sentence. */
class ContentsError extends Error {
}
/** Whoever made an archive could show one reader other files than another. */
class TwoReadings extends ContentsError {
    /** @param how what readers could differ in */
    constructor(how) {
        super(`readers could differ in what is in it (${how})`);
    }
}

;// CONCATENATED MODULE: ./src/distributions/gzip-frame.ts


/**
 * Looks at a gzip file, while it is unpacked, whether every reader finds the same in it: one member, from the first byte to the last.
 * Behind a member Python passes over zeros and goes on, Node stops at the first of them, and some readers never go on. Source:
 * RFC 1952, 2.2; what Python's gzip, Node's zlib and flate2 make of more.
 */
class GzipFrame {
    gunzip = (0,external_node_zlib_.createGunzip)();
    #packed = 0;
    #unpacked = 0;
    #end = Buffer.alloc(0);
    /** Hands on what is to be unpacked. */
    async *packed(chunks) {
        for await (const chunk of chunks) {
            this.#packed += chunk.length;
            this.#end = Buffer.concat([this.#end, chunk.subarray(-SIZE)]).subarray(-SIZE);
            yield chunk;
        }
    }
    /** Is told of each piece that was unpacked. */
    count(chunk) {
        this.#unpacked += chunk.length;
    }
    /**
     * To be asked when all is unpacked. What stands in the last bytes is the size of the last member alone.
     * @throws {TwoReadings}
     */
    checkEnd() {
        const isWhole = this.gunzip.bytesWritten === this.#packed;
        if (!isWhole || this.#end.readUInt32LE() !== this.#unpacked % 2 ** 32)
            throw goesOn();
    }
}
/** Bytes of the size, which ends a member. */
const SIZE = 4;
/** What was thrown while a gzip file was unpacked: a stream that ends before what is written to it had more behind its member. */
function gzipFailure(thrown) {
    const isEarly = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_STREAM_PREMATURE_CLOSE';
    return isEarly ? goesOn() : thrown;
}
function goesOn() {
    return new TwoReadings('its gzip file goes on behind its end');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/distributions/tar-frame.ts


/**
 * Looks at a tar archive, unpacked, whether every reader finds the same in it: files and folders, at most one header before each
 * that gives it a long name (of PAX or of GNU), and zeros behind them. Source: POSIX.1-2001, pax; GNU tar, Basic Tar Format; what
 * Python's tarfile and other readers make of them.
 * @returns takes the archive, piece by piece
 * @throws {TwoReadings} what is returned, where it is anything else
 */
function openTarFrame(rule) {
    const frame = new TarFrame(rule === 'plain');
    return (chunk) => {
        frame.take(chunk);
    };
}
/** A header has one of them, content is filled up to them. */
const TAR_BLOCK = 512;
const ZEROS = Buffer.alloc(TAR_BLOCK);
/** Largest header that says more of a member. */
const LARGEST_RECORDS = 64 * 1024;
const NAME_SIZE = 100;
const TYPE = 156;
const MAGIC = 257;
const POSIX = 'ustar\x0000';
const GNU = 'ustar  \0';
const PREFIX = 345;
/** Mode, user, group, size, time, checksum: as Python writes them. */
const PLAIN_NUMBERS = /^(?:[0-7]{6}[0-7 \0][ \0]){3}[0-7]{11}[ \0][0-7]{11}[ \0][0-7]{6}[0-7 \0][ \0]$/;
/** Where numbers stand: place, bytes. Of a device, too: where these are none, Python takes the archive to end there. */
const NUMBERS = [
    ...[100, 108, 116, 148, 329, 337].map((at) => [at, 8]),
    ...[124, 136].map((at) => [at, 12]),
];
const tar_frame_SIZE = [124, 12];
const CHECKSUM = [148, 8];
const OCTAL = /^ *([0-7]*)[ \0]*$/;
/** User, group and time may be too large for octal digits: then they stand in base 256, behind such a byte. */
const MAY_BE_BINARY = [108, 116, 136];
const BINARY = [0x80, 0xff];
/** What a PAX header of `plain` may say. */
const PLAIN_RECORD = ['path', 'size', 'mtime', 'atime', 'ctime', 'uid', 'gid', 'uname', 'gname'];
const LONG_NAME = 'L';
const NOTHING_SAID = { path: null, size: null };
/** Whether a block is the first of a tar archive: its own checksum tells. */
function isTarHeader(block) {
    if (block.length < TAR_BLOCK)
        return false;
    const said = /^[ \0]*([0-7]{1,8})[ \0]*$/.exec(tar_frame_text(block, CHECKSUM))?.[1];
    if (said === undefined)
        return false;
    const [start, length] = CHECKSUM;
    const blank = Buffer.from(block).fill(' ', start, start + length);
    return parseInt(said, 8) === blank.reduce((total, byte) => total + byte, 0);
}
class TarFrame {
    #isPlain;
    #block = Buffer.alloc(TAR_BLOCK);
    #filled = 0;
    /** Bytes of content that are still to come, with what fills its last block up. */
    #left = 0;
    /** Of a header that says more of a member: its kind, its size and what has come of it; null where none is being read. */
    #records = null;
    /** What came last, where that was such a header. */
    #extension = null;
    #isOver = false;
    constructor(isPlain) {
        this.#isPlain = isPlain;
    }
    take(chunk) {
        for (let at = 0; at < chunk.length;) {
            if (this.#left > 0) {
                const part = chunk.subarray(at, at + this.#left);
                this.#records?.parts.push(part);
                this.#left -= part.length;
                at += part.length;
                if (this.#left === 0)
                    this.#endRecords();
            }
            else {
                const size = chunk.copy(this.#block, this.#filled, at);
                this.#filled += size;
                at += size;
                if (this.#filled < TAR_BLOCK)
                    continue;
                this.#filled = 0;
                this.#header();
            }
        }
    }
    #header() {
        const block = this.#block;
        const isZero = block.equals(ZEROS);
        if (this.#isOver && !isZero)
            throw new TwoReadings('something stands behind its end');
        this.#isOver = isZero;
        if (isZero)
            return;
        this.#checkForm();
        const size = Number.parseInt(tar_frame_text(block, tar_frame_SIZE).trim() || '0', 8);
        const type = String.fromCharCode(block[TYPE] ?? 0);
        this.#left = Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
        if (this.#saysMore(type)) {
            // Readers differ in which of two such headers counts.
            if (this.#extension !== null || size === 0 || size > LARGEST_RECORDS)
                throw new TwoReadings('a header that names a member is not plain');
            this.#records = { type, size, parts: [] };
            return;
        }
        this.#checkMember(type, size, this.#extension);
        this.#extension = null;
    }
    #saysMore(type) {
        return type === 'x' || (!this.#isPlain && (type === 'g' || type === LONG_NAME));
    }
    #checkForm() {
        const block = this.#block;
        const magic = block.toString('latin1', MAGIC, MAGIC + 8);
        const isGnu = !this.#isPlain && magic === GNU;
        const areNumbers = NUMBERS.every(([at, size]) => OCTAL.test(tar_frame_text(block, [at, size])) ||
            (!this.#isPlain && MAY_BE_BINARY.includes(at) && BINARY.includes(block[at] ?? 0)));
        const isAsOfPython = PLAIN_NUMBERS.test(block.toString('latin1', NAME_SIZE, TYPE));
        if ((magic !== POSIX && !isGnu) || !areNumbers || (this.#isPlain && !isAsOfPython))
            throw new TwoReadings('a header is not as builders write it');
        // GNU has other things there, and not all readers know that.
        if (isGnu && block[PREFIX] !== 0)
            throw new TwoReadings('a name is in two parts');
    }
    #checkMember(type, size, said) {
        const { path, size: saidSize } = said ?? NOTHING_SAID;
        const [name, prefix] = [this.#bytesAt(0, NAME_SIZE), this.#bytesAt(PREFIX, TAR_BLOCK - 12)];
        const isFolderByName = name.at(-1) === 0x2f;
        const isFile = type === '0' || (!this.#isPlain && type === '\0');
        // A long name is cut off here, and that can be behind a `/`: readers go by the type then, if there is one.
        const isFlawed = isFile && isFolderByName && (this.#isPlain || type !== '0' || path === null);
        if (isFlawed || (type === '5' && size > 0) || (this.#isPlain && !isFile && type !== '5'))
            throw new TwoReadings('a member is neither a file nor a folder');
        if (isFile && path?.endsWith('/') === true)
            throw new TwoReadings('a file is named as a folder');
        if (saidSize !== null && saidSize !== String(size))
            throw new TwoReadings('a member has two sizes');
        if (path === null && !((0,external_node_buffer_.isUtf8)(name) && (0,external_node_buffer_.isUtf8)(prefix)))
            throw new TwoReadings('a name is not in UTF-8');
    }
    /** A text of the header, up to its first zero. */
    #bytesAt(from, to) {
        const field = this.#block.subarray(from, to);
        const end = field.indexOf(0);
        return end < 0 ? field : field.subarray(0, end);
    }
    #endRecords() {
        if (this.#records === null)
            return;
        const { type, size, parts } = this.#records;
        this.#records = null;
        const bytes = Buffer.concat(parts).subarray(0, size);
        if (!(0,external_node_buffer_.isUtf8)(bytes))
            throw new TwoReadings('a name is not in UTF-8');
        const content = bytes.toString('utf8');
        if (type === LONG_NAME) {
            if (!/^[^\0]+\0$/.test(content))
                throw new TwoReadings('a long name is not plain');
            this.#extension = { path: content.slice(0, -1), size: null };
            return;
        }
        const records = this.#recordsOf(bytes);
        if (type === 'x') {
            this.#extension = { path: records.get('path') ?? null, size: records.get('size') ?? null };
        }
        else if ([...records.keys()].some((key) => key !== 'comment')) {
            throw new TwoReadings('a header is about all members');
        }
    }
    #recordsOf(bytes) {
        const records = new Map();
        for (let rest = bytes; rest.length > 0;) {
            const [head = '', digits = ''] = /^([1-9]\d{0,5}) /.exec(rest.toString('latin1', 0, 8)) ?? [];
            const record = rest.subarray(head.length, Number(digits)).toString('utf8');
            const [, key = '', value = ''] = /^([^=\0]+)=([^]+)\n$/.exec(record) ?? [];
            const isKnown = this.#isPlain ? PLAIN_RECORD.includes(key) : !['', 'hdrcharset'].includes(key);
            // Of two that say the same, some readers take the first.
            if (Number(digits) > rest.length || !isKnown || records.has(key))
                throw new TwoReadings('a PAX header is not plain');
            records.set(key, value);
            rest = rest.subarray(Number(digits));
        }
        return records;
    }
}
function tar_frame_text(block, [at, size]) {
    return block.toString('latin1', at, at + size);
}

;// CONCATENATED MODULE: ./src/distributions/zip-records.ts

const LOCAL_HEADER = 30;
const DIRECTORY_HEADER = 46;
const END_RECORD = 22;
const ZIP64_END_RECORD = 56;
const ZIP64_LOCATOR = 20;
/** Bytes at the end of a file in which its last record lies, whatever comment follows. */
const LONGEST_END = END_RECORD + 0xffff;
const SIGNATURES = {
    local: 0x04034b50,
    directory: 0x02014b50,
    end: 0x06054b50,
    zip64End: 0x06064b50,
    zip64Locator: 0x07064b50,
};
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffffffff;
const ENCRYPTED = 0x1;
const STREAMED = 0x8;
const UTF8 = 0x800;
/** Flags that change how a member is read. */
const FLAGS_THAT_COUNT = ENCRYPTED | STREAMED | UTF8;
const STORED = 0;
const DEFLATED = 8;
/** Extra fields of which there can be one only: sizes, and another name. */
const ZIP64_FIELD = 0x0001;
const NAME_FIELD = 0x7075;
/** What is thrown where two readers could take a zip archive in two ways. @param why a clause about the archive */
function malformed(why) {
    return new TwoReadings(`as a zip archive: ${why}`);
}
/** Whether bytes begin as a record of that kind does. */
function hasSignature(bytes, kind) {
    return bytes.length >= 4 && bytes.readUInt32LE(0) === SIGNATURES[kind];
}
/**
 * Looks for the last record where a reader would: at the very end, else the last one of its signature.
 * @param tail the last bytes of the file
 * @returns its place in `tail`; null where there is none that ends with the file
 */
function findEndRecord(tail) {
    const last = tail.length - END_RECORD;
    if (last < 0)
        return null;
    if (hasSignature(tail.subarray(last), 'end') && tail.readUInt16LE(last + 20) === 0)
        return last;
    const found = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'), last);
    return found >= 0 && found + END_RECORD + tail.readUInt16LE(found + 20) === tail.length ? found : null;
}
/** The last record; numbers that stand in the zip64 record come from there. */
function readEndRecord(record, zip64) {
    const [disk, diskOfDirectory] = [record.readUInt16LE(4), record.readUInt16LE(6)];
    if (disk !== 0 || diskOfDirectory !== 0)
        throw malformed('it is one of several disks');
    if (record.readUInt16LE(8) !== record.readUInt16LE(10))
        throw malformed('its numbers of members differ');
    const said = {
        count: record.readUInt16LE(10),
        size: record.readUInt32LE(12),
        offset: record.readUInt32LE(16),
    };
    if (zip64 === null)
        return said;
    const isSame = [IN_ZIP64_16, zip64.count].includes(said.count) &&
        [IN_ZIP64_32, zip64.size].includes(said.size) &&
        [IN_ZIP64_32, zip64.offset].includes(said.offset);
    if (!isSame)
        throw malformed('its two last records differ');
    return zip64;
}
/** @param record the zip64 one, `ZIP64_END_RECORD` bytes */
function readZip64EndRecord(record) {
    if (!hasSignature(record, 'zip64End'))
        throw malformed('the record of its zip64 sizes is not where it should be');
    if (uint64(record, 4) !== ZIP64_END_RECORD - 12)
        throw malformed('it has data of its own among its zip64 sizes');
    if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0)
        throw malformed('it is one of several disks');
    const count = uint64(record, 32);
    if (uint64(record, 24) !== count)
        throw malformed('its numbers of members differ');
    return { count, size: uint64(record, 40), offset: uint64(record, 48) };
}
/** Where a locator, `ZIP64_LOCATOR` bytes, says that the zip64 record begins. */
function readZip64Locator(locator) {
    return uint64(locator, 8);
}
/** All entries of the directory, which must fill it. */
function readDirectory(directory, count) {
    const entries = [];
    const names = new Set();
    let at = 0;
    while (at < directory.length) {
        const header = directory.subarray(at, at + DIRECTORY_HEADER);
        if (header.length < DIRECTORY_HEADER || !hasSignature(header, 'directory'))
            throw malformed('its directory holds something else');
        const lengths = [header.readUInt16LE(28), header.readUInt16LE(30), header.readUInt16LE(32)];
        const [name, extra, comment] = lengths;
        at += DIRECTORY_HEADER + name + extra + comment;
        if (at > directory.length)
            throw malformed('its directory is cut off');
        const fields = directory.subarray(at - name - extra - comment, at - comment);
        const entry = readEntry(header, fields.subarray(0, name), fields.subarray(name));
        if (comment > 0)
            throw malformed(`its directory has a comment about ${entry.name}`);
        if (names.has(entry.name))
            throw new ContentsError(`${entry.name} is in it twice`);
        names.add(entry.name);
        entries.push(entry);
    }
    if (entries.length !== count)
        throw malformed('its directory has not as many entries as it says');
    return entries;
}
function readEntry(header, rawName, extra) {
    const flags = header.readUInt16LE(8);
    const method = header.readUInt16LE(10);
    const name = readName(rawName, flags);
    if ((flags & ENCRYPTED) !== 0)
        throw new ContentsError(`${name} is encrypted`);
    if (method !== STORED && method !== DEFLATED)
        throw new ContentsError(`${name} is packed in a way that installers need not know`);
    const wide = readExtra(extra, name, rawName);
    const [packed, unpacked, offset] = [
        header.readUInt32LE(20),
        header.readUInt32LE(24),
        header.readUInt32LE(42),
    ];
    let at = 0;
    // What does not fit stands in the zip64 field, in this order.
    const [wideUnpacked, widePacked, wideOffset] = [unpacked, packed, offset].map((value) => {
        if (value !== IN_ZIP64_32)
            return value;
        at += 8;
        if (wide === null || wide.length < at)
            throw malformed(`the size of ${name} is missing`);
        return uint64(wide, at - 8);
    });
    return {
        ...{ rawName, name, flags, method, crc32: header.readUInt32LE(16) },
        ...{ unpacked: wideUnpacked ?? 0, packed: widePacked ?? 0, offset: wideOffset ?? 0 },
        ...{ hasExtra: extra.length > 0, disk: header.readUInt16LE(34) },
    };
}
/** Bytes of the header in front of a member's data. @param bytes its first `LOCAL_HEADER` ones, or more */
function localHeaderLength(bytes) {
    return LOCAL_HEADER + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
}
/** @param bytes from the beginning of the header to its end, or more */
function readLocalHeader(bytes, { name }) {
    const rawName = bytes.subarray(LOCAL_HEADER, LOCAL_HEADER + bytes.readUInt16LE(26));
    const extra = bytes.subarray(LOCAL_HEADER + rawName.length, localHeaderLength(bytes));
    const wide = readExtra(extra, name, rawName);
    const method = bytes.readUInt16LE(8);
    let [packed, unpacked] = [bytes.readUInt32LE(18), bytes.readUInt32LE(22)];
    if (wide === null || wide.length === 0) {
        if (packed === IN_ZIP64_32 || unpacked === IN_ZIP64_32)
            throw malformed(`the size of ${name} is missing`);
    }
    else {
        // Readers differ in whether one size without the other counts.
        if (wide.length === 8 && method !== STORED)
            throw malformed(`only one size of ${name} is there`);
        const size = uint64(wide, wide.length === 8 ? 0 : 8);
        if (packed !== IN_ZIP64_32 && packed !== size)
            throw malformed(`${name} has two sizes`);
        packed = size;
        if (unpacked === IN_ZIP64_32)
            unpacked = uint64(wide, 0);
    }
    return {
        ...{ rawName, flags: bytes.readUInt16LE(6), method },
        ...{ crc32: bytes.readUInt32LE(14), packed, unpacked, hasExtra: extra.length > 0 },
    };
}
/** Whether a header says the same of its member as the directory does. */
function agrees(header, entry) {
    if (!header.rawName.equals(entry.rawName))
        return false;
    if (header.method !== entry.method || ((header.flags ^ entry.flags) & FLAGS_THAT_COUNT) !== 0)
        return false;
    // What is written as a stream tells its sizes behind the data.
    if ((entry.flags & STREAMED) !== 0)
        return true;
    return header.crc32 === entry.crc32 && header.packed === entry.packed && header.unpacked === entry.unpacked;
}
/** Whether the record behind the data of a member, of this many bytes, says the same as the directory. */
function readsAsDescriptor(bytes, { crc32, packed, unpacked }) {
    const hasMark = bytes.length === 16 || bytes.length === 24;
    if (hasMark && bytes.readUInt32LE(0) !== 0x08074b50)
        return false;
    const rest = hasMark ? bytes.subarray(4) : bytes;
    const [first, second] = rest.length === 12 ? [rest.readUInt32LE(4), rest.readUInt32LE(8)] : [uint64(rest, 4), uint64(rest, 12)];
    return rest.readUInt32LE(0) === crc32 && first === packed && second === unpacked;
}
/** Without the mark, with it; the same for zip64: bytes. */
const DESCRIPTORS = [12, 16, 20, 24];
/** Readers agree on ASCII, and on UTF-8 where the archive says that it is. */
function readName(rawName, flags) {
    const name = rawName.toString('utf8');
    const isAscii = rawName.every((byte) => byte < 0x80);
    if (!isAscii && ((flags & UTF8) === 0 || !Buffer.from(name).equals(rawName)))
        throw malformed(`the name of ${name} is not written in UTF-8`);
    return name;
}
/** Looks through the extra fields. @returns the zip64 one */
function readExtra(extra, name, rawName) {
    let zip64 = null;
    const seen = new Set();
    for (let at = 0; at < extra.length;) {
        const rest = extra.subarray(at);
        const end = rest.length < 4 ? Infinity : 4 + rest.readUInt16LE(2);
        if (end > rest.length)
            throw malformed(`the extra fields of ${name} are cut off`);
        const [id, data] = [rest.readUInt16LE(0), rest.subarray(4, end)];
        if (seen.has(id) && (id === ZIP64_FIELD || id === NAME_FIELD))
            throw malformed(`${name} has an extra field twice`);
        seen.add(id);
        if (id === ZIP64_FIELD) {
            if (![0, 8, 16, 24, 28].includes(data.length))
                throw malformed(`the sizes of ${name} are cut off`);
            zip64 = data;
        }
        if (id === NAME_FIELD && !data.subarray(5).equals(rawName))
            throw malformed(`${name} has two names`);
        at += end;
    }
    return zip64;
}
/** Above 2 ** 53 not exact, which no place in a file is. */
function uint64(bytes, at) {
    return bytes.readUInt32LE(at) + bytes.readUInt32LE(at + 4) * 2 ** 32;
}

;// CONCATENATED MODULE: ./src/distributions/zip-layout.ts




/** Largest directory that is read: some hundred thousand members. */
const DIRECTORY_LIMIT = 64 * 2 ** 20;
/** Bytes that are read beside a name, so that one reading of a header is mostly enough. */
const SPARE = 64;
/**
 * Looks at how a built archive lies in its file.
 * @param file its path
 * @throws {ContentsError}
 */
async function checkZipLayout(file) {
    let streamed = null;
    await walkZipLayout(file, ({ entry }) => {
        if ((entry.flags & STREAMED) !== 0)
            streamed ??= entry.name;
    });
    return { streamed };
}
/**
 * Walks through a zip archive as it lies in its file: its members follow each other from the first byte on, without a gap and
 * without a part in common, each as the directory describes it; the directory follows, and the last record ends the file. Then
 * readers that go by the directory and readers that go from the front find the same. Rules of PyPI:
 * https://docs.pypi.org/archives. They are for archives of any builder; what somebody else has published is looked into only where
 * it is as plain as Poetry's (plain-zip.ts).
 * @param archive path of the file, or its bytes
 * @param visit gets each member, in the order in which they lie; what it throws ends the walk
 * @throws {ContentsError}
 */
async function walkZipLayout(archive, visit) {
    return withBytes(archive, async (bytes) => {
        if (isTarHeader(await bytes.read(0, Math.min(TAR_BLOCK, bytes.size))))
            throw new ContentsError('it is a zip and a tar archive at once');
        const { place, ...end } = await findDirectory(bytes);
        if (place.size > DIRECTORY_LIMIT)
            throw new ContentsError('its directory is too large');
        const entries = readDirectory(await bytes.read(place.offset, place.size), place.count);
        await followMembers(bytes, entries, place.offset, visit);
        return end;
    });
}
/** Whether a file ends as a zip archive does, whatever it begins with. */
async function endsAsZip(file) {
    return withBytes(file, async (bytes) => findEndRecord(await bytes.last(LONGEST_END)) !== null);
}
async function findDirectory(bytes) {
    const tail = await bytes.last(LONGEST_END);
    const inTail = findEndRecord(tail);
    if (inTail === null)
        throw new ContentsError('it is no zip archive, or does not end where it should');
    const end = bytes.size - tail.length + inTail;
    const locator = await bytes.read(Math.max(0, end - ZIP64_LOCATOR), Math.min(end, ZIP64_LOCATOR));
    const isZip64 = locator.length === ZIP64_LOCATOR && hasSignature(locator, 'zip64Locator');
    const begin = isZip64 ? end - ZIP64_LOCATOR - ZIP64_END_RECORD : end;
    if (isZip64 && (begin < 0 || readZip64Locator(locator) !== begin))
        throw malformed('the record of its zip64 sizes is not where it should be');
    const zip64 = isZip64 ? readZip64EndRecord(await bytes.read(begin, ZIP64_END_RECORD)) : null;
    const place = readEndRecord(tail.subarray(inTail, inTail + END_RECORD), zip64);
    if (place.offset + place.size !== begin)
        throw malformed('its directory is not where it should be');
    return { place, isZip64, hasComment: inTail + END_RECORD < tail.length };
}
async function followMembers(bytes, entries, end, visit) {
    const byOffset = new Map(entries.map((entry) => [entry.offset, entry]));
    if (byOffset.size < entries.length)
        throw malformed('two entries of its directory share their data');
    const isBoundary = (offset) => offset === end || byOffset.has(offset);
    let at = 0;
    for (const next of entries) {
        const entry = byOffset.get(at);
        if (entry === undefined)
            throw malformed('it holds bytes that belong to no member');
        const guess = Math.min(end - at, LOCAL_HEADER + entry.rawName.length + SPARE);
        let bytesOfHeader = await bytes.read(at, guess);
        if (guess < LOCAL_HEADER || !hasSignature(bytesOfHeader, 'local'))
            throw malformed(`${entry.name} is not where the directory says`);
        const length = localHeaderLength(bytesOfHeader);
        if (length > guess)
            bytesOfHeader = await bytes.read(at, Math.min(end - at, length));
        if (length > bytesOfHeader.length)
            throw malformed(`the header of ${entry.name} is cut off`);
        const header = readLocalHeader(bytesOfHeader, entry);
        if (!agrees(header, entry))
            throw malformed(`its directory describes ${entry.name} otherwise than the member itself`);
        visit({ entry, header, isNext: entry === next });
        at += length + entry.packed;
        if ((entry.flags & STREAMED) !== 0)
            at += await descriptorLength(bytes, entry, at, isBoundary);
    }
    if (at !== end)
        throw malformed('it holds bytes that belong to no member');
}
async function descriptorLength(bytes, entry, at, isBoundary) {
    for (const length of DESCRIPTORS.filter((bytesOfIt) => isBoundary(at + bytesOfIt)))
        if (readsAsDescriptor(await bytes.read(at, length), entry))
            return length;
    throw malformed(`what stands behind ${entry.name} does not describe it`);
}
async function withBytes(archive, work) {
    if (typeof archive !== 'string')
        return work(bytesOf(archive.length, (at, length) => Promise.resolve(archive.subarray(at, at + length))));
    const handle = await (0,promises_.open)(archive);
    try {
        const { size } = await handle.stat();
        const readAt = async (at, length) => {
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
            return buffer.subarray(0, bytesRead);
        };
        return await work(bytesOf(size, readAt));
    }
    finally {
        await handle.close();
    }
}
/** @param readAt reads inside the file; less than was asked for where that has become shorter */
function bytesOf(size, readAt) {
    const read = async (at, length) => {
        const isInside = at >= 0 && length >= 0 && at + length <= size;
        const found = isInside ? await readAt(at, length) : null;
        if (found?.length !== length)
            throw new ContentsError('it is cut off');
        return found;
    };
    return { size, read, last: (length) => read(Math.max(0, size - length), Math.min(size, length)) };
}

;// CONCATENATED MODULE: ./src/distributions/plain-zip.ts


/** How well a member is deflated, and that its name is UTF-8. */
const PLAIN_FLAGS = 0x0806;
/**
 * Whether a zip archive from outside is as plain as Poetry writes it. Readers differ in what they make of odd ones: a name with a
 * zero byte, a header that comes twice. So whoever made it could show us other files than pip. It is laid out as PyPI asks for,
 * and beside that nothing has extra fields, comments, or sizes of zip64 or behind its data, and the directory has the order of the
 * members.
 * @throws {TwoReadings} where it is anything else
 */
async function checkPlainZip(archive) {
    try {
        const end = await walkZipLayout(archive, (member) => {
            const flaw = plain_zip_flawOf(member);
            if (flaw !== null)
                throw new TwoReadings(flaw);
        });
        if (end.isZip64 || end.hasComment)
            throw new TwoReadings('no end where it belongs');
    }
    catch (failure) {
        // Encrypted, in another format: none of this is anything that Poetry writes.
        if (!(failure instanceof ContentsError) || failure instanceof TwoReadings)
            throw failure;
        throw new TwoReadings(failure.message);
    }
}
function plain_zip_flawOf({ entry, header, isNext }) {
    if (!isNext)
        return 'its directory has another order';
    if ((entry.flags & ~PLAIN_FLAGS) !== 0 || header.flags !== entry.flags)
        return 'a member is packed in an odd way';
    if (entry.hasExtra || header.hasExtra || entry.disk !== 0)
        return 'a member has extra fields';
    const isShown = entry.rawName.every((byte) => byte >= 0x20 && byte !== 0x7f);
    return isShown ? null : 'a name is not plain text';
}

;// CONCATENATED MODULE: ./src/distributions/archive.ts












const UNLIMITED = { unpacked: Infinity, members: Infinity };
const FILE_TYPE = 0o170000;
/** What a member of a zip archive may be; not every writer says it, and some take folders for files. */
const PLAIN_FILE = [0, 0o100000];
const FOLDER = [...PLAIN_FILE, 0o040000];
const SYMBOLIC_LINK = 0o120000;
/**
 * Walks through a distribution from end to end, without unpacking anything: every member is a plain file with a safe, unique
 * name. What `visit` does not read is passed over.
 * @param archive path of the file, or the bytes of one from outside: that must have one reading only
 * @throws {ContentsError} also for whatever `visit` throws
 */
async function walkDistribution({ kind }, archive, visit, limits = UNLIMITED) {
    const names = new Set();
    const take = async (member) => {
        checkName(member.name);
        if (names.has(member.name))
            throw new ContentsError(`${member.name} is in it twice`);
        names.add(member.name);
        if (names.size > limits.members)
            throw new ContentsError(`it holds more than ${String(limits.members)} files`);
        await visit(member);
    };
    try {
        await (kind === 'wheel' ? walkWheel(archive, take, limits) : walkSdist(archive, take, limits));
    }
    catch (failure) {
        if (failure instanceof ContentsError)
            throw failure;
        throw new ContentsError((0,errors/* messageOf */.bD)(failure), { cause: failure });
    }
}
async function walkWheel(archive, take, limits) {
    if (typeof archive !== 'string')
        await checkPlainZip(archive);
    let unpacked = 0;
    await walkZip(archive, async (member) => {
        const { name, size } = member;
        const isFolder = name.endsWith('/');
        const type = member.mode & FILE_TYPE;
        if (!(isFolder ? FOLDER : PLAIN_FILE).includes(type))
            throw new ContentsError(`${name} is ${type === SYMBOLIC_LINK ? 'a symbolic link' : 'no plain file'}`);
        // The reader gives no more of a member than the archive says.
        unpacked += size;
        if (unpacked > limits.unpacked)
            throw tooLarge(limits);
        if (!isFolder) {
            const open = () => undamaged(member);
            await take({ name, size, open, read: async (limit) => readAll(await open(), limit) });
        }
        else if (size > 0)
            throw new ContentsError(`${name} is a folder with content`);
        else
            checkName(name);
    });
}
/** The content of a member; where its checksum is not the one the archive has, that is an error at its end. */
async function undamaged(member) {
    const content = (await member.open());
    return (async function* () {
        let sum = 0;
        for await (const chunk of content) {
            sum = (0,external_node_zlib_.crc32)(chunk, sum);
            yield chunk;
        }
        if (sum !== member.crc32)
            throw new ContentsError(`${member.name} is damaged`);
    })();
}
async function walkSdist(archive, take, limits) {
    const { extract } = await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const tar = extract();
    const visiting = (async () => {
        for await (const entry of tar) {
            const { name, size, pax } = entry.header;
            // Of a kind that it does not know (old sparse files are), the reader says nothing.
            const type = entry.header.type;
            const content = entry;
            if (Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse.')))
                throw new ContentsError(`${name} is a sparse file`);
            if (type === 'file') {
                await take({
                    name,
                    size,
                    open: () => Promise.resolve(content),
                    read: (limit) => readAll(content, limit),
                });
            }
            else if (type === 'directory')
                checkName(name);
            else
                throw new ContentsError(`${name} is ${type === null ? 'no plain file' : `a ${type}`}`);
            entry.resume();
        }
    })();
    const bytes = typeof archive === 'string' ? (0,external_node_fs_.createReadStream)(archive) : external_node_stream_.Readable.from([archive]);
    const gzip = new GzipFrame();
    const packed = (chunks) => gzip.packed(chunks);
    const checkFrame = openTarFrame(typeof archive === 'string' ? 'any' : 'plain');
    const checked = async function* (unpacked) {
        let size = 0;
        for await (const chunk of unpacked) {
            size += chunk.length;
            if (size > limits.unpacked)
                throw tooLarge(limits);
            gzip.count(chunk);
            checkFrame(chunk);
            yield chunk;
        }
    };
    const unpacking = (0,external_node_stream_promises_.pipeline)(bytes, packed, gzip.gunzip, checked, tar);
    await Promise.all([unpacking, visiting]).catch((failure) => {
        throw gzipFailure(failure);
    });
    gzip.checkEnd();
}
function tooLarge({ unpacked }) {
    return new ContentsError(`it holds more than ${String(unpacked)} bytes`);
}
function checkName(name) {
    const isUnsafe = external_node_path_default().posix.isAbsolute(name) ||
        name.split('/').includes('..') ||
        name.includes('\\') ||
        /^[a-z]:/i.test(name);
    if (isUnsafe)
        throw new ContentsError(`${name} would be unpacked outside its folder`);
}

;// CONCATENATED MODULE: ./src/packaging/markers.ts


/** Markers that are longer, or have more parts, are compared as texts. */
const markers_MOST = { length: 2000, others: 8, pythons: 6, depth: 50 };
/**
 * Whether two markers of PEP 508 hold in the same environments: for every release of Python, whatever the rest is. Comparisons of
 * anything but Python's version count as unrelated, so that the answer is never wrong where it is yes.
 */
function sameMarker(one, other) {
    if (one === other)
        return true;
    const [ours, theirs] = [parseMarker(one), parseMarker(other)];
    if (ours === null || theirs === null)
        return false;
    const comparisons = [...new Set([...ours.comparisons, ...theirs.comparisons])];
    const ofPython = comparisons.filter((comparison) => OF_PYTHON.test(comparison));
    const others = comparisons.filter((comparison) => !OF_PYTHON.test(comparison));
    if (others.length > markers_MOST.others || ofPython.length > markers_MOST.pythons)
        return false;
    return truthsOfPython(ofPython).every((truths) => Array.from({ length: 2 ** others.length }, (_, bits) => bits).every((bits) => {
        const isTrue = (comparison) => truths.get(comparison) ?? ((bits >> others.indexOf(comparison)) & 1) === 1;
        return ours.condition(isTrue) === theirs.condition(isTrue);
    }));
}
const OF_PYTHON = /^python_(?:full_)?version (?:<|<=|==|!=|>=|>|~=) "\d+(?:\.\d+)*(?:\.\*|\.dev0)?"$/;
/** The truth of comparisons for each release of Python, each combination once. */
function truthsOfPython(comparisons) {
    const combinations = new Map();
    for (const python of pythonsNear(comparisons.join(' '))) {
        const truths = comparisons.map((comparison) => {
            const [variable = '', operator = '', version = ''] = comparison.split(' ');
            const release = variable === 'python_version' ? python.split('.').slice(0, 2).join('.') : python;
            return [comparison, satisfiesSpecifiers(release, operator + version.slice(1, -1))];
        });
        combinations.set(truths.map(([, truth]) => Number(truth)).join(''), new Map(truths));
    }
    return [...combinations.values()];
}
const TOKEN = /\s*(\(|\)|"[^"]*"|'[^']*'|[\w.]+|[<>=!~]+)/y;
/** A marker by the grammar of PEP 508; null where it cannot be read, or is too long. */
function parseMarker(text) {
    const tokens = text.length > markers_MOST.length ? null : tokensOf(text);
    if (tokens === null)
        return null;
    const comparisons = new Set();
    let at = 0;
    const take = (token) => {
        const isNext = tokens[at] === token;
        if (isNext)
            at += 1;
        return isNext;
    };
    const either = (depth) => joined('or', both, depth, (truths) => truths.some(Boolean));
    const both = (depth) => joined('and', single, depth, (truths) => truths.every(Boolean));
    function joined(word, part, depth, join) {
        const parts = [];
        do {
            const next = part(depth);
            if (next === null)
                return null;
            parts.push(next);
        } while (take(word));
        return (isTrue) => join(parts.map((condition) => condition(isTrue)));
    }
    function single(depth) {
        if (take('(')) {
            const inner = depth < markers_MOST.depth ? either(depth + 1) : null;
            return inner !== null && take(')') ? inner : null;
        }
        const [left, operator, right] = [
            tokens?.[at],
            operatorAt(at + 1),
            tokens?.[at + (tokens[at + 1] === 'not' ? 3 : 2)],
        ];
        if (!isValue(left) || operator === null || !isValue(right))
            return null;
        at += operator === 'not in' ? 4 : 3;
        const comparison = `${left} ${operator} ${right}`;
        comparisons.add(comparison);
        return (isTrue) => isTrue(comparison);
    }
    function operatorAt(place) {
        const [operator = '', next] = tokens?.slice(place, place + 2) ?? [];
        if (operator === 'not')
            return next === 'in' ? 'not in' : null;
        return /^(?:<|<=|==|===|!=|>=|>|~=|in)$/.test(operator) ? operator : null;
    }
    const condition = either(0);
    return condition !== null && at === tokens.length ? { condition, comparisons } : null;
}
function isValue(token) {
    return token !== undefined && /^(?:"|[a-z_.]+$)/.test(token) && !['and', 'or', 'in', 'not'].includes(token);
}
/** Texts get double quotes; null: something that no marker has. */
function tokensOf(text) {
    const tokens = [];
    TOKEN.lastIndex = 0;
    const whole = text.trimEnd();
    while (TOKEN.lastIndex < whole.length) {
        const [, token = ''] = TOKEN.exec(whole) ?? [];
        if (token === '')
            return null;
        if (token.startsWith("'") && token.includes('"'))
            return null;
        tokens.push(token.startsWith("'") ? `"${token.slice(1, -1)}"` : token);
    }
    return tokens;
}

;// CONCATENATED MODULE: ./src/distributions/metadata.ts



/** Reads METADATA or PKG-INFO: headers as in mail, up to the first empty line. */
function parseMetadata(text) {
    const headers = headersOf(text);
    return {
        name: valuesOf(headers, 'Name')[0] ?? null,
        version: valuesOf(headers, 'Version')[0] ?? null,
        classifiers: valuesOf(headers, 'Classifier'),
        fields: new Map([...new Set(headers.map(({ name }) => name))].map((name) => [name, valuesOf(headers, name)])),
        strayLine: metadata_linesOf(text).find((line) => !HEADER_LINE.test(line)) || null,
    };
}
/** The program that made a wheel, as its WHEEL file says (`poetry-core 2.5.0`); null where it does not. */
function generatorOf(wheelFile) {
    return valuesOf(headersOf(wheelFile), 'Generator')[0] ?? null;
}
/** The headers that decide what is installed, each with what makes its values comparable: builders write them differently. */
const INSTALLED_BY = {
    Name: normaliseName,
    Version: (value) => (value.length > 100 ? value : (parseVersion(value)?.normal ?? value)),
    'Requires-Python': sortedSpecifiers,
    'Requires-Dist': comparableRequirement,
    'Provides-Extra': normaliseName,
};
/** Of the headers by which installers decide what to install, the names of those in which two METADATA or PKG-INFO differ. */
function differingHeaders(one, other) {
    const [ours, theirs] = [headersOf(one), headersOf(other)];
    return Object.entries(INSTALLED_BY)
        .filter(([name, comparable]) => {
        const [here = [], there = []] = [ours, theirs].map((headers) => valuesOf(headers, name).map(comparable));
        const [left, right] = [without(here, there), without(there, here)];
        return name === 'Requires-Dist' ? !sameRequirements(left, right) : left.length + right.length > 0;
    })
        .map(([name]) => name);
}
/** Pairs of markers that are compared by what they mean: whoever wrote them may be out to keep us busy. */
const MOST_PAIRS = 50;
/** Whether each has its like on the other side: poetry-core has written the same markers in several ways. */
function sameRequirements(ours, theirs) {
    if (ours.length !== theirs.length || ours.length > MOST_PAIRS)
        return false;
    const left = theirs.map(headAndMarker);
    let pairs = 0;
    return ours.map(headAndMarker).every(([head, marker]) => {
        const like = left.findIndex(([other, condition]) => head === other && ++pairs <= MOST_PAIRS && sameMarker(marker, condition));
        if (like >= 0)
            left.splice(like, 1);
        return like >= 0;
    });
}
function headAndMarker(requirement) {
    const end = requirement.indexOf(';');
    return [requirement.slice(0, end), requirement.slice(end + 1)];
}
/** What a list has more than another, each as often as that. */
function without(list, other) {
    const counts = new Map();
    for (const item of other)
        counts.set(item, (counts.get(item) ?? 0) + 1);
    return list.filter((item) => {
        const count = counts.get(item) ?? 0;
        counts.set(item, count - 1);
        return count <= 0;
    });
}
/** A line of headers, as Python's mail parser knows one: what is none ends them, as an empty line does. */
const HEADER_LINE = /^(?:From |[!-9;-~]*:|[ \t])/;
/**
 * The headers; a line that begins with white space belongs to the one before. Whoever wrote them may be out to do harm, so lines
 * end where they do for those who read them later, and nothing here takes longer than the text is long.
 */
function headersOf(text) {
    const lines = metadata_linesOf(text);
    const end = lines.findIndex((line) => !HEADER_LINE.test(line));
    const headers = [];
    for (const line of end < 0 ? lines : lines.slice(0, end)) {
        const last = headers.at(-1);
        if (last !== undefined && /^[ \t]/.test(line)) {
            headers[headers.length - 1] = { ...last, value: `${last.value}\n${line.trim()}` };
        }
        else {
            const colon = line.indexOf(':');
            headers.push({ name: line.slice(0, Math.max(colon, 0)).toLowerCase(), value: line.slice(colon + 1) });
        }
    }
    return headers;
}
function metadata_linesOf(text) {
    return text.split(/\r\n|\r|\n/);
}
/** Those of a name that have a value. */
function valuesOf(headers, name) {
    const wanted = name.toLowerCase();
    return headers.flatMap((header) => (header.name === wanted ? [header.value.trim()] : [])).filter(Boolean);
}
/** `Foo.Bar (<3, >=2) ; python_version < '3.9'` → `foo-bar<3,>=2;python_version < "3.9"` (PEP 508). */
function comparableRequirement(text) {
    const [wanted = '', ...marker] = text.split(';');
    const [name = ''] = /^[\w.-]+/.exec(wanted) ?? [];
    const rest = sortedSpecifiers(wanted.slice(name.length).replace(/[()]/g, ''));
    const condition = marker.join(';').trim().replace(/\s+/g, ' ').replaceAll("'", '"');
    return `${normaliseName(name)}${rest};${condition}`;
}
function sortedSpecifiers(text) {
    return text.replace(/\s+/g, '').split(',').sort().join(',');
}

;// CONCATENATED MODULE: ./src/distributions/record.ts



/** Hashes that every installer knows and that are safe enough (specification of RECORD). */
const ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** Longest line, in characters: no archive holds a name that needs more. */
const LINE_LIMIT = 200_000;
/** Signatures over the RECORD, which cannot be in it. */
const record_SIGNATURES = ['RECORD.jws', 'RECORD.p7s'];
/**
 * A wheel is exactly what its RECORD says: every file is listed, once, with its hash and size, and no other. Source:
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file.
 * @param folder the wheel's `.dist-info`
 * @param record text of the RECORD
 * @returns bytes of all files
 * @throws {ContentsError}
 */
async function checkRecord(file, folder, record, limits) {
    const recorded = parseRecord(record);
    for (const signature of record_SIGNATURES)
        recorded.delete(`${folder}/${signature}`);
    let unpacked = 0;
    const visit = async (member) => {
        const said = recorded.get(member.name);
        recorded.delete(member.name);
        const isItself = member.name === `${folder}/RECORD`;
        const isSignature = record_SIGNATURES.some((name) => member.name === `${folder}/${name}`);
        if (said === undefined && !isSignature)
            throw new ContentsError(`its RECORD does not list ${member.name}`);
        const { size, digest } = await digestOf(member, said?.algorithm ?? 'sha256');
        unpacked += size;
        if (said === undefined || (isItself && said.algorithm === null))
            return;
        if (said.algorithm === null)
            throw new ContentsError(`its RECORD has no hash of ${member.name}`);
        if (digest !== said.digest || (said.size !== '' && said.size !== String(size)))
            throw new ContentsError(`its RECORD has another hash or size of ${member.name} than the file`);
    };
    await walkDistribution(file, file.path, visit, limits);
    const [missing] = recorded.keys();
    if (missing !== undefined)
        throw new ContentsError(`its RECORD lists ${missing}, which is not in it`);
    return unpacked;
}
/**
 * Whether a RECORD speaks of files alone that are in the wheel: whoever uninstalls or upgrades it removes all that are listed.
 * @throws {ContentsError} where it is none
 */
function listsOnly(record, members) {
    return [...parseRecord(record).keys()].every((name) => members.has(name) || record_SIGNATURES.some((signature) => name.endsWith(`.dist-info/${signature}`)));
}
async function digestOf(member, algorithm) {
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    let size = 0;
    for await (const chunk of await member.open()) {
        size += chunk.length;
        hash.update(chunk);
    }
    return { size, digest: hash.digest('base64url') };
}
/** By name, with `/` between its parts. */
function parseRecord(text) {
    const files = new Map();
    for (const line of text.split(/\r\n|\n|\r/)) {
        if (line === '')
            continue;
        const [rawName = '', hash = '', size = '', ...others] = fieldsOf(line);
        const name = rawName.replaceAll('\\', '/');
        const shown = name.slice(0, 200);
        if (name === '' || others.length > 0)
            throw new ContentsError(`its RECORD has a line "${line.slice(0, 200)}"`);
        if (files.has(name))
            throw new ContentsError(`its RECORD lists ${shown} twice`);
        const [, algorithm = null, digest = ''] = /^([^=]*)=(.*)$/.exec(hash) ?? [];
        if (hash !== '' && !ALGORITHMS.includes(algorithm ?? ''))
            throw new ContentsError(`its RECORD has a hash of ${shown} that installers need not know`);
        files.set(name, { algorithm, digest: digest.replace(/=+$/, ''), size });
    }
    return files;
}
/** The fields of one line of CSV; names hold no line ends. */
function fieldsOf(line) {
    const fields = [];
    const field = /(?:"([^"]*(?:""[^"]*)*)"|([^",]*))(,|$)/y;
    if (line.length > LINE_LIMIT)
        throw new ContentsError('its RECORD has a line without end');
    for (let comma = ','; comma === ',';) {
        const found = field.exec(line);
        if (found === null)
            throw new ContentsError(`its RECORD has a line "${line.slice(0, 200)}"`);
        fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
        comma = found[3];
    }
    return fields;
}

;// CONCATENATED MODULE: ./src/distributions/setup-file.ts
/** What poetry-core puts around the values of a generated `setup.py` (its `masonry/builders/sdist.py`). */
const FRAME = /^# -\*- coding: utf-8 -\*-\nfrom setuptools import setup\n([^]*)\n\nsetup\(\*\*setup_kwargs\)\n(?:\n?#[^\n]*\n)*$/;
const setup_file_NAMES = new Set([
    ...['package_dir', 'packages', 'package_data', 'modules', 'install_requires', 'extras_require'],
    ...['entry_points', 'scripts', 'setup_kwargs', 'None', 'True', 'False'],
]);
/**
 * White space by which Python can end a line, or part two words, where the patterns here see neither; and the zero byte, at which
 * Pythons before 3.11 stop reading a line, its end included.
 */
const ODD_SPACE = /[^\S\n\t ]|\0/;
const QUOTE = /['"]/g;
/**
 * Whether a `setup.py` is one that poetry-core has generated: names that get literals as values, and the call of `setup` with them.
 * One with a build script, or with anything else that could run, is none.
 */
function isGeneratedSetup(text) {
    if (ODD_SPACE.test(text))
        return false;
    const values = FRAME.exec(text)?.[1];
    const bare = values === undefined ? null : withoutStrings(values);
    if (bare === null)
        return false;
    const names = bare.match(/[A-Za-z_]\w*/g) ?? [];
    const isLiteral = /^[\s\w{}[\](),:="\\]*$/.test(bare) && !/[\w\])"][ \t\\\n]*\(/.test(bare);
    return isLiteral && names.every((name) => setup_file_NAMES.has(name));
}
/** Python with `""` for each string; null where it is not understood. Goes through the text once: it can be anybody's. */
function withoutStrings(python) {
    if (/'''|"""/.test(python))
        return null;
    let bare = '';
    for (let at = 0; at < python.length;) {
        QUOTE.lastIndex = at;
        const start = QUOTE.exec(python)?.index ?? python.length;
        bare += python.slice(at, start);
        if (start === python.length)
            break;
        const end = endOfString(python, start);
        if (end === null)
            return null;
        bare += '""';
        at = end;
    }
    return bare;
}
/** Where a string that begins there has ended; null where its line ends before. By hand: patterns need memory for each letter. */
function endOfString(python, start) {
    for (let at = start + 1; at < python.length; at++) {
        const letter = python[at];
        if (letter === python[start])
            return at + 1;
        if (letter === '\\')
            at += 1;
        if (python[at] === '\n')
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/distributions/difference.ts






/** A published archive is read up to four times of what ours has, and in any case up to this: bytes and files. */
const ALWAYS_READ = { packed: 32 * 2 ** 20, unpacked: 64 * 2 ** 20, members: 10_000 };
/** Largest text that is looked into, in bytes. */
const TEXT_LIMIT = 10 * 2 ** 20;
/** Bytes of a published file that are worth fetching to compare it with ours. */
function largestTwin(ours) {
    return Math.max(ALWAYS_READ.packed, 4 * ours.size);
}
/**
 * Compares a file with the published one of that name, member by member. Of either no more than hashes and a few small texts
 * is kept.
 * @param theirs is not trusted: it is read as safely as ours, and only to a certain size
 */
async function differenceFrom(ours, theirs) {
    if (formatOf(ours) !== formatOf(theirs))
        return { extent: 'unknown', why: 'it is an archive of another format' };
    try {
        const here = await read(ours, ours.path);
        const limits = {
            unpacked: Math.max(ALWAYS_READ.unpacked, 4 * here.unpacked),
            members: Math.max(ALWAYS_READ.members, 4 * here.members.size),
        };
        return compare(here, await read({ ...ours, filename: theirs.filename }, theirs.bytes, limits));
    }
    catch (failure) {
        if (failure instanceof ContentsError)
            return { extent: 'unknown', why: failure.message };
        throw failure;
    }
}
async function read(distribution, archive, limits) {
    const { kind } = distribution;
    const members = new Map();
    const texts = new Map();
    let unpacked = 0;
    await walkDistribution(distribution, archive, async (member) => {
        const name = pathInside(distribution, member.name);
        const text = isLookedInto(kind, name) ? [] : null;
        const { size, ...digest } = await difference_digestOf(member, text);
        unpacked += size;
        members.set(name, digest);
        if (text !== null)
            texts.set(name, Buffer.concat(text).toString('utf8'));
    }, limits);
    return { kind, members, texts, unpacked };
}
/** @param kept takes the content in, where it is wanted */
async function difference_digestOf(member, kept) {
    const whole = (0,external_node_crypto_.createHash)('sha256');
    const lines = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    let endsInReturn = false;
    for await (const chunk of await member.open()) {
        size += chunk.length;
        whole.update(chunk);
        // A carriage return waits for what follows it.
        const text = (endsInReturn ? '\r' : '').concat(chunk.toString('latin1'));
        endsInReturn = chunk.at(-1) === 0x0d;
        lines.update((endsInReturn ? text.slice(0, -1) : text).replaceAll('\r\n', '\n'), 'latin1');
        if (kept === null)
            continue;
        if (size > TEXT_LIMIT)
            throw new ContentsError(`${member.name} has more than ${String(TEXT_LIMIT)} bytes`);
        kept.push(chunk);
    }
    if (endsInReturn)
        lines.update('\r');
    return { sha256: whole.digest('hex'), ofLines: lines.digest('hex'), size };
}
/** Path of a member as the project knows it: of an sdist without its one folder, with a `/` before it where it lies beside that. */
function pathInside({ kind, filename }, name) {
    if (kind === 'wheel')
        return name;
    const folder = `${filename.replace(/\.[^.]+(\.gz)?$/, '')}/`;
    return name.startsWith(folder) ? name.slice(folder.length) : `/${name}`;
}
/** Whether a path inside is the one place where tools look for the metadata. */
function isMetadata(kind, inside) {
    return kind === 'wheel' ? /^[^/]+\.dist-info\/METADATA$/.test(inside) : inside === 'PKG-INFO';
}
function compare(here, there) {
    const names = [...new Set([...here.members.keys(), ...there.members.keys()])].sort();
    const all = names.flatMap((name) => {
        const how = howDiffers(here.members.get(name), there.members.get(name));
        return how === null ? [] : [{ name, how, ...judge(name, here, there) }];
    });
    const withoutRecord = all.filter(({ name, isGenerated }) => !(RECORD.test(name) && isGenerated));
    const members = withoutRecord.length > 0 ? withoutRecord : all;
    const isMetadataOnly = members.every(({ isGenerated }) => isGenerated);
    return {
        extent: members.length === 0 ? 'container' : isMetadataOnly ? 'metadata' : 'content',
        members,
        builders: { ours: builderOf(here), theirs: builderOf(there) },
    };
}
function howDiffers(ours, theirs) {
    if (ours === undefined)
        return 'only-theirs';
    if (theirs === undefined)
        return 'only-ours';
    if (ours.sha256 === theirs.sha256)
        return null;
    return ours.ofLines === theirs.ofLines ? 'line-endings' : 'content';
}
/**
 * Whether a member that differs is only what a builder has generated. Metadata are the same where installers find the same in
 * them; what else counts is named, because the rest of the folder (entry points) says which code runs.
 */
function judge(name, here, there) {
    const [ours, theirs] = [here.texts.get(name), there.texts.get(name)];
    if (isMetadata(here.kind, name)) {
        const headers = ours === undefined || theirs === undefined ? [] : differingHeaders(ours, theirs);
        return { isGenerated: ours !== undefined && theirs !== undefined && headers.length === 0, headers };
    }
    if (RECORD.test(name)) {
        const isOfMembers = theirs !== undefined && isInFolderOf(here, name) && listsOnly(theirs, there.members);
        return { isGenerated: isOfMembers, headers: [] };
    }
    const isSetup = () => name === 'setup.py' && [ours, theirs].every((text) => text === undefined || isGeneratedSetup(text));
    const isGenerated = here.kind === 'sdist' ? isSetup() : GENERATED.test(name) && isInFolderOf(here, name);
    return { isGenerated, headers: [] };
}
const RECORD = /^[^/]+\.dist-info\/RECORD$/;
/** Members of a wheel that builders write, beside metadata and RECORD; the licences are copies of the project's. */
const GENERATED = /^[^/]+\.dist-info\/(?:WHEEL|licenses\/.+|(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*)$/;
/** Whether a member lies in the `.dist-info` that has our metadata. */
function isInFolderOf({ texts }, name) {
    return texts.has(`${name.slice(0, name.indexOf('/'))}/METADATA`);
}
function isLookedInto(kind, name) {
    const isOther = kind === 'wheel' ? /^[^/]+\.dist-info\/(?:WHEEL|RECORD)$/.test(name) : name === 'setup.py';
    return isMetadata(kind, name) || isOther;
}
/** An sdist does not say what made it. */
function builderOf({ texts }) {
    const wheel = [...texts].find(([name]) => name.endsWith('.dist-info/WHEEL'));
    return wheel === undefined ? null : generatorOf(wheel[1]);
}
function formatOf({ filename }) {
    return /\.(whl|zip|tar\.gz)$/i.exec(filename)?.[1]?.toLowerCase() ?? '';
}

;// CONCATENATED MODULE: ./src/pypi/standing.ts




/** Days after its first file in which PyPI takes more files of a release. Source: facts of PyPI's software, July 2026. */
const OPEN_DAYS = 14;
const DAY_MS = 86_400_000;
/**
 * What is to be said of a release, and whether it can still be completed.
 * @param done files of the index that stand for ours
 * @param isComplete nothing is missing on the index
 */
function standingOf(release, done, isComplete) {
    return { warnings: warningsOf(release, done), stop: isComplete ? null : whyClosed(release) };
}
/** Whether the index has no file of one of these kinds, so that something is missing whatever will be built. */
function lacksKind({ project, version, page }, kinds) {
    const there = filesOfVersion(page.files, project, version);
    return kinds.some((kind) => !there.some((file) => file.kind === kind));
}
function warningsOf({ site, project }, done) {
    const yanked = done.filter((file) => file.yanked !== null);
    const [first] = yanked;
    if (first === undefined)
        return [];
    const pages = pagesOf(site);
    const names = yanked.map(({ filename }) => filename).join(', ');
    const where = pages === null ? `on ${site.label}` : `on ${pages.releases(project)}`;
    const reason = first.yanked === '' || first.yanked === null ? '' : ` The reason given there: ${first.yanked}`;
    return [
        `${names} ${yanked.length > 1 ? 'are' : 'is'} yanked on ${site.label}: installers take ${yanked.length > 1 ? 'them' : 'it'} only where the version is pinned. If that is to end, un-yank the release ${where}.${reason}`,
    ];
}
/** Why the index takes no more files of a release; null where it does. */
function whyClosed({ site, project, version, page, now }) {
    const pages = pagesOf(site);
    if (page.status === 'quarantined') {
        return new errors/* PublishError */.S1('index-refused', {
            what: `${project} is in quarantine on ${site.label}.`,
            why: 'Until its administrators have looked into it, the project takes no files, and installers find none.',
            fix: `Ask the administrators of the index${pages === null ? '' : `; the page of the project leads to the help about it: ${pages.project(project)}`}. When the quarantine has ended, run the job again.`,
        });
    }
    if (page.status === 'archived') {
        return new errors/* PublishError */.S1('index-refused', {
            what: `${project} is archived on ${site.label}, and files of ${version.normal} are missing there.`,
            why: 'A project that is archived takes no files.',
            fix: `Let an owner unarchive it in its settings${pages === null ? '' : ` (${pages.settings(project)})`}, then run the job again.`,
        });
    }
    if (!site.isPyPI)
        return null;
    const times = filesOfVersion(page.files, project, version).flatMap(({ uploadedAt }) => uploadedAt ?? []);
    const first = Math.min(...times);
    if (times.length === 0 || now - first <= OPEN_DAYS * DAY_MS)
        return null;
    return new errors/* PublishError */.S1('index-refused', {
        what: `${project} ${version.normal} is on ${site.label} since ${dayInWords(first)}, and not all of its files are there.`,
        why: `Nothing can be added to a release that is older than ${OPEN_DAYS} days.`,
        fix: `Raise the version above ${version.normal}, tag it, and publish that.`,
    });
}

;// CONCATENATED MODULE: ./src/steps/compare.ts







/** So many members that differ are named of each file. */
const MOST_LOGGED = 50;
/**
 * What is left to do with the files: nothing on the index may contradict them, and it must take what is missing. Part of
 * step 10; where an earlier job has built, of step 6.
 * @throws {PlanError} `index-conflict`, `index-refused`
 */
async function compare_compare(tools, page, built, { name, version, isHandedOver }) {
    const { index, target, clock, log } = tools;
    const there = await index.matching(page.files, built);
    const occasion = { version: version.normal, isHandedOver, isAfterUpload: false };
    const decided = await settleConflicts(index, plan(built, there), occasion, log);
    for (const file of decided.done)
        log.line(`${file.filename} is on the index with the same content`);
    const release = { site: target, project: name, version, page, now: clock.now() };
    const { warnings, stop } = standingOf(release, there, decided.missing.length === 0);
    for (const warning of warnings)
        log.warning((0,github_text/* shorten */.ml)(warning, 1000));
    if (stop !== null)
        throw new PlanError(stop, decided);
    for (const file of decided.missing)
        log.line(`${file.filename} is to be uploaded`);
    return decided;
}
/**
 * Fetches the published files that have our names and other bytes, and compares them member by member.
 * @returns the plan without conflicts, after a warning where it had some
 * @throws {PlanError} `index-conflict`, with what differs, what built the two sides, and what would mend it
 */
async function settleConflicts(index, decided, occasion, log) {
    if (decided.conflicts.length === 0)
        return decided;
    const looks = await lookInto(index, decided.conflicts, log);
    const settled = settle(decided, looks);
    if (settled.conflicts.length > 0)
        throw conflictError(settled, looks, occasion);
    log.warning(textOfTwins(looks));
    return settled;
}
/** One after the other, so that no more than one published file is in memory. */
async function lookInto(index, conflicts, log) {
    const looks = [];
    for (const conflict of conflicts) {
        const { built, remote } = conflict;
        log.line(`${built.filename}: ours is sha256 ${built.sha256}, the one on the index ${remote.sha256 ?? 'has no hash'}`);
        const look = await lookAt(index, conflict);
        const members = differencesIn([look]).flatMap((found) => found.members);
        for (const member of members.slice(0, MOST_LOGGED))
            log.line(`- ${memberInWords(member)}`);
        if (members.length > MOST_LOGGED)
            log.line(`- and ${String(members.length - MOST_LOGGED)} more`);
        looks.push(look);
    }
    return looks;
}
async function lookAt(index, conflict) {
    const { built, remote } = conflict;
    const unread = (why) => ({ ...conflict, finding: { extent: 'unknown', why }, size: null });
    let bytes;
    try {
        bytes = await index.download(remote.url, largestTwin(built));
    }
    catch (failure) {
        if (failure instanceof errors/* PublishError */.S1)
            return unread(`it could not be fetched (${failure.what})`);
        throw failure;
    }
    if (sha256Of(bytes) !== remote.sha256)
        return unread('what is served is not the file that the index names');
    const finding = await differenceFrom(built, { filename: remote.filename, bytes });
    return { ...conflict, finding, size: bytes.length };
}

;// CONCATENATED MODULE: ./src/github/id-token.ts




/** The service of this job; null without `permissions: id-token: write`, and on pull requests from forks. */
function idTokenService(env) {
    const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    return url && requestToken ? { url, requestToken } : null;
}
/** The service did not give a token. The message is fit for the user and holds no token. */
class IdTokenError extends Error {
}
/**
 * A fresh ID token for one audience. The service is known to be flaky, so failures of the network and of the server are
 * tried five times, ten seconds each; a refusal is final.
 * @throws {IdTokenError}
 */
async function requestIdToken(http, clock, service, audience) {
    const url = new URL(service.url);
    url.searchParams.set('audience', audience);
    const request = {
        url: url.href,
        headers: { authorization: `bearer ${service.requestToken}`, accept: 'application/json' },
        timeoutMs: 10_000,
    };
    try {
        return await askPatiently(http, clock, request, { tries: 5, pauseMs: 500 }, (response) => {
            const { status, body } = response;
            if (status !== 200)
                throw new IdTokenError(`it answered ${String(status)}`);
            const value = (0,json/* stringAt */.bX)((0,json/* parseTable */.M$)(body.toString('utf8')), 'value');
            if (!value)
                throw new BusyAnswer(response, 'its answer holds no token');
            return value;
        });
    }
    catch (failure) {
        if (failure instanceof IdTokenError)
            throw failure;
        throw new IdTokenError((0,errors/* messageOf */.bD)(failure), { cause: failure });
    }
}
/** The claims of an ID token, unchecked: for messages only. Whatever else it holds stays unread. */
function claimsOf(token) {
    const claims = (0,json/* parseTable */.M$)(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const claim = (name) => {
        const value = (0,json/* stringAt */.bX)(claims, name);
        return value ? (0,github_text/* shorten */.ml)(value, 250) : undefined;
    };
    const time = (name) => {
        const seconds = (0,json/* numberAt */.tk)(claims, name);
        return seconds === undefined ? undefined : seconds * 1000;
    };
    return {
        issuer: claim('iss'),
        repository: claim('repository'),
        owner: claim('repository_owner'),
        jobWorkflow: claim('job_workflow_ref'),
        calledFrom: claim('workflow_ref'),
        environment: claim('environment'),
        ref: claim('ref'),
        issuedAt: time('iat'),
        endsAt: time('exp'),
    };
}

;// CONCATENATED MODULE: ./src/pypi/clocks.ts

/** Indexes grant an ID token some seconds; the `Date` of an answer has whole ones. */
const SLACK = 5000;
const MINUTE = 60_000;
/** Which clock is wrong, as sentences; '' where none can be seen to be. */
function clockHint({ here, index, issuedAt, endsAt }) {
    if (index === undefined)
        return '';
    const sentences = [];
    const ahead = (issuedAt ?? index) - index;
    if (ahead > SLACK)
        sentences.push(`By the clock of the index the ID token comes from ${durationInWords(ahead)} in the future.`);
    const late = index - (endsAt ?? index);
    if (late > 0)
        sentences.push(`By the clock of the index the ID token ended ${durationInWords(late)} ago.`);
    const off = here - index;
    if (Math.abs(off) >= MINUTE) {
        sentences.push(`The clock of this machine is ${durationInWords(Math.abs(off))} ${off > 0 ? 'ahead of' : 'behind'} that of the index: set it right.`);
    }
    return sentences.join(' ');
}

;// CONCATENATED MODULE: ./src/pypi/mint-refusals.ts

const AGAIN = 'Run the job again; if it stays so, look at https://status.python.org.';
const TOKEN_INSTEAD = 'Run the job again later, or pass `pypi-token`.';
/** Answers 422, in the order in which PyPI's software comes to them: the first row that fits counts. */
const REFUSALS = [
    {
        says: 'not-enabled',
        pattern: null,
        code: 'trusted-publishing-unavailable',
        tries: 1,
        why: 'The index has switched off Trusted Publishing for GitHub.',
        fix: TOKEN_INSTEAD,
    },
    {
        says: 'invalid-payload',
        pattern: /^unknown trusted publishing issuer/,
        code: 'trusted-publisher-refused',
        tries: 1,
        why: 'The index takes no ID tokens of the GitHub that this job runs on.',
        fix: 'Publish from github.com, or pass `pypi-token`.',
    },
    {
        says: 'invalid-payload',
        pattern: /^malformed JWT/,
        code: 'trusted-publisher-refused',
        tries: 1,
        why: 'What GitHub gave as an ID token is none, or was changed on the way.',
        fix: AGAIN,
    },
    {
        says: 'invalid-payload',
        pattern: /^(The name |New project registration)/,
        code: 'trusted-publisher-refused',
        tries: 1,
        why: 'A pending publisher was found, but its project cannot be created: the index does not allow the name.',
        fix: 'Choose another `name` in pyproject.toml, and register a pending publisher for that.',
    },
    {
        says: 'invalid-payload',
        pattern: null,
        code: 'trusted-publisher-refused',
        tries: 1,
        why: 'The index could not use the request.',
        fix: 'Check `repository`; if it is right, report this with the log of the step.',
    },
    {
        says: 'invalid-token',
        pattern: null,
        code: 'trusted-publisher-refused',
        tries: 2,
        why: 'The index did not believe the ID token: its signature, its audience or its times. The clocks of the services may differ by some seconds.',
        fix: AGAIN,
    },
    {
        says: 'invalid-reuse-token',
        pattern: null,
        code: 'trusted-publisher-refused',
        tries: 3,
        why: 'The index had seen each of the ID tokens before, although every try asked GitHub for a new one.',
        fix: AGAIN,
    },
    {
        says: 'invalid-pending-publisher',
        pattern: null,
        code: 'trusted-publisher-refused',
        tries: 2,
        why: 'A pending publisher was found for a project that has come to exist since: this answer has deleted the publisher. If the project is not yours, somebody else took the name first.',
        fix: 'If it is yours, register the publisher anew, on the page of the project; else choose another `name` in pyproject.toml.',
    },
    {
        says: 'invalid-publisher',
        pattern: null,
        code: 'trusted-publisher-refused',
        tries: 1,
        why: null,
        fix: null,
    },
];
/** Answers that are no refusal of this job: the first row that fits counts. */
const FAULTS = [
    [
        ({ status }) => status === null,
        {
            tries: 3,
            why: 'No answer came from the index.',
            fix: 'Run the job again; on a self-hosted runner, or behind a proxy, let the runner reach that host by HTTPS.',
        },
    ],
    [
        ({ status }) => isBusy(status ?? 0),
        { tries: 3, why: 'The fault is on the side of the index.', fix: AGAIN },
    ],
    [
        ({ status }) => status === 404,
        {
            tries: 1,
            why: 'The index has no Trusted Publishing at that address.',
            fix: 'Check `repository`, or pass `pypi-token`.',
        },
    ],
    [
        ({ status }) => status !== null && status >= 300 && status < 400,
        {
            tries: 1,
            why: 'The address redirects, and an ID token is not sent after a redirect.',
            fix: 'Set `repository` to the address that it leads to.',
        },
    ],
    [
        ({ isJson }) => !isJson,
        {
            tries: 3,
            why: 'A proxy or a page of an error came in between, not the index itself.',
            fix: AGAIN,
        },
    ],
    [
        ({ status }) => status === 403,
        { tries: 1, why: 'The index has switched off Trusted Publishing.', fix: TOKEN_INSTEAD },
    ],
    [({ status }) => status !== 422, { tries: 1, why: 'The index does not say why.', fix: AGAIN }],
];
/** What an answer of the mint that gave no token means, what helps, and how often to try. */
function judgeMint(answer) {
    const fault = FAULTS.find(([isMeant]) => isMeant(answer))?.[1];
    if (fault !== undefined)
        return { code: 'trusted-publishing-unavailable', ...fault };
    const row = REFUSALS.find(({ says, pattern }) => says === answer.code && (pattern === null || pattern.test(answer.description)));
    if (row !== undefined)
        return row;
    return {
        code: 'trusted-publisher-refused',
        tries: 1,
        why: 'The words are those of the index.',
        fix: 'Compare the publisher with these fields.',
    };
}

;// CONCATENATED MODULE: ./src/pypi/publisher.ts

/** Whether the job is in a workflow that another one calls. Such jobs cannot be publishers, by the rules of PyPI. */
function isInReusableWorkflow({ jobWorkflow, calledFrom, }) {
    return (jobWorkflow !== undefined &&
        calledFrom !== undefined &&
        jobWorkflow.toLowerCase() !== calledFrom.toLowerCase());
}
/** The fields of the publisher's form, filled in for this job, in its order and words; the ref, which is not one, last. */
function publisher_fieldsOf(job) {
    const { owner, repository, workflow, environment } = formOf(job);
    return [
        `Owner: ${owner ?? '(unknown)'}`,
        `Repository name: ${repository ?? '(unknown)'}`,
        `Workflow name: ${workflow ?? '(unknown)'}`,
        `Environment name: ${environment ?? '(leave empty)'}`,
        `ref: ${job.ref ?? '(unknown)'}`,
    ].join(', ');
}
/** The page on which to register the publisher; PyPI fills in the form of a project that exists. null for other indexes. */
function publisherPage(site, job, project) {
    const pages = pagesOf(site);
    if (pages === null)
        return null;
    if (!project.exists)
        return pages.pendingPublishers;
    const { owner, repository, workflow, environment } = formOf(job);
    const fields = { owner, repository, workflow_filename: workflow, environment };
    const query = new URLSearchParams({ provider: 'github' });
    for (const [name, value] of Object.entries(fields))
        if (value !== undefined)
            query.set(name, value);
    return `${pages.publishers(project.name)}?${query.toString()}`;
}
/** What can be wrong, and how it is known: the first row that fits counts. */
const SUSPECTS = [
    [
        ({ description }) => description.includes('pull_request_target'),
        () => ({
            why: 'The event is wrong: no publisher may be used on `pull_request_target`, where foreign code may run.',
            fix: 'Publish on `release`, on a pushed tag, or by `workflow_dispatch`.',
        }),
    ],
    [
        ({ description }) => /\(Missing claim|claims? (is|are) empty/.test(description),
        () => ({
            why: "The ID token lacks a claim that the index needs; the form of this GitHub's ID tokens may have been changed.",
            fix: 'Look for rules about OIDC in the settings of the organisation, or pass `pypi-token`.',
        }),
    ],
    [({ job }) => isInReusableWorkflow(job), ({ label, job }) => reusable(label, job)],
    [({ claim }) => claim === 'environment', ({ job }) => wrongEnvironment(job.environment ?? null)],
    [
        ({ claim }) => claim === 'repository_owner_id',
        () => ({
            why: 'Owner is wrong: the account had another number when the publisher was registered, so the repository was transferred, or the name was given to another account.',
            fix: 'Remove the publisher and register it anew, which takes the number of today.',
        }),
    ],
    [({ claim }) => claim === 'repository', () => misspelt('Repository name')],
    [({ claim }) => claim === 'repository_owner', () => misspelt('Owner')],
    [
        ({ claim, description }) => claim === 'job_workflow_ref' || description.includes('job_workflow_ref claim does not match'),
        () => ({
            why: 'Workflow name is wrong: the job is in another file than the publisher names, or in another version of it than the one that was started.',
            fix: 'Register the bare name of the file below .github/workflows/, and start it on the ref that it is taken from.',
        }),
    ],
    [
        ({ project }) => project.isFork,
        () => ({
            why: 'Owner is most likely wrong: this repository is a fork, and the publisher names the original.',
            fix: 'Publish from the original repository, or register the fork, if the project is meant to come from it.',
        }),
    ],
    [
        ({ project }) => !project.exists,
        ({ label, project }) => ({
            why: `${project.name} is not on ${label} yet, and ${label} has no pending publisher that is this job: none was registered, a field is misspelt, or it was registered on another index.`,
            fix: `Register a pending publisher with the PyPI Project Name ${project.name} and these fields.`,
        }),
    ],
];
/**
 * What is most likely wrong where the index knows no publisher that is this job.
 * @param description the index's own words
 */
function suspectOf({ label }, job, project, description) {
    const claim = /Check failed for (?:required|optional) claim '(\w+)'/.exec(description)?.[1];
    const refused = { label, job, project, description, claim };
    const row = SUSPECTS.find(([isMeant]) => isMeant(refused));
    if (row !== undefined)
        return row[1](refused);
    return job.environment === undefined ? wrongEnvironment(null) : wrongWorkflow(label, job.environment);
}
function misspelt(field) {
    return {
        why: `${field} is wrong: the repository was renamed or transferred, or the publisher has it misspelt.`,
        fix: 'Register the publisher with the names of today, and remove the old one.',
    };
}
function reusable(label, job) {
    const [own, caller] = [publisher_fileOf(job.jobWorkflow), publisher_fileOf(job.calledFrom)];
    return {
        why: `Workflow name is most likely wrong: the job is in the reusable workflow ${own ?? '(unknown)'}, called by ${caller ?? '(unknown)'}, and ${label} takes no reusable workflows as publishers.`,
        fix: `Move the job that publishes into ${caller ?? 'the calling workflow'}, and register that file.`,
    };
}
function wrongEnvironment(environment) {
    return environment === null
        ? {
            why: 'Environment name is most likely wrong: the job has none, and a publisher that was registered with one takes no other job. If the publisher has none, the file of the workflow was renamed, or the repository renamed or transferred.',
            fix: 'Add `environment:` with the name that the publisher has to the job, or register these fields as a publisher.',
        }
        : {
            why: `Environment name is wrong: the job's is ${environment}, and the publisher has another one.`,
            fix: 'Change `environment:` of the job, or register these fields as a publisher.',
        };
}
function wrongWorkflow(label, environment) {
    return {
        why: `Workflow name or Environment name is most likely wrong: ${label} looks for this file with the environment ${environment}, then with none. If both are right, the repository was renamed or transferred after the publisher was registered.`,
        fix: 'Compare the publisher with these fields, and register them where one differs.',
    };
}
/** The workflow that can be registered: one of this repository, so that of the caller where the job's own is elsewhere. */
function formOf({ owner, repository, jobWorkflow, calledFrom, environment }) {
    const [first, name] = repository?.split('/') ?? [];
    const file = isInReusableWorkflow({ jobWorkflow, calledFrom }) ? calledFrom : jobWorkflow;
    return { owner: owner ?? first, repository: name, workflow: publisher_fileOf(file), environment };
}
/** The file's bare name, as a publisher names it. */
function publisher_fileOf(workflow) {
    return workflow?.replace(/@.*$/, '').split('/').at(-1);
}

;// CONCATENATED MODULE: ./src/pypi/trusted-publishing.ts




/** Why an index gave no token. `message` goes on after "it" or the name of the index. */
class MintError extends Error {
    answer;
    /** Whether the network, the server or something between them failed, which may be over in a moment. */
    isTransient;
    /** How long the index wants to be left alone; null where it does not say. */
    retryAfterMs;
    constructor(message, answer, retryAfterMs = null, cause) {
        super(message, { cause });
        this.name = 'MintError';
        this.answer = answer;
        this.retryAfterMs = retryAfterMs;
        this.isTransient = isTransient(answer);
    }
}
/**
 * The audience that an ID token for this index must name, or null where the index knows no Trusted Publishing.
 * Source of the protocol: PyPI's documentation of Trusted Publishers.
 * @throws {MintError}
 */
async function readAudience(http, uploadUrl) {
    const response = await ask(http, { url: new URL('/_/oidc/audience', uploadUrl).href });
    if (response.status === 404)
        return null;
    const audience = (0,json/* stringAt */.bX)(tableOf(response), 'audience');
    if (response.status === 200 && audience)
        return audience;
    throw failureOf(response, 'does not say which audience it expects');
}
/**
 * Whether an ID token for this audience is meant for somebody else than the index that asks for it: a service that many
 * workflows have given rights to, or another host. An index on this machine, which only tests have, may ask for any.
 */
function isForeignAudience(audience, uploadUrl) {
    const { hostname } = new URL(uploadUrl);
    if (isLoopback(hostname))
        return false;
    if (/^(pypi|testpypi|sigstore)$/i.test(audience))
        return true;
    const host = URL.canParse(audience) ? new URL(audience).hostname : audience;
    return /[./:]/.test(audience) && host !== hostname;
}
/**
 * Exchanges an ID token for an upload token that lives 15 minutes. Each ID token works once.
 * @throws {MintError}
 */
async function mintToken(http, uploadUrl, idToken) {
    const response = await ask(http, {
        url: new URL('/_/oidc/mint-token', uploadUrl).href,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token: idToken }),
    });
    const token = (0,json/* stringAt */.bX)(tableOf(response), 'token');
    const secrets = idToken.split('.');
    if (response.status !== 200 || !token)
        throw failureOf(response, 'gave no token', secrets);
    // One that could not be hidden in the log, or that Poetry would change, is not taken from an index either.
    const flaw = given_credential_flawOf(token, true);
    if (flaw !== null)
        throw failureOf(response, `gave a token that ${flaw}`, secrets);
    return token;
}
async function ask(http, request) {
    try {
        return await http.request({ ...request, timeoutMs: 15_000, maxBytes: 2 ** 20 });
    }
    catch (failure) {
        if (!(failure instanceof HttpError))
            throw failure;
        const answer = { status: null, isJson: false, code: '', description: '' };
        throw new MintError(`could not be reached (${failure.message})`, answer, null, failure);
    }
}
/** A page instead of JSON comes from something in between, a redirect apart, which is final. */
function isTransient({ status, isJson }) {
    return status === null || isBusy(status) || (!isJson && status !== 404 && (status < 300 || status >= 400));
}
function tableOf({ body }) {
    return (0,json/* parseTable */.M$)(body.toString('utf8'));
}
/** @param secrets what the answer may repeat of the question, and nobody shall see */
function failureOf(response, otherwise, secrets = []) {
    const { status, body } = response;
    const table = tableOf(response);
    const [first] = (0,json/* tablesAt */.dy)(table, 'errors') ?? [];
    const without = (text = '') => secrets.reduce((rest, secret) => (secret.length < SHORTEST_SECRET ? rest : rest.replaceAll(secret, '***')), text);
    const code = without((0,json/* stringAt */.bX)(first, 'code'));
    const description = without((0,json/* stringAt */.bX)(first, 'description') ?? (0,json/* stringAt */.bX)(table, 'message'));
    const words = [code, description].filter((word) => word !== '').join(': ');
    const isJson = (0,json/* parseJson */.qF)(body.toString('utf8')) !== undefined;
    const rest = words !== '' ? `, ${words}` : isJson ? ` and ${otherwise}` : ' with something that is no JSON';
    const retryAfterMs = isBusy(status) ? retryAfterOf(response) : null;
    const message = `answered ${String(status)}${rest}${waitInWords(retryAfterMs)}`;
    const clock = clockOf(response);
    return new MintError(message, { status, isJson, code, description, clock }, retryAfterMs);
}

;// CONCATENATED MODULE: ./src/steps/configure-credential.ts










/** Issuer of the ID tokens of github.com, the only ones that PyPI and TestPyPI know as GitHub's. */
const ISSUER = 'https://token.actions.githubusercontent.com';
const TRIES = 3;
/**
 * Step 12: the credential of the upload. For Trusted Publishing an ID token of GitHub is exchanged for a token right here, so
 * that a refusal shows before anything is sent; further ones are made when they are taken.
 * @throws {PublishError} `trusted-publishing-unavailable`, `trusted-publisher-refused`
 */
async function configureCredential(tools, consent, target, project) {
    if (consent.kind !== 'trusted-publishing') {
        tools.log.line('The credential that was given goes to the upload, and to nothing else');
        return { isRenewable: false, take: () => Promise.resolve(consent) };
    }
    const audience = await audienceFor(tools, target);
    const mint = new Mint(tools, consent.service, target, audience, project);
    let ready = await mint.token();
    return {
        isRenewable: true,
        async take() {
            const credential = ready ?? (await mint.token());
            ready = null;
            return credential;
        },
    };
}
/** Step 12 in a dry run: whether a token would be given; it is thrown away. */
async function rehearse(tools, consent, target, project) {
    await configureCredential(tools, consent, target, project);
    tools.log.line('This is a dry run: the token is not used');
}
/**
 * Why there is nothing to try in a dry run; null where Trusted Publishing can be tried. For a project that is not there yet
 * the question alone would use up a pending publisher, and create the project.
 */
function whyNotRehearsed(consent, target, project) {
    if (consent === null)
        return 'this is a dry run, and there is no credential';
    if (consent.kind !== 'trusted-publishing')
        return 'this is a dry run, and only an upload can show whether the credential is good';
    if (project.exists)
        return null;
    return `this is a dry run, and ${project.name} is not on ${target.label} yet: asking for a token would create it, if a pending publisher was registered`;
}
/** One token after another, by the same job. */
class Mint {
    #tools;
    #service;
    #target;
    #audience;
    #project;
    #isWarned = false;
    constructor(tools, service, target, audience, project) {
        this.#tools = tools;
        this.#service = service;
        this.#target = target;
        this.#audience = audience;
        this.#project = project;
    }
    /** Each try takes a new ID token, because each of those works once. */
    async token() {
        const { clock } = this.#tools;
        const when = (failure, n) => failure instanceof Refused && n < judgeMint(failure.mint.answer).tries;
        try {
            return await retry(clock, { tries: TRIES, pauseMs: 1000, when, asked: waitOf }, () => this.#once());
        }
        catch (failure) {
            if (!(failure instanceof Refused))
                throw failure;
            throw refusal(failure, this.#target, this.#project, clock.now());
        }
    }
    async #once() {
        const { http, log } = this.#tools;
        const idToken = await this.#idToken();
        const claims = claimsOf(idToken);
        this.#check(claims);
        try {
            const token = await mintToken(http, this.#target.uploadUrl, idToken);
            log.hide((0,github_secrets/* formsOf */.XP)(token, token_user/* TOKEN_USER */.A));
            log.line(`${this.#target.label} gave a token for this upload; it lives 15 minutes`);
            return { kind: 'token', token };
        }
        catch (failure) {
            throw failure instanceof MintError ? new Refused(failure, claims) : failure;
        }
    }
    async #idToken() {
        const { http, clock, log } = this.#tools;
        try {
            const idToken = await requestIdToken(http, clock, this.#service, this.#audience);
            log.hide([idToken]);
            return idToken;
        }
        catch (failure) {
            if (!(failure instanceof IdTokenError))
                throw failure;
            throw new errors/* PublishError */.S1('trusted-publishing-unavailable', {
                what: `GitHub gave no ID token: ${failure.message}.`,
                fix: 'Run the job again; if it stays so, look at https://www.githubstatus.com.',
                cause: failure,
            });
        }
    }
    #check(claims) {
        const { isPyPI, label } = this.#target;
        if (!isPyPI)
            return;
        if (claims.issuer !== ISSUER) {
            throw new errors/* PublishError */.S1('trusted-publishing-unavailable', {
                what: `The ID token of this job is not one of github.com, but of ${claims.issuer ?? 'nobody'}.`,
                why: `${label} trusts github.com only. The ID token was not sent.`,
                fix: 'Publish from github.com, or pass `pypi-token`.',
            });
        }
        if (!isInReusableWorkflow(claims) || this.#isWarned)
            return;
        this.#isWarned = true;
        this.#tools.log.warning(`This job is in a reusable workflow (${claims.jobWorkflow ?? ''}, called by ${claims.calledFrom ?? ''}), and ${label} does not support those as publishers. It is tried all the same.`);
    }
}
function waitOf(failure) {
    const mint = failure instanceof Refused ? failure.mint : failure;
    return mint instanceof MintError ? mint.retryAfterMs : null;
}
class Refused extends Error {
    mint;
    claims;
    constructor(mint, claims) {
        super(mint.message);
        this.mint = mint;
        this.claims = claims;
    }
}
/** The refusal of a mint: what the index said, what this job is to it, what is most likely wrong, and where to mend it. */
function refusal({ mint, claims }, target, project, now) {
    const { answer } = mint;
    const verdict = judgeMint(answer);
    const { why, fix } = verdict.why === null || verdict.fix === null
        ? suspectOf(target, claims, project, answer.description)
        : { why: verdict.why, fix: verdict.fix };
    const page = verdict.code === 'trusted-publisher-refused' ? publisherPage(target, claims, project) : null;
    const hint = answer.code === 'invalid-token' ? clockHint({ ...claims, here: now, index: answer.clock }) : '';
    return new errors/* PublishError */.S1(verdict.code, {
        what: `${target.label} gave no token: it ${(0,github_text/* shorten */.ml)(mint.message, 300)}.`.replace(/\.\.$/, '.'),
        why: `This job as a publisher: ${publisher_fieldsOf(claims)}. ${why} ${hint}`.trimEnd(),
        fix: page === null ? fix : `${fix} The form: ${page}`,
        cause: mint,
    });
}
/**
 * The audience that the ID token is asked for. An index that has to be asked must not name somebody else's: it could use the
 * token there, as this workflow.
 */
async function audienceFor({ http, clock, log }, target) {
    if (target.audience !== null)
        return target.audience;
    const when = (failure) => failure instanceof MintError && failure.isTransient;
    try {
        const audience = await retry(clock, { tries: TRIES, pauseMs: 1000, when, asked: waitOf }, () => readAudience(http, target.uploadUrl));
        if (audience === null) {
            throw new errors/* PublishError */.S1('trusted-publishing-unavailable', {
                what: `${target.label} does not know Trusted Publishing.`,
                fix: 'Pass `pypi-token`, or `username` and `password`.',
            });
        }
        log.line(`${target.label} expects the audience ${audience}`);
        if (!isForeignAudience(audience, target.uploadUrl))
            return audience;
        throw new errors/* PublishError */.S1('trusted-publishing-unavailable', {
            what: `${target.label} asks for an ID token that is meant for ${(0,github_text/* shorten */.ml)(audience, 100)}.`,
            why: 'With it the index could act elsewhere as this workflow.',
            fix: 'Check `repository`; pass a credential of that index if it is right.',
        });
    }
    catch (failure) {
        if (!(failure instanceof MintError))
            throw failure;
        const { why, fix } = judgeMint(failure.answer);
        throw new errors/* PublishError */.S1('trusted-publishing-unavailable', {
            what: `${target.label} did not say which audience it expects: it ${(0,github_text/* shorten */.ml)(failure.message, 300)}.`,
            why: why ?? undefined,
            fix: fix ?? 'Check `repository`, or pass `pypi-token`.',
            cause: failure,
        });
    }
}

;// CONCATENATED MODULE: ./src/steps/confirm.ts



/**
 * Step 14: waits until the index shows every file with our hash. The JSON of the version proves it on PyPI, where it is
 * fresh before the Simple page that pip reads.
 * @param seconds how long to wait; 0 looks once and takes what it sees
 * @returns the files as the Simple page shows them; none where it did not in time
 * @throws {PublishError} `index-mismatch`; `index-unavailable` where an index other than PyPI does not show a file in time
 */
async function confirm_confirm(index, target, release, files, seconds, { clock, log }) {
    const end = clock.now() + seconds * 1000;
    log.awaits(`${target.label} to show the files (${String(seconds)} s at most)`);
    let isProved = false;
    for (const pause of growingPauses(500)) {
        if (!isProved && shows(files, await unlessSilent(index.version(release.name, release.version)))) {
            isProved = true;
            log.line(`${target.label} has all files with our hashes`);
        }
        const onPage = await unlessSilent(index.project(release.name).then((page) => index.matching(page.files, files)));
        if (shows(files, onPage)) {
            log.line('The Simple page, which pip reads, shows all files with our hashes');
            return onPage;
        }
        if (clock.now() + pause > end)
            break;
        await clock.sleep(pause);
    }
    const notSeen = `${target.label} took the files but does not show them after ${String(seconds)} seconds.`;
    if (isProved || target.isPyPI || seconds === 0) {
        log.warning(`${notSeen} Its caches can take some minutes; installers will find the release then.`);
        return [];
    }
    throw new errors/* PublishError */.S1('index-unavailable', {
        what: notSeen,
        why: 'Whether they can be installed is not known.',
        fix: 'Look at the index; run the job again to have it checked once more, or raise `wait-for-index`.',
    });
}
/** An index that cannot be read for a moment has taken the files all the same: it is asked again. */
async function unlessSilent(answer) {
    try {
        return (await answer) ?? [];
    }
    catch (failure) {
        if (failure instanceof errors/* PublishError */.S1)
            return [];
        throw failure;
    }
}
/** Whether every file is there with our hash; other content is an error. */
function shows(files, remote) {
    const { missing, conflicts } = plan(files, remote);
    const [first] = conflicts;
    if (first === undefined)
        return missing.length === 0;
    throw new errors/* PublishError */.S1('index-mismatch', {
        what: `The index shows ${first.built.filename} with sha256 ${first.remote.sha256 ?? '(none)'}, but sha256 ${first.built.sha256} was sent.`,
        why: 'What can be installed is not what this run built.',
        fix: 'Yank the release and find out who else uploads to the project before you publish the next version.',
    });
}

;// CONCATENATED MODULE: ./src/system/path-search.ts





/** Name of the variable PATH: Windows writes it `Path`. */
function pathVariable(env) {
    return Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}
/** What children see where a virtual environment is the active one: its programs come first on PATH. */
function activated(env, { folder, scripts }) {
    const name = pathVariable(env);
    const onPath = [scripts, env[name]].filter(Boolean).join((external_node_path_default()).delimiter);
    return { ...env, VIRTUAL_ENV: folder, [name]: onPath };
}
/**
 * All programs of these names on PATH, as absolute paths: by folder in the order of PATH, within a folder in the order of
 * `names`. Passed over are relative entries of PATH, folders of the workspace, and links that lead there: what lies there comes
 * with the checkout.
 */
async function programsOnPath(env, platform, names, workspace) {
    const entries = (env[pathVariable(env)] ?? '').split((external_node_path_default()).delimiter);
    const isTrusted = async (place) => !isInside(workspace, place) && !(await isReallyInside(workspace, place));
    const absolute = [...new Set(entries.filter((folder) => external_node_path_default().isAbsolute(folder)))];
    const folders = await whereTrue(absolute, isTrusted);
    const candidates = folders.flatMap((folder) => names.map((name) => external_node_path_default().join(folder, executableName(platform, name))));
    return whereTrue(candidates, async (file) => (await isExecutable(file)) && (await isTrusted(file)));
}
async function whereTrue(items, test) {
    const results = await Promise.all(items.map(test));
    return items.filter((_, index) => results[index]);
}
async function isExecutable(file) {
    try {
        await (0,promises_.access)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/poetry/environments.ts



/** Folders that Poetry would else share with the user of the machine: configuration, data, cache, environments. */
function foldersBelow(state) {
    return {
        POETRY_CONFIG_DIR: external_node_path_default().join(state, 'config'),
        POETRY_DATA_DIR: external_node_path_default().join(state, 'data'),
        POETRY_CACHE_DIR: external_node_path_default().join(state, 'cache'),
        POETRY_VIRTUALENVS_PATH: external_node_path_default().join(state, 'virtualenvs'),
    };
}
/** No keyring: it can ask, hang, or hand out another credential than the one that was given. */
const NO_KEYRING = {
    POETRY_KEYRING_ENABLED: 'false',
    PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
};
/** Nobody is there to answer: git, for dependencies that come from a repository, fails instead of asking. */
const NO_QUESTIONS = { GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never' };
/**
 * What `poetry build` and `poetry install` see: the job's environment without credentials, and the project's virtual
 * environment as the active one. Poetry's own programs are not on PATH: it would take the first `python` there for the
 * activated one.
 * @param childEnv as made for children
 * @param state folder for Poetry's own files
 */
function projectEnvironment(childEnv, active, state) {
    return {
        ...activated(childEnv, active),
        ...foldersBelow(state),
        ...NO_KEYRING,
        ...NO_QUESTIONS,
        COLUMNS: '200',
    };
}
/** What an upload needs of the machine: the network's settings and the folders that no program can do without. */
const environments_ALLOWED = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|TEMP|TMP|TMPDIR|LANG|LC_ALL|RUNNER_TRACKING_ID|HTTPS?_PROXY|ALL_PROXY|NO_PROXY|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|SSL_CERT_FILE|SSL_CERT_DIR)$/i;
/** Where certificates are. With an empty value some versions of requests check none at all. */
const CERTIFICATES = /^(REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|SSL_CERT_FILE|SSL_CERT_DIR)$/i;
/**
 * What the upload sees: only what is allowed, and the credential. This is the one environment that ever holds it.
 * @param repository name of the repository, letters only, and its URL; null is PyPI, whose URL Poetry knows
 * @param state a fresh folder; it must hold an empty file `netrc`
 */
function uploadEnvironment(env, credential, repository, state) {
    const name = (repository?.name ?? 'pypi').toUpperCase();
    // Plain http is for this machine only; requests would hand it to a proxy, credential and all.
    const isLocal = repository?.url.startsWith('http:') === true;
    const allowed = Object.entries((0,process/* onlyNames */.hm)(env, environments_ALLOWED)).filter(([variable, value]) => !(isLocal && /_proxy$/i.test(variable)) && !(value === '' && CERTIFICATES.test(variable)));
    return {
        ...Object.fromEntries(allowed),
        ...foldersBelow(state),
        ...NO_KEYRING,
        NETRC: external_node_path_default().join(state, 'netrc'),
        COLUMNS: '1000',
        // The index may work on a file for up to 240 s after its last byte; Poetry's own limit is 15 s.
        POETRY_REQUESTS_TIMEOUT: '300',
        ...(repository === null ? {} : { [`POETRY_REPOSITORIES_${name}_URL`]: repository.url }),
        ...(credential.kind === 'token'
            ? { [`POETRY_PYPI_TOKEN_${name}`]: credential.token }
            : {
                [`POETRY_HTTP_BASIC_${name}_USERNAME`]: credential.username,
                [`POETRY_HTTP_BASIC_${name}_PASSWORD`]: credential.password,
            }),
    };
}

;// CONCATENATED MODULE: ./src/packaging/file-host.ts
/** Where PyPI keeps files; below it the path of each is made of the BLAKE2b hash of its bytes. */
const PYPI_FILES = 'https://files.pythonhosted.org/packages/';

;// CONCATENATED MODULE: ./src/poetry/locked-list.ts


/** What Poetry asks keyrings with; here it asks none. On Linux that is a quarter of all bytes. */
const FOR_KEYRINGS = [
    'backports-tarfile',
    'cryptography',
    'jaraco-classes',
    'jaraco-context',
    'jaraco-functools',
    'jeepney',
    'keyring',
    'more-itertools',
    'pycparser',
    'pywin32-ctypes',
    'secretstorage',
];
/** What `poetry python install` fetches Pythons with. */
const FOR_PYTHONS = ['anyio', 'exceptiongroup', 'h11', 'httpcore2', 'httpx2', 'httpx2-jsfetch', 'truststore'];
/** What `poetry check` reads. */
const FOR_CHECKS = ['trove-classifiers'];
/** What Poetry does not load where it builds, installs and publishes. */
const UNUSED = new Set([...FOR_KEYRINGS, ...FOR_PYTHONS, ...FOR_CHECKS]);
/** Where alone something is used that keyrings need elsewhere, too: on macOS Poetry makes environments with `xattr`, and that by `cffi`. */
const USED_ONLY = { cffi: "sys_platform == 'darwin'" };
/** All that the lists are made of. */
const LOCKED_LISTS = [LOCKED_PACKAGES, ...UNUSED].join('\n');
/**
 * The pinned Poetry and all it needs, as installers take it.
 * @param isWhole with what is not used here, too: whatever resolves plugins would fetch that, without hashes
 * @returns `requirements` for `--require-hashes`, whose files are looked for on an index; and `pylock`, a lock file of PEP 751,
 * which names the address of each file on PyPI
 */
function lockedList(isWhole) {
    const packages = LOCKED_PACKAGES.trimEnd()
        .split(/\n(?=\S)/)
        .map(packageIn)
        .filter(({ name }) => isWhole || !UNUSED.has(name))
        .map((each) => (isWhole ? each : { ...each, marker: USED_ONLY[each.name] ?? each.marker }));
    return {
        requirements: packages.map(requirementOf).join(''),
        pylock: HEAD + packages.map(entryOf).join(''),
    };
}
function packageIn(text) {
    const [requirement = '', ...lines] = text.split('\n');
    const [pin = '', marker = null] = requirement.split(' ; ');
    const [name = '', version = ''] = pin.split('==');
    const wheels = lines.map((line) => {
        const [path = '', sha256 = ''] = line.trim().split(' ');
        return { path, sha256 };
    });
    return { name, version, marker, wheels };
}
function requirementOf({ name, version, marker, wheels }) {
    const first = `${name}==${version}${marker === null ? '' : ` ; ${marker}`}`;
    return `${[first, ...wheels.map(({ sha256 }) => `--hash=sha256:${sha256}`)].join(' \\\n    ')}\n`;
}
const HEAD = 'lock-version = "1.0"\ncreated-by = "poetry-publish-action"\n';
function entryOf({ name, version, marker, wheels }) {
    const files = wheels.map(({ path, sha256 }) => `  { url = "${PYPI_FILES}${path}", hashes = { sha256 = "${sha256}" } },\n`);
    const when = marker === null ? '' : `marker = "${marker}"\n`;
    return `\n[[packages]]\nname = "${name}"\nversion = "${version}"\n${when}wheels = [\n${files.join('')}]\n`;
}

;// CONCATENATED MODULE: ./src/poetry/used-modules.ts
// Generated by scripts/lock-modules.mjs. Do not edit.
/** What the pinned Poetry loads to build, install and publish: paths of modules below the folder for packages, as `requests/api.py`. */
function usedModules() {
    return FOLDERS.trim()
        .split('\n')
        .flatMap((line) => {
        const [folder = '', names = ''] = line.split(':');
        return names
            .trim()
            .split(' ')
            .map((name) => `${folder === '' ? '' : `${folder}/`}${name}.py`);
    });
}
/** Folders, and the modules in them. */
const FOLDERS = `
: typing_extensions
backports: __init__
backports/zstd: __init__ _streams _zstdfile tarfile
build: __init__ _builder _ctx _exceptions _types _util env
build/_compat: __init__ importlib tomllib
cachecontrol: __init__ adapter cache controller filewrapper serialize wrapper
cachecontrol/caches: __init__ file_cache redis_cache
certifi: __init__ core
charset_normalizer: __init__ api constant legacy models utils version
cleo: __init__ _compat _utils application color cursor helpers terminal
cleo/commands: __init__ base_command command completions_command help_command list_command
cleo/commands/completions: __init__ templates
cleo/events: __init__ console_command_event console_error_event console_event console_events console_terminate_event event event_dispatcher
cleo/exceptions: __init__
cleo/formatters: __init__ formatter style style_stack
cleo/io: __init__ io null_io
cleo/io/inputs: __init__ argument argv_input definition input option string_input token_parser
cleo/io/outputs: __init__ null_output output section_output stream_output
cleo/loaders: __init__ command_loader factory_command_loader
cleo/ui: __init__ component progress_bar progress_indicator table_cell table_separator ui
dulwich: __init__ _typing archive attrs bisect bundle bundle_uri client config credentials diff_tree errors file graph hooks ignore index log_utils lru_cache merge merge_drivers midx object_filters object_format object_store objects objectspec pack patch protocol reflog refs repo server sparse_patterns subtree trailers wildmatch
dulwich/porcelain: __init__ lfs notes submodule subtree tag worktree
filelock: __init__ _api _descriptor _error _unix _util _windows version
findpython: __init__ finder python utils
findpython/providers: __init__ asdf base macos path pyenv rye uv winreg
idna: __init__ core idnadata intranges package_data
installer: __init__ _core destinations exceptions records scripts sources utils
installer/_scripts: __init__
msgpack: __init__ exceptions ext
pbs_installer: __init__ _install _utils _versions
pkginfo: __init__ bdist develop distribution index installed sdist utils wheel
platformdirs: __init__ _runtime _xdg api unix version
poetry: __main__ __version__ exceptions factory locations poetry
poetry/config: __init__ config config_source dict_config_source file_config_source source
poetry/console: __init__ application command_loader exceptions
poetry/console/commands: __init__ build command env_command group_command install installer_command publish
poetry/console/commands/self: __init__ self_command
poetry/console/logging: __init__ filters io_formatter io_handler
poetry/console/logging/formatters: __init__ builder_formatter formatter
poetry/core: __init__ factory poetry
poetry/core/_vendor/fastjsonschema: __init__ draft04 draft06 draft07 draft2019 exceptions generator indent ref_resolver version
poetry/core/_vendor/lark: __init__ common exceptions grammar lark lexer load_grammar parse_tree_builder parser_frontends tree utils visitors
poetry/core/_vendor/lark/parsers: __init__ cyk earley earley_common earley_forest grammar_analysis lalr_analysis lalr_interactive_parser lalr_parser lalr_parser_state xearley
poetry/core/_vendor/packaging: __init__ _elffile _manylinux _musllinux _parser _ranges _tokenizer errors markers metadata requirements specifiers tags utils version
poetry/core/_vendor/packaging/licenses: __init__ _spdx
poetry/core/constraints: __init__
poetry/core/constraints/generic: __init__ any_constraint base_constraint constraint empty_constraint multi_constraint parser union_constraint
poetry/core/constraints/version: __init__ empty_constraint exceptions parser patterns util version version_constraint version_range version_range_constraint version_union
poetry/core/exceptions: __init__ base
poetry/core/json: __init__
poetry/core/masonry: __init__ metadata
poetry/core/masonry/builders: __init__ builder sdist wheel
poetry/core/masonry/utils: __init__ helpers include module package_include
poetry/core/packages: __init__ dependency dependency_group directory_dependency file_dependency package path_dependency project_package specification url_dependency vcs_dependency
poetry/core/packages/utils: __init__ link utils
poetry/core/pyproject: __init__ tables toml
poetry/core/spdx: __init__ helpers license
poetry/core/utils: __init__ _compat helpers patterns
poetry/core/vcs: __init__ git
poetry/core/version: __init__ exceptions helpers markers parser requirements
poetry/core/version/grammars: __init__
poetry/core/version/pep440: __init__ parser segments version
poetry/inspection: __init__ info lazy_wheel
poetry/installation: __init__ chef chooser executor installer uninstaller wheel_installer
poetry/installation/operations: __init__ install operation uninstall update
poetry/json: __init__
poetry/masonry: __init__
poetry/masonry/builders: __init__ editable
poetry/mixology: __init__ assignment failure incompatibility incompatibility_cause partial_solution result set_relation term version_solver
poetry/packages: __init__ dependency_package direct_origin locker package_collection transitive_package_info
poetry/plugins: __init__ application_plugin base_plugin plugin plugin_manager
poetry/publishing: __init__ hash_manager publisher uploader
poetry/puzzle: __init__ exceptions provider solver transaction
poetry/pyproject: __init__ toml
poetry/repositories: __init__ abstract_repository cached_repository exceptions http_repository installed_repository legacy_repository lockfile_repository pypi_repository repository repository_pool single_page_repository
poetry/repositories/link_sources: __init__ base html json
poetry/repositories/parsers: __init__ html_page_parser pypi_search_parser
poetry/toml: __init__ exceptions file
poetry/utils: __init__ _compat authenticator cache constants download extras helpers isolated_build log_utils password_manager patterns pip threading wheel
poetry/utils/env: __init__ base_env env_manager exceptions generic_env mock_env null_env script_strings site_packages system_env virtual_env
poetry/utils/env/python: __init__ exceptions manager providers
poetry/vcs: __init__
poetry/vcs/git: __init__ backend
pyproject_hooks: __init__ _impl
pyproject_hooks/_in_process: __init__
rapidfuzz: __init__ _common_py _feature_detector _utils fuzz fuzz_py process process_cpp process_py utils utils_py
rapidfuzz/distance: DamerauLevenshtein DamerauLevenshtein_py Hamming Hamming_py Indel Indel_py Jaro JaroWinkler JaroWinkler_py Jaro_py LCSseq LCSseq_py Levenshtein Levenshtein_py OSA OSA_py Postfix Postfix_py Prefix Prefix_py __init__ _initialize _initialize_py metrics_py
requests: __init__ __version__ _internal_utils _types adapters api auth certs compat cookies exceptions hooks models packages sessions status_codes structures utils
requests_toolbelt: __init__ _compat streaming_iterator
requests_toolbelt/adapters: __init__ source ssl
requests_toolbelt/auth: __init__ _digest_auth_compat guess http_proxy_digest
requests_toolbelt/multipart: __init__ decoder encoder
requests_toolbelt/utils: __init__ user_agent
tomlkit: __init__ _compat _types _utils api container exceptions items parser source toml_document toml_file
urllib3: __init__ _base_connection _collections _request_methods _version connection connectionpool exceptions fields filepost poolmanager response
urllib3/contrib: __init__ socks
urllib3/http2: __init__ probe
urllib3/util: __init__ connection proxy request response retry ssl_ ssl_match_hostname ssltransport timeout url util wait
virtualenv: __init__ info report version
virtualenv/activation: __init__ activator via_template
virtualenv/activation/bash: __init__
virtualenv/activation/batch: __init__
virtualenv/activation/cshell: __init__
virtualenv/activation/fish: __init__
virtualenv/activation/nushell: __init__
virtualenv/activation/powershell: __init__
virtualenv/activation/python: __init__
virtualenv/activation/xonsh: __init__
virtualenv/app_data: __init__ base cache_migration na read_only via_disk_folder via_tempdir
virtualenv/config: __init__ convert env_var ini
virtualenv/config/cli: __init__ parser
virtualenv/create: __init__ creator describe pyenv_cfg
virtualenv/create/via_global_ref: __init__
virtualenv/create/via_global_ref/builtin: __init__ builtin_way
virtualenv/run: __init__ session
virtualenv/run/plugin: __init__ activators base creators discovery seeders
virtualenv/seed: __init__
virtualenv/seed/wheels: __init__ acquire bundle periodic_update util
virtualenv/seed/wheels/embed: __init__
virtualenv/util: __init__ lock text zipapp
virtualenv/util/path: __init__ _permission _sync _win
virtualenv/util/subprocess: __init__
`;

;// CONCATENATED MODULE: ./src/poetry/wish.ts

/** Whether the locked list holds all of it. */
function isPinned({ poetryVersion, plugins }) {
    return poetryVersion === POETRY_VERSION && plugins.length === 0;
}

;// CONCATENATED MODULE: ./src/python/byte-code.ts




/**
 * Python has a module for this, `compileall`: but to load it, and to look for garbage where there is none, takes a tenth of the
 * time. Each line of the list is a share of the work; whoever makes the file with its number takes it, and says what it has written.
 */
const COMPILE = `import gc, py_compile, sys
gc.disable()
for number, names in enumerate(open(sys.argv[1], encoding="utf-8")):
    try:
        open(f"{sys.argv[1]}.{number}", "x").close()
    except OSError:
        continue
    for name in names.split():
        try:
            written = py_compile.compile(name, quiet=2)
        except OSError:
            continue
        if written:
            print(written)
    sys.stdout.flush()`;
/** So many for each processor: none waits long for the others at the end. */
const SHARES = 24;
/**
 * Writes the byte code of modules of an environment, on all processors: Python would do it at their first import, one after the
 * other. That a module is not there, or cannot be compiled, is no fault.
 * @param modules paths below the folder for packages, as `requests/api.py`
 * @param onWritten is told the absolute path of each file of byte code, soon after it is there
 */
async function compileModules({ processes, env, work }, { packages, python }, modules, onWritten) {
    if (!(await isFolder(packages)))
        return;
    const sized = modules.map((name) => ({ name, size: sizeOf(external_node_path_default().join(packages, name)) }));
    const processors = Math.min(processorCount(), 8);
    const list = external_node_path_default().join(await makePrivateFolder(work, 'byte-code'), 'modules');
    const shares = inEqualShares(sized, processors * SHARES);
    await (0,promises_.writeFile)(list, shares.map((names) => `${names.join(' ')}\n`).join(''));
    const compile = async () => {
        const args = ['-I', '-S', '-W', 'ignore', '-c', COMPILE, list];
        // Watched, so that it ends with a run that is cancelled.
        await processes.watch({ tool: python, args, cwd: packages, env }, (line) => {
            onWritten(external_node_path_default().join(packages, line));
        });
    };
    await Promise.all(Array.from({ length: processors }, compile));
}
/** The names, shared out so that all shares are about the same work: the largest first, each to the share that has least. None is empty. */
function inEqualShares(items, count) {
    const shares = Array.from({ length: count }, () => ({ names: [], size: 0 }));
    for (const { name, size } of [...items].sort((one, other) => other.size - one.size)) {
        const share = shares.reduce((least, each) => (each.size < least.size ? each : least));
        share.names.push(name);
        share.size += size;
    }
    return shares.map(({ names }) => names).filter((names) => names.length > 0);
}

;// CONCATENATED MODULE: ./src/python/installer-settings.ts


/** Where pip would install from, by its variables; null is PyPI. */
function configuredIndex(env) {
    return env['PIP_INDEX_URL']?.trim() || env['UV_DEFAULT_INDEX']?.trim() || null;
}
/** Whether the job says nothing of where packages come from, so that all of them come from PyPI. */
function namesNoIndex(env) {
    const names = /^(PIP|UV)_(DEFAULT_INDEX|INDEX|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|OFFLINE)$/i;
    return !Object.entries(env).some(([name, value]) => names.test(name) && value.trim() !== '');
}
/**
 * The variables of pip, said in the words of uv, which ignores them. Configuration files are not looked for: one could lie in the
 * project. One that the job names is read.
 */
function uvEnvironment(env, cacheFolder) {
    const index = configuredIndex(env);
    const certificates = env['SSL_CERT_FILE'] || env['PIP_CERT'] || env['REQUESTS_CA_BUNDLE'];
    return {
        ...env,
        UV_NO_CONFIG: '1',
        UV_NO_PROGRESS: '1',
        UV_CACHE_DIR: cacheFolder,
        // Never symbolic links, which the job may ask for: they would lead out of what is sealed.
        UV_LINK_MODE: 'hardlink',
        // Nor a pip in what it makes, which the job may ask for, too: it would be the newest of the index, without a hash.
        UV_VENV_SEED: '0',
        // Nor byte code: for that uv starts the Python of the environment, with what a plugin has put there, and ends nothing it leaves.
        UV_COMPILE_BYTECODE: '0',
        ...(index === null ? {} : { UV_DEFAULT_INDEX: index }),
        ...(certificates ? { SSL_CERT_FILE: certificates } : {}),
    };
}
/** Settings that say where packages come from, and how to get there. None of them can make pip run anything. */
const WHERE = ['index-url', 'extra-index-url', 'trusted-host', 'proxy', 'cert', 'client-cert'];
/**
 * What pip's files say of where packages come from, as variables of pip.
 * @param list what `pip config list` prints
 */
function settingsIn(list) {
    const settings = {};
    // Values are written as Python writes them. [install] comes after [global], and counts more.
    for (const [, name = '', value = ''] of list.matchAll(/^(?:global|install)\.([a-z-]+)='(.*)'\r?$/gm)) {
        if (!WHERE.includes(name))
            continue;
        const plain = value.replaceAll(/\\(.)/g, (_, escaped) => (escaped === 'n' ? ' ' : escaped));
        settings[`PIP_${name.toUpperCase().replaceAll('-', '_')}`] = plain.trim();
    }
    return settings;
}
/**
 * The environment without the settings of pip in the user's folders, and in a file that the job names: code of the project can
 * have written them, and they can name another Python to run. What the machine and the job's variables say stays, but on Windows
 * no file counts: there pip asks the system for the user's folders. Logins of netrc stay: nothing that they can lead to gets past
 * the hashes.
 * @param folder a folder of ours
 */
function withoutUserSettings({ os }, env, folder) {
    if (os === 'win32')
        return { ...(0,process/* withoutNames */.Fw)(env, /^PIP_CONFIG_FILE$/i), PIP_CONFIG_FILE: 'nul' };
    const { PIP_CONFIG_FILE: file, HOME: home, ...others } = (0,process/* withoutNames */.Fw)(env, /^XDG_CONFIG_(HOME|DIRS)$/);
    const isNone = file === '/dev/null';
    return {
        ...(home ? { NETRC: external_node_path_default().join(home, '.netrc') } : {}),
        ...others,
        HOME: external_node_path_default().join(folder, 'home'),
        ...(isNone ? { PIP_CONFIG_FILE: file } : {}),
    };
}

;// CONCATENATED MODULE: ./src/python/virtual-environment.ts


/**
 * The environment that is in a folder, by the layout of the platform. Source: Python's `sysconfig`, schemes `posix_venv` and
 * `nt_venv`.
 */
function environmentAt(platform, folder, interpreter) {
    const [minor = ''] = /^\d+\.\d+/.exec(interpreter.version) ?? [];
    const [programs, library] = platform.os === 'win32' ? ['Scripts', 'Lib'] : ['bin', external_node_path_default().join('lib', `python${minor}`)];
    const scripts = external_node_path_default().join(folder, programs);
    return {
        folder,
        scripts,
        python: external_node_path_default().join(scripts, executableName(platform, 'python')),
        packages: external_node_path_default().join(folder, library, 'site-packages'),
        interpreter,
    };
}

;// CONCATENATED MODULE: ./src/python/packages.ts






/** uv, venv or pip did not do what it was asked for. The message holds the last lines of its output. */
class InstallerError extends Error {
    constructor(what, { stdout, stderr, exitCode }) {
        const lines = `${stdout}\n${stderr}`.split(/\r?\n/).filter((line) => line.trim() !== '');
        super(`${what} ended with ${String(exitCode)}: ${lines.slice(-6).join(' ').slice(-600)}`);
        this.name = 'InstallerError';
    }
}
/**
 * A failure of an installer, for a step that tells it in its own words.
 * @throws whatever is no such failure, and the error of a disk that takes nothing more: no step has anything to add to it
 */
function asInstallerError(thrown) {
    if (!(thrown instanceof InstallerError))
        throw thrown;
    const ofDisk = (0,errors/* diskError */.wO)(thrown.message);
    if (ofDisk !== null)
        throw ofDisk;
    return thrown;
}
/** What the job can have read beside a list: files that code of the project can have written, with packages, hashes and programs of its own. */
const BESIDE = /^(UV_OVERRIDE|UV_CONSTRAINT|UV_EXCLUDE|UV_CONFIG_FILE|PIP_REQUIREMENT|PIP_CONSTRAINT)$/i;
function withTheListOnly(tools) {
    return { ...tools, env: (0,process/* withoutNames */.Fw)(tools.env, BESIDE) };
}
/**
 * Packages by uv.
 * @param uv absolute path of the program
 * @param tools with the environment that `uvEnvironment` makes
 */
function uvInstaller(uv, tools) {
    const run = async (...args) => {
        await succeed(tools, `uv ${args.slice(0, 2).join(' ')}`, uv, args);
    };
    const into = ({ python }) => ['pip', 'install', '--python', python];
    return {
        name: 'uv',
        async createEnvironment(interpreter, folder) {
            await run('venv', '--no-project', '--clear', '--python', interpreter.path, folder);
            return environmentAt(tools.platform, folder, interpreter);
        },
        async installLocked(environment, { requirements, pylock }) {
            const options = ['--no-deps', '--only-binary', ':all:'];
            // Nothing has to be looked for: that takes half of the requests and of the time. With it, hashes are always checked.
            const [file, hashed] = namesNoIndex(tools.env)
                ? [await fileIn(environment, 'pylock.toml', pylock), []]
                : [await fileIn(environment, 'requirements.txt', requirements), ['--require-hashes']];
            const args = [...into(environment), ...hashed, ...options, '-r', file];
            await succeed(withTheListOnly(tools), 'uv pip install', uv, args);
        },
        async install(environment, requirements) {
            await run(...into(environment), '--only-binary', ':all:', ...requirements);
        },
        async installWheel(environment, wheel) {
            await run(...into(environment), wheel);
        },
        settings: () => Promise.resolve({}),
    };
}
/**
 * A file of the user can name another Python for pip, and code of the project can have written it: in this variable pip itself says
 * that it runs in the right one already. Source: pip 22.3 and later, `pip/_internal/cli/main_parser.py`.
 */
const NO_OTHER_PYTHON = { _PIP_RUNNING_IN_SUBPROCESS: '1' };
const VENV = ['-I', '-m', 'venv', '--clear'];
/** Packages by what every Python has: venv and pip. */
function pipInstaller(given) {
    const tools = { ...given, env: { ...given.env, ...NO_OTHER_PYTHON } };
    const run = async (by, { python }, args) => {
        const options = ['--no-input', '--disable-pip-version-check', '--no-cache-dir'];
        await succeed(by, 'pip install', python, ['-I', '-m', 'pip', 'install', ...options, ...args]);
    };
    const pip = (environment, ...args) => run(tools, environment, args);
    const settings = async ({ python }) => {
        const args = ['-I', '-m', 'pip', '--disable-pip-version-check', 'config', 'list'];
        const command = { tool: python, args, cwd: tools.folder, env: tools.env };
        const { stdout, exitCode } = await tools.processes.run(command);
        return exitCode === 0 ? settingsIn(stdout) : {};
    };
    return {
        name: 'pip',
        async createEnvironment(interpreter, folder) {
            await succeed(tools, 'venv', interpreter.path, [...VENV, folder]);
            return environmentAt(tools.platform, folder, interpreter);
        },
        async installLocked(environment, { requirements }) {
            const file = await fileIn(environment, 'requirements.txt', requirements);
            const options = ['--require-hashes', '--no-deps', '--no-compile', '--only-binary', ':all:'];
            // Of the user's files only where packages come from: they can name others beside the list, with hashes of their own.
            const where = await settings(environment);
            const env = { ...where, ...withoutUserSettings(tools.platform, tools.env, tools.folder) };
            await run(withTheListOnly({ ...tools, env }), environment, [...options, '-r', file]);
        },
        async install(environment, requirements) {
            await pip(environment, '--only-binary', ':all:', ...requirements);
        },
        installWheel: pip,
        settings,
    };
}
/**
 * What one installer cannot do the other one tries: behind a proxy whose certificate uv does not know, say. The environment
 * is made anew then, because pip works only in one of its own making.
 * @param tell is told why
 */
function withFallback(first, second, tell) {
    const orElse = async (work, instead) => {
        try {
            return await work;
        }
        catch (failure) {
            if (!(failure instanceof InstallerError))
                throw failure;
            tell(`${first.name} failed, ${second.name} is tried: ${failure.message}`);
            return instead();
        }
    };
    const anew = ({ interpreter, folder }) => second.createEnvironment(interpreter, folder);
    return {
        name: first.name,
        createEnvironment: (interpreter, folder) => orElse(first.createEnvironment(interpreter, folder), () => second.createEnvironment(interpreter, folder)),
        installLocked: (environment, list) => orElse(first.installLocked(environment, list), async () => second.installLocked(await anew(environment), list)),
        install: (environment, requirements) => orElse(first.install(environment, requirements), async () => second.install(await anew(environment), requirements)),
        installWheel: (environment, wheel) => orElse(first.installWheel(environment, wheel), async () => second.installWheel(await anew(environment), wheel)),
        settings: (environment) => first.settings(environment),
    };
}
/**
 * Makes environments without pip, by the venv module of their Python. uv needs no more, and can be fetched meanwhile.
 * @param folders one for each; two together take hardly longer than one
 * @returns null where that Python cannot make them
 */
async function makeBareEnvironments({ processes, platform, env, folder: cwd }, interpreter, folders) {
    const args = [...VENV, '--without-pip', ...folders];
    const { exitCode } = await processes.run({ tool: interpreter.path, args, cwd, env });
    return exitCode === 0 ? folders.map((folder) => environmentAt(platform, folder, interpreter)) : null;
}
async function fileIn({ folder }, name, content) {
    const file = external_node_path_default().join(folder, name);
    await (0,promises_.writeFile)(file, content);
    return file;
}
async function succeed(tools, what, tool, args) {
    const finished = await tools.processes.run({ tool, args, cwd: tools.folder, env: tools.env });
    if (finished.exitCode !== 0)
        throw new InstallerError(what, finished);
    return finished;
}

;// CONCATENATED MODULE: ./src/steps/install-poetry.ts













/**
 * In a checkout of another user, as in containers, git would not answer, and Poetry would then pack ignored files, secrets included.
 */
const TRUST_CHECKOUT = [{ key: 'safe.directory', value: '*' }];
/**
 * Step 8: Poetry in an environment of its own, outside the workspace. The pinned version comes from the hash-locked list into the
 * toolbox, or is there from an earlier use in the job; another one, and plugins, with whatever the index resolves for them.
 * @throws {PublishError} `poetry-unavailable`, `disk-not-writable`
 */
async function installPoetry(tools, pythons, wish) {
    const { installer, environment } = pythons;
    const settings = await installer.packages.settings(environment);
    tools.log.hide((0,github_secrets/* formsOfLogins */.Z1)(settings));
    const isOfList = isPinned(wish);
    const { python } = await (isOfList
        ? pinnedPoetry(tools, pythons, wish.resolvesPlugins)
        : poetryOfIndex(tools, pythons, wish));
    const state = await makePrivateFolder(tools.work, 'poetry-state');
    const env = projectEnvironment(withGitSettings(tools.env, TRUST_CHECKOUT), environment, state);
    return { python, version: wish.poetryVersion, isPinned: isOfList, env, settings };
}
/**
 * The Poetry of the upload: always the pinned one. It is the one in the toolbox where that can be proved to be untouched; else another
 * one, by tools and downloads that are fetched anew.
 * @param builder the Poetry that worked on the project; null where none of the project's code has run in this job
 * @param folder a fresh folder that no code of the project has been told of
 * @returns Python of its environment
 * @throws {PublishError} `poetry-unavailable`, `disk-not-writable`
 */
async function installUploadPoetry(tools, pythons, builder, folder) {
    const { toolbox, poetry: interpreter } = pythons;
    if (builder === null)
        return (await pinnedPoetry(tools, pythons, false)).python;
    if (toolbox.isReadyFor(interpreter)) {
        const change = await toolbox.moveTo(external_node_path_default().join(folder, 'tools'));
        if (change === null) {
            tools.log.line('No file of Poetry has changed since it was installed: it makes the upload');
            return environmentAt(tools.platform, toolbox.poetryFolder, interpreter).python;
        }
        tools.log.line(`Something in the folder of Poetry is not as it was installed: ${change}`);
    }
    tools.log.line('The upload gets a Poetry of its own, which no code of the project has touched');
    const installer = await pythons.freshInstaller(await makePrivateFolder(folder, 'fresh'));
    const packages = installer.latePackages(folder, builder.settings);
    const environment = await install(tools, packages, interpreter, external_node_path_default().join(folder, 'poetry'), PINNED);
    return environment.python;
}
/** The pinned Poetry in the toolbox, sealed: where it is not there yet it is installed. */
async function pinnedPoetry(tools, { installer, toolbox, poetry: interpreter, emptyEnvironment }, isWhole) {
    const folder = toolbox.poetryFolder;
    if (toolbox.isReadyFor(interpreter, isWhole)) {
        tools.log.line(`Poetry ${POETRY_VERSION}, from an earlier use of this action in this job`);
        return environmentAt(tools.platform, folder, interpreter);
    }
    const environment = await install(tools, installer.packages, interpreter, folder, { ...PINNED, isWhole }, emptyEnvironment);
    await toolbox.seal(interpreter, isWhole, (onWritten) => compileModules(tools, environment, usedModules(), onWritten));
    return environment;
}
/** Poetry and plugins, with what the index resolves for them: nothing vouches for that. */
async function poetryOfIndex(tools, { installer, poetry: interpreter }, { poetryVersion: version, plugins }) {
    const unhashed = installer.unhashed(await makePrivateFolder(tools.work, 'unhashed'));
    const wanted = { version, plugins: plugins.map(({ requirement }) => requirement), unhashed, isWhole: true };
    return install(tools, installer.packages, interpreter, external_node_path_default().join(tools.work, 'poetry'), wanted);
}
const PINNED = { version: POETRY_VERSION, plugins: [], unhashed: null, isWhole: false };
async function install({ log }, packages, interpreter, folder, { version, plugins, unhashed, isWhole }, empty = null) {
    const isLocked = version === POETRY_VERSION;
    log.line(`Poetry ${version}, ${isLocked ? 'from the locked list' : 'resolved by the index'}, by ${packages.name}`);
    if (plugins.length > 0)
        log.line(`Beside it, resolved by the index: ${plugins.join(', ')}`);
    try {
        const environment = empty ?? (await packages.createEnvironment(interpreter, folder));
        if (isLocked)
            await packages.installLocked(environment, lockedList(isWhole));
        // With its version, so that no plugin replaces it.
        await unhashed?.install(environment, [`poetry==${version}`, ...plugins]);
        return environment;
    }
    catch (thrown) {
        const failure = asInstallerError(thrown);
        throw new errors/* PublishError */.S1('poetry-unavailable', {
            what: `Poetry ${version}${plugins.length === 0 ? '' : ` with ${plugins.join(', ')}`} could not be installed: ${failure.message}.`,
            ...install_poetry_adviceFor(isLocked, plugins.length > 0),
            cause: failure,
        });
    }
}
function install_poetry_adviceFor(isLocked, hasPlugins) {
    if (hasPlugins) {
        return {
            why: 'Plugins come from the index that pip is configured for, as wheels, and must fit this Poetry and its Python.',
            fix: 'Check `poetry-plugins` and `poetry-version`.',
        };
    }
    return {
        why: isLocked
            ? 'All its packages come from the index that pip is configured for, and must have the recorded hashes.'
            : 'There may be no such version, or none for this Python.',
        fix: isLocked
            ? 'Check the network and PIP_INDEX_URL of the job, and run it again.'
            : `Check \`poetry-version\`, or leave it out to take ${POETRY_VERSION}.`,
    };
}

;// CONCATENATED MODULE: ./src/steps/publish.ts



/** How often in all a failed upload is tried, with pauses that grow; and after how long not at all any more. */
const publish_TRIES = 5;
const FIRST_PAUSE_MS = 2000;
const LAST_START_MS = 15 * 60_000;
/** How long an index may take to show a file that it says it has. */
const SETTLE_MS = 60_000;
/**
 * Step 13: sends exactly the missing files. When that fails, the index is asked what arrived all the same; where the failure is
 * worth it, the rest is sent again with a fresh credential. It returns when the index has taken each file, or shows it with
 * our hash.
 * @throws {PublishError} the index's refusal, translated; what `upload` and `settle` throw
 */
async function publish(tools, index, target, release, before) {
    const { clock, log } = tools;
    const progress = new Progress(tools, index, release, before);
    const end = clock.now() + LAST_START_MS;
    const when = (failure) => failure instanceof Again && clock.now() < end;
    try {
        await retry(clock, { tries: publish_TRIES, pauseMs: FIRST_PAUSE_MS, when }, async (n) => {
            if (n > 1)
                log.line(`Trying again (${String(n)} of ${String(publish_TRIES)}): ${progress.missing} missing`);
            const failure = await sendMissing(tools, progress, target);
            if (failure !== null)
                throw new Again(failure, n);
        });
    }
    catch (failure) {
        throw failure instanceof Again ? failure.error : failure;
    }
}
/** A failure that another attempt may mend. */
class Again extends Error {
    error;
    constructor({ code, what, why, fix }, n) {
        super(what);
        const tried = n > 1 ? `It was tried ${String(n)} times.` : '';
        this.error = new errors/* PublishError */.S1(code, { what, why: [why ?? '', tried].filter(Boolean).join(' '), fix });
    }
}
/**
 * Sends what is missing; goes on at once after a file that turns out to be there already.
 * @returns a failure that is worth another attempt; null where nothing is missing any more
 */
async function sendMissing(tools, progress, target) {
    for (;;) {
        const size = progress.now.missing.reduce((sum, file) => sum + file.size, 0);
        tools.log.awaits(`the upload to ${target.label} (${(size / 1e6).toFixed(1)} MB)`);
        const { accepted, failure } = await tools.upload(progress.now.missing);
        progress.learn(withDone(progress.now, accepted));
        if (failure === null)
            return null;
        tools.log.line(failure.error.what);
        const left = progress.now.missing.length;
        tools.log.awaits(`${target.label} to show what has arrived`);
        await progress.look();
        if (progress.now.missing.length === 0) {
            tools.log.line('All the same, every file is on the index with our content');
            return null;
        }
        switch (failure.remedy) {
            case 'stop':
                throw failure.error;
            case 'renew':
                if (tools.isRenewable)
                    return failure.error;
                throw failure.error;
            case 'retry':
                return failure.error;
            case 'look':
                if (progress.now.missing.length < left || (await isShown(tools, progress)))
                    continue;
                // PyPI takes the same content twice, so there the words alone are proof.
                throw target.isPyPI ? failure.error : unsettled(target, failure.file ?? 'a file');
        }
    }
}
/** Waits until the index shows one more of the missing files; what it shows before may be older than the upload. */
async function isShown({ clock }, progress) {
    const left = progress.now.missing.length;
    const end = clock.now() + SETTLE_MS;
    for (const pause of growingPauses(1000)) {
        if (clock.now() >= end)
            break;
        await clock.sleep(pause);
        await progress.look();
        if (progress.now.missing.length < left)
            return true;
    }
    return false;
}
function unsettled({ label }, file) {
    return new errors/* PublishError */.S1('index-unavailable', {
        what: `${label} says that it has ${file}, but did not show it within ${String(SETTLE_MS / 1000)} seconds.`,
        why: 'Whether it is what this run built cannot be told without its hash.',
        fix: 'Run the job again in a few minutes: it compares what is there then, and sends the rest.',
    });
}
/** What is known of the index by now. A file that it has taken counts as done, though a page may not show it yet. */
class Progress {
    now;
    #tools;
    #index;
    #release;
    constructor(tools, index, release, before) {
        this.#tools = tools;
        this.#index = index;
        this.#release = release;
        this.now = before;
    }
    /** Names of the files that are not done, with the verb that follows. */
    get missing() {
        const names = this.now.missing.map(({ filename }) => filename);
        return `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'}`;
    }
    learn(now) {
        this.now = now;
        this.#tools.tell(now);
    }
    /** Asks the index once; one that cannot be read has shown nothing. */
    async look() {
        const seen = await this.#seen();
        const { missing, done, conflicts } = plan(this.now.missing, seen);
        this.learn({ ...withDone(this.now, done), missing, conflicts });
        if (conflicts.length > 0)
            this.learn(await this.#tools.settle(this.now));
    }
    async #seen() {
        const { name, version } = this.#release;
        const { missing } = this.now;
        try {
            // The JSON of the version is fresh before the page is.
            const ofVersion = await this.#index.version(name, version);
            const { files } = await this.#index.project(name);
            return await this.#index.matching([...(ofVersion ?? []), ...files], missing);
        }
        catch (failure) {
            if (!(failure instanceof errors/* PublishError */.S1))
                throw failure;
            this.#tools.log.line(`What has arrived cannot be told: ${failure.what}`);
            return [];
        }
    }
}

;// CONCATENATED MODULE: ./src/poetry/body-words.ts


/** Characters of a body that are looked at. */
const body_words_LOOKED_AT = 64 * 1024;
/**
 * What the body of an answer says, as Poetry prints it: Python's spelling of bytes (`b'…'`), perhaps without its end. Of JSON
 * its message, of a page its title, else the text; '' where it says nothing that can be read.
 */
function wordsInBody(spelled) {
    const text = decode(spelled.slice(0, body_words_LOOKED_AT)).replace(/\ufffd$/, '');
    if (/[\0\ufffd]/.test(text))
        return '';
    const words = (0,json/* parseJson */.qF)(text) === undefined ? wordsOfPage(text) : wordsOfJson((0,json/* parseTable */.M$)(text));
    return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
const NAMED = { n: '\n', r: '\r', t: '\t' };
function decode(spelled) {
    const inner = spelled.replace(/^b(['"])/, '').replace(/['"]\s*$/, '');
    const bytes = inner.replace(/\\(?:x[0-9a-f]{2}|.)/g, (escape) => escape.length === 4
        ? String.fromCharCode(Number.parseInt(escape.slice(2), 16))
        : (NAMED[escape.slice(1)] ?? escape.slice(1)));
    return Buffer.from(bytes, 'latin1').toString('utf8');
}
/** GitLab and devpi: `message`; Artifactory: the first of `errors`; others by the names that are usual. */
function wordsOfJson(answer) {
    const tables = [answer, ...((0,json/* tablesAt */.dy)(answer, 'errors') ?? [])];
    const found = tables.flatMap((table) => ['message', 'detail', 'error', 'title'].map((name) => (0,json/* stringAt */.bX)(table, name)));
    return found.find((words) => words) ?? '';
}
/** The title; where there is none, all text. */
function wordsOfPage(text) {
    let [all, title, isTitle] = ['', '', false];
    const parser = new Parser/* Parser */.i({
        onopentagname: (name) => (isTitle = name === 'title'),
        ontext(part) {
            all += part;
            if (isTitle)
                title += part;
        },
        onclosetag: () => (isTitle = false),
    });
    parser.end(text);
    return title.trim() === '' ? all : title;
}

;// CONCATENATED MODULE: ./src/poetry/texts.ts

const LONGEST = 600;
/** The phrases that HTTP itself has for its statuses are shorter; what is longer is the index's own sentence. */
const LONGEST_PHRASE = 40;
/**
 * Poetry's texts, 1.8 to 2.5; the first row that fits counts. The output can hold anything, so no pattern looks at a place from more
 * than a few others.
 */
const texts_ROWS = [
    {
        pattern: /^[ \t]*HTTP Error (\d{3}): (.*?) [|] (b['"].*)$/m,
        read: ([, status, reason = '', body = '']) => ({
            kind: 'http',
            status: Number(status),
            reason: withBody(reason, wordsInBody(body)),
        }),
    },
    {
        pattern: /^[ \t]*HTTP Error (\d{3}): (.*)$/m,
        read: ([, status, reason]) => ({ kind: 'http', status: Number(status), reason: reason ?? '' }),
    },
    { pattern: /^[ \t]*Redirects are not supported\./m, read: () => ({ kind: 'redirect' }) },
    {
        pattern: /^[ \t]*(Error connecting to repository|Connection Error: )|Read timed out\./m,
        read: () => ({ kind: 'connection' }),
    },
    {
        pattern: /pyproject\.toml changed significantly since poetry\.lock/,
        read: () => ({ kind: 'lock-stale' }),
    },
    {
        pattern: /lock file is not compatible with the current version of Poetry/,
        read: () => ({ kind: 'lock-incompatible' }),
    },
    {
        pattern: /This project requires Poetry (.{1,200}?), but you are using Poetry/,
        read: ([, wanted]) => ({ kind: 'wrong-poetry', wanted: wanted ?? '' }),
    },
    {
        pattern: /The Poetry configuration is invalid:|Either \[project\.\w+\] or/,
        read: () => ({ kind: 'invalid-project' }),
    },
    {
        // Python's words for a path; on Windows it shows backslashes doubled.
        pattern: /'([^'\n]+)' is not in the subpath of '([^'\n]*)/,
        read: ([, target, folder]) => ({ kind: 'link-outside', target: target ?? '', folder: folder ?? '' }),
    },
    {
        pattern: /Group\(s\) not found: (.+)/,
        read: ([, groups]) => ({ kind: 'no-group', groups: groups ?? '' }),
    },
];
/** PyPI says everything in the status line, and the same in the body; GitLab and Artifactory say it in the body alone. */
function withBody(reason, words) {
    if (words === '' || words.includes(reason) || reason.length > LONGEST_PHRASE)
        return reason || words.slice(0, LONGEST);
    return `${reason}: ${words.slice(0, LONGEST)}`;
}
/** Reads Poetry's output (both streams, colours allowed); null where it says nothing that is known. */
function readPoetryText(output) {
    const plain = withoutColours(output);
    for (const { pattern, read } of texts_ROWS) {
        const match = pattern.exec(plain);
        if (match !== null)
            return read(match);
    }
    return null;
}
/** How a command of Poetry ended badly, with its last words, as a sentence's beginning. */
function describeEnd(command, { exitCode, stdout }) {
    const end = exitCode === null ? 'was ended by a signal' : `ended with ${String(exitCode)}`;
    const words = lastLines(stdout, 4);
    return `\`poetry ${command}\` ${end}: ${words}${/[.!?]$/.test(words) ? '' : '.'}`;
}
/** What Poetry says below the error of a build backend, of whatever kind that is; the error itself it puts behind a bar. */
const ADVICE = {
    begins: 'Note: This error originates from the build backend',
    ends: 'You can verify this by running',
};
/** The last lines that are not empty, and not Poetry's advice on build backends, for messages. */
function lastLines(output, count) {
    const lines = [];
    let isAdvice = false;
    for (const full of withoutColours(output).split(/\r?\n/)) {
        const line = full
            .trim()
            .replace(/^\|(?: |$)/, '')
            .trim();
        isAdvice ||= line.startsWith(ADVICE.begins);
        if (!isAdvice && line !== '')
            lines.push(line);
        if (line.includes(ADVICE.ends))
            isAdvice = false;
    }
    return lines.slice(-count).join(' | ').slice(-LONGEST);
}
function withoutColours(text) {
    return text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');
}

;// CONCATENATED MODULE: ./src/pypi/upload-refusals.ts
const NEW_VERSION = 'Raise the version, tag it, and publish that.';
const LATER = 'Run the job again in a few minutes; it continues with what is missing.';
/**
 * What an index says when it refuses a file, what that means, and what helps: the first row that fits counts. The reasons
 * are those of PyPI's software in the order in which it checks; rows without a pattern serve every index.
 */
const UPLOAD_REFUSALS = [
    {
        status: 403,
        pattern: /^(Read-only mode|New uploads are temporarily disabled)/,
        code: 'index-unavailable',
        why: 'The index takes no uploads from anybody at the moment.',
        fix: LATER,
        remedy: 'retry',
    },
    {
        status: 403,
        pattern: /^New project registration temporarily disabled/,
        code: 'index-unavailable',
        why: 'The index registers no new projects at the moment.',
        fix: LATER,
    },
    {
        status: 403,
        pattern: /^Username\/Password authentication is no longer supported/,
        code: 'index-authentication-failed',
        why: 'The index takes API tokens and Trusted Publishing only.',
        fix: 'Use Trusted Publishing (no credential at all), or an API token as `pypi-token`.',
        page: (pages) => pages.newToken,
    },
    {
        status: 403,
        pattern: /^Invalid or non-existent authentication information/,
        code: 'index-authentication-failed',
        why: 'The token is unknown to this index: mistyped, cut off, deleted, of an account that was disabled, or made on the other one (PyPI and TestPyPI share no accounts).',
        fix: 'Make a new API token on that index and store it as the secret, or use Trusted Publishing.',
        page: (pages) => pages.newToken,
    },
    {
        status: 403,
        pattern: /^Invalid API Token: .*OIDC scoped token is not valid for project/,
        code: 'index-authentication-failed',
        why: 'The Trusted Publisher of this job belongs to another project, and its tokens are good for that only.',
        fix: 'Register the publisher for this project too, or check `name` in pyproject.toml.',
        page: (pages, project) => pages.publishers(project),
    },
    {
        status: 403,
        pattern: /^Invalid API Token: .*not valid for project/,
        code: 'index-authentication-failed',
        why: 'The token is limited to another project.',
        fix: 'Make a token for this project, or check `name` in pyproject.toml.',
        page: (pages) => pages.newToken,
    },
    {
        status: 403,
        pattern: /^Invalid API Token: .*used outside of a project context/,
        code: 'index-authentication-failed',
        why: 'The token is limited to a project, and this one is not on the index yet: only a token of the whole account can create it.',
        fix: 'Register a pending publisher, or make a token for the whole account and limit the next one to the project.',
        page: (pages) => pages.pendingPublishers,
    },
    {
        status: 403,
        pattern: /^Invalid API Token: .*token is expired/,
        code: 'index-authentication-failed',
        why: 'The token has ended. One of Trusted Publishing lives 15 minutes.',
        fix: 'Run the job again, which takes a new one of Trusted Publishing; replace an API token that was given an end.',
        page: (pages) => pages.newToken,
        remedy: 'renew',
    },
    {
        status: 403,
        pattern: /^Invalid API Token: .*current OIDC publisher does not match/,
        code: 'index-authentication-failed',
        why: 'The Trusted Publisher that gave the token was removed or replaced since.',
        fix: 'Run the job again; if it stays so, look at the publishers of the project.',
        page: (pages, project) => pages.publishers(project),
    },
    {
        status: 403,
        pattern: /^Invalid API Token: .*(current user does not match|user restriction)/,
        code: 'index-authentication-failed',
        why: 'The token is bound to another account than the one that it belongs to now.',
        fix: 'Make a new token with the account that uploads.',
        page: (pages) => pages.newToken,
    },
    {
        status: 403,
        pattern: /^Invalid API Token: /,
        code: 'index-authentication-failed',
        why: 'The token itself is at fault: cut off, changed, or made by something newer.',
        fix: 'Make a new API token and store it as the secret, or use Trusted Publishing.',
        page: (pages) => pages.newToken,
    },
    {
        status: 403,
        pattern: /^The user '.*' isn't allowed/,
        code: 'index-authentication-failed',
        why: 'The account of the token has no role in this project: somebody else owns the name, or the project is archived.',
        fix: 'Ask an owner of the project for the role of a maintainer, or choose another `name`.',
        page: (pages, project) => pages.collaborators(project),
    },
    {
        status: 403,
        pattern: /^The given token isn't allowed/,
        code: 'index-authentication-failed',
        why: 'The publisher or token belongs to another project, or the project is archived.',
        fix: 'Register the publisher for this project; where the project is archived, an owner can unarchive it in its settings.',
        page: (pages, project) => pages.publishers(project),
    },
    {
        status: 403,
        pattern: /does not have a verified primary email/,
        code: 'index-authentication-failed',
        why: 'The index takes uploads only of accounts whose main e-mail address is verified.',
        fix: 'Verify the address of the account that made the token, then run the job again.',
        page: (pages) => pages.account,
    },
    {
        status: 403,
        pattern: /does not have two-factor authentication|enable two[- ]factor authentication/i,
        code: 'index-authentication-failed',
        why: 'The index takes uploads only of accounts with two-factor authentication.',
        fix: 'Switch it on for the account that made the token, then run the job again.',
        page: (pages) => pages.twoFactor,
    },
    {
        status: 400,
        pattern: /^File already exists/,
        code: 'index-conflict',
        why: 'A file of that name with other content is on the index, and no name is ever used twice.',
        fix: NEW_VERSION,
        remedy: 'look',
    },
    {
        status: 400,
        pattern: /^This filename (was previously used|has already been used)/,
        code: 'index-conflict',
        why: 'The file was deleted there once, and no name is ever used twice.',
        fix: NEW_VERSION,
    },
    {
        status: 400,
        pattern: /^Uploading new files to releases older than \d+ days/,
        code: 'index-refused',
        why: 'The release is closed: two weeks after its first file nothing can be added.',
        fix: NEW_VERSION,
    },
    {
        status: 400,
        pattern: /^File too large/,
        code: 'index-refused',
        why: 'Nothing of that size is taken for this project.',
        fix: 'Leave out of the package what users do not need (`exclude` in pyproject.toml), or ask the index for a higher limit.',
        page: (pages) => pages.limits,
    },
    {
        status: 400,
        pattern: /^Project size too large/,
        code: 'index-refused',
        why: 'All files of the project together have reached its limit.',
        fix: 'Delete old releases that nobody uses (their names can never be used again), or ask the index for a higher limit.',
        page: (pages, project) => pages.releases(project),
    },
    {
        status: 400,
        pattern: /^The name '.*' is too similar/,
        code: 'index-refused',
        why: 'Another project has nearly the same name, and the two could be mistaken for each other.',
        fix: 'Choose another `name` in pyproject.toml.',
    },
    {
        status: 400,
        pattern: /^The name '.*' is(n't allowed| invalid)/,
        code: 'index-refused',
        why: 'The index gives that name to nobody.',
        fix: 'Choose another `name` in pyproject.toml.',
    },
    {
        status: 400,
        pattern: /^The digest supplied does not match/,
        code: 'index-unavailable',
        why: 'The file was damaged on its way.',
        fix: LATER,
        remedy: 'retry',
    },
    {
        status: 400,
        pattern: /^Only one sdist may be uploaded per release/,
        code: 'index-conflict',
        why: 'The release has an sdist of another name already.',
        fix: NEW_VERSION,
    },
    {
        status: 400,
        pattern: /^Non-user identities cannot create new projects/,
        code: 'trusted-publisher-refused',
        why: 'The publisher is registered under another project name than `name` in pyproject.toml.',
        fix: 'Make the two names agree, in pyproject.toml or in the publisher on the index.',
    },
    {
        status: 429,
        pattern: /^Too many new projects/,
        code: 'index-rate-limited',
        why: 'The index lets one account register only a few new projects a day.',
        fix: 'Run the job again tomorrow; it continues with what is missing.',
    },
    {
        status: 400,
        pattern: /already exist|updating asset|cannot be updated|already been taken/i,
        code: 'index-conflict',
        why: 'A file of that name is on the index.',
        fix: NEW_VERSION,
        remedy: 'look',
    },
    {
        status: 403,
        pattern: /overwrite artifact/i,
        code: 'index-conflict',
        why: 'A file of that name is on the index.',
        fix: NEW_VERSION,
        remedy: 'look',
    },
    {
        status: 409,
        pattern: /^The name .* conflicts with an existing project/,
        code: 'index-refused',
        why: 'Another project has nearly the same name.',
        fix: 'Choose another `name` in pyproject.toml.',
    },
    { status: 429, pattern: null, code: 'index-rate-limited', fix: LATER, remedy: 'retry' },
    {
        status: 409,
        pattern: null,
        code: 'index-conflict',
        why: 'A file of that name is on the index.',
        fix: NEW_VERSION,
        remedy: 'look',
    },
    {
        status: 401,
        pattern: null,
        code: 'index-authentication-failed',
        fix: 'Check `username` and `password`, or `pypi-token`.',
    },
    {
        status: 403,
        pattern: null,
        code: 'index-authentication-failed',
        fix: 'Check the credential, and that its account may upload to this project.',
    },
    {
        status: 404,
        pattern: null,
        code: 'index-unavailable',
        why: 'There is no upload address.',
        fix: 'Check the URL in `repository`.',
    },
    {
        status: 405,
        pattern: null,
        code: 'index-refused',
        why: 'That address takes no uploads; often it is the one for reading.',
        fix: 'Set `repository` to the upload URL of the index.',
    },
];

;// CONCATENATED MODULE: ./src/pypi/upload-answers.ts



/**
 * The answer of an index to an upload that it did not take, translated.
 * @param reason the index's own words, already shortened and free of control characters
 */
function judgeUpload({ site, project, file }, status, reason) {
    const row = UPLOAD_REFUSALS.find((candidate) => candidate.status === status && (candidate.pattern === null || candidate.pattern.test(reason)));
    const what = `${site.label} refused ${file ?? 'the upload'}: ${String(status)} ${reason}`.replace(/\.?$/, '.');
    if (row !== undefined) {
        const pages = pagesOf(site);
        const page = pages === null ? undefined : row.page?.(pages, project);
        const fix = page === undefined ? row.fix : `${row.fix} The page: ${page}`;
        return {
            error: new errors/* PublishError */.S1(row.code, { what, why: row.why, fix }),
            remedy: row.remedy ?? 'stop',
        };
    }
    return status >= 500 || status === 408 || status === 499 ? atFault(what) : unknown(what);
}
function atFault(what) {
    const error = new errors/* PublishError */.S1('index-unavailable', {
        what,
        why: 'The fault is on the side of the index.',
        fix: LATER,
    });
    return { error, remedy: 'retry' };
}
function unknown(what) {
    const error = new errors/* PublishError */.S1('index-refused', {
        what,
        why: 'The words are those of the index.',
        fix: 'Change what they name, raise the version if a file of it is already there, and publish again.',
    });
    return { error, remedy: 'stop' };
}

;// CONCATENATED MODULE: ./src/steps/upload.ts










/** How Poetry begins with a file. */
const UPLOADING = /^ *- Uploading (\S+)(?: |$)/;
/**
 * One `poetry publish` of exactly these files, from a private folder that holds only copies of them and a generated project, so
 * that nothing of the repository can reach the upload.
 * @throws {PublishError} `artifact-invalid` where a file was changed after it was inspected; what the credential throws
 */
async function uploadFiles(tools, target, release, wanted) {
    const parent = await (0,promises_.mkdtemp)(external_node_path_default().join(tools.uploadFolder, 'attempt-'));
    const { folder, files, state } = await prepare(parent, release, wanted);
    const repository = target.poetryName === null ? null : { name: target.poetryName, url: target.uploadUrl };
    const args = publishArguments(target.poetryName, files);
    const env = uploadEnvironment(tools.jobEnv, await tools.credential.take(), repository, state);
    const finished = await tools.runPoetry({ tool: tools.python, args, cwd: folder, env });
    return attemptOf(finished, target, release.name, wanted);
}
/** What Poetry's output says of each file: it sends one after the other, and the first failure is the end. */
function attemptOf(finished, target, project, wanted) {
    // By whole lines: the index's own words come behind them, and speak of uploading, too.
    const lines = finished.stdout.split('\n').map((line) => UPLOADING.exec(line)?.[1]);
    const begun = lines.filter((name) => wanted.some(({ filename }) => filename === name));
    const isBegun = ({ filename }) => begun.includes(filename);
    if (finished.exitCode === 0) {
        const unsent = wanted.filter((file) => !isBegun(file));
        const failure = unsent.length === 0 ? null : { ...notSent(unsent), file: null };
        return { accepted: wanted.filter(isBegun), failure };
    }
    // "100%" says only that the bytes had left.
    const file = begun.at(-1) ?? null;
    const accepted = wanted.filter((one) => isBegun(one) && one.filename !== file);
    return { accepted, failure: { ...verdictOf(finished, target, project, file), file } };
}
async function prepare(parent, release, wanted) {
    const folder = await makePrivateFolder(parent, 'project');
    const files = await makePrivateFolder(folder, 'files');
    const state = await makePrivateFolder(parent, 'state');
    await (0,promises_.writeFile)(external_node_path_default().join(state, 'netrc'), '');
    const project = `[project]\nname = ${JSON.stringify(release.name)}\nversion = ${JSON.stringify(release.version)}\n`;
    await (0,promises_.writeFile)(external_node_path_default().join(folder, 'pyproject.toml'), project);
    await copyUnchanged(wanted, files);
    return { folder, files, state };
}
/** Poetry ends with 0 in cases where it did nothing; a green run must not rest on that alone. */
function notSent(unsent) {
    const error = new errors/* PublishError */.S1('index-refused', {
        what: `\`poetry publish\` ended well but did not send ${unsent.map(({ filename }) => filename).join(', ')}.`,
        fix: 'Run the job again; if it stays so, report it with the log of this step.',
    });
    return { error, remedy: 'stop' };
}
function verdictOf(finished, target, project, file) {
    const text = readPoetryText(finished.stdout);
    switch (text?.kind) {
        case 'http':
            return judgeUpload({ site: target, project, file }, text.status, (0,github_text/* shorten */.ml)(text.reason, 500));
        case 'redirect':
            return {
                error: new errors/* PublishError */.S1('index-refused', {
                    what: `${target.uploadUrl} redirects, and a credential is not sent after a redirect.`,
                    fix: 'Set `repository` to the address that it leads to, with a slash at its end.',
                }),
                remedy: 'stop',
            };
        case 'connection':
            return {
                error: new errors/* PublishError */.S1('index-unavailable', {
                    what: `The connection to ${target.label} broke while ${file ?? 'a file'} was uploaded.`,
                    why: 'It may or may not have arrived.',
                    fix: errors/* RUN_AGAIN */.Bs,
                }),
                remedy: 'retry',
            };
        default:
            return {
                error: (0,errors/* diskError */.wO)(finished.stdout) ??
                    new errors/* PublishError */.S1('index-refused', { what: describeEnd('publish', finished), fix: errors/* RUN_AGAIN */.Bs }),
                remedy: 'stop',
            };
    }
}

;// CONCATENATED MODULE: ./src/send.ts











/** Steps 12 to 14, with files that are known to be right, wherever they come from. */
async function send(run, ready) {
    const { known, tools, inputs, index } = run;
    const { release, built, plan, consent, pythons } = ready;
    const { target, waitSeconds } = inputs;
    const { step, log } = tools;
    known.projectUrl = target.projectPage?.(release.name, release.version) ?? null;
    const idle = whyNothingIsSent(run, plan, consent);
    if (idle === null && consent !== null && pythons !== null)
        await send_sendMissing(run, ready, { consent, pythons });
    else
        await sendNothing(run, ready, idle ?? 'dry-run');
    if (idle === 'dry-run') {
        log.skip('Confirm', WHY_IDLE[idle]);
        return;
    }
    known.shown = await step('Confirm', () => confirm_confirm(index, target, release, asPublished(built, known.now ?? plan), waitSeconds, tools));
}
/** Null where something will be sent. */
function whyNothingIsSent({ inputs }, plan, consent) {
    if (plan.missing.length === 0)
        return 'done';
    return inputs.isDryRun || consent === null ? 'dry-run' : null;
}
/** Steps 12 and 13 where files are missing on the index. */
async function send_sendMissing(run, ready, { consent, pythons }) {
    const { runner, known, tools, inputs, event, index } = run;
    const { release, plan, tagged, builder } = ready;
    const { step, log } = tools;
    const { target } = inputs;
    const upload = await step('Configure the credential', async () => {
        await checkUnchanged(plan.missing);
        const uploadFolder = await makeWorkFolder(runner.temp);
        const python = await installUploadPoetry(tools, pythons, builder, uploadFolder);
        const credential = await configureCredential(tools, consent, target, projectOf(run, ready));
        return { uploadFolder, python, credential };
    });
    await step('Publish', async () => {
        const { commit, tag } = tagged;
        const uploadTools = { ...tools, ...upload, jobEnv: runner.env };
        if (tag !== null)
            await checkTagAgain(uploadTools, inputs.source.token, event, { commit, tag });
        const occasion = { version: release.version, isHandedOver: builder === null, isAfterUpload: true };
        const publishTools = {
            ...tools,
            isRenewable: upload.credential.isRenewable,
            upload: (files) => uploadFiles(uploadTools, target, release, files),
            settle: (now) => settleConflicts(index, now, occasion, log),
            tell: (now) => void (known.now = now),
        };
        await publish(publishTools, index, target, release, plan);
    });
}
/** Steps 12 and 13 where nothing is sent: at most it is tried whether a token would be given. */
async function sendNothing(run, ready, idle) {
    const { tools, inputs } = run;
    const { consent } = ready;
    const { step, log } = tools;
    const project = projectOf(run, ready);
    const why = idle === 'done' ? WHY_IDLE.done : whyNotRehearsed(consent, inputs.target, project);
    if (why !== null || consent === null)
        log.skip('Configure the credential', why ?? WHY_IDLE[idle]);
    else
        await step('Configure the credential', () => rehearse(tools, consent, inputs.target, project));
    log.skip('Publish', WHY_IDLE[idle]);
}
/** The project as Trusted Publishing sees it. */
function projectOf({ event }, { release, exists }) {
    return { name: release.name, exists, isFork: event.repository.isFork };
}

;// CONCATENATED MODULE: ./src/steps/ask-index.ts




/**
 * Step 6, before anything is built: what is on the index already, by one request.
 * @param isForLaterJob `mode: build`, which has no login and sends nothing: the index is asked only where that can end the run
 * @returns no page where the index is not asked, or, with a warning, where that job cannot read it
 * @throws {PublishError} `index-unavailable`, `index-authentication-failed`, `input-invalid` (no Simple API found);
 * `index-refused` where files are missing and the index takes no more
 */
async function askBeforeBuild(tools, wanted, isForLaterJob) {
    const page = isForLaterJob ? await lookWithoutLogin(tools, wanted) : await look(tools, wanted);
    const skipped = skipExisting(tools, page, wanted, null);
    if (skipped !== null)
        return skipped;
    const { name: project, version } = wanted;
    if (!isForLaterJob && page !== null && version !== null) {
        const release = { site: tools.target, project, version, page, now: tools.clock.now() };
        const { stop } = standingOf(release, [], !lacksKind(release, tools.existing.formats));
        if (stop !== null)
            throw stop;
    }
    return { page };
}
/**
 * Step 6 where an earlier job has built.
 * @throws {PublishError} `index-unavailable`, `index-authentication-failed`, `input-invalid` (no Simple API found)
 */
async function askForFiles(tools, wanted, built) {
    const page = await look(tools, wanted);
    return skipExisting(tools, page, wanted, built) ?? { page };
}
/**
 * Part of steps 6 and 10: whether `when-version-exists: skip` ends the run.
 * @param page null where the index was not asked
 * @param built null where nothing is built yet
 */
function skipExisting({ target, existing, log }, page, { name, version }, built) {
    if (page === null || version === null)
        return null;
    const why = whySkipped(existing, target.label, page.files, { name, version }, built);
    if (why === null)
        return null;
    log.line(why);
    return { because: 'exists', skipped: why, projectUrl: target.projectPage?.(name, version.normal) ?? null };
}
async function lookWithoutLogin(tools, wanted) {
    if (tools.existing.when === 'verify')
        return null;
    try {
        return await look(tools, wanted);
    }
    catch (failure) {
        if (!(failure instanceof errors/* PublishError */.S1) || failure.code !== 'index-authentication-failed')
            throw failure;
        tools.log.warning(`${failure.what} \`mode: build\` takes no login, so \`when-version-exists: skip\` cannot be decided in this job, and the files are built. Set it in the job with \`mode: publish\`, too.`);
        return null;
    }
}
async function look({ index, log }, { name, version }) {
    const page = await index.project(name);
    const ofVersion = version === null ? [] : filesOfVersion(page.files, name, version);
    log.line(!page.exists
        ? `${name} is not there yet`
        : page.files.length === 0
            ? `${name} is there, without files`
            : `${name} is there with ${String(page.files.length)} files${version === null ? '' : `, ${String(ofVersion.length)} of them of version ${version.normal}`}`);
    return page;
}

;// CONCATENATED MODULE: ./src/steps/build.ts






/**
 * Step 9: `poetry build` into a fresh folder outside the workspace; the files are hashed at once.
 * @returns one file for each format, sdist first
 * @throws {PublishError} `build-failed`, `build-unexpected-files`, `pyproject-invalid`, `poetry-version-refused`, `disk-not-writable`
 */
async function build({ runPoetry, log, work }, poetry, { folder, nameOf }, formats) {
    const output = await makePrivateFolder(work, 'built');
    const finished = await runPoetry({
        tool: poetry.python,
        args: buildArguments(formats, output),
        cwd: folder,
        env: poetry.env,
    });
    if (finished.exitCode !== 0)
        throw buildFailed(poetry, finished, nameOf('pyproject.toml'));
    const { files, others } = await readBuildFolder(output);
    const isExpected = formats.every((format) => files.filter(({ kind }) => kind === format).length === 1);
    if (!isExpected || others.length > 0 || files.length !== formats.length) {
        const names = [...files.map(({ filename }) => filename), ...others];
        throw new errors/* PublishError */.S1('build-unexpected-files', {
            what: `The build made ${names.length === 0 ? 'no files' : names.join(', ')}; expected is one ${formats.join(' and one ')}.`,
            why: 'Something beside `poetry build` wrote into the folder, or the build backend is not complete.',
            fix: 'Run `poetry build` at home in a clean clone and look at what it makes.',
        });
    }
    for (const { filename, size, sha256 } of files)
        log.line(`${filename}: ${String(size)} bytes, sha256 ${sha256}`);
    return files;
}
function buildFailed(poetry, finished, file) {
    const ofDisk = (0,errors/* diskError */.wO)(finished.stdout);
    if (ofDisk !== null)
        return ofDisk;
    const text = readPoetryText(finished.stdout);
    if (text?.kind === 'wrong-poetry') {
        return new errors/* PublishError */.S1('poetry-version-refused', {
            what: `The project requires Poetry ${(0,github_text/* shorten */.ml)(text.wanted, 60)}, and this is ${poetry.version}.`,
            fix: 'Set `poetry-version` to a version that the project allows.',
        });
    }
    if (text?.kind === 'invalid-project') {
        return new errors/* PublishError */.S1('pyproject-invalid', {
            what: `Poetry ${poetry.version} refuses ${file}: ${(0,github_text/* shorten */.ml)(lastLines(finished.stdout, 4), 600)}`,
            fix: 'Correct what it names; `poetry check` shows the same at home. Another `poetry-version` may take the file as it is.',
            at: { file },
        });
    }
    if (text?.kind === 'link-outside') {
        return new errors/* PublishError */.S1('build-failed', {
            what: `Poetry could not pack ${(0,github_text/* shorten */.ml)(text.target, 200)}: it lies outside of ${(0,github_text/* shorten */.ml)(text.folder, 200)}.`,
            why: 'A symbolic link leads there, and Poetry packs what a link leads to. Nothing was uploaded.',
            fix: 'Replace the link by the file itself, or remove it; to name it in `exclude` does not help.',
        });
    }
    return new errors/* PublishError */.S1('build-failed', {
        what: (0,github_text/* shorten */.ml)(describeEnd('build', finished), 700),
        why: 'Nothing was uploaded.',
        fix: 'Look at the output of this step; `poetry build` in a clean clone shows the same.',
    });
}

;// CONCATENATED MODULE: ./src/pypi/token.ts


const token_UNKNOWN = { location: null, projects: null, expires: null };
/** Numbers of the fields, and of what ends a section. Source: the binary format 2 of libmacaroons. */
const END = 0;
const LOCATION = 1;
const IDENTIFIER = 2;
const SIGNATURE = 6;
/**
 * Reads a token of PyPI's software without asking anybody: `pypi-`, then a macaroon, whose place and limits stand in it in
 * the clear. What cannot be read is unknown, and no error: the index has the last word.
 */
function readToken(token) {
    const encoded = /^pypi-([\w-]+)=*$/.exec(token)?.[1];
    if (encoded === undefined)
        return token_UNKNOWN;
    const bytes = Buffer.from(encoded, 'base64url');
    if (bytes[0] !== 2)
        return token_UNKNOWN;
    const fields = new FieldReader(bytes, 1);
    const first = fields.next();
    if (first?.type !== LOCATION)
        return token_UNKNOWN;
    const location = first.data.toString('utf8');
    const known = /^[a-z0-9.:-]+$/.test(location) ? location : null;
    return { ...token_UNKNOWN, location: known, ...limitsIn(caveatsIn(fields)) };
}
/** The first-party caveats; none where the rest is not as it should be, up to the signature. */
function caveatsIn(fields) {
    const caveats = [];
    let isIdentified = false;
    let isInSection = true;
    for (let field = fields.next(); field !== null; field = fields.next()) {
        if (field.type === SIGNATURE)
            return isIdentified && !isInSection ? caveats : [];
        if (field.type === END) {
            isInSection = false;
            continue;
        }
        isInSection = true;
        if (field.type !== IDENTIFIER)
            continue;
        if (isIdentified)
            caveats.push(field.data.toString('utf8'));
        isIdentified = true;
    }
    return [];
}
/** All caveats hold at once. Source of their forms: PyPI's software, the older ones (tables) included. */
function limitsIn(caveats) {
    let projects = null;
    let expires = null;
    for (const caveat of caveats) {
        const { names, end } = limitIn(caveat);
        if (names !== undefined) {
            const allowed = names.map((name) => normaliseName(name));
            projects = projects === null ? allowed : projects.filter((name) => allowed.includes(name));
        }
        if (end !== undefined)
            expires = Math.min(end, expires ?? Infinity);
    }
    return { projects, expires };
}
function limitIn(caveat) {
    const value = (0,json/* parseJson */.qF)(caveat);
    if (Array.isArray(value)) {
        const [tag, first] = value;
        if (tag === 0)
            return { end: milliseconds(first) };
        return tag === 1 ? { names: (0,json/* stringsAt */.kp)({ first }, 'first') } : {};
    }
    const table = (0,json/* asTable */.fO)(value);
    if (table?.['version'] === 1)
        return { names: (0,json/* stringsAt */.kp)((0,json/* tableAt */.af)(table, 'permissions'), 'projects') };
    return { end: milliseconds(table?.['exp']) };
}
function milliseconds(seconds) {
    return typeof seconds === 'number' && Number.isSafeInteger(seconds) ? seconds * 1000 : undefined;
}
/** Fields one after another: a type, and unless it ends a section, a length and that many bytes. */
class FieldReader {
    #bytes;
    #at;
    constructor(bytes, at) {
        this.#bytes = bytes;
        this.#at = at;
    }
    /** null at the end, and where the bytes are no fields. */
    next() {
        const type = this.#number();
        if (type === END)
            return { type, data: Buffer.alloc(0) };
        const length = type === null ? null : this.#number();
        if (type === null || length === null || this.#at + length > this.#bytes.length)
            return null;
        const data = this.#bytes.subarray(this.#at, this.#at + length);
        this.#at += length;
        return { type, data };
    }
    /** A varint: seven bits a byte, the lowest first. No token needs more than four bytes for one. */
    #number() {
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.#bytes[this.#at++];
            if (byte === undefined)
                return null;
            value += (byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./src/steps/check-credential.ts










/** Whether the job holds a token, a password or the right to ask for ID tokens. Asked before anything of step 5 is known. */
function holdsCredential(choice, env) {
    const isGiven = choice !== null && choice.kind !== 'trusted-publishing';
    return isGiven || idTokenService(env) !== null;
}
/**
 * Step 5: who will be asked for permission to upload, and whether that can succeed. Nothing is sent.
 * @param choice null in `mode: build`, which takes none
 * @returns null there, and in a dry run that has no credential
 * @throws {PublishError} `trusted-publishing-unavailable`, `index-authentication-failed`
 */
function checkCredential(choice, target, job, isDryRun, log) {
    const service = idTokenService(job.env);
    if (choice === null)
        return withoutCredential(service, log);
    switch (choice.kind) {
        case 'token':
            log.line(`${target.label} will be given the API token`);
            if (target.isPyPI)
                checkToken(choice.token, target, job, log);
            else
                warnOfOtherHost(choice.token, target, log);
            if (target.isPyPI && service !== null) {
                log.warning('The job passes an API token, and may use Trusted Publishing as well: the token is used. Remove `pypi-token` (or `password`), and delete the token on the index; or, if the token is to stay, remove `id-token: write`.');
            }
            return choice;
        case 'login':
            log.line(`${target.label} will be given the user name ${choice.username} and its password`);
            if (choice.username === token_user/* TOKEN_USER */.A)
                warnOfOtherHost(choice.password, target, log);
            return choice;
        case 'trusted-publishing': {
            const flaw = elsewhere(target, job.serverUrl);
            if (flaw === null && service !== null) {
                log.line(`${target.label} will be asked for a token: Trusted Publishing`);
                return { kind: 'trusted-publishing', service };
            }
            const problem = flaw ?? notPermitted(target, job);
            if (!isDryRun)
                throw problem;
            log.warning(problem.message);
            return null;
        }
    }
}
/** There is nothing to steal in a job that uploads nothing. */
function withoutCredential(service, log) {
    log.line('`mode: build` uploads nothing and needs no credential');
    if (service !== null) {
        log.warning('This job may ask for ID tokens, and code of the project runs in it. Remove `id-token: write` from its permissions; only the job with `mode: publish` needs it.');
    }
    return null;
}
/** What an API token says of itself, against what it is to be used for. */
function checkToken(token, target, { project, now }, log) {
    const { label } = target;
    const page = pagesOf(target)?.newToken ?? '';
    if (!token.startsWith('pypi-')) {
        log.warning(`The token does not begin with "pypi-" as those of ${label} do.`);
    }
    const { location, projects, expires } = readToken(token);
    const maker = targetOfHost(location);
    if (maker !== undefined && maker !== target)
        throw ofOtherIndex(maker, target);
    if (projects !== null && !projects.includes(normaliseName(project))) {
        const names = projects.length === 0 ? 'no project at all' : (0,github_text/* shorten */.ml)(projects.join(', '), 200);
        throw new errors/* PublishError */.S1('index-authentication-failed', {
            what: `The API token is limited to ${names}, and the project is ${project}.`,
            why: `The token itself says so; ${label} would refuse the upload.`,
            fix: `Make a token for ${project} (${page}) and store it as the secret, or correct \`name\` in pyproject.toml.`,
        });
    }
    if (expires !== null && expires <= now) {
        log.warning(`The API token says that it ended on ${dayInWords(expires)}; ${label} will refuse it. Make a new one: ${page}`);
    }
}
/** A token of PyPI may be meant for a proxy of it; mostly the secret is the wrong one, or the address is. */
function warnOfOtherHost(token, { uploadUrl }, log) {
    const { host, hostname } = new URL(uploadUrl);
    const { location } = readToken(token);
    if (targetOfHost(location) === undefined || isLoopback(hostname))
        return;
    log.warning(`The API token says that it was made on ${location ?? ''}, and it will be sent to ${host}. Whoever receives it there can publish with it on ${location ?? ''}: check \`repository\`, and which secret is passed.`);
}
function ofOtherIndex(maker, target) {
    const line = target === KNOWN_TARGETS['testpypi'] ? 'remove' : 'add';
    return new errors/* PublishError */.S1('index-authentication-failed', {
        what: `The API token was made on ${maker.label}, and the target is ${target.label}.`,
        why: 'The two share no accounts and no tokens; the token itself says where it belongs.',
        fix: `In \`pypi-token: \${{ secrets.… }}\` name the secret that holds a token of ${target.label}; or, to publish to ${maker.label}, ${line} \`repository: testpypi\`.`,
    });
}
/** GitHub Enterprise Server and ghe.com sign ID tokens of their own. A server on this machine, which only tests have, is not one. */
function elsewhere({ isPyPI, label }, serverUrl) {
    const hostname = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : serverUrl;
    if (!isPyPI || hostname === 'github.com' || isLoopback(hostname))
        return null;
    return new errors/* PublishError */.S1('trusted-publishing-unavailable', {
        what: `${label} takes no ID tokens of ${hostname}.`,
        why: 'Its Trusted Publishing knows github.com only, neither GitHub Enterprise Server nor ghe.com.',
        fix: 'Pass an API token as `pypi-token`, or publish from a repository on github.com.',
    });
}
/** Why the job may not ask for ID tokens, as far as it can know. */
function notPermitted({ label, isPyPI }, { event, env }) {
    if (event.isFromFork) {
        return new errors/* PublishError */.S1('trusted-publishing-unavailable', {
            what: `There is no credential for ${label}: this pull request comes from a fork.`,
            why: 'Pull requests from forks get neither secrets nor the permission `id-token: write`, whatever the workflow says.',
            fix: 'A dry run needs no credential; to publish, let the workflow run on `release`, on a pushed tag, or by `workflow_dispatch`.',
        });
    }
    const unread = unreadCredentials(env);
    if (unread.length > 0) {
        return new errors/* PublishError */.S1('trusted-publishing-unavailable', {
            what: `There is no credential for ${label}: the job may not ask for an ID token, and \`pypi-token\` is not given.`,
            why: `${unread.join(', ')} ${unread.length === 1 ? 'is' : 'are'} set, but this action reads no credential from variables, because every process of the job would see it.`,
            fix: 'Pass the token as `pypi-token` and remove the variable; or add `permissions: { contents: read, id-token: write }` to the job.',
        });
    }
    if (!isPyPI) {
        return new errors/* PublishError */.S1('trusted-publishing-unavailable', {
            what: `There is no credential for ${label}.`,
            why: 'Neither `username` and `password` nor `pypi-token` is given, and the job may not ask for an ID token.',
            fix: 'Pass `username` and `password`, or `pypi-token`; if the index knows Trusted Publishing, `permissions: { contents: read, id-token: write }` will do.',
        });
    }
    return new errors/* PublishError */.S1('trusted-publishing-unavailable', {
        what: `There is no credential for ${label}, and the job may not ask for an ID token.`,
        why: 'Trusted Publishing needs the permission `id-token: write`. Where the workflow is called by another one, the calling job has to grant it, too: it takes away what it does not name.',
        fix: 'Add `permissions: { contents: read, id-token: write }` to the job (and to the job that calls the workflow), or pass `pypi-token`.',
    });
}
const CREDENTIAL_VARIABLES = /^(POETRY_PYPI_TOKEN_\w+|POETRY_HTTP_BASIC_(PYPI|TESTPYPI)_PASSWORD|TWINE_(PASSWORD|API_KEY|API_TOKEN)|UV_PUBLISH_(TOKEN|PASSWORD)|FLIT_PASSWORD|PYPI_(API_)?(TOKEN|KEY))$/i;
/** Names of variables that other tools take their credential from. */
function unreadCredentials(env) {
    return Object.keys(env)
        .filter((name) => CREDENTIAL_VARIABLES.test(name) && env[name]?.trim() !== '')
        .sort();
}

;// CONCATENATED MODULE: ./src/steps/check-event.ts

const RELEASE_ACTIONS = ['published', 'released', 'prereleased', 'created'];
const OTHER_EVENTS = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'];
/** Events that run with the rights of the repository, while the code that they are about can be anybody's. */
const ON_FOREIGN_CODE = ['pull_request_target', 'workflow_run', 'issue_comment'];
/**
 * Step 2: whether this event may upload. A dry run, and a build for another job, may follow from any event.
 * @throws {PublishError} `event-not-publishable`
 */
function checkEvent(event, { sendsNothing, hasCredential }, log) {
    log.line(`Event: ${event.name}${event.action === undefined ? '' : ` (${event.action})`}, ${event.ref || 'no ref'}`);
    const problem = problemOf(event);
    if (problem === null)
        return event;
    if (!sendsNothing)
        throw problem;
    if (hasCredential && ON_FOREIGN_CODE.includes(event.name)) {
        throw refuse(`On ${event.name} nothing is built in a job that holds a credential.`, 'Rehearse on `pull_request` instead, without `id-token: write` and without a token or password.');
    }
    log.line(`${problem.what} Nothing is uploaded by this run, so it goes on.`);
    return event;
}
function problemOf(event) {
    if (event.name === 'release') {
        if (event.isDraft)
            return refuse('This release is a draft.', 'Publish the release; that starts the workflow.');
        if (RELEASE_ACTIONS.includes(event.action ?? ''))
            return null;
        return refuse(`A release that was ${event.action ?? 'changed'} is not published anew.`, 'Let the workflow run on `release: { types: [published] }`.');
    }
    if (event.isDeletion)
        return refuse(`${event.ref} was deleted.`, 'Push the tag again if it is to be published.');
    if (OTHER_EVENTS.includes(event.name))
        return null;
    if (event.name === 'workflow_run')
        return refuse('Nothing is published on the event workflow_run.', 'Let this workflow run on `release: { types: [published] }` or on a pushed tag; to wait for the tests, call their workflow in a job of this one (`uses: ./.github/workflows/tests.yml`) and name that under `needs:`. A tag that is there is published by `workflow_dispatch` with it as `ref`.', 'Such a run stands on the default branch, whatever the other workflow was about: a release, or code of a pull request.');
    return refuse(`Nothing is published on the event ${event.name || '(none)'}.`, 'Publish on `release`, on a pushed tag, or by `workflow_dispatch`; for a rehearsal set `dry-run: true`.');
}
function refuse(what, fix, why = 'Code of a pull request or an unfinished release must not reach an index.') {
    return new errors/* PublishError */.S1('event-not-publishable', { what, why, fix });
}

;// CONCATENATED MODULE: ./src/git/find.ts

/** `GIT_CONFIG_COUNT` came with this version. */
const OLDEST = { major: 2, minor: 31 };
/**
 * The git on PATH.
 * @param workspace where no program is taken from; any command runs there
 * @returns its absolute path, or what is wrong with it
 */
async function findGit(processes, platform, env, workspace) {
    const [tool] = await programsOnPath(env, platform, ['git'], workspace);
    if (tool === undefined)
        return { tool: null, problem: 'There is no git on PATH.' };
    const { stdout } = await processes.run({ tool, args: ['--version'], cwd: workspace, env });
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(stdout) ?? [];
    const isOld = Number(major) < OLDEST.major || (Number(major) === OLDEST.major && Number(minor) < OLDEST.minor);
    return isOld
        ? {
            tool: null,
            problem: `git ${major}.${minor} is too old; ${String(OLDEST.major)}.${String(OLDEST.minor)} is needed.`,
        }
        : { tool };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/system/plain-file.ts
var plain_file = __webpack_require__(9384);
;// CONCATENATED MODULE: ./src/system/folder-contents.ts






/** Between entries, what waits gets its turn that often, in milliseconds; within a large file after each piece. */
const TURN_MS = 1;
/**
 * All that lies below a folder, links not followed.
 * @throws {Error} where there is no such folder, or a link in its place, which could lead every process elsewhere
 */
async function* entriesBelow(folder) {
    if (!(await (0,promises_.lstat)(folder)).isDirectory())
        throw new Error('it is no folder');
    const buffer = Buffer.allocUnsafe(PIECE_BYTES);
    const folders = [''];
    let turn = performance.now();
    for (const at of folders) {
        for (const entry of (0,external_node_fs_.readdirSync)(`${folder}/${at}`, { withFileTypes: true })) {
            const name = `${at}${entry.name}`;
            const file = `${folder}/${name}`;
            const kind = kindOf(entry);
            if (kind === 'folder')
                folders.push(`${name}/`);
            const content = (expected) => {
                if (kind === 'link')
                    return `-> ${(0,external_node_fs_.readlinkSync)(file)}`;
                return kind === 'file' ? contentOfFile(file, buffer, expected) : '';
            };
            yield { name, kind, content };
            if (performance.now() - turn < TURN_MS)
                continue;
            await (0,external_node_timers_promises_.setImmediate)();
            turn = performance.now();
        }
    }
}
function kindOf(entry) {
    if (entry.isSymbolicLink())
        return 'link';
    if (entry.isDirectory())
        return 'folder';
    return entry.isFile() ? 'file' : 'other';
}
/**
 * What a folder holds; null where there is no such folder, or something in it cannot be read.
 * @param counts what else lies there is left out
 */
async function contentsOf(folder, counts = () => true) {
    const contents = new Map();
    try {
        for await (const { name, content } of entriesBelow(folder))
            if (counts(name))
                contents.set(name, await content());
    }
    catch {
        return null;
    }
    return contents;
}
/** What `Contents` says of a file that is not large, read synchronously; null where it cannot be read. */
function contentOf(file) {
    try {
        const opened = (0,external_node_fs_.openSync)(file, plain_file/* PLAINLY */.I);
        try {
            return (0,external_node_fs_.fstatSync)(opened).isFile() ? asContent((0,external_node_fs_.readFileSync)(opened)) : null;
        }
        finally {
            (0,external_node_fs_.closeSync)(opened);
        }
    }
    catch {
        return null;
    }
}
function asContent(bytes) {
    return `${String(bytes.length)} ${sha256Of(bytes)}`;
}
function contentOfFile(file, buffer, expected) {
    const opened = (0,external_node_fs_.openSync)(file, plain_file/* PLAINLY */.I);
    let isHandedOn = false;
    try {
        const bytesRead = (0,external_node_fs_.readSync)(opened, buffer);
        // There is no more of it: what is expected holds the size. To ask for that of each small file would take a tenth of the time.
        if (expected !== undefined && bytesRead < buffer.length)
            return asContent(buffer.subarray(0, bytesRead));
        const { size } = (0,external_node_fs_.fstatSync)(opened);
        if (bytesRead === size)
            return asContent(buffer.subarray(0, bytesRead));
        if (expected !== undefined && !expected.startsWith(`${String(size)} `))
            return String(size);
        isHandedOn = true;
        return contentOfLargeFile(opened, size, buffer, bytesRead);
    }
    finally {
        if (!isHandedOn)
            (0,external_node_fs_.closeSync)(opened);
    }
}
/** Goes on where `first` bytes were read, and closes it. */
async function contentOfLargeFile(opened, size, buffer, first) {
    try {
        const sum = (0,external_node_crypto_.createHash)('sha256');
        let read = 0;
        // Ends soon after that size: somebody may go on writing.
        for (let bytesRead = first; bytesRead > 0 && read <= size; bytesRead = (0,external_node_fs_.readSync)(opened, buffer)) {
            sum.update(buffer.subarray(0, bytesRead));
            read += bytesRead;
            await (0,external_node_timers_promises_.setImmediate)();
        }
        return `${String(size)} ${sum.digest('hex')}`;
    }
    finally {
        (0,external_node_fs_.closeSync)(opened);
    }
}
/**
 * All files and links below a folder, by paths from there with `/`; links are not followed. Null where there are more than `limit`
 * entries, or a folder that cannot be read: then it stops looking.
 */
async function filesBelow(folder, limit) {
    const files = [];
    let count = 0;
    try {
        for await (const { name, kind } of entriesBelow(folder)) {
            if (++count > limit)
                return null;
            if (kind !== 'folder')
                files.push(name);
        }
    }
    catch {
        return null;
    }
    return files;
}

;// CONCATENATED MODULE: ./src/git/tree.ts



/** So much is listed of what git does not track; a folder that would go beyond it is one entry. */
const MOST_UNTRACKED = 100_000;
/**
 * Lists the files of a folder, and of the submodules in it.
 * @param git in that folder
 * @throws {GitError}
 */
async function listTree(git) {
    const tracked = new Set();
    const links = [];
    const untracked = new Set();
    const untrackedFolders = [];
    const emptySubmodules = [];
    const changed = [];
    async function addFolder(below, folder) {
        const files = await filesBelow(external_node_path_default().join(git.folder, folder), MOST_UNTRACKED - untracked.size);
        if (files === null)
            untrackedFolders.push(folder);
        else
            for (const file of files)
                untracked.add(folder + file);
        if (files?.length === 0 && below !== '')
            emptySubmodules.push(below);
    }
    async function addRepository(repository, below) {
        for (const entry of await repository.untrackedEntries()) {
            const name = below + (entry === './' ? '' : entry);
            if (name === '' || name.endsWith('/'))
                await addFolder('', name);
            else
                untracked.add(name);
        }
        for (const { path: name, submodule, isLink } of await repository.trackedEntries()) {
            if (isLink)
                links.push(below + name);
            if (submodule === null)
                tracked.add(below + name);
            else
                await addSubmodule(below + name, submodule);
        }
    }
    async function addSubmodule(name, commit) {
        const submodule = git.in(external_node_path_default().join(git.folder, name));
        const ofGit = external_node_path_default().join(submodule.folder, '.git');
        if (!(await isFolder(submodule.folder)))
            emptySubmodules.push(name);
        // Without a `.git` of its own, git would speak of the repository around it.
        else if ((await isFile(ofGit)) || (await isFolder(ofGit))) {
            await addRepository(submodule, `${name}/`);
            if ((await submodule.commitOf('HEAD')) !== commit)
                changed.push(name);
            else
                changed.push(...(await submodule.changedFiles()).map((file) => `${name}/${file}`));
        }
        else
            await addFolder(name, `${name}/`);
    }
    await addRepository(git, '');
    return { tracked, links, untracked, untrackedFolders, emptySubmodules, changed };
}

;// CONCATENATED MODULE: ./src/system/preload.ts
/**
 * Loads all that is loaded lazily and is used after code of the project has run: the bundle's chunks lie in a folder that such
 * code can write to, and what it would put there would run with everything that this process knows. A second call costs nothing.
 */
async function loadAll() {
    await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(260), __webpack_require__.e(317)]).then(__webpack_require__.bind(__webpack_require__, 4317)),
        __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260)),
        Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413)),
        __webpack_require__.e(/* import() */ 783).then(__webpack_require__.bind(__webpack_require__, 9783)),
        __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 6993)),
        __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19)),
        __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19)),
        __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19)),
    ]);
}

;// CONCATENATED MODULE: ./src/steps/check-out.ts










/**
 * Step 3: brings the released commit into the workspace, or sees that it is there.
 * @throws {PublishError} `checkout-failed`, `ref-not-found`, `tree-modified`, `input-invalid`
 */
async function checkOut(tools, event, options) {
    const { log, workspace } = tools;
    const remote = `${tools.serverUrl}/${event.repository.owner}/${event.repository.name}`;
    try {
        const opened = await openRepository(tools, options);
        // Settings of a repository that others have made can have git run programs of theirs.
        if (!opened.isEmpty)
            await loadAll();
        const { repository } = opened;
        const tag = options.checkout === 'never'
            ? await takeAsItIs(tools, repository, event, options)
            : await bringWanted(tools, opened, remote, event, options);
        const commit = await repository.commitOf('HEAD');
        if (commit === null)
            throw failed('The workspace is a repository without a commit.');
        const folder = await projectFolder(workspace, options.workingDirectory);
        const nameOf = (file) => external_node_path_default().posix.join(options.workingDirectory.split((external_node_path_default()).sep).join('/'), file);
        const [tree, changedFiles, isShallow, localTags] = await Promise.all([
            listTree(repository.in(folder)),
            repository.changedFiles(),
            repository.isShallow(),
            repository.localTags(),
        ]);
        checkChanges([...changedFiles, ...tree.changed.map(nameOf)], options.mayBeModified, log);
        log.line(`Commit ${commit}${tag === null ? '' : `, tag ${tag}`}`);
        return {
            folder,
            commit,
            tag,
            tree,
            isShallow,
            localTags: check_out_tagsOf(localTags),
            remoteTags: async () => {
                const refs = await repository.remoteRefs(remote, ['refs/tags/*']).catch((failure) => {
                    throw translated(failure, remote);
                });
                return check_out_tagsOf(refs);
            },
            nameOf,
        };
    }
    catch (failure) {
        throw translated(failure, remote);
    }
}
/** Lies in `.git` of what this action checked out: on a self-hosted runner an earlier run's, which may be replaced. */
const MARK = 'poetry-publish-action';
/** The repository that the project's folder lies in, or a new one where the workspace is empty. */
async function openRepository(tools, options) {
    const { workspace, processes, platform, env } = tools;
    await (0,promises_.mkdir)(workspace, { recursive: true });
    const wanted = external_node_path_default().join(workspace, options.workingDirectory);
    // Where a link leads out of the workspace, git would look there; `projectFolder` says later that it does.
    const start = (await isReallyInside(workspace, wanted)) && (await isFolder(wanted)) ? wanted : workspace;
    const found = await findGit(processes, platform, env, workspace);
    if (found.tool === null)
        throw failed(found.problem);
    const login = options.token === null ? [] : loginSettings(tools.serverUrl, options.token);
    const git = { processes, tool: found.tool, env, login };
    // Only in our own checkout: in another one every file would seem changed where line ends were converted.
    const ours = new Git(git, workspace, [{ key: 'core.autocrlf', value: 'false' }]);
    if ((await (0,promises_.readdir)(workspace)).length === 0) {
        if (options.checkout === 'never')
            throw failed('The workspace is empty, and `checkout: false` was set.');
        return { repository: ours, isOurs: true, isEmpty: true };
    }
    const top = await new Git(git, start).topLevel();
    if (top === null || !(await isReallyInside(workspace, top)))
        throw failed('The workspace holds files but no git repository.');
    const isOurs = await isFile(external_node_path_default().join(top, '.git', MARK));
    return { repository: isOurs ? ours : new Git(git, top), isOurs, isEmpty: false };
}
/** @returns the tag that the run is about, by what the clone knows */
async function takeAsItIs({ log }, repository, event, { ref }) {
    log.line('`checkout: false`: what is in the workspace is taken as it is');
    if (ref === null)
        return event.tag;
    const name = tagName(ref) ?? ref;
    return (await repository.commitOf(`refs/tags/${name}`)) === null ? null : name;
}
/** @returns the tag that the run is about */
async function bringWanted(tools, { repository, isOurs, isEmpty }, remote, event, options) {
    const { log, clock } = tools;
    const wanted = await wantedCommit(repository, remote, event, options.ref);
    const head = isEmpty ? null : await repository.commitOf('HEAD');
    if (head === wanted.commit) {
        log.line('The workspace already is that commit');
        return wanted.tag;
    }
    if (isOurs) {
        log.line(`Fetching ${wanted.commit} from ${remote}`);
        await emptyFolder(repository.folder);
        await fillWorkspace(tools, repository, remote, wanted);
    }
    else if (options.ref === null && event.tag === null) {
        throw failed(`The workspace holds commit ${head ?? '(none)'}, but the event is about ${wanted.commit}.`, 'Somebody has chosen another commit on purpose, or an earlier run has left it there.', 'Set `checkout: false` if that commit is to be published, or let actions/checkout take the commit of the event.');
    }
    else {
        log.line(`Fetching ${wanted.commit} from ${remote}`);
        await bringCommit(clock, repository, remote, wanted, await repository.isShallow());
    }
    return wanted.tag;
}
async function fillWorkspace({ log, clock }, repository, remote, wanted) {
    await repository.init();
    const fetching = bringCommit(clock, repository, remote, wanted, true);
    // What will be needed is loaded meanwhile.
    const [fetched] = await Promise.allSettled([fetching, (0,process/* untilStarted */.yQ)().then(loadAll)]);
    if (fetched.status === 'rejected') {
        await emptyFolder(repository.folder);
        throw fetched.reason;
    }
    await (0,promises_.writeFile)(external_node_path_default().join(repository.folder, '.git', MARK), '');
    if (await isFile(external_node_path_default().join(repository.folder, '.gitmodules'))) {
        log.warning('The repository has submodules, which are not fetched; run actions/checkout before if the build needs them.');
    }
}
async function emptyFolder(folder) {
    for (const name of await (0,promises_.readdir)(folder))
        await (0,promises_.rm)(external_node_path_default().join(folder, name), { recursive: true, force: true });
}
/** The commit of the event, or the one that `ref` names. */
async function wantedCommit(repository, remote, event, ref) {
    if (ref === null) {
        if (!isCommit(event.sha))
            throw failed('The event names no commit (GITHUB_SHA).');
        return { commit: event.sha, tag: event.tag };
    }
    const wanted = await resolveRef(repository, remote, ref);
    if (wanted === null)
        throw refNotFound(`${remote} has no ${ref}.`);
    return wanted;
}
/** What would be built must be what the commit names. */
function checkChanges(files, mayBeModified, log) {
    if (files.length === 0)
        return;
    const error = new errors/* PublishError */.S1('tree-modified', {
        what: `Tracked files differ from the commit: ${files.slice(0, 5).join(', ')}${files.length > 5 ? ' …' : ''}.`,
        why: 'An earlier step changed them, so what would be published is in no commit.',
        fix: 'Commit the change before the release; or, if that step sets the version on purpose, set `verify-tag: false`.',
    });
    if (!mayBeModified)
        throw error;
    log.warning(error.what);
}
/** The real folder of the project, which must lie in the workspace whatever links lead there. */
async function projectFolder(workspace, workingDirectory) {
    const folder = await realPathOf(external_node_path_default().join(workspace, workingDirectory));
    const flaw = folder === null ? NO_FOLDER : await check_out_flawOf(workspace, folder);
    if (folder !== null && flaw === null)
        return folder;
    throw new errors/* PublishError */.S1('input-invalid', {
        what: `\`working-directory: ${workingDirectory}\` ${flaw ?? NO_FOLDER}.`,
        fix: 'Give the folder of the package, relative to the top of the repository.',
    });
}
const NO_FOLDER = 'is no folder of the repository';
async function check_out_flawOf(workspace, folder) {
    if (!(await isFolder(folder)))
        return NO_FOLDER;
    if (!(await isReallyInside(workspace, folder)))
        return 'leads out of the workspace';
    return folder.split((external_node_path_default()).sep).includes('.git') ? 'lies inside .git' : null;
}
function check_out_tagsOf(refs) {
    return refs.flatMap(({ ref, commit }) => {
        const name = tagName(ref);
        return name === null ? [] : [{ name, commit }];
    });
}
/** What git says, in the words of the action; everything else as it is. */
function translated(failure, remote) {
    if (!(failure instanceof GitError))
        return failure;
    const ofDisk = (0,errors/* diskError */.wO)(failure.output);
    if (ofDisk !== null)
        return ofDisk;
    return failure.isMissingRef
        ? refNotFound(`${remote} has no such commit or tag: ${failure.message}.`, failure)
        : failed(`${failure.message}.`, undefined, undefined, failure);
}
function refNotFound(what, cause) {
    return new errors/* PublishError */.S1('ref-not-found', {
        what,
        why: 'The tag or branch was mistyped, or deleted after the workflow had started.',
        fix: 'Check `ref`, or push the tag again.',
        cause,
    });
}
function failed(what, why = 'The commit that is published must be known to git.', fix = 'Leave the workspace empty, or run actions/checkout before; the job needs `permissions: contents: read`.', cause) {
    return new errors/* PublishError */.S1('checkout-failed', { what, why, fix, cause });
}

;// CONCATENATED MODULE: ./src/steps/check-space.ts

const MB = 1e6;
/**
 * Bytes that are needed before anything of the project is built, as measured: uv with its downloads (38 and 68 MB), Poetry (61) where
 * the file system makes no hard links, and its byte code (10). Tools of the upload's own, where it needs any, come on top.
 */
const SPACE_NEEDED = (38 + 68 + 61 + 10) * MB;
/**
 * Part of step 7: whether there is room for the tools. What the build takes beside them nobody knows before.
 * @throws {PublishError} `disk-not-writable`
 */
async function checkSpace({ freeSpace, work }) {
    const free = await freeSpace(work);
    if (free === null || free >= SPACE_NEEDED)
        return;
    const inWords = (bytes) => `${String(Math.floor(bytes / MB))} MB`;
    throw new errors/* PublishError */.S1('disk-not-writable', {
        what: `The disk of RUNNER_TEMP has ${inWords(free)} left, and Poetry with its tools takes ${inWords(SPACE_NEEDED)}.`,
        why: 'The build and the dependencies come on top of that. Nothing was installed, built or uploaded.',
        fix: 'Free space before this step, or take a runner with a larger disk.',
    });
}
/** Whether `checkSpace` would find nothing. */
async function hasRoom(tools) {
    return checkSpace(tools).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./src/steps/hand-over.ts





const NOTHING_ELSE = 'The job that publishes takes nothing but the files that were built.';
/**
 * Before anything is built for another job: whether the folder can take it. Distributions that lie there are those of an
 * earlier build and will be replaced.
 * @throws {PublishError} `input-invalid`
 */
async function checkFolder(folder) {
    const { others } = await hand_over_look(folder);
    if (others.length > 0) {
        throw refused(`\`dist-directory: ${folder.name}\` holds other files: ${others.slice(0, 5).join(', ')}.`, NOTHING_ELSE);
    }
}
/**
 * In `mode: build`, in place of steps 12 to 14: the inspected files are copied into a folder of the workspace, for a later
 * job, and are there what they were when they had been built.
 * @throws {PublishError} `build-unexpected-files`, `artifact-invalid`, `input-invalid`
 */
async function handOver(folder, built, log) {
    const place = hand_over_placeOf(folder);
    const { files: old, others } = await hand_over_look(folder);
    if (others.length > 0) {
        throw new errors/* PublishError */.S1('build-unexpected-files', {
            what: `The build left ${others.slice(0, 5).join(', ')} in ${folder.name}.`,
            why: NOTHING_ELSE,
            fix: 'Set `dist-directory` to a folder that nothing else writes into.',
        });
    }
    for (const { filename } of old) {
        log.line(`${filename} of an earlier build is removed from ${folder.name}`);
        await (0,promises_.rm)(external_node_path_default().join(place, filename));
    }
    await (0,promises_.mkdir)(place, { recursive: true });
    await copyUnchanged(built, place);
    for (const { filename, sha256 } of built)
        log.line(`${folder.name}/${filename}: sha256 ${sha256}`);
    log.line('A job with `mode: publish` takes them, with the output `files` of this one as `expected-files`');
}
/** What lies in the folder; nothing where there is no folder yet. */
async function hand_over_look(folder) {
    const place = hand_over_placeOf(folder);
    if ((await (0,promises_.lstat)(place).catch(() => null)) === null)
        return { files: [], others: [] };
    if (!(await isOwnFolder(folder.workspace, place))) {
        throw refused(`\`dist-directory: ${folder.name}\` is no folder of the workspace.`);
    }
    return readBuildFolder(place);
}
function hand_over_placeOf({ workspace, name }) {
    return external_node_path_default().join(workspace, name);
}
function refused(what, why) {
    return new errors/* PublishError */.S1('input-invalid', {
        what,
        why,
        fix: 'Set `dist-directory` to a folder that does not exist yet, or holds nothing else.',
    });
}

;// CONCATENATED MODULE: ./src/distributions/member-names.ts

/** The names in an archive, as every system writes them to one disk. */
class MemberNames {
    #files = new Map();
    #folders = new Set();
    /** @throws {ContentsError} where the name is no plain one, or not one of its own everywhere */
    add(name) {
        checkSpelling(name);
        // Windows and macOS do not tell these apart.
        const folded = name.normalize('NFC').toLowerCase();
        const other = this.#files.get(folded);
        if (other !== undefined)
            throw new ContentsError(`${other} and ${name} are one file on systems that ignore case`);
        this.#files.set(folded, name);
        const folders = foldersOf(folded);
        for (const folder of folders)
            this.#folders.add(folder);
        if (this.#folders.has(folded) || folders.some((folder) => this.#files.has(folder)))
            throw new ContentsError(`${name} is in it as a file and as a folder`);
    }
}
/** `a/b/c` → `a/b`, `a`. */
function foldersOf(name) {
    const folders = [];
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1))
        folders.push(name.slice(0, at));
    return folders;
}
/** Longest path that Linux takes, in bytes; no system takes more. */
const LONGEST_PATH = 4096;
function checkSpelling(name) {
    if (name.length > LONGEST_PATH)
        throw new ContentsError(`${name.slice(0, 100)}… is longer than paths can be`);
    const parts = name.split('/');
    if (parts.includes('') || parts.includes('.'))
        throw new ContentsError(`${JSON.stringify(name)} is not written as names of files are`);
    if (/[\x00-\x1f\x7f]/.test(name))
        throw new ContentsError(`${JSON.stringify(name)} has a character that cannot be shown`);
}

;// CONCATENATED MODULE: ./src/distributions/contents.ts






/** Largest texts that are looked into, in bytes. */
const METADATA_LIMIT = 10 * 2 ** 20;
const RECORD_LIMIT = 64 * 2 ** 20;
/** Source: git-lfs, `docs/spec.md`: a pointer is smaller than this, and begins with these words. */
const POINTER_LIMIT = 1024;
const POINTER_START = 'version https://git-lfs.github.com/spec/v1';
/** What a distribution may grow to: no package does, and a bomb is read no further. */
function limitsOf({ size }) {
    return { unpacked: Math.max(2 ** 30, 200 * size), members: 500_000 };
}
/**
 * Reads a distribution from end to end, without unpacking anything: every member is a plain file with a safe, unique name, and
 * the metadata is where it belongs. A wheel is what its RECORD says.
 * @throws {ContentsError}
 */
async function readContents(file) {
    return file.kind === 'wheel' ? readWheel(file) : readSdist(file);
}
async function readWheel(file) {
    const { streamed } = await checkZipLayout(file.path);
    const root = `${file.filename.split('-', 2).join('-')}.dist-info`;
    const wanted = new Map([
        [`${root}/METADATA`, METADATA_LIMIT],
        [`${root}/WHEEL`, METADATA_LIMIT],
        [`${root}/entry_points.txt`, METADATA_LIMIT],
        [`${root}/RECORD`, RECORD_LIMIT],
    ]);
    const { members, texts, pointers } = await walk(file, wanted);
    const other = members.find((name) => /^[^/]+\.dist-info\//.test(name) && !name.startsWith(`${root}/`));
    if (other !== undefined)
        throw new ContentsError(`${other} is in it, but its own folder is ${root}`);
    const metadata = textOf(texts, `${root}/METADATA`);
    textOf(texts, `${root}/WHEEL`);
    const unpacked = await checkRecord(file, root, textOf(texts, `${root}/RECORD`), limitsOf(file));
    return {
        ...{ members, pointers, metadata: parseMetadata(metadata), root, streamed, unpacked },
        entryPoints: texts.get(`${root}/entry_points.txt`) ?? null,
    };
}
async function readSdist(file) {
    if (!file.filename.endsWith('.tar.gz'))
        throw new ContentsError('it is no .tar.gz, and an sdist is nothing else (PEP 625)');
    if (await endsAsZip(file.path))
        throw new ContentsError('it is a zip and a tar archive at once');
    const root = file.filename.replace(/\.tar\.gz$/, '');
    const { members, texts, pointers } = await walk(file, new Map([[`${root}/PKG-INFO`, METADATA_LIMIT]]));
    const outside = members.find((name) => !name.startsWith(`${root}/`));
    if (outside !== undefined)
        throw new ContentsError(`${outside} is not in its one folder ${root}`);
    const metadata = parseMetadata(textOf(texts, `${root}/PKG-INFO`));
    return { members, pointers, metadata, root, entryPoints: null, unpacked: null, streamed: null };
}
/** @param wanted names of the members whose texts are wanted, each with its limit in bytes */
async function walk(file, wanted) {
    const names = new MemberNames();
    const members = [];
    const pointers = [];
    const texts = new Map();
    const visit = async (member) => {
        names.add(member.name);
        members.push(member.name);
        const limit = wanted.get(member.name);
        if (limit !== undefined)
            texts.set(member.name, (await member.read(limit)).toString('utf8'));
        else if (member.size < POINTER_LIMIT) {
            const text = (await member.read(POINTER_LIMIT)).toString('latin1');
            if (text.startsWith(POINTER_START))
                pointers.push(member.name);
        }
    };
    await walkDistribution(file, file.path, visit, limitsOf(file));
    return { members, pointers, texts };
}
function textOf(texts, name) {
    const text = texts.get(name);
    if (text === undefined)
        throw new ContentsError(`there is no ${name} in it`);
    return text;
}

;// CONCATENATED MODULE: ./src/distributions/fit.ts






/**
 * What is inside a distribution whose archive is safe, whose metadata say the same name and version as its file name, and which
 * is not empty.
 * @param warn takes what is odd, but may be meant
 * @throws {PublishError} `artifact-invalid`
 */
async function readFit(file, warn) {
    try {
        const contents = await readContents(file);
        const { name, version, strayLine } = contents.metadata;
        if (strayLine !== null)
            throw new ContentsError(`its metadata end early, at the line ${JSON.stringify(strayLine.slice(0, 100))}`);
        if (name === null || normaliseName(name) !== file.name)
            throw new ContentsError(`its metadata names the project ${name ?? '(none)'}, its name ${file.name}`);
        const parsed = parseVersion(version ?? '');
        if (parsed === null || !sameVersion(parsed, file.version)) {
            throw new ContentsError(`its metadata says version ${version ?? '(none)'}, its name ${file.version.raw}`);
        }
        if (contents.pointers.length > 0)
            throw withoutContent(file, contents.pointers);
        for (const text of oddities(file, contents))
            warn(text);
        return contents;
    }
    catch (failure) {
        if (failure instanceof ContentsError)
            throw unfit(file, failure.message, failure);
        throw failure;
    }
}
/**
 * What is odd in a wheel, but may be meant.
 * @throws {ContentsError} where it holds nothing and needs nothing
 */
function oddities({ kind, filename }, { members, metadata, root, entryPoints }) {
    if (kind === 'sdist')
        return [];
    const found = [];
    if (members.every((name) => name.startsWith(`${root}/`))) {
        if (!metadata.fields.has('requires-dist') && entryPoints === null)
            throw new ContentsError('it holds no file of the package, only its own description');
        found.push(`${filename} holds no file of its own: it only brings its dependencies.`);
    }
    const isTyped = metadata.classifiers.includes('Typing :: Typed');
    const hasMark = members.some((name) => name.endsWith('/py.typed') || /^[^/]+-stubs\//.test(name));
    if (isTyped && !hasMark) {
        found.push(`${filename} has the classifier "Typing :: Typed", but no py.typed: type checkers will not look into it.`);
    }
    return found;
}
function withoutContent({ filename }, pointers) {
    const names = pointers.map((name) => JSON.stringify(name));
    return new errors/* PublishError */.S1('artifact-invalid', {
        what: `${filename} holds pointers of Git LFS in place of files: ${listInWords(names, 10)}.`,
        why: 'The files were not fetched, and whoever installs the package would not have them.',
        fix: 'Run actions/checkout with `lfs: true` before this action.',
    });
}
/** @param why what is wrong with the file, as the rest of a sentence */
function unfit({ filename }, why, cause) {
    return new errors/* PublishError */.S1('artifact-invalid', {
        what: `${filename} is not fit to be published: ${why.length > 500 ? `${why.slice(0, 500)}…` : why}.`,
        why: 'An index would refuse it, or installers would stumble over it.',
        fix: 'Build at home in a clean clone, look into the file, and correct what puts that there.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/project/globs.ts
/**
 * Patterns of `packages`, `include` and `exclude`, as Python's `Path.glob` reads them: `*`, `?` and `[…]` within one name,
 * hidden names too, and `**` for any number of folders. Paths have `/` and begin at the same folder as the pattern.
 */
/** Whether a pattern names a file, or a folder that it lies in: Poetry takes such a folder with all that is in it. */
function isNamedBy(pattern, file) {
    return globs_walk(pattern, file).isEndReached;
}
/** Whether a pattern names a folder or one around it, or could name something in it. */
function canReachInto(pattern, folder) {
    const { isEndReached, isOpen } = globs_walk(pattern, folder);
    return isEndReached || isOpen;
}
/** Goes through both, name by name, at all places of the pattern that can be meant: no pattern makes it slow. */
function globs_walk(pattern, file) {
    // Any number of folders, twice, is any number of them.
    const wanted = namesIn(pattern).filter((name, n, all) => name !== '**' || all[n - 1] !== '**');
    let places = withSkipped(wanted, new Set([0]));
    for (const name of namesIn(file)) {
        const next = [...places].flatMap((place) => {
            if (wanted[place] === '**')
                return [place];
            return place < wanted.length && isMatch(wanted[place] ?? '', name) ? [place + 1] : [];
        });
        places = withSkipped(wanted, new Set(next));
        if (places.has(wanted.length))
            return { isEndReached: true, isOpen: false };
    }
    return { isEndReached: false, isOpen: places.size > 0 };
}
/** `**` can stand for nothing. */
function withSkipped(wanted, places) {
    // What is added while the set is gone through is visited, too.
    for (const place of places)
        if (wanted[place] === '**')
            places.add(place + 1);
    return places;
}
function namesIn(path) {
    return path
        .normalize('NFC')
        .split('/')
        .filter((name) => name !== '' && name !== '.');
}
/** One name against one part of a pattern. A `*` takes as little as it can, and more where the rest does not fit. */
function isMatch(pattern, name) {
    const tokens = tokensIn(pattern);
    const characters = Array.from(name);
    let token = 0;
    let star = -1;
    let resume = 0;
    for (let at = 0; at < characters.length;) {
        if (tokens[token] === '*') {
            star = token++;
            resume = at;
        }
        else if (token < tokens.length && globs_fits(tokens[token] ?? '', characters[at] ?? '')) {
            token++;
            at++;
        }
        else if (star >= 0) {
            token = star + 1;
            at = ++resume;
        }
        else
            return false;
    }
    return tokens.slice(token).every((rest) => rest === '*');
}
/** Sets of characters, and characters. Behind the last `]` there is no set, and no end of one is looked for. */
function tokensIn(pattern) {
    const end = pattern.lastIndexOf(']') + 1;
    return [...(pattern.slice(0, end).match(/\[!?\]?[^\]]*\]|[^]/gu) ?? []), ...Array.from(pattern.slice(end))];
}
function globs_fits(token, character) {
    if (token === '?')
        return true;
    if (token.length < 3 || !token.startsWith('['))
        return token === character;
    const isOther = token.startsWith('[!');
    const members = Array.from(token.slice(isOther ? 2 : 1, -1));
    let isIn = false;
    for (let at = 0; at < members.length; at++) {
        const [first = '', dash, last] = members.slice(at, at + 3);
        const isRange = dash === '-' && last !== undefined;
        if (isRange)
            at += 2;
        isIn ||= isRange ? first <= character && character <= last : first === character;
    }
    return isIn !== isOther;
}

;// CONCATENATED MODULE: ./src/project/origins.ts


/**
 * Which untracked files of the project are in a built file, though `include` does not name them.
 *
 * Each member is led back to the file that it was made of: in an sdist by its path, in a wheel by `packages`, for other backends
 * than Poetry's by where tracked files of the wheel lie. A member that leads to no file was born in the build. Source:
 * poetry-core, `masonry/builders`.
 * @param members paths of all files in the archive
 * @param sources as they were before the build
 * @returns their paths, sorted
 */
function untrackedFiles(kind, members, sources, packing) {
    const stateOf = stateIn(sources);
    const originsOf = kind === 'sdist'
        ? (member) => sdistOrigins(member, packing)
        : wheelOrigins(members, sources, packing);
    const leftFolders = kind === 'wheel' ? buildFolders(sources) : [];
    const found = new Set();
    for (const member of members) {
        const states = originsOf(member).map(stateOf);
        const isTracked = states.some((state) => state.is === 'tracked');
        // Where Poetry takes a member from is known; elsewhere it is a guess, and the tracked file the better one.
        if (isTracked && !packing.isPoetrys)
            continue;
        const isNew = states.every((state) => state.is === 'new');
        const left = isNew ? leftFolders.map((folder) => stateOf(folder + member)) : [];
        for (const state of [...states, ...left])
            if (state.is === 'untracked')
                found.add(state.file);
    }
    const isIncluded = (file) => packing.include.some((pattern) => isNamedBy(pattern, file));
    return [...found].filter((file) => isOfGit(file) || !isIncluded(file)).sort();
}
/** Git's own files can hold a token, and it tracks none of them: an `include` that names them does not mean it. */
function isOfGit(file) {
    return /(^|\/)\.git\//i.test(file);
}
/** Where a system does not tell the case of letters, or composed letters, the archive may spell a name in another way than git. */
function stateIn({ tracked, untracked, untrackedFolders }) {
    let folded = null;
    return (file) => {
        if (tracked.has(file))
            return { is: 'tracked' };
        if (untracked.has(file) || isOfGit(file))
            return { is: 'untracked', file };
        folded ??= {
            tracked: new Set([...tracked].map(fold)),
            untracked: new Map([...untracked].map((name) => [fold(name), name])),
            folders: untrackedFolders.map(fold),
        };
        const name = fold(file);
        if (folded.tracked.has(name))
            return { is: 'tracked' };
        const other = folded.untracked.get(name);
        if (other !== undefined)
            return { is: 'untracked', file: other };
        return folded.folders.some((folder) => name.startsWith(folder))
            ? { is: 'untracked', file }
            : { is: 'new' };
    };
}
function fold(name) {
    return name.normalize('NFC').toLowerCase();
}
const EGG_INFO = /^(.*\/)?[^/]+\.egg-info\/(PKG-INFO|SOURCES\.txt|(dependency_links|entry_points|requires|top_level|namespace_packages)\.txt|(not-)?zip-safe)$/;
/** An sdist has the paths of the project, below one folder. What is always written anew comes from no file. */
function sdistOrigins(member, { isPoetrys }) {
    const file = member.slice(member.indexOf('/') + 1);
    const isGenerated = file === 'PKG-INFO' || (isPoetrys ? file === 'setup.py' : EGG_INFO.test(file));
    return isGenerated ? [] : [file];
}
const GENERATED_INFO = new Set(['METADATA', 'WHEEL', 'RECORD', 'entry_points.txt', 'top_level.txt']);
function wheelOrigins(members, sources, packing) {
    const roots = packing.isPoetrys ? null : likelyRoots(members, sources.tracked);
    const origins = (member) => {
        const [top = '', second = '', ...rest] = member.split('/');
        const inside = member.slice(top.length + 1);
        if (/.\.dist-info$/.test(top) && inside !== '') {
            if (GENERATED_INFO.has(inside))
                return [];
            return [second === 'licenses' && rest.length > 0 ? rest.join('/') : inside];
        }
        if (/.\.data$/.test(top) && rest.length > 0) {
            if (second === 'scripts')
                return packing.scripts.filter((file) => external_node_path_default().posix.basename(file) === rest.join('/'));
            return second === 'purelib' || second === 'platlib' ? origins(rest.join('/')) : [];
        }
        const guesses = (roots?.get(top) ?? []).map((root) => root + member);
        return [...new Set([...packageOrigins(member, packing), ...guesses])];
    };
    return origins;
}
/** By the packages that a member can belong to; where it belongs to none (links are followed), by all their folders. */
function packageOrigins(member, { packages }) {
    const places = packages.flatMap(({ include, from, to, isInWheel }) => {
        const isBelow = to === '' || member.startsWith(`${to}/`);
        if (!isInWheel || !isBelow)
            return [];
        const inner = to === '' ? member : member.slice(to.length + 1);
        return [{ file: external_node_path_default().posix.join(from, inner), isNamed: isNamedBy(include, inner) }];
    });
    const named = places.filter(({ isNamed }) => isNamed);
    return (named.length > 0 ? named : places).map(({ file }) => file);
}
/**
 * For each folder or module at the top of a wheel, the folders of the project (with `/` at the end) where most of it is tracked.
 * Where nothing of it is: the usual ones.
 */
function likelyRoots(members, tracked) {
    const wanted = new Set(members);
    const counts = new Map();
    for (const member of members)
        counts.set(member.split('/', 1)[0] ?? '', new Map());
    for (const file of tracked) {
        let root = '';
        for (const name of file.split('/')) {
            const ofTop = counts.get(name);
            if (ofTop !== undefined && wanted.has(file.slice(root.length)))
                ofTop.set(root, (ofTop.get(root) ?? 0) + 1);
            root += `${name}/`;
        }
    }
    return new Map([...counts].map(([top, ofTop]) => {
        const most = Math.max(...ofTop.values());
        const roots = [...ofTop].filter(([, count]) => count === most).map(([root]) => root);
        return [top, roots.length > 0 ? roots : ['', 'src/']];
    }));
}
/** What an earlier build has left: setuptools and poetry-core's build scripts pack all that lies there. */
function buildFolders({ untracked }) {
    const folders = [...untracked].flatMap((file) => /^build\/lib(?:\.[^/]+)?\//.exec(file)?.[0] ?? []);
    return [...new Set(folders)];
}

;// CONCATENATED MODULE: ./src/project/untracked.ts



const untracked_MOST_NAMED = 10;
/**
 * What is in the built files is tracked, was made by the build, or is named by `include`.
 * @param sources the project's files before the build
 * @throws {PublishError} `artifact-invalid`
 */
function refuseUntracked(built, sources, packing, at) {
    const found = built.map(({ kind, members }) => untrackedFiles(kind, members, sources, packing));
    const files = [...new Set(found.flat())].sort();
    if (files.length === 0)
        return;
    const holders = built.filter((_, n) => (found[n] ?? []).length > 0).map(({ filename }) => filename);
    const named = listInWords(files.map(asWord), untracked_MOST_NAMED);
    throw new errors/* PublishError */.S1('artifact-invalid', {
        what: `${holders.join(' and ')} would publish what git does not track: ${named}.`,
        why: 'It lay in the project before the build and is in no commit: a key, a backup, what an earlier step has left. Poetry packs all that lies in the folder of a package.',
        fix: 'Remove it before the build, or commit it. Where a step makes it on purpose, name it in `include` of [tool.poetry].',
        at,
    });
}
/** A name with blanks or control characters in it as one word. */
function asWord(file) {
    return /^[^\s,"'\p{C}]+$/u.test(file) ? file : JSON.stringify(file);
}

;// CONCATENATED MODULE: ./src/pypi/known-classifiers.ts
// Generated by scripts/lock-names.mjs from trove-classifiers. Do not edit.
/** The version of `trove-classifiers` that the names are from. */
const CLASSIFIERS_VERSION = '2026.9.21.13';
/** Classifiers that PyPI knows and refuses, with what has come in their place. */
const DEPRECATED_CLASSIFIERS = new Map([
    ['Framework :: Django CMS :: 4.2', 'Framework :: Django CMS :: 5.0'],
    ['License :: OSI Approved :: Intel Open Source License', null],
    ['License :: OSI Approved :: Jabber Open Source License', null],
    ['License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)', null],
    ['License :: OSI Approved :: Sun Industry Standards Source License (SISSL)', null],
    ['License :: OSI Approved :: X.Net License', null],
    ['Natural Language :: Ukranian', 'Natural Language :: Ukrainian'],
    ['Topic :: Communications :: Chat :: AOL Instant Messenger', null],
]);
/** All others, one on a line. */
const CLASSIFIERS = String.raw `
Development Status :: 1 - Planning
Development Status :: 2 - Pre-Alpha
Development Status :: 3 - Alpha
Development Status :: 4 - Beta
Development Status :: 5 - Production/Stable
Development Status :: 6 - Mature
Development Status :: 7 - Inactive
Environment :: Console
Environment :: Console :: Curses
Environment :: Console :: Framebuffer
Environment :: Console :: Newt
Environment :: Console :: svgalib
Environment :: Cygwin (MS Windows)
Environment :: GPU
Environment :: GPU :: NVIDIA CUDA
Environment :: GPU :: NVIDIA CUDA :: 1.0
Environment :: GPU :: NVIDIA CUDA :: 1.1
Environment :: GPU :: NVIDIA CUDA :: 2.0
Environment :: GPU :: NVIDIA CUDA :: 2.1
Environment :: GPU :: NVIDIA CUDA :: 2.2
Environment :: GPU :: NVIDIA CUDA :: 2.3
Environment :: GPU :: NVIDIA CUDA :: 3.0
Environment :: GPU :: NVIDIA CUDA :: 3.1
Environment :: GPU :: NVIDIA CUDA :: 3.2
Environment :: GPU :: NVIDIA CUDA :: 4.0
Environment :: GPU :: NVIDIA CUDA :: 4.1
Environment :: GPU :: NVIDIA CUDA :: 4.2
Environment :: GPU :: NVIDIA CUDA :: 5.0
Environment :: GPU :: NVIDIA CUDA :: 5.5
Environment :: GPU :: NVIDIA CUDA :: 6.0
Environment :: GPU :: NVIDIA CUDA :: 6.5
Environment :: GPU :: NVIDIA CUDA :: 7.0
Environment :: GPU :: NVIDIA CUDA :: 7.5
Environment :: GPU :: NVIDIA CUDA :: 8.0
Environment :: GPU :: NVIDIA CUDA :: 9.0
Environment :: GPU :: NVIDIA CUDA :: 9.1
Environment :: GPU :: NVIDIA CUDA :: 9.2
Environment :: GPU :: NVIDIA CUDA :: 10.0
Environment :: GPU :: NVIDIA CUDA :: 10.1
Environment :: GPU :: NVIDIA CUDA :: 10.2
Environment :: GPU :: NVIDIA CUDA :: 11
Environment :: GPU :: NVIDIA CUDA :: 11.0
Environment :: GPU :: NVIDIA CUDA :: 11.1
Environment :: GPU :: NVIDIA CUDA :: 11.2
Environment :: GPU :: NVIDIA CUDA :: 11.3
Environment :: GPU :: NVIDIA CUDA :: 11.4
Environment :: GPU :: NVIDIA CUDA :: 11.5
Environment :: GPU :: NVIDIA CUDA :: 11.6
Environment :: GPU :: NVIDIA CUDA :: 11.7
Environment :: GPU :: NVIDIA CUDA :: 11.8
Environment :: GPU :: NVIDIA CUDA :: 12
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.0
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.1
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.2
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.3
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.4
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.5
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.6
Environment :: GPU :: NVIDIA CUDA :: 13
Environment :: Handhelds/PDA's
Environment :: MacOS X
Environment :: MacOS X :: Aqua
Environment :: MacOS X :: Carbon
Environment :: MacOS X :: Cocoa
Environment :: No Input/Output (Daemon)
Environment :: OpenStack
Environment :: Other Environment
Environment :: Plugins
Environment :: Web Environment
Environment :: Web Environment :: Buffet
Environment :: Web Environment :: Mozilla
Environment :: Web Environment :: ToscaWidgets
Environment :: WebAssembly
Environment :: WebAssembly :: Emscripten
Environment :: WebAssembly :: WASI
Environment :: Win32 (MS Windows)
Environment :: X11 Applications
Environment :: X11 Applications :: GTK
Environment :: X11 Applications :: Gnome
Environment :: X11 Applications :: KDE
Environment :: X11 Applications :: Qt
Framework :: AWS CDK
Framework :: AWS CDK :: 1
Framework :: AWS CDK :: 2
Framework :: AiiDA
Framework :: Ansible
Framework :: AnyIO
Framework :: Apache Airflow
Framework :: Apache Airflow :: Provider
Framework :: AsyncIO
Framework :: BEAT
Framework :: BFG
Framework :: Bob
Framework :: Bottle
Framework :: Buildout
Framework :: Buildout :: Extension
Framework :: Buildout :: Recipe
Framework :: CastleCMS
Framework :: CastleCMS :: Theme
Framework :: Celery
Framework :: Chandler
Framework :: CherryPy
Framework :: CubicWeb
Framework :: Dash
Framework :: Datasette
Framework :: Django
Framework :: Django :: 1
Framework :: Django :: 1.4
Framework :: Django :: 1.5
Framework :: Django :: 1.6
Framework :: Django :: 1.7
Framework :: Django :: 1.8
Framework :: Django :: 1.9
Framework :: Django :: 1.10
Framework :: Django :: 1.11
Framework :: Django :: 2
Framework :: Django :: 2.0
Framework :: Django :: 2.1
Framework :: Django :: 2.2
Framework :: Django :: 3
Framework :: Django :: 3.0
Framework :: Django :: 3.1
Framework :: Django :: 3.2
Framework :: Django :: 4
Framework :: Django :: 4.0
Framework :: Django :: 4.1
Framework :: Django :: 4.2
Framework :: Django :: 5
Framework :: Django :: 5.0
Framework :: Django :: 5.1
Framework :: Django :: 5.2
Framework :: Django :: 6
Framework :: Django :: 6.0
Framework :: Django :: 6.1
Framework :: Django CMS
Framework :: Django CMS :: 3.4
Framework :: Django CMS :: 3.5
Framework :: Django CMS :: 3.6
Framework :: Django CMS :: 3.7
Framework :: Django CMS :: 3.8
Framework :: Django CMS :: 3.9
Framework :: Django CMS :: 3.10
Framework :: Django CMS :: 3.11
Framework :: Django CMS :: 4.0
Framework :: Django CMS :: 4.1
Framework :: Django CMS :: 5.0
Framework :: Django CMS :: 5.1
Framework :: FastAPI
Framework :: Flake8
Framework :: Flask
Framework :: Hatch
Framework :: Hypothesis
Framework :: IDLE
Framework :: IPython
Framework :: InvenTree
Framework :: Jupyter
Framework :: Jupyter :: JupyterLab
Framework :: Jupyter :: JupyterLab :: 1
Framework :: Jupyter :: JupyterLab :: 2
Framework :: Jupyter :: JupyterLab :: 3
Framework :: Jupyter :: JupyterLab :: 4
Framework :: Jupyter :: JupyterLab :: Extensions
Framework :: Jupyter :: JupyterLab :: Extensions :: Mime Renderers
Framework :: Jupyter :: JupyterLab :: Extensions :: Prebuilt
Framework :: Jupyter :: JupyterLab :: Extensions :: Themes
Framework :: Kedro
Framework :: Lektor
Framework :: Litestar
Framework :: Litestar :: 1
Framework :: Litestar :: 2
Framework :: Litestar :: 3
Framework :: Masonite
Framework :: Matplotlib
Framework :: MkDocs
Framework :: Nengo
Framework :: Odoo
Framework :: Odoo :: 8.0
Framework :: Odoo :: 9.0
Framework :: Odoo :: 10.0
Framework :: Odoo :: 11.0
Framework :: Odoo :: 12.0
Framework :: Odoo :: 13.0
Framework :: Odoo :: 14.0
Framework :: Odoo :: 15.0
Framework :: Odoo :: 16.0
Framework :: Odoo :: 17.0
Framework :: Odoo :: 18.0
Framework :: Odoo :: 19.0
Framework :: Odoo :: 20.0
Framework :: OpenTelemetry
Framework :: OpenTelemetry :: Distros
Framework :: OpenTelemetry :: Exporters
Framework :: OpenTelemetry :: Instrumentations
Framework :: Opps
Framework :: Paste
Framework :: Pelican
Framework :: Pelican :: Plugins
Framework :: Pelican :: Themes
Framework :: Plone
Framework :: Plone :: 3.2
Framework :: Plone :: 3.3
Framework :: Plone :: 4.0
Framework :: Plone :: 4.1
Framework :: Plone :: 4.2
Framework :: Plone :: 4.3
Framework :: Plone :: 5.0
Framework :: Plone :: 5.1
Framework :: Plone :: 5.2
Framework :: Plone :: 5.3
Framework :: Plone :: 6.0
Framework :: Plone :: 6.1
Framework :: Plone :: 6.2
Framework :: Plone :: 6.3
Framework :: Plone :: Addon
Framework :: Plone :: Core
Framework :: Plone :: Distribution
Framework :: Plone :: Theme
Framework :: PySimpleGUI
Framework :: PySimpleGUI :: 4
Framework :: PySimpleGUI :: 5
Framework :: Pycsou
Framework :: Pydantic
Framework :: Pydantic :: 1
Framework :: Pydantic :: 2
Framework :: Pylons
Framework :: Pyodide
Framework :: Pyramid
Framework :: Pytest
Framework :: Review Board
Framework :: Robot Framework
Framework :: Robot Framework :: Library
Framework :: Robot Framework :: Tool
Framework :: Scrapy
Framework :: Setuptools Plugin
Framework :: Sphinx
Framework :: Sphinx :: Domain
Framework :: Sphinx :: Extension
Framework :: Sphinx :: Theme
Framework :: Trac
Framework :: Trio
Framework :: Tryton
Framework :: TurboGears
Framework :: TurboGears :: Applications
Framework :: TurboGears :: Widgets
Framework :: Twisted
Framework :: Wagtail
Framework :: Wagtail :: 1
Framework :: Wagtail :: 2
Framework :: Wagtail :: 3
Framework :: Wagtail :: 4
Framework :: Wagtail :: 5
Framework :: Wagtail :: 6
Framework :: Wagtail :: 7
Framework :: Wagtail :: 8
Framework :: ZODB
Framework :: Zope
Framework :: Zope2
Framework :: Zope3
Framework :: Zope :: 2
Framework :: Zope :: 3
Framework :: Zope :: 4
Framework :: Zope :: 5
Framework :: Zope :: 6
Framework :: aiohttp
Framework :: cocotb
Framework :: napari
Framework :: tox
Intended Audience :: Customer Service
Intended Audience :: Developers
Intended Audience :: Education
Intended Audience :: End Users/Desktop
Intended Audience :: Financial and Insurance Industry
Intended Audience :: Healthcare Industry
Intended Audience :: Information Technology
Intended Audience :: Legal Industry
Intended Audience :: Manufacturing
Intended Audience :: Other Audience
Intended Audience :: Religion
Intended Audience :: Science/Research
Intended Audience :: System Administrators
Intended Audience :: Telecommunications Industry
License :: Aladdin Free Public License (AFPL)
License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication
License :: CeCILL-B Free Software License Agreement (CECILL-B)
License :: CeCILL-C Free Software License Agreement (CECILL-C)
License :: DFSG approved
License :: Eiffel Forum License (EFL)
License :: Free For Educational Use
License :: Free For Home Use
License :: Free To Use But Restricted
License :: Free for non-commercial use
License :: Freely Distributable
License :: Freeware
License :: GUST Font License 1.0
License :: GUST Font License 2006-09-30
License :: Netscape Public License (NPL)
License :: Nokia Open Source License (NOKOS)
License :: OSI Approved
License :: OSI Approved :: Academic Free License (AFL)
License :: OSI Approved :: Apache Software License
License :: OSI Approved :: Apple Public Source License
License :: OSI Approved :: Artistic License
License :: OSI Approved :: Attribution Assurance License
License :: OSI Approved :: BSD License
License :: OSI Approved :: Blue Oak Model License (BlueOak-1.0.0)
License :: OSI Approved :: Boost Software License 1.0 (BSL-1.0)
License :: OSI Approved :: CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)
License :: OSI Approved :: CMU License (MIT-CMU)
License :: OSI Approved :: Common Development and Distribution License 1.0 (CDDL-1.0)
License :: OSI Approved :: Common Public License
License :: OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)
License :: OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)
License :: OSI Approved :: Educational Community License, Version 2.0 (ECL-2.0)
License :: OSI Approved :: Eiffel Forum License
License :: OSI Approved :: European Union Public Licence 1.0 (EUPL 1.0)
License :: OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)
License :: OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)
License :: OSI Approved :: GNU Affero General Public License v3
License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)
License :: OSI Approved :: GNU Free Documentation License (FDL)
License :: OSI Approved :: GNU General Public License (GPL)
License :: OSI Approved :: GNU General Public License v2 (GPLv2)
License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)
License :: OSI Approved :: GNU General Public License v3 (GPLv3)
License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)
License :: OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)
License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)
License :: OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)
License :: OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)
License :: OSI Approved :: GNU Library or Lesser General Public License (LGPL)
License :: OSI Approved :: Historical Permission Notice and Disclaimer (HPND)
License :: OSI Approved :: IBM Public License
License :: OSI Approved :: ISC License (ISCL)
License :: OSI Approved :: MIT License
License :: OSI Approved :: MIT No Attribution License (MIT-0)
License :: OSI Approved :: MirOS License (MirOS)
License :: OSI Approved :: Motosoto License
License :: OSI Approved :: Mozilla Public License 1.0 (MPL)
License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)
License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)
License :: OSI Approved :: Mulan Permissive Software License v2 (MulanPSL-2.0)
License :: OSI Approved :: NASA Open Source Agreement v1.3 (NASA-1.3)
License :: OSI Approved :: Nethack General Public License
License :: OSI Approved :: Nokia Open Source License
License :: OSI Approved :: Open Group Test Suite License
License :: OSI Approved :: Open Software License 3.0 (OSL-3.0)
License :: OSI Approved :: PostgreSQL License
License :: OSI Approved :: Python License (CNRI Python License)
License :: OSI Approved :: Python Software Foundation License
License :: OSI Approved :: Qt Public License (QPL)
License :: OSI Approved :: Ricoh Source Code Public License
License :: OSI Approved :: SIL Open Font License 1.1 (OFL-1.1)
License :: OSI Approved :: Sleepycat License
License :: OSI Approved :: Sun Public License
License :: OSI Approved :: The Unlicense (Unlicense)
License :: OSI Approved :: Universal Permissive License (UPL)
License :: OSI Approved :: University of Illinois/NCSA Open Source License
License :: OSI Approved :: Vovida Software License 1.0
License :: OSI Approved :: W3C License
License :: OSI Approved :: Zero-Clause BSD (0BSD)
License :: OSI Approved :: Zope Public License
License :: OSI Approved :: zlib/libpng License
License :: Other/Proprietary License
License :: Public Domain
License :: Repoze Public License
Natural Language :: Afrikaans
Natural Language :: Arabic
Natural Language :: Armenian
Natural Language :: Basque
Natural Language :: Bengali
Natural Language :: Bosnian
Natural Language :: Bulgarian
Natural Language :: Cantonese
Natural Language :: Catalan
Natural Language :: Catalan (Valencian)
Natural Language :: Chinese (Simplified)
Natural Language :: Chinese (Traditional)
Natural Language :: Croatian
Natural Language :: Czech
Natural Language :: Danish
Natural Language :: Dutch
Natural Language :: English
Natural Language :: Esperanto
Natural Language :: Estonian
Natural Language :: Finnish
Natural Language :: French
Natural Language :: Galician
Natural Language :: Georgian
Natural Language :: German
Natural Language :: Greek
Natural Language :: Hebrew
Natural Language :: Hindi
Natural Language :: Hungarian
Natural Language :: Icelandic
Natural Language :: Indonesian
Natural Language :: Irish
Natural Language :: Italian
Natural Language :: Japanese
Natural Language :: Javanese
Natural Language :: Korean
Natural Language :: Latin
Natural Language :: Latvian
Natural Language :: Lithuanian
Natural Language :: Macedonian
Natural Language :: Malay
Natural Language :: Marathi
Natural Language :: Nepali
Natural Language :: Norwegian
Natural Language :: Panjabi
Natural Language :: Persian
Natural Language :: Polish
Natural Language :: Portuguese
Natural Language :: Portuguese (Brazilian)
Natural Language :: Romanian
Natural Language :: Russian
Natural Language :: Serbian
Natural Language :: Slovak
Natural Language :: Slovenian
Natural Language :: Spanish
Natural Language :: Swedish
Natural Language :: Tamil
Natural Language :: Telugu
Natural Language :: Thai
Natural Language :: Tibetan
Natural Language :: Turkish
Natural Language :: Ukrainian
Natural Language :: Urdu
Natural Language :: Vietnamese
Natural Language :: Yiddish
Operating System :: Android
Operating System :: BeOS
Operating System :: MacOS
Operating System :: MacOS :: MacOS 9
Operating System :: MacOS :: MacOS X
Operating System :: Microsoft
Operating System :: Microsoft :: MS-DOS
Operating System :: Microsoft :: Windows
Operating System :: Microsoft :: Windows :: Windows 3.1 or Earlier
Operating System :: Microsoft :: Windows :: Windows 7
Operating System :: Microsoft :: Windows :: Windows 8
Operating System :: Microsoft :: Windows :: Windows 8.1
Operating System :: Microsoft :: Windows :: Windows 10
Operating System :: Microsoft :: Windows :: Windows 11
Operating System :: Microsoft :: Windows :: Windows 95/98/2000
Operating System :: Microsoft :: Windows :: Windows CE
Operating System :: Microsoft :: Windows :: Windows NT/2000
Operating System :: Microsoft :: Windows :: Windows Server 2003
Operating System :: Microsoft :: Windows :: Windows Server 2008
Operating System :: Microsoft :: Windows :: Windows Vista
Operating System :: Microsoft :: Windows :: Windows XP
Operating System :: OS Independent
Operating System :: OS/2
Operating System :: Other OS
Operating System :: PDA Systems
Operating System :: POSIX
Operating System :: POSIX :: AIX
Operating System :: POSIX :: BSD
Operating System :: POSIX :: BSD :: BSD/OS
Operating System :: POSIX :: BSD :: FreeBSD
Operating System :: POSIX :: BSD :: NetBSD
Operating System :: POSIX :: BSD :: OpenBSD
Operating System :: POSIX :: GNU Hurd
Operating System :: POSIX :: HP-UX
Operating System :: POSIX :: IRIX
Operating System :: POSIX :: Linux
Operating System :: POSIX :: Other
Operating System :: POSIX :: SCO
Operating System :: POSIX :: SunOS/Solaris
Operating System :: PalmOS
Operating System :: RISC OS
Operating System :: Unix
Operating System :: iOS
Programming Language :: APL
Programming Language :: ASP
Programming Language :: Ada
Programming Language :: Assembly
Programming Language :: Awk
Programming Language :: Basic
Programming Language :: C
Programming Language :: C#
Programming Language :: C++
Programming Language :: Cold Fusion
Programming Language :: Cython
Programming Language :: D
Programming Language :: Delphi/Kylix
Programming Language :: Dylan
Programming Language :: Eiffel
Programming Language :: Emacs-Lisp
Programming Language :: Erlang
Programming Language :: Euler
Programming Language :: Euphoria
Programming Language :: F#
Programming Language :: Forth
Programming Language :: Fortran
Programming Language :: Go
Programming Language :: Haskell
Programming Language :: Hy
Programming Language :: Java
Programming Language :: JavaScript
Programming Language :: Kotlin
Programming Language :: Lisp
Programming Language :: Logo
Programming Language :: Lua
Programming Language :: ML
Programming Language :: Modula
Programming Language :: OCaml
Programming Language :: Object Pascal
Programming Language :: Objective C
Programming Language :: Other
Programming Language :: Other Scripting Engines
Programming Language :: PHP
Programming Language :: PL/SQL
Programming Language :: PROGRESS
Programming Language :: Pascal
Programming Language :: Perl
Programming Language :: Pike
Programming Language :: Pliant
Programming Language :: Prolog
Programming Language :: Python
Programming Language :: Python :: 2
Programming Language :: Python :: 2 :: Only
Programming Language :: Python :: 2.3
Programming Language :: Python :: 2.4
Programming Language :: Python :: 2.5
Programming Language :: Python :: 2.6
Programming Language :: Python :: 2.7
Programming Language :: Python :: 3
Programming Language :: Python :: 3 :: Only
Programming Language :: Python :: 3.0
Programming Language :: Python :: 3.1
Programming Language :: Python :: 3.2
Programming Language :: Python :: 3.3
Programming Language :: Python :: 3.4
Programming Language :: Python :: 3.5
Programming Language :: Python :: 3.6
Programming Language :: Python :: 3.7
Programming Language :: Python :: 3.8
Programming Language :: Python :: 3.9
Programming Language :: Python :: 3.10
Programming Language :: Python :: 3.11
Programming Language :: Python :: 3.12
Programming Language :: Python :: 3.13
Programming Language :: Python :: 3.14
Programming Language :: Python :: 3.15
Programming Language :: Python :: 3.16
Programming Language :: Python :: Free Threading
Programming Language :: Python :: Free Threading :: 1 - Unstable
Programming Language :: Python :: Free Threading :: 2 - Beta
Programming Language :: Python :: Free Threading :: 3 - Stable
Programming Language :: Python :: Free Threading :: 4 - Resilient
Programming Language :: Python :: Implementation
Programming Language :: Python :: Implementation :: CPython
Programming Language :: Python :: Implementation :: GraalPy
Programming Language :: Python :: Implementation :: IronPython
Programming Language :: Python :: Implementation :: Jython
Programming Language :: Python :: Implementation :: MicroPython
Programming Language :: Python :: Implementation :: PyPy
Programming Language :: Python :: Implementation :: Stackless
Programming Language :: R
Programming Language :: REBOL
Programming Language :: Rexx
Programming Language :: Ruby
Programming Language :: Rust
Programming Language :: SQL
Programming Language :: Scheme
Programming Language :: Simula
Programming Language :: Smalltalk
Programming Language :: Tcl
Programming Language :: Unix Shell
Programming Language :: Visual Basic
Programming Language :: XBasic
Programming Language :: YACC
Programming Language :: Zig
Programming Language :: Zope
Topic :: Adaptive Technologies
Topic :: Artistic Software
Topic :: Communications
Topic :: Communications :: BBS
Topic :: Communications :: Chat
Topic :: Communications :: Chat :: ICQ
Topic :: Communications :: Chat :: Internet Relay Chat
Topic :: Communications :: Chat :: Unix Talk
Topic :: Communications :: Conferencing
Topic :: Communications :: Email
Topic :: Communications :: Email :: Address Book
Topic :: Communications :: Email :: Email Clients (MUA)
Topic :: Communications :: Email :: Filters
Topic :: Communications :: Email :: Mail Transport Agents
Topic :: Communications :: Email :: Mailing List Servers
Topic :: Communications :: Email :: Post-Office
Topic :: Communications :: Email :: Post-Office :: IMAP
Topic :: Communications :: Email :: Post-Office :: POP3
Topic :: Communications :: FIDO
Topic :: Communications :: Fax
Topic :: Communications :: File Sharing
Topic :: Communications :: File Sharing :: Gnutella
Topic :: Communications :: File Sharing :: Napster
Topic :: Communications :: Ham Radio
Topic :: Communications :: Internet Phone
Topic :: Communications :: Telephony
Topic :: Communications :: Usenet News
Topic :: Database
Topic :: Database :: Database Engines/Servers
Topic :: Database :: Front-Ends
Topic :: Desktop Environment
Topic :: Desktop Environment :: File Managers
Topic :: Desktop Environment :: GNUstep
Topic :: Desktop Environment :: Gnome
Topic :: Desktop Environment :: K Desktop Environment (KDE)
Topic :: Desktop Environment :: K Desktop Environment (KDE) :: Themes
Topic :: Desktop Environment :: PicoGUI
Topic :: Desktop Environment :: PicoGUI :: Applications
Topic :: Desktop Environment :: PicoGUI :: Themes
Topic :: Desktop Environment :: Screen Savers
Topic :: Desktop Environment :: Window Managers
Topic :: Desktop Environment :: Window Managers :: Afterstep
Topic :: Desktop Environment :: Window Managers :: Afterstep :: Themes
Topic :: Desktop Environment :: Window Managers :: Applets
Topic :: Desktop Environment :: Window Managers :: Blackbox
Topic :: Desktop Environment :: Window Managers :: Blackbox :: Themes
Topic :: Desktop Environment :: Window Managers :: CTWM
Topic :: Desktop Environment :: Window Managers :: CTWM :: Themes
Topic :: Desktop Environment :: Window Managers :: Enlightenment
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Epplets
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR15
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR16
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR17
Topic :: Desktop Environment :: Window Managers :: FVWM
Topic :: Desktop Environment :: Window Managers :: FVWM :: Themes
Topic :: Desktop Environment :: Window Managers :: Fluxbox
Topic :: Desktop Environment :: Window Managers :: Fluxbox :: Themes
Topic :: Desktop Environment :: Window Managers :: IceWM
Topic :: Desktop Environment :: Window Managers :: IceWM :: Themes
Topic :: Desktop Environment :: Window Managers :: MetaCity
Topic :: Desktop Environment :: Window Managers :: MetaCity :: Themes
Topic :: Desktop Environment :: Window Managers :: Oroborus
Topic :: Desktop Environment :: Window Managers :: Oroborus :: Themes
Topic :: Desktop Environment :: Window Managers :: Sawfish
Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes 0.30
Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes pre-0.30
Topic :: Desktop Environment :: Window Managers :: Waimea
Topic :: Desktop Environment :: Window Managers :: Waimea :: Themes
Topic :: Desktop Environment :: Window Managers :: Window Maker
Topic :: Desktop Environment :: Window Managers :: Window Maker :: Applets
Topic :: Desktop Environment :: Window Managers :: Window Maker :: Themes
Topic :: Desktop Environment :: Window Managers :: XFCE
Topic :: Desktop Environment :: Window Managers :: XFCE :: Themes
Topic :: Documentation
Topic :: Documentation :: Sphinx
Topic :: Education
Topic :: Education :: Computer Aided Instruction (CAI)
Topic :: Education :: Testing
Topic :: File Formats
Topic :: File Formats :: JSON
Topic :: File Formats :: JSON :: JSON Schema
Topic :: Games/Entertainment
Topic :: Games/Entertainment :: Arcade
Topic :: Games/Entertainment :: Board Games
Topic :: Games/Entertainment :: First Person Shooters
Topic :: Games/Entertainment :: Fortune Cookies
Topic :: Games/Entertainment :: Multi-User Dungeons (MUD)
Topic :: Games/Entertainment :: Puzzle Games
Topic :: Games/Entertainment :: Real Time Strategy
Topic :: Games/Entertainment :: Role-Playing
Topic :: Games/Entertainment :: Side-Scrolling/Arcade Games
Topic :: Games/Entertainment :: Simulation
Topic :: Games/Entertainment :: Turn Based Strategy
Topic :: Home Automation
Topic :: Internet
Topic :: Internet :: File Transfer Protocol (FTP)
Topic :: Internet :: Finger
Topic :: Internet :: Log Analysis
Topic :: Internet :: Name Service (DNS)
Topic :: Internet :: Proxy Servers
Topic :: Internet :: WAP
Topic :: Internet :: WWW/HTTP
Topic :: Internet :: WWW/HTTP :: Browsers
Topic :: Internet :: WWW/HTTP :: Dynamic Content
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: CGI Tools/Libraries
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Content Management System
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Message Boards
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: News/Diary
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Page Counters
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Wiki
Topic :: Internet :: WWW/HTTP :: HTTP Servers
Topic :: Internet :: WWW/HTTP :: Indexing/Search
Topic :: Internet :: WWW/HTTP :: Session
Topic :: Internet :: WWW/HTTP :: Site Management
Topic :: Internet :: WWW/HTTP :: Site Management :: Link Checking
Topic :: Internet :: WWW/HTTP :: WSGI
Topic :: Internet :: WWW/HTTP :: WSGI :: Application
Topic :: Internet :: WWW/HTTP :: WSGI :: Middleware
Topic :: Internet :: WWW/HTTP :: WSGI :: Server
Topic :: Internet :: XMPP
Topic :: Internet :: Z39.50
Topic :: Multimedia
Topic :: Multimedia :: Graphics
Topic :: Multimedia :: Graphics :: 3D Modeling
Topic :: Multimedia :: Graphics :: 3D Rendering
Topic :: Multimedia :: Graphics :: Capture
Topic :: Multimedia :: Graphics :: Capture :: Digital Camera
Topic :: Multimedia :: Graphics :: Capture :: Scanners
Topic :: Multimedia :: Graphics :: Capture :: Screen Capture
Topic :: Multimedia :: Graphics :: Editors
Topic :: Multimedia :: Graphics :: Editors :: Raster-Based
Topic :: Multimedia :: Graphics :: Editors :: Vector-Based
Topic :: Multimedia :: Graphics :: Graphics Conversion
Topic :: Multimedia :: Graphics :: Presentation
Topic :: Multimedia :: Graphics :: Viewers
Topic :: Multimedia :: Sound/Audio
Topic :: Multimedia :: Sound/Audio :: Analysis
Topic :: Multimedia :: Sound/Audio :: CD Audio
Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Playing
Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Ripping
Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Writing
Topic :: Multimedia :: Sound/Audio :: Capture/Recording
Topic :: Multimedia :: Sound/Audio :: Conversion
Topic :: Multimedia :: Sound/Audio :: Editors
Topic :: Multimedia :: Sound/Audio :: MIDI
Topic :: Multimedia :: Sound/Audio :: Mixers
Topic :: Multimedia :: Sound/Audio :: Players
Topic :: Multimedia :: Sound/Audio :: Players :: MP3
Topic :: Multimedia :: Sound/Audio :: Sound Synthesis
Topic :: Multimedia :: Sound/Audio :: Speech
Topic :: Multimedia :: Video
Topic :: Multimedia :: Video :: Capture
Topic :: Multimedia :: Video :: Conversion
Topic :: Multimedia :: Video :: Display
Topic :: Multimedia :: Video :: Non-Linear Editor
Topic :: Office/Business
Topic :: Office/Business :: Financial
Topic :: Office/Business :: Financial :: Accounting
Topic :: Office/Business :: Financial :: Investment
Topic :: Office/Business :: Financial :: Point-Of-Sale
Topic :: Office/Business :: Financial :: Spreadsheet
Topic :: Office/Business :: Groupware
Topic :: Office/Business :: News/Diary
Topic :: Office/Business :: Office Suites
Topic :: Office/Business :: Scheduling
Topic :: Other/Nonlisted Topic
Topic :: Printing
Topic :: Religion
Topic :: Scientific/Engineering
Topic :: Scientific/Engineering :: Artificial Intelligence
Topic :: Scientific/Engineering :: Artificial Life
Topic :: Scientific/Engineering :: Astronomy
Topic :: Scientific/Engineering :: Atmospheric Science
Topic :: Scientific/Engineering :: Bio-Informatics
Topic :: Scientific/Engineering :: Chemistry
Topic :: Scientific/Engineering :: Electronic Design Automation (EDA)
Topic :: Scientific/Engineering :: GIS
Topic :: Scientific/Engineering :: Human Machine Interfaces
Topic :: Scientific/Engineering :: Hydrology
Topic :: Scientific/Engineering :: Image Processing
Topic :: Scientific/Engineering :: Image Recognition
Topic :: Scientific/Engineering :: Information Analysis
Topic :: Scientific/Engineering :: Instrument Drivers
Topic :: Scientific/Engineering :: Instrument Drivers :: IVI Conformant
Topic :: Scientific/Engineering :: Interface Engine/Protocol Translator
Topic :: Scientific/Engineering :: Mathematics
Topic :: Scientific/Engineering :: Medical Science Apps.
Topic :: Scientific/Engineering :: Oceanography
Topic :: Scientific/Engineering :: Physics
Topic :: Scientific/Engineering :: Quantum Computing
Topic :: Scientific/Engineering :: Visualization
Topic :: Security
Topic :: Security :: Cryptography
Topic :: Sociology
Topic :: Sociology :: Genealogy
Topic :: Sociology :: History
Topic :: Software Development
Topic :: Software Development :: Assemblers
Topic :: Software Development :: Bug Tracking
Topic :: Software Development :: Build Tools
Topic :: Software Development :: Code Generators
Topic :: Software Development :: Compilers
Topic :: Software Development :: Debuggers
Topic :: Software Development :: Disassemblers
Topic :: Software Development :: Documentation
Topic :: Software Development :: Embedded Systems
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN)
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: CANopen
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: J1939
Topic :: Software Development :: Internationalization
Topic :: Software Development :: Interpreters
Topic :: Software Development :: Libraries
Topic :: Software Development :: Libraries :: Application Frameworks
Topic :: Software Development :: Libraries :: Java Libraries
Topic :: Software Development :: Libraries :: PHP Classes
Topic :: Software Development :: Libraries :: Perl Modules
Topic :: Software Development :: Libraries :: Pike Modules
Topic :: Software Development :: Libraries :: Python Modules
Topic :: Software Development :: Libraries :: Ruby Modules
Topic :: Software Development :: Libraries :: Tcl Extensions
Topic :: Software Development :: Libraries :: pygame
Topic :: Software Development :: Localization
Topic :: Software Development :: Object Brokering
Topic :: Software Development :: Object Brokering :: CORBA
Topic :: Software Development :: Pre-processors
Topic :: Software Development :: Quality Assurance
Topic :: Software Development :: Testing
Topic :: Software Development :: Testing :: Acceptance
Topic :: Software Development :: Testing :: BDD
Topic :: Software Development :: Testing :: Mocking
Topic :: Software Development :: Testing :: Traffic Generation
Topic :: Software Development :: Testing :: Unit
Topic :: Software Development :: User Interfaces
Topic :: Software Development :: Version Control
Topic :: Software Development :: Version Control :: Bazaar
Topic :: Software Development :: Version Control :: CVS
Topic :: Software Development :: Version Control :: Git
Topic :: Software Development :: Version Control :: Mercurial
Topic :: Software Development :: Version Control :: RCS
Topic :: Software Development :: Version Control :: SCCS
Topic :: Software Development :: Widget Sets
Topic :: System
Topic :: System :: Archiving
Topic :: System :: Archiving :: Backup
Topic :: System :: Archiving :: Compression
Topic :: System :: Archiving :: Mirroring
Topic :: System :: Archiving :: Packaging
Topic :: System :: Benchmark
Topic :: System :: Boot
Topic :: System :: Boot :: Init
Topic :: System :: Clustering
Topic :: System :: Console Fonts
Topic :: System :: Distributed Computing
Topic :: System :: Emulators
Topic :: System :: Filesystems
Topic :: System :: Hardware
Topic :: System :: Hardware :: Hardware Drivers
Topic :: System :: Hardware :: Mainframes
Topic :: System :: Hardware :: Symmetric Multi-processing
Topic :: System :: Hardware :: Universal Serial Bus (USB)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio/Video (AV)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Communications Device Class (CDC)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Diagnostic Device
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Hub
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Human Interface Device (HID)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Mass Storage
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Miscellaneous
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Printer
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Smart Card
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Vendor
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Video (UVC)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Wireless Controller
Topic :: System :: Installation/Setup
Topic :: System :: Logging
Topic :: System :: Monitoring
Topic :: System :: Networking
Topic :: System :: Networking :: Firewalls
Topic :: System :: Networking :: Monitoring
Topic :: System :: Networking :: Monitoring :: Hardware Watchdog
Topic :: System :: Networking :: Time Synchronization
Topic :: System :: Operating System
Topic :: System :: Operating System Kernels
Topic :: System :: Operating System Kernels :: BSD
Topic :: System :: Operating System Kernels :: GNU Hurd
Topic :: System :: Operating System Kernels :: Linux
Topic :: System :: Power (UPS)
Topic :: System :: Recovery Tools
Topic :: System :: Shells
Topic :: System :: Software Distribution
Topic :: System :: System Shells
Topic :: System :: Systems Administration
Topic :: System :: Systems Administration :: Authentication/Directory
Topic :: System :: Systems Administration :: Authentication/Directory :: LDAP
Topic :: System :: Systems Administration :: Authentication/Directory :: NIS
Topic :: Terminals
Topic :: Terminals :: Serial
Topic :: Terminals :: Telnet
Topic :: Terminals :: Terminal Emulators/X Terminals
Topic :: Text Editors
Topic :: Text Editors :: Documentation
Topic :: Text Editors :: Emacs
Topic :: Text Editors :: Integrated Development Environments (IDE)
Topic :: Text Editors :: Text Processing
Topic :: Text Editors :: Word Processors
Topic :: Text Processing
Topic :: Text Processing :: Filters
Topic :: Text Processing :: Fonts
Topic :: Text Processing :: General
Topic :: Text Processing :: Indexing
Topic :: Text Processing :: Linguistic
Topic :: Text Processing :: Markup
Topic :: Text Processing :: Markup :: HTML
Topic :: Text Processing :: Markup :: LaTeX
Topic :: Text Processing :: Markup :: Markdown
Topic :: Text Processing :: Markup :: SGML
Topic :: Text Processing :: Markup :: VRML
Topic :: Text Processing :: Markup :: XML
Topic :: Text Processing :: Markup :: reStructuredText
Topic :: Utilities
Typing :: Stubs Only
Typing :: Typed
`;

;// CONCATENATED MODULE: ./src/pypi/nearest.ts
/** Longest text that is compared, in characters; no known name is longer. */
const nearest_LONGEST = 120;
/** How much of a name may be misspelt. */
const SHARE = 0.25;
/**
 * Of the known names the one that was probably meant: it goes on where the name ends, or begins alike and is spelt nearly alike;
 * null where there is none.
 */
function nearestOf(name, known) {
    const wanted = plain(name.slice(0, nearest_LONGEST + 1));
    if (name.length > nearest_LONGEST || wanted === '')
        return null;
    const candidates = [...known].filter((candidate) => plain(candidate).startsWith(wanted.charAt(0)));
    const longer = candidates.filter((candidate) => plain(candidate).startsWith(wanted));
    longer.sort((one, other) => one.length - other.length);
    if (longer[0] !== undefined)
        return longer[0];
    let nearest = null;
    let least = Math.max(1, Math.floor(wanted.length * SHARE)) + 1;
    for (const candidate of candidates) {
        const distance = distanceOf(wanted, plain(candidate), least);
        if (distance < least)
            [nearest, least] = [candidate, distance];
    }
    return nearest;
}
/** Case and white space are misspelt most. */
function plain(text) {
    return text.toLowerCase().replace(/\s+/g, '');
}
/** How many letters have to be added, taken away or changed (Levenshtein); `most` where it is not less. */
function distanceOf(one, other, most) {
    if (Math.abs(one.length - other.length) >= most)
        return most;
    let row = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let n = 0; n < one.length; n++) {
        let last = n + 1;
        let least = last;
        const next = [last];
        for (let at = 0; at < other.length; at++) {
            const changed = (row[at] ?? 0) + (other[at] === one[n] ? 0 : 1);
            last = Math.min(last + 1, changed, (row[at + 1] ?? 0) + 1);
            least = Math.min(least, last);
            next.push(last);
        }
        if (least >= most)
            return most;
        row = next;
    }
    return row.at(-1) ?? most;
}

;// CONCATENATED MODULE: ./src/pypi/classifiers.ts


const TOPS = [
    ...['Development Status', 'Environment', 'Framework', 'Intended Audience', 'License', 'Natural Language'],
    ...['Operating System', 'Programming Language', 'Topic', 'Typing'],
];
let known;
/** The classifiers that PyPI knew when this action was made. */
function knownClassifiers() {
    return (known ??= new Set(CLASSIFIERS.trim().split('\n')));
}
/** Whether a text has the form of PyPI's classifiers; those that begin with `Private` have it, too. */
function hasFormOfClassifier(classifier) {
    const [first = '', ...rest] = classifier.split(' :: ');
    if (first === 'Private')
        return true;
    return TOPS.includes(first) && rest.length > 0 && rest.every((part) => part.trim() === part && part !== '');
}
/** Those of some classifiers that could be on PyPI's list, and were not when this action was made. */
function newClassifiers(classifiers) {
    const isNew = (name) => !knownClassifiers().has(name) && !DEPRECATED_CLASSIFIERS.has(name) && !name.startsWith('Private ::');
    return [...new Set(classifiers)].filter((name) => isNew(name) && hasFormOfClassifier(name));
}
/** The classifier that was probably meant; null where none is near. */
function nearestClassifier(classifier) {
    return nearestOf(classifier, knownClassifiers());
}
/**
 * Only for what is not on the own list the index is asked, once for all files. Where its list cannot be had, nothing is unlisted.
 * @param warn is told that
 */
function openClassifierSearch(index, warn) {
    let answer;
    return async (classifiers) => {
        const missing = newClassifiers(classifiers);
        if (missing.length === 0)
            return new Set();
        const isFirst = answer === undefined;
        const listed = await (answer ??= index.classifiers());
        if (listed !== null)
            return new Set(missing.filter((name) => !listed.has(name)));
        if (isFirst)
            warn(doubtAbout(missing));
        return new Set();
    };
}
function doubtAbout(missing) {
    const shown = missing.slice(0, 5).map((name) => JSON.stringify(name.slice(0, 100)));
    const one = missing.length === 1;
    return `The ${one ? 'classifier' : 'classifiers'} ${shown.join(', ')} ${one ? 'is' : 'are'} not on the list that this action has (trove-classifiers ${CLASSIFIERS_VERSION}), and the list of the index could not be had. If the index does not know ${one ? 'it' : 'them'} either, it will refuse the files.`;
}

;// CONCATENATED MODULE: ./src/pypi/entry-points.ts
/**
 * What PyPI finds wrong with the entry_points.txt of a wheel: it must be an INI file as Python's `configparser` reads it, with
 * `=` between names and values, and scripts need names without a path. Source: warehouse/utils/wheel.py, August 2026.
 * @returns what is wrong, as the rest of a sentence; null where nothing is
 */
function entryPointsFlaw(text) {
    if (text.includes('\uFFFD'))
        return 'it is not written in UTF-8';
    const sections = new Set();
    let section = null;
    let names = new Set();
    for (const line of text.split(/\r\n|\r|\n/)) {
        const isComment = /^\s*[#;]/.test(line);
        // A line with white space in front goes on with the value of the one before.
        if (line.trim() === '' || isComment || (names.size > 0 && /^\s/.test(line)))
            continue;
        const header = /^\s*\[([^\]]+)\]/.exec(line)?.[1];
        if (header !== undefined) {
            if (sections.has(header) && header !== 'DEFAULT')
                return `it has the section [${header}] twice`;
            sections.add(header);
            [section, names] = [header, new Set()];
            continue;
        }
        if (section === null)
            return 'it begins without a section';
        const equals = line.indexOf('=');
        const name = line.slice(0, Math.max(equals, 0)).trim();
        if (name === '')
            return `a line of [${section}] is not "name = module:object"`;
        if (names.has(name))
            return `it has ${JSON.stringify(name)} twice in [${section}]`;
        names.add(name);
        const isScript = section === 'console_scripts' || section === 'gui_scripts';
        if (isScript && !/^[\p{L}\p{N}_.-]+$/u.test(name))
            return `${JSON.stringify(name)} in [${section}] is no name of a script`;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/pypi/known-licences.ts
// Generated by scripts/lock-names.mjs from packaging. Do not edit.
/** The version of `packaging` that the names are from, and of the SPDX list that it has. */
const PACKAGING_VERSION = '26.3';
const SPDX_VERSION = '3.27.0';
/** Licences of the SPDX list, one on a line. */
const LICENCES = String.raw `
0BSD
3D-Slicer-1.0
AAL
Abstyles
AdaCore-doc
Adobe-2006
Adobe-Display-PostScript
Adobe-Glyph
Adobe-Utopia
ADSL
AFL-1.1
AFL-1.2
AFL-2.0
AFL-2.1
AFL-3.0
Afmparse
AGPL-1.0
AGPL-1.0-only
AGPL-1.0-or-later
AGPL-3.0
AGPL-3.0-only
AGPL-3.0-or-later
Aladdin
AMD-newlib
AMDPLPA
AML
AML-glslang
AMPAS
ANTLR-PD
ANTLR-PD-fallback
any-OSI
any-OSI-perl-modules
Apache-1.0
Apache-1.1
Apache-2.0
APAFML
APL-1.0
App-s2p
APSL-1.0
APSL-1.1
APSL-1.2
APSL-2.0
Arphic-1999
Artistic-1.0
Artistic-1.0-cl8
Artistic-1.0-Perl
Artistic-2.0
Artistic-dist
Aspell-RU
ASWF-Digital-Assets-1.0
ASWF-Digital-Assets-1.1
Baekmuk
Bahyph
Barr
bcrypt-Solar-Designer
Beerware
Bitstream-Charter
Bitstream-Vera
BitTorrent-1.0
BitTorrent-1.1
blessing
BlueOak-1.0.0
Boehm-GC
Boehm-GC-without-fee
Borceux
Brian-Gladman-2-Clause
Brian-Gladman-3-Clause
BSD-1-Clause
BSD-2-Clause
BSD-2-Clause-Darwin
BSD-2-Clause-first-lines
BSD-2-Clause-FreeBSD
BSD-2-Clause-NetBSD
BSD-2-Clause-Patent
BSD-2-Clause-pkgconf-disclaimer
BSD-2-Clause-Views
BSD-3-Clause
BSD-3-Clause-acpica
BSD-3-Clause-Attribution
BSD-3-Clause-Clear
BSD-3-Clause-flex
BSD-3-Clause-HP
BSD-3-Clause-LBNL
BSD-3-Clause-Modification
BSD-3-Clause-No-Military-License
BSD-3-Clause-No-Nuclear-License
BSD-3-Clause-No-Nuclear-License-2014
BSD-3-Clause-No-Nuclear-Warranty
BSD-3-Clause-Open-MPI
BSD-3-Clause-Sun
BSD-4-Clause
BSD-4-Clause-Shortened
BSD-4-Clause-UC
BSD-4.3RENO
BSD-4.3TAHOE
BSD-Advertising-Acknowledgement
BSD-Attribution-HPND-disclaimer
BSD-Inferno-Nettverk
BSD-Protection
BSD-Source-beginning-file
BSD-Source-Code
BSD-Systemics
BSD-Systemics-W3Works
BSL-1.0
BUSL-1.1
bzip2-1.0.5
bzip2-1.0.6
C-UDA-1.0
CAL-1.0
CAL-1.0-Combined-Work-Exception
Caldera
Caldera-no-preamble
Catharon
CATOSL-1.1
CC-BY-1.0
CC-BY-2.0
CC-BY-2.5
CC-BY-2.5-AU
CC-BY-3.0
CC-BY-3.0-AT
CC-BY-3.0-AU
CC-BY-3.0-DE
CC-BY-3.0-IGO
CC-BY-3.0-NL
CC-BY-3.0-US
CC-BY-4.0
CC-BY-NC-1.0
CC-BY-NC-2.0
CC-BY-NC-2.5
CC-BY-NC-3.0
CC-BY-NC-3.0-DE
CC-BY-NC-4.0
CC-BY-NC-ND-1.0
CC-BY-NC-ND-2.0
CC-BY-NC-ND-2.5
CC-BY-NC-ND-3.0
CC-BY-NC-ND-3.0-DE
CC-BY-NC-ND-3.0-IGO
CC-BY-NC-ND-4.0
CC-BY-NC-SA-1.0
CC-BY-NC-SA-2.0
CC-BY-NC-SA-2.0-DE
CC-BY-NC-SA-2.0-FR
CC-BY-NC-SA-2.0-UK
CC-BY-NC-SA-2.5
CC-BY-NC-SA-3.0
CC-BY-NC-SA-3.0-DE
CC-BY-NC-SA-3.0-IGO
CC-BY-NC-SA-4.0
CC-BY-ND-1.0
CC-BY-ND-2.0
CC-BY-ND-2.5
CC-BY-ND-3.0
CC-BY-ND-3.0-DE
CC-BY-ND-4.0
CC-BY-SA-1.0
CC-BY-SA-2.0
CC-BY-SA-2.0-UK
CC-BY-SA-2.1-JP
CC-BY-SA-2.5
CC-BY-SA-3.0
CC-BY-SA-3.0-AT
CC-BY-SA-3.0-DE
CC-BY-SA-3.0-IGO
CC-BY-SA-4.0
CC-PDDC
CC-PDM-1.0
CC-SA-1.0
CC0-1.0
CDDL-1.0
CDDL-1.1
CDL-1.0
CDLA-Permissive-1.0
CDLA-Permissive-2.0
CDLA-Sharing-1.0
CECILL-1.0
CECILL-1.1
CECILL-2.0
CECILL-2.1
CECILL-B
CECILL-C
CERN-OHL-1.1
CERN-OHL-1.2
CERN-OHL-P-2.0
CERN-OHL-S-2.0
CERN-OHL-W-2.0
CFITSIO
check-cvs
checkmk
ClArtistic
Clips
CMU-Mach
CMU-Mach-nodoc
CNRI-Jython
CNRI-Python
CNRI-Python-GPL-Compatible
COIL-1.0
Community-Spec-1.0
Condor-1.1
copyleft-next-0.3.0
copyleft-next-0.3.1
Cornell-Lossless-JPEG
CPAL-1.0
CPL-1.0
CPOL-1.02
Cronyx
Crossword
CryptoSwift
CrystalStacker
CUA-OPL-1.0
Cube
curl
cve-tou
D-FSL-1.0
DEC-3-Clause
diffmark
DL-DE-BY-2.0
DL-DE-ZERO-2.0
DOC
DocBook-DTD
DocBook-Schema
DocBook-Stylesheet
DocBook-XML
Dotseqn
DRL-1.0
DRL-1.1
DSDP
dtoa
dvipdfm
ECL-1.0
ECL-2.0
eCos-2.0
EFL-1.0
EFL-2.0
eGenix
Elastic-2.0
Entessa
EPICS
EPL-1.0
EPL-2.0
ErlPL-1.1
etalab-2.0
EUDatagrid
EUPL-1.0
EUPL-1.1
EUPL-1.2
Eurosym
Fair
FBM
FDK-AAC
Ferguson-Twofish
Frameworx-1.0
FreeBSD-DOC
FreeImage
FSFAP
FSFAP-no-warranty-disclaimer
FSFUL
FSFULLR
FSFULLRSD
FSFULLRWD
FSL-1.1-ALv2
FSL-1.1-MIT
FTL
Furuseth
fwlw
Game-Programming-Gems
GCR-docs
GD
generic-xts
GFDL-1.1
GFDL-1.1-invariants-only
GFDL-1.1-invariants-or-later
GFDL-1.1-no-invariants-only
GFDL-1.1-no-invariants-or-later
GFDL-1.1-only
GFDL-1.1-or-later
GFDL-1.2
GFDL-1.2-invariants-only
GFDL-1.2-invariants-or-later
GFDL-1.2-no-invariants-only
GFDL-1.2-no-invariants-or-later
GFDL-1.2-only
GFDL-1.2-or-later
GFDL-1.3
GFDL-1.3-invariants-only
GFDL-1.3-invariants-or-later
GFDL-1.3-no-invariants-only
GFDL-1.3-no-invariants-or-later
GFDL-1.3-only
GFDL-1.3-or-later
Giftware
GL2PS
Glide
Glulxe
GLWTPL
gnuplot
GPL-1.0
GPL-1.0+
GPL-1.0-only
GPL-1.0-or-later
GPL-2.0
GPL-2.0+
GPL-2.0-only
GPL-2.0-or-later
GPL-2.0-with-autoconf-exception
GPL-2.0-with-bison-exception
GPL-2.0-with-classpath-exception
GPL-2.0-with-font-exception
GPL-2.0-with-GCC-exception
GPL-3.0
GPL-3.0+
GPL-3.0-only
GPL-3.0-or-later
GPL-3.0-with-autoconf-exception
GPL-3.0-with-GCC-exception
Graphics-Gems
gSOAP-1.3b
gtkbook
Gutmann
HaskellReport
HDF5
hdparm
HIDAPI
Hippocratic-2.1
HP-1986
HP-1989
HPND
HPND-DEC
HPND-doc
HPND-doc-sell
HPND-export-US
HPND-export-US-acknowledgement
HPND-export-US-modify
HPND-export2-US
HPND-Fenneberg-Livingston
HPND-INRIA-IMAG
HPND-Intel
HPND-Kevlin-Henney
HPND-Markus-Kuhn
HPND-merchantability-variant
HPND-MIT-disclaimer
HPND-Netrek
HPND-Pbmplus
HPND-sell-MIT-disclaimer-xserver
HPND-sell-regexpr
HPND-sell-variant
HPND-sell-variant-MIT-disclaimer
HPND-sell-variant-MIT-disclaimer-rev
HPND-UC
HPND-UC-export-US
HTMLTIDY
IBM-pibs
ICU
IEC-Code-Components-EULA
IJG
IJG-short
ImageMagick
iMatix
Imlib2
Info-ZIP
Inner-Net-2.0
InnoSetup
Intel
Intel-ACPI
Interbase-1.0
IPA
IPL-1.0
ISC
ISC-Veillard
Jam
JasPer-2.0
jove
JPL-image
JPNIC
JSON
Kastrup
Kazlib
Knuth-CTAN
LAL-1.2
LAL-1.3
Latex2e
Latex2e-translated-notice
Leptonica
LGPL-2.0
LGPL-2.0+
LGPL-2.0-only
LGPL-2.0-or-later
LGPL-2.1
LGPL-2.1+
LGPL-2.1-only
LGPL-2.1-or-later
LGPL-3.0
LGPL-3.0+
LGPL-3.0-only
LGPL-3.0-or-later
LGPLLR
Libpng
libpng-1.6.35
libpng-2.0
libselinux-1.0
libtiff
libutil-David-Nugent
LiLiQ-P-1.1
LiLiQ-R-1.1
LiLiQ-Rplus-1.1
Linux-man-pages-1-para
Linux-man-pages-copyleft
Linux-man-pages-copyleft-2-para
Linux-man-pages-copyleft-var
Linux-OpenIB
LOOP
LPD-document
LPL-1.0
LPL-1.02
LPPL-1.0
LPPL-1.1
LPPL-1.2
LPPL-1.3a
LPPL-1.3c
lsof
Lucida-Bitmap-Fonts
LZMA-SDK-9.11-to-9.20
LZMA-SDK-9.22
Mackerras-3-Clause
Mackerras-3-Clause-acknowledgment
magaz
mailprio
MakeIndex
man2html
Martin-Birgmeier
McPhee-slideshow
metamail
Minpack
MIPS
MirOS
MIT
MIT-0
MIT-advertising
MIT-Click
MIT-CMU
MIT-enna
MIT-feh
MIT-Festival
MIT-Khronos-old
MIT-Modern-Variant
MIT-open-group
MIT-testregex
MIT-Wu
MITNFA
MMIXware
Motosoto
MPEG-SSG
mpi-permissive
mpich2
MPL-1.0
MPL-1.1
MPL-2.0
MPL-2.0-no-copyleft-exception
mplus
MS-LPL
MS-PL
MS-RL
MTLL
MulanPSL-1.0
MulanPSL-2.0
Multics
Mup
NAIST-2003
NASA-1.3
Naumen
NBPL-1.0
NCBI-PD
NCGL-UK-2.0
NCL
NCSA
Net-SNMP
NetCDF
Newsletr
NGPL
ngrep
NICTA-1.0
NIST-PD
NIST-PD-fallback
NIST-Software
NLOD-1.0
NLOD-2.0
NLPL
Nokia
NOSL
Noweb
NPL-1.0
NPL-1.1
NPOSL-3.0
NRL
NTIA-PD
NTP
NTP-0
Nunit
O-UDA-1.0
OAR
OCCT-PL
OCLC-2.0
ODbL-1.0
ODC-By-1.0
OFFIS
OFL-1.0
OFL-1.0-no-RFN
OFL-1.0-RFN
OFL-1.1
OFL-1.1-no-RFN
OFL-1.1-RFN
OGC-1.0
OGDL-Taiwan-1.0
OGL-Canada-2.0
OGL-UK-1.0
OGL-UK-2.0
OGL-UK-3.0
OGTSL
OLDAP-1.1
OLDAP-1.2
OLDAP-1.3
OLDAP-1.4
OLDAP-2.0
OLDAP-2.0.1
OLDAP-2.1
OLDAP-2.2
OLDAP-2.2.1
OLDAP-2.2.2
OLDAP-2.3
OLDAP-2.4
OLDAP-2.5
OLDAP-2.6
OLDAP-2.7
OLDAP-2.8
OLFL-1.3
OML
OpenPBS-2.3
OpenSSL
OpenSSL-standalone
OpenVision
OPL-1.0
OPL-UK-3.0
OPUBL-1.0
OSET-PL-2.1
OSL-1.0
OSL-1.1
OSL-2.0
OSL-2.1
OSL-3.0
PADL
Parity-6.0.0
Parity-7.0.0
PDDL-1.0
PHP-3.0
PHP-3.01
Pixar
pkgconf
Plexus
pnmstitch
PolyForm-Noncommercial-1.0.0
PolyForm-Small-Business-1.0.0
PostgreSQL
PPL
PSF-2.0
psfrag
psutils
Python-2.0
Python-2.0.1
python-ldap
Qhull
QPL-1.0
QPL-1.0-INRIA-2004
radvd
Rdisc
RHeCos-1.1
RPL-1.1
RPL-1.5
RPSL-1.0
RSA-MD
RSCPL
Ruby
Ruby-pty
SAX-PD
SAX-PD-2.0
Saxpath
SCEA
SchemeReport
Sendmail
Sendmail-8.23
Sendmail-Open-Source-1.1
SGI-B-1.0
SGI-B-1.1
SGI-B-2.0
SGI-OpenGL
SGP4
SHL-0.5
SHL-0.51
SimPL-2.0
SISSL
SISSL-1.2
SL
Sleepycat
SMAIL-GPL
SMLNJ
SMPPL
SNIA
snprintf
SOFA
softSurfer
Soundex
Spencer-86
Spencer-94
Spencer-99
SPL-1.0
ssh-keyscan
SSH-OpenSSH
SSH-short
SSLeay-standalone
SSPL-1.0
StandardML-NJ
SugarCRM-1.1.3
SUL-1.0
Sun-PPP
Sun-PPP-2000
SunPro
SWL
swrule
Symlinks
TAPR-OHL-1.0
TCL
TCP-wrappers
TermReadKey
TGPPL-1.0
ThirdEye
threeparttable
TMate
TORQUE-1.1
TOSL
TPDL
TPL-1.0
TrustedQSL
TTWL
TTYP0
TU-Berlin-1.0
TU-Berlin-2.0
Ubuntu-font-1.0
UCAR
UCL-1.0
ulem
UMich-Merit
Unicode-3.0
Unicode-DFS-2015
Unicode-DFS-2016
Unicode-TOU
UnixCrypt
Unlicense
Unlicense-libtelnet
Unlicense-libwhirlpool
UPL-1.0
URT-RLE
Vim
VOSTROM
VSL-1.0
W3C
W3C-19980720
W3C-20150513
w3m
Watcom-1.0
Widget-Workshop
Wsuipa
WTFPL
wwl
wxWindows
X11
X11-distribute-modifications-variant
X11-swapped
Xdebug-1.03
Xerox
Xfig
XFree86-1.1
xinetd
xkeyboard-config-Zinoviev
xlock
Xnet
xpp
XSkat
xzoom
YPL-1.0
YPL-1.1
Zed
Zeeff
Zend-2.0
Zimbra-1.3
Zimbra-1.4
Zlib
zlib-acknowledgement
ZPL-1.1
ZPL-2.0
ZPL-2.1
`;
/** Exceptions to licences, one on a line. */
const LICENCE_EXCEPTIONS = String.raw `
389-exception
Asterisk-exception
Asterisk-linking-protocols-exception
Autoconf-exception-2.0
Autoconf-exception-3.0
Autoconf-exception-generic
Autoconf-exception-generic-3.0
Autoconf-exception-macro
Bison-exception-1.24
Bison-exception-2.2
Bootloader-exception
CGAL-linking-exception
Classpath-exception-2.0
CLISP-exception-2.0
cryptsetup-OpenSSL-exception
Digia-Qt-LGPL-exception-1.1
DigiRule-FOSS-exception
eCos-exception-2.0
erlang-otp-linking-exception
Fawkes-Runtime-exception
FLTK-exception
fmt-exception
Font-exception-2.0
freertos-exception-2.0
GCC-exception-2.0
GCC-exception-2.0-note
GCC-exception-3.1
Gmsh-exception
GNAT-exception
GNOME-examples-exception
GNU-compiler-exception
gnu-javamail-exception
GPL-3.0-389-ds-base-exception
GPL-3.0-interface-exception
GPL-3.0-linking-exception
GPL-3.0-linking-source-exception
GPL-CC-1.0
GStreamer-exception-2005
GStreamer-exception-2008
harbour-exception
i2p-gpl-java-exception
Independent-modules-exception
KiCad-libraries-exception
LGPL-3.0-linking-exception
libpri-OpenH323-exception
Libtool-exception
Linux-syscall-note
LLGPL
LLVM-exception
LZMA-exception
mif-exception
mxml-exception
Nokia-Qt-exception-1.1
OCaml-LGPL-linking-exception
OCCT-exception-1.0
OpenJDK-assembly-exception-1.0
openvpn-openssl-exception
PCRE2-exception
polyparse-exception
PS-or-PDF-font-exception-20170817
QPL-1.0-INRIA-2004-exception
Qt-GPL-exception-1.0
Qt-LGPL-exception-1.1
Qwt-exception-1.0
romic-exception
RRDtool-FLOSS-exception-2.0
SANE-exception
SHL-2.0
SHL-2.1
stunnel-exception
SWI-exception
Swift-exception
Texinfo-exception
u-boot-exception-2.0
UBDL-exception
Universal-FOSS-exception-1.0
vsftpd-openssl-exception
WxWindows-exception-3.1
x11vnc-openssl-exception
`;

;// CONCATENATED MODULE: ./src/pypi/licence-expression.ts

const OPERATORS = ['or', 'and', 'with'];
/** What `namesOf` has made of the lists. */
const nameSets = new Map();
/** Reads the value of `License-Expression`; '' is none, and not well formed. */
function readLicenceExpression(text) {
    const tokens = text.toLowerCase().replace(/[()]/g, ' $& ').split(/\s+/).filter(Boolean);
    const unknown = [];
    const refused = { isWellFormed: false, unknown: [] };
    let depth = 0;
    let before = '(';
    for (const token of tokens) {
        const isAfterValue = before === ')' || before === 'name' || before === 'exception';
        if (token === '(') {
            if (isAfterValue || before === 'with')
                return refused;
            depth += 1;
            before = token;
        }
        else if (token === ')') {
            if (!isAfterValue || depth === 0)
                return refused;
            depth -= 1;
            before = token;
        }
        else if (OPERATORS.includes(token)) {
            if (token === 'with' ? before !== 'name' : !isAfterValue)
                return refused;
            before = token;
        }
        else {
            if (isAfterValue)
                return refused;
            const isException = before === 'with';
            if (token.startsWith('licenseref-') && !isException) {
                if (!/^licenseref-[a-z0-9.-]+$/.test(token))
                    return refused;
            }
            else {
                const isKnown = isException
                    ? namesOf(LICENCE_EXCEPTIONS).has(token)
                    : namesOf(LICENCES).has(token.replace(/\+$/, ''));
                if (!isKnown)
                    unknown.push(token);
            }
            before = isException ? 'exception' : 'name';
        }
    }
    const isComplete = depth === 0 && (before === ')' || before === 'name' || before === 'exception');
    return isComplete ? { isWellFormed: true, unknown } : refused;
}
/** The names of a list, in lower case. */
function namesOf(list) {
    const found = nameSets.get(list) ?? new Set(list.trim().toLowerCase().split('\n'));
    nameSets.set(list, found);
    return found;
}

;// CONCATENATED MODULE: ./src/pypi/metadata-rules.ts





const VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
const SUMMARY_LENGTH = 512;
const LABEL_LENGTH = 32;
const CONTENT_TYPES = ['text/plain', 'text/x-rst', 'text/markdown'];
const MARKDOWN_VARIANTS = ['GFM', 'CommonMark'];
/** The fields that have come later, and with which version. */
const SINCE = {
    'Provides-Extra': '2.1',
    'Description-Content-Type': '2.1',
    Dynamic: '2.2',
    'License-Expression': '2.4',
    'License-File': '2.4',
    'Import-Name': '2.5',
    'Import-Namespace': '2.5',
};
/** Domains in which nobody has mail. */
const NO_MAIL = /(^|\.)(arpa|invalid|local|localhost|onion|test)$/i;
const RULES = [
    checkVersion,
    checkSummary,
    checkContentType,
    checkClassifiers,
    checkRequirements,
    checkExtras,
    checkUrls,
    checkMail,
    checkLicense,
];
/**
 * All that PyPI refuses in the metadata of a file.
 * @param unlisted classifiers that are known not to be on its list
 */
function metadataFlaws(fields, unlisted) {
    return RULES.flatMap((rule) => rule((name) => fields.get(name.toLowerCase()) ?? [], unlisted));
}
/** What PyPI may refuse in the metadata of a file, and may know better than this action; as sentences. */
function metadataDoubts(fields) {
    const [expression = ''] = fields.get('license-expression') ?? [];
    const { unknown } = readLicenceExpression(expression);
    if (unknown.length === 0)
        return [];
    const shown = unknown.slice(0, 5).map((name) => JSON.stringify(cut(name)));
    return [
        `The licence ${shown.join(', ')} is not on the SPDX list ${SPDX_VERSION}. PyPI refuses what its list does not have: see https://spdx.org/licenses/, or write \`LicenseRef-…\` for one that has no name there.`,
    ];
}
function checkVersion(of) {
    const [version = 'none'] = of('Metadata-Version');
    const fix = 'Build with a newer poetry-core (`poetry-version`), or a newer version of your build backend.';
    const at = VERSIONS.indexOf(version);
    if (at < 0)
        return [{ what: `its metadata version is ${cut(version)}, which PyPI does not know`, fix }];
    return Object.entries(SINCE).flatMap(([name, since]) => of(name).length > 0 && at < VERSIONS.indexOf(since)
        ? [{ what: `it has ${name}, which metadata version ${version} does not know (${since} does)`, fix }]
        : []);
}
function checkSummary(of) {
    const [summary = ''] = of('Summary');
    const fix = `Write \`description\` in pyproject.toml as one line of at most ${String(SUMMARY_LENGTH)} characters.`;
    if (/[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/.test(summary))
        return [{ what: 'its summary has more than one line', fix }];
    const length = Array.from(summary).length;
    return length > SUMMARY_LENGTH
        ? [
            {
                what: `its summary has ${String(length)} characters, of ${String(SUMMARY_LENGTH)} that PyPI takes`,
                fix,
            },
        ]
        : [];
}
function checkContentType(of) {
    const [header] = of('Description-Content-Type');
    if (header === undefined)
        return [];
    const [type = '', ...parameters] = header.split(';').map((part) => part.trim());
    const values = new Map(parameters.map((parameter) => {
        const [, key = '', value = ''] = /^([^\s=]+)\s*=\s*(.+)$/.exec(parameter) ?? [];
        return [key.toLowerCase(), value.replace(/^"(.*)"$/, '$1')];
    }));
    const isKnown = CONTENT_TYPES.includes(type.toLowerCase()) &&
        !values.has('') &&
        (values.get('charset') ?? 'UTF-8').toLowerCase() === 'utf-8' &&
        (type.toLowerCase() !== 'text/markdown' || MARKDOWN_VARIANTS.includes(values.get('variant') ?? 'GFM'));
    if (isKnown)
        return [];
    return [
        {
            what: `the content type of its README is ${JSON.stringify(cut(header))}`,
            fix: 'Name the README `.md`, `.rst` or `.txt`, or give it one of text/markdown, text/x-rst, text/plain, in UTF-8.',
        },
    ];
}
function checkClassifiers(of, unlisted) {
    const isFlawed = (classifier) => DEPRECATED_CLASSIFIERS.has(classifier) || unlisted.has(classifier) || !hasFormOfClassifier(classifier);
    // More are not told, and finding what was meant takes its time.
    const flawed = of('Classifier').filter(isFlawed).slice(0, 5);
    return flawed.map((classifier) => {
        const shown = JSON.stringify(cut(classifier));
        const other = DEPRECATED_CLASSIFIERS.get(classifier);
        if (other !== undefined) {
            const fix = other === null
                ? `Remove the classifier ${shown}.`
                : `Write ${JSON.stringify(other)} in place of ${shown}.`;
            return { what: `PyPI has given up the classifier ${shown}`, fix };
        }
        const nearest = nearestClassifier(classifier);
        const perhaps = nearest === null ? '' : ` (perhaps ${JSON.stringify(nearest)})`;
        return {
            what: unlisted.has(classifier)
                ? `the classifier ${shown} is not on PyPI's list`
                : `${shown} is no classifier`,
            fix: `Take one of https://pypi.org/classifiers/${perhaps}, letter for letter, or remove ${shown}.`,
        };
    });
}
function checkRequirements(of) {
    return ['Requires-Dist', 'Provides-Dist', 'Obsoletes-Dist'].flatMap(of).flatMap((requirement) => {
        // A name, perhaps extras, and an address; an `@` behind the `;` belongs to a marker.
        if (!/^\s*[\w.-]+\s*(\[[^\]]*\]\s*)?@/.test(requirement))
            return [];
        return [
            {
                what: `it depends on an address, ${JSON.stringify(cut(requirement))}`,
                fix: 'Depend on a version that is on PyPI; move what is needed for development alone into a dependency group.',
            },
        ];
    });
}
function checkExtras(of) {
    return of('Provides-Extra')
        .filter((extra) => !isProjectName(extra))
        .map((extra) => ({
        what: `${JSON.stringify(cut(extra))} is no name of an extra`,
        fix: 'Extras have names like packages: letters, digits, "-", "_", ".".',
    }));
}
function checkUrls(of) {
    const fix = `Give each address in \`urls\` a label of at most ${String(LABEL_LENGTH)} characters, and begin it with https://.`;
    const isAddress = (url) => /^https?:/i.test(url) && !/[\s<>"]/.test(url);
    const labelled = of('Project-URL').flatMap((entry) => {
        const comma = entry.indexOf(',');
        const label = entry.slice(0, Math.max(comma, 0)).trim();
        const url = entry.slice(comma + 1).trim();
        const shown = JSON.stringify(cut(label));
        if (label === '' || url === '')
            return [{ what: `${JSON.stringify(cut(entry))} is no label with an address`, fix }];
        if (Array.from(label).length > LABEL_LENGTH)
            return [{ what: `the label ${shown} of an address is too long`, fix }];
        return isAddress(url) ? [] : [{ what: `${JSON.stringify(cut(url))} is no address of a web page`, fix }];
    });
    const plain = ['Home-page', 'Download-URL'].flatMap(of).filter((url) => !isAddress(url));
    return [
        ...labelled,
        ...plain.map((url) => ({ what: `${JSON.stringify(cut(url))} is no address of a web page`, fix })),
    ];
}
/** Of the address of a person only what no reader takes. */
function checkMail(of) {
    return ['Author-email', 'Maintainer-email'].flatMap(of).flatMap((value) => {
        const address = /^[^<>,]*<([^<>]*)>/.exec(value)?.[1] ?? value.split(',')[0] ?? '';
        const [, domain] = /^[^\s@]+@([^\s@]+)$/.exec(address.trim()) ?? [];
        if (address.trim() === '' || (domain?.includes('.') === true && !NO_MAIL.test(domain)))
            return [];
        return [
            {
                what: `${JSON.stringify(cut(address))} is no mail address`,
                fix: 'Correct it under `authors` or `maintainers`, or leave the address out.',
            },
        ];
    });
}
function checkLicense(of) {
    const both = of('License').length > 0 && of('License-Expression').length > 0;
    const flaws = both
        ? [
            {
                what: 'it has both License and License-Expression',
                fix: 'Say the licence once: `license = "MIT"` in [project], and no other `license`.',
            },
        ]
        : [];
    const [expression] = of('License-Expression');
    if (expression !== undefined && !readLicenceExpression(expression).isWellFormed) {
        flaws.push({
            what: `${JSON.stringify(cut(expression))} is no licence expression`,
            fix: 'Write `license` as names of https://spdx.org/licenses/ with AND, OR, WITH: `MIT`, `MIT OR Apache-2.0`; `LicenseRef-…` for one of your own.',
        });
    }
    const unsafe = of('License-File').find((name) => name.includes('..') || name.includes('*') || /^[/\\]|^[a-z]:|\\/i.test(name));
    if (unsafe === undefined)
        return flaws;
    const what = `${JSON.stringify(cut(unsafe))} is no path of a licence file`;
    return [...flaws, { what, fix: 'List plain paths, with "/", under `license-files`.' }];
}
/** A text from a file, short enough for a message. */
function cut(text) {
    return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

;// CONCATENATED MODULE: ./src/pypi/platform-tags.ts
// Which platforms PyPI takes wheels for. Source: warehouse/forklift/legacy.py, August 2026.
const platform_tags_NAMED = new Set([
    ...['any', 'win32', 'win_amd64', 'win_arm64', 'win_ia64', 'linux_armv6l', 'linux_armv7l'],
    ...['manylinux1_x86_64', 'manylinux1_i686', 'manylinux2010_x86_64', 'manylinux2010_i686'],
    ...['x86_64', 'i686', 'aarch64', 'armv7l', 'ppc64', 'ppc64le', 's390x'].map((arch) => `manylinux2014_${arch}`),
]);
const LINUX = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64';
const MACOS = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2';
const PATTERNS = [
    new RegExp(`^manylinux_\\d+_\\d+_(${LINUX}|ppc64)$`),
    new RegExp(`^musllinux_\\d+_\\d+_(${LINUX})$`),
    // Apple's numbers of versions: others come with time, so that the number alone is no reason to stop.
    new RegExp(`^macosx_(10_\\d+|(1[1-9]|[2-9]\\d)_0)_(${MACOS})$`),
    /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)$/,
    /^android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)$/,
    /^pyemscripten_\d+_\d+_wasm32$/,
];
/**
 * The platforms of a wheel that PyPI does not take.
 * @param tags of the wheel, as its name has them: `cp312-cp312-manylinux1_x86_64.manylinux_2_28_x86_64`
 */
function refusedPlatforms(tags) {
    const platforms = (tags.split('-').at(-1) ?? '').split('.');
    return platforms.filter((platform) => !platform_tags_NAMED.has(platform) && !PATTERNS.some((taken) => taken.test(platform)));
}
/** The way out for a platform that PyPI does not take, as a sentence. */
function wayOutOf(platform) {
    if (platform.startsWith('linux_')) {
        return 'Build the wheel with cibuildwheel, or repair it with auditwheel, so that it is a manylinux or musllinux one; or publish the sdist alone (`build-formats: sdist`), or to an index of your own (`repository`).';
    }
    if (platform.startsWith('macosx_')) {
        return 'Set `MACOSX_DEPLOYMENT_TARGET` to a version like 11.0 for the build; delocate can rename what it depends on.';
    }
    return 'Publish the sdist alone (`build-formats: sdist`), or to an index of your own (`repository`).';
}

;// CONCATENATED MODULE: ./src/pypi/rules.ts





/**
 * What PyPI refuses in every file of a release: classifiers that forbid publishing, and local versions.
 * @param version null where it is not known yet
 * @param at where the project says so; undefined where only built files are at hand
 * @throws {PublishError} `private-classifier`, `version-not-publishable`
 */
function checkRulesOfPyPI(project, at) {
    const { classifiers, classifierPlace, version } = project;
    const forbidden = classifiers.find((classifier) => classifier.startsWith('Private ::'));
    if (forbidden !== undefined) {
        throw new errors/* PublishError */.S1('private-classifier', {
            what: `The classifier "${forbidden}" says that this package is not to be published.`,
            why: 'PyPI refuses every file that has it.',
            fix: 'Remove the classifier if the package is to be public; set `repository` if it is meant for another index.',
            at: classifierPlace ?? (at === undefined ? undefined : { file: at.file }),
        });
    }
    if (version !== null)
        refuseLocalVersion(version, at);
}
/**
 * PyPI takes no local version.
 * @throws {PublishError} `version-not-publishable`
 */
function refuseLocalVersion(version, at) {
    if (version.local === null)
        return;
    throw new errors/* PublishError */.S1('version-not-publishable', {
        what: `${version.raw} is a local version.`,
        why: 'PyPI takes no version with a "+".',
        fix: `Publish ${version.normal.replace(/\+.*$/, '')} or a post-release of it.`,
        at,
    });
}
/**
 * PyPI takes no file that requires an address, and says so only once they are there: the sdist first.
 * @param references dependencies by an address or a path
 * @throws {PublishError} `artifact-invalid`
 */
function refuseDirectReferences(references) {
    const [first] = references;
    if (first === undefined)
        return;
    throw new errors/* PublishError */.S1('artifact-invalid', {
        what: `The package depends on ${references.map(({ name }) => name).join(', ')} by an address or a path.`,
        why: 'PyPI refuses every file with such a requirement ("Can\'t have direct dependency").',
        fix: 'Depend on a published version, or move the dependency into a group that is not published, such as `[tool.poetry.group.dev.dependencies]`.',
        at: first.at,
    });
}
/** What a project may have if PyPI's staff have not allowed it more. */
const USUAL_SIZE = 100 * 2 ** 20;
/** PyPI takes what grows by more for a bomb, if it grows to more than this. */
const BOMB = { ratio: 50, size: 64 * 2 ** 20 };
const REBUILD = 'Build the file with Poetry or another current build backend, and do not change it afterwards.';
/**
 * What PyPI refuses in a built file. Source: warehouse/forklift/legacy.py, August 2026.
 * @param file `size` in bytes
 * @param at where the project says its version; undefined where only built files are at hand
 * @param unlisted classifiers that are known not to be on PyPI's list
 * @param warn takes what PyPI may refuse: of most projects, or if it does not know more than this action
 * @throws {PublishError} `artifact-invalid`, `private-classifier`, `version-not-publishable`
 */
function checkFileForPyPI(file, inside, at, unlisted, warn) {
    const { classifiers, fields } = inside.metadata;
    checkRulesOfPyPI({ classifiers, version: file.version }, at);
    const flaws = [...metadataFlaws(fields, unlisted), ...nameFlaws(file), ...contentFlaws(file, inside)];
    if (flaws.length > 0) {
        throw new errors/* PublishError */.S1('artifact-invalid', {
            what: `PyPI would refuse ${file.filename}: ${rules_joined(flaws.map(({ what }) => what)).join('; ')}.`,
            why: 'Nothing was uploaded.',
            fix: rules_joined(flaws.map(({ fix }) => fix)).join(' '),
        });
    }
    for (const doubt of metadataDoubts(fields))
        warn(doubt);
    if (file.size > USUAL_SIZE) {
        warn(`${file.filename} has ${String(Math.ceil(file.size / 2 ** 20))} MiB. PyPI takes 100 MiB, but for projects that have been allowed more: https://docs.pypi.org/project-management/storage-limits.`);
    }
}
/** Names are in normal form: PEP 625 (sdist), PEP 427 (wheel). */
function nameFlaws({ filename, kind, name, version, tags }) {
    const stem = name.replaceAll('-', '_');
    const fix = 'Build with a newer poetry-core (`poetry-version`), or a newer version of your build backend.';
    if (kind === 'sdist') {
        const expected = `${stem}-${version.normal}.tar.gz`;
        return filename === expected ? [] : [{ what: `its name should be ${expected}`, fix }];
    }
    const [ownName = '', ownVersion = ''] = filename.split('-');
    const parsed = parseVersion(ownVersion.replaceAll('_', '-'));
    const isNormal = ownName === stem && parsed !== null && sameVersion(parsed, version);
    return [
        ...(isNormal ? [] : [{ what: `its name should begin with ${stem}-${version.normal}-`, fix }]),
        ...refusedPlatforms(tags).map((platform) => ({
            what: `it is for the platform ${platform}, for which PyPI takes no wheels`,
            fix: wayOutOf(platform),
        })),
    ];
}
function contentFlaws({ kind, filename, size }, { members, metadata, root, entryPoints, unpacked, streamed }) {
    const flaws = [];
    const folder = kind === 'wheel' ? `${root}/licenses` : root;
    const missing = metadata.fields.get('license-file')?.find((name) => !members.includes(`${folder}/${name}`));
    if (missing !== undefined) {
        flaws.push({
            what: `its metadata names the licence file ${missing}, and there is no ${folder}/${missing} in it`,
            fix: 'Let `license-files` in [project] name files that are packed, or remove it.',
        });
    }
    const flaw = entryPoints === null ? null : entryPointsFlaw(entryPoints);
    if (flaw !== null) {
        flaws.push({
            what: `its entry_points.txt is not valid: ${flaw}`,
            fix: 'Correct `scripts` and `entry-points` (`plugins` in the classic form) in pyproject.toml.',
        });
    }
    if (streamed !== null)
        flaws.push({ what: `it was written as a stream (data descriptor of ${streamed})`, fix: REBUILD });
    if (unpacked !== null && unpacked > BOMB.size && unpacked / size > BOMB.ratio) {
        flaws.push({
            what: `it grows from ${String(size)} to ${String(unpacked)} bytes, more than ${String(BOMB.ratio)} times`,
            fix: `Leave large data out of ${filename}, or pack them less.`,
        });
    }
    return flaws;
}
/** Each text once, and not more than a message can hold. */
function rules_joined(texts) {
    return [...new Set(texts)].slice(0, 5);
}

;// CONCATENATED MODULE: ./src/steps/inspect.ts









/**
 * Step 10: the built files are what the project says, hold nothing that is in no commit, and are what the index takes.
 * @param index is asked for its classifiers where one is not known here
 * @returns their version
 * @throws {PublishError} `artifact-invalid`, `version-not-publishable`, `private-classifier`
 */
async function inspect(source, project, built, isPyPI, index, log) {
    const version = versionOf(built, project);
    if (isPyPI)
        withHint(source, project, () => {
            refuseLocalVersion(version, project.versionPlace);
        });
    const findUnlisted = openClassifierSearch(index, log.warning);
    const packed = [];
    for (const file of built) {
        const contents = await readFit(file, log.warning);
        const { members, metadata } = contents;
        if (file.name !== normaliseName(project.name))
            throw unfit(file, `its name is not that of ${project.name}`);
        checkPythons(file, metadata, project);
        if (isPyPI) {
            const unlisted = await findUnlisted(metadata.classifiers);
            checkFileForPyPI(file, contents, project.versionPlace, unlisted, log.warning);
        }
        packed.push({ ...file, members });
        log.line(`${file.filename}: ${String(members.length)} files, ${metadata.name ?? ''} ${file.version.normal}`);
    }
    refuseUntracked(packed, source.tree, project.packing, { file: project.versionPlace.file });
    return version;
}
/** Installers go by the metadata: it has to say the same Pythons as the project, as far as that can be told. */
function checkPythons(file, { fields }, { requiresPython }) {
    const [built] = fields.get('requires-python') ?? [];
    if (requiresPython === null || allowSamePythons(requiresPython, built ?? '') !== false)
        return;
    throw unfit(file, `its metadata says Requires-Python ${built ?? '(none)'}, and pyproject.toml says ${requiresPython}`);
}
/**
 * Part of step 10: the tag rule for the version of the built files.
 * @param tags those that are known by now
 * @returns the version's tag, checked; null where there is none or it is not asked for
 * @throws {PublishError} `tag-version-mismatch`, `tag-commit-mismatch`, `tag-missing`, `version-not-publishable`
 */
function checkTagOfBuild(source, project, version, tags, policy, log) {
    const { commit, tag } = source;
    const question = { commit, tag, tags, version, versionPlace: project.versionPlace, policy };
    return withHint(source, project, () => 
    // Where the version was known before, its warnings have been said.
    settleTag(question, project.version === null ? log.warning : () => undefined));
}
/** Where the build reads the version from git's history, and only a part of that is there, an odd version comes of that. */
function withHint({ isShallow }, { version }, check) {
    try {
        return check();
    }
    catch (failure) {
        if (!(failure instanceof errors/* PublishError */.S1) || version !== null || !isShallow)
            throw failure;
        const { code, what, why, at } = failure;
        throw new errors/* PublishError */.S1(code, {
            what,
            why,
            at,
            fix: `${failure.fix} The clone is shallow: if the version is read from git, run actions/checkout with \`fetch-depth: 0\` before.`,
            cause: failure,
        });
    }
}
/**
 * Part of step 10: `prerelease` for a version that was not known before the build.
 * @throws {PublishError} `prerelease-refused`
 */
function checkPrereleaseOfBuild({ version: known, versionPlace }, version, rule, log) {
    return known === null ? settlePrerelease(version, versionPlace, rule, log.warning) : null;
}
/** All files are of one version, and that is the project's where the project tells it. */
function versionOf(built, project) {
    const [first] = built;
    if (first === undefined)
        throw new TypeError('nothing was built');
    const expected = project.version ?? first.version;
    const odd = built.find(({ version }) => !sameVersion(version, expected));
    if (odd === undefined)
        return expected;
    throw new errors/* PublishError */.S1('artifact-invalid', {
        what: `The build made ${odd.filename}, but the version is ${expected.normal}.`,
        why: 'A plugin or the build backend sets another version than pyproject.toml.',
        fix: 'List "version" in `dynamic` and move it from [project] to [tool.poetry], or switch the plugin off.',
        at: project.versionPlace,
    });
}

;// CONCATENATED MODULE: ./src/poetry/workers.ts


const WORKERS = 'POETRY_INSTALLER_MAX_WORKERS';
/**
 * By itself Poetry takes four threads more than there are processors, but only one of them computes at a time, and the others
 * cost time. Measured with 30 packages and answers that take up to 40 ms: with three it needs a tenth less.
 */
const BEST_WORKERS = '3';
/** Bytes of the largest `poetry.toml` that is read. */
const LARGEST_SETTINGS = 2 ** 20;
/**
 * The environment of `poetry install` with the number of packages that are best installed at once, unless the job's variables or the
 * project's `poetry.toml` say one.
 * @param folder of the project
 */
async function withBestWorkers(folder, env) {
    if (env[WORKERS] !== undefined)
        return env;
    const settings = await (0,plain_file/* readPlainFile */.b)(external_node_path_default().join(folder, 'poetry.toml'), LARGEST_SETTINGS).catch(() => '');
    return /\bmax-workers\b/.test(settings.toString()) ? env : { ...env, [WORKERS]: BEST_WORKERS };
}

;// CONCATENATED MODULE: ./src/project/content-hash.ts




const COUNTINGS = [
    ['>=1.8,<2', '1.8'],
    ['>=2.0,<2.3', '2.0'],
    ['>=2.3,<2.6', '2.3'],
];
/** Counted even where they are not there, unless something else is. */
const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies'];
const POETRY_KEYS = [...LEGACY_KEYS, 'group'];
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies'];
/** Python's `json` gives up long after this. */
const content_hash_DEEPEST = 100;
/** How a version of Poetry counts; null where that is not known. */
function countingOf(poetryVersion) {
    if (parseVersion(poetryVersion)?.isPrerelease !== false)
        return null;
    return COUNTINGS.find(([poetry]) => allows(poetry, poetryVersion))?.[1] ?? null;
}
/**
 * The `content-hash` that Poetry would write into a lock made from these tables: SHA-256 of a part of them as Python's `json.dumps` writes
 * it. Source: `Locker._get_content_hash` of Poetry 1.8.5, 2.2.1 and 2.5.1; `__tests__/long` compares with those.
 */
function contentHashes(table) {
    const hash = (counting) => {
        const parts = countedParts(table, counting);
        const json = parts === null ? null : pythonJson(parts, 0);
        return json === null ? null : sha256Of(json);
    };
    return { '1.8': hash('1.8'), '2.0': hash('2.0'), '2.3': hash('2.3') };
}
/** Null where a table is none, which Poetry does not take. */
function countedParts(table, counting) {
    const [tool, ...others] = [table['tool'], table['project'], table['dependency-groups']];
    const tables = [tool, (0,json/* asTable */.fO)(tool)?.['poetry'], ...others];
    if (tables.some((value) => value !== undefined && (0,json/* asTable */.fO)(value) === undefined))
        return null;
    const poetry = (0,json/* tableAt */.af)((0,json/* asTable */.fO)(tool), 'poetry') ?? {};
    const project = counting === '1.8' ? {} : picked((0,json/* tableAt */.af)(table, 'project') ?? {}, PROJECT_KEYS);
    const groups = counting === '2.3' ? ((0,json/* tableAt */.af)(table, 'dependency-groups') ?? {}) : {};
    const newer = {
        ...(isEmpty(project) ? {} : { project }),
        ...(isEmpty(groups) ? {} : { 'dependency-groups': groups }),
    };
    if (!isEmpty(newer))
        return { ...newer, tool: { poetry: picked(poetry, POETRY_KEYS) } };
    const nothing = Object.fromEntries(LEGACY_KEYS.map((key) => [key, null]));
    return { ...nothing, ...picked(poetry, POETRY_KEYS) };
}
function picked(table, keys) {
    return Object.fromEntries(keys.filter((key) => table[key] !== undefined).map((key) => [key, table[key]]));
}
function isEmpty(value) {
    const table = (0,json/* asTable */.fO)(value);
    return table !== undefined && Object.keys(table).length === 0;
}
/**
 * A value of a TOML file as Python's `json.dumps(value, sort_keys=True)` writes it. Null where these bytes are not certain: the parser does
 * not tell 1 from 1.0, and Python has no JSON for dates.
 */
function pythonJson(value, depth) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return pythonString(value);
    if (depth > content_hash_DEEPEST || value instanceof Date)
        return null;
    if (Array.isArray(value))
        return content_hash_joined(value.map((item) => pythonJson(item, depth + 1)), '[]');
    const table = (0,json/* asTable */.fO)(value);
    if (table === undefined)
        return null;
    const pairs = Object.keys(table)
        .sort(byCodePoints)
        .map((key) => {
        const [name, json] = [pythonString(key), pythonJson(table[key], depth + 1)];
        return name === null || json === null ? null : `${name}: ${json}`;
    });
    return content_hash_joined(pairs, '{}');
}
function content_hash_joined(parts, [open = '', close = '']) {
    return parts.includes(null) ? null : `${open}${parts.join(', ')}${close}`;
}
/** ASCII alone. Halves of a pair have no place in TOML; what a parser makes of them is its own matter. */
function pythonString(text) {
    if (/\p{Surrogate}/u.test(text))
        return null;
    const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, escaped);
}
/** Python compares code points, JavaScript halves of pairs; the bytes of UTF-8 are in the order of code points. */
function byCodePoints(one, other) {
    return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

;// CONCATENATED MODULE: ./src/project/lock.ts







/** Lock formats that every Poetry from 1.8 on reads (`_READ_VERSION_RANGE` of its `Locker`). */
const READABLE = '>=1,<3';
/** Since then Poetry counts `[dependency-groups]`, and takes the hashes of locks that older ones made without them. */
const COUNTS_GROUPS = '2.3.0';
/**
 * Reads `poetry.lock` beside pyproject.toml as far as a look at the two tells.
 * @param name how the file is called in messages
 * @param hashes what pyproject.toml has for a hash; null where something else could have a say in it
 * @throws {PublishError} `lock-outdated`
 */
async function readLock(folder, name, poetryVersion, hashes) {
    const file = external_node_path_default().join(folder, 'poetry.lock');
    if (await isFile(file))
        return judgeLock(await (0,promises_.readFile)(file, 'utf8'), name, poetryVersion, hashes);
    return {
        lines: [
            `There is no ${name}: \`poetry install\` takes the newest versions that fit, so another day it can take others`,
        ],
        warnings: [],
    };
}
/** The same for a text. */
function judgeLock(text, name, poetryVersion, hashes) {
    const lines = text.split(/\r?\n/);
    const mark = lines.findIndex((line) => /^(<{7}|={7}|>{7}|\|{7})(\s|$)/.test(line));
    if (mark >= 0) {
        throw outdated(`${name} holds the marks of a merge that was not finished.`, 'Poetry cannot read it.', poetryVersion, { file: name, line: mark + 1 });
    }
    const at = lines.findIndex((line) => /^lock-version\s*=/.test(line));
    const format = /"([^"]+)"/.exec(lines[at] ?? '')?.[1];
    if (format === undefined) {
        throw outdated(`${name} does not say its \`lock-version\`.`, 'It is empty, cut off, or of a Poetry before 1.0.', poetryVersion, { file: name, line: 1 });
    }
    if (parseVersion(format) === null || !allows(READABLE, format)) {
        throw outdated(`${name} has the format ${format}, which Poetry ${poetryVersion} cannot read.`, `It reads the formats ${READABLE}.`, poetryVersion, { file: name, line: at + 1 });
    }
    const maker = /@generated by Poetry (\S+)/.exec(lines[0] ?? '')?.[1];
    const by = maker !== undefined && parseVersion(maker) !== null ? maker : null;
    const made = `${name} has the format ${format}${by === null ? '' : ` and was made by Poetry ${by}`}`;
    if (hashes !== null)
        refuseStale({ lines, name, by, poetryVersion, hashes });
    const isNewer = by !== null && compareVersions(by, poetryVersion) > 0;
    const warning = `${name} was made by Poetry ${by ?? ''}, which is newer than the ${poetryVersion} that will read it.`;
    return { lines: [made], warnings: isNewer ? [warning] : [] };
}
/** `poetry install` would refuse it. Where that is not certain it has the word. */
function refuseStale({ lines, name, by, poetryVersion, hashes }) {
    const at = hashLine(lines);
    const counting = countingOf(poetryVersion);
    const hash = counting === null ? null : hashes[counting];
    if (at === null || counting === null || hash === null || at.hash === hash)
        return;
    const isOfOlder = by === null || compareVersions(by, COUNTS_GROUPS) < 0;
    if (counting === '2.3' && isOfOlder && (hashes['2.0'] === null || hashes['2.0'] === at.hash))
        return;
    const made = by === null ? null : countingOf(by);
    const isOfOther = by !== null && made !== null && hashes[made] === at.hash;
    throw outdated(`${name} does not fit pyproject.toml${isOfOther ? ` for Poetry ${poetryVersion}` : ' any more'}.`, isOfOther
        ? `Poetry ${by} made it, which counts other parts of pyproject.toml.`
        : 'What pyproject.toml says of dependencies, groups, extras or sources was changed after the lock was made.', poetryVersion, { file: name, line: at.line }, isOfOther ? by : null);
}
/** The one line of `[metadata]` that names the hash; null where there is not exactly one that reads as Poetry writes it. */
function hashLine(lines) {
    const found = lines.flatMap((text, index) => (/\bcontent-hash\b/.test(text) ? [index] : []));
    const [index] = found;
    if (index === undefined || found.length > 1)
        return null;
    const [, hash] = /^content-hash = "([0-9a-f]{64})"$/.exec(lines[index] ?? '') ?? [];
    const header = lines.slice(0, index).findLast((text) => text.startsWith('['));
    return hash === undefined || header !== '[metadata]' ? null : { hash, line: index + 1 };
}
/** What to do about a lock that does not fit, as a sentence without its end. */
function lockAgain(poetryVersion) {
    return `Run \`poetry lock\` with Poetry ${poetryVersion}, commit poetry.lock, and release that commit`;
}
function outdated(what, why, poetryVersion, at, otherPoetry = null) {
    const again = lockAgain(poetryVersion);
    return new errors/* PublishError */.S1('lock-outdated', {
        what,
        why,
        fix: otherPoetry === null ? `${again}.` : `${again}; or set \`poetry-version: ${otherPoetry}\`.`,
        at,
    });
}

;// CONCATENATED MODULE: ./src/steps/install-dependencies.ts






/**
 * Why the dependencies are installed before the build, in which their code could then change what is built; null where they are not.
 * @param plugins names of the plugins that the project requires
 */
function whyInstalledFirst(plugins, { install, installsFirst }) {
    if (install === null)
        return null;
    if (installsFirst)
        return 'Before the build, as `install-dependencies: before-build` says';
    return plugins.length === 0
        ? null
        : `Before the build: only \`poetry install\` puts the required plugins (${plugins.join(', ')}) into place`;
}
/**
 * Before step 9: loads the Poetry of step 11, which takes a fifth of its time, while the build leaves a processor idle.
 * @returns null where it is not the pinned one: nobody knows what another one loads, and in which order
 */
async function prepareInstall({ preparePoetry }, poetry, source, options) {
    return poetry.isPinned ? preparePoetry(await installCommand(poetry, source, options)) : null;
}
/**
 * Step 11: `poetry install`: the lock fits the project, and everything in it can be installed.
 * @param why why it comes before the build; null where it does not
 * @param prepared by `prepareInstall`
 * @throws {PublishError} `lock-outdated`, `install-failed`, `disk-not-writable`
 */
async function installDependencies({ runPoetry, log }, poetry, source, options, why, prepared = null) {
    const { nameOf } = source;
    if (why !== null)
        log.line(why);
    const finished = await (prepared === null
        ? runPoetry(await installCommand(poetry, source, options))
        : prepared.run());
    if (finished.exitCode === 0)
        return;
    const ofDisk = (0,errors/* diskError */.wO)(finished.stdout);
    if (ofDisk !== null)
        throw ofDisk;
    const text = readPoetryText(finished.stdout);
    if (text?.kind === 'lock-stale' || text?.kind === 'lock-incompatible') {
        throw new errors/* PublishError */.S1('lock-outdated', {
            what: text.kind === 'lock-stale'
                ? `${nameOf('poetry.lock')} does not fit pyproject.toml any more.`
                : `Poetry ${poetry.version} cannot read ${nameOf('poetry.lock')}.`,
            why: 'pyproject.toml was changed after the lock was made, or another Poetry made it.',
            fix: `${lockAgain(poetry.version)}.`,
            at: { file: nameOf('poetry.lock'), line: 1 },
        });
    }
    throw new errors/* PublishError */.S1('install-failed', {
        what: (0,github_text/* shorten */.ml)(describeEnd('install', finished), 700),
        why: text?.kind === 'no-group'
            ? 'pyproject.toml has no such dependency group.'
            : 'Whoever installs the package with this lock would see the same. Nothing was uploaded.',
        fix: text?.kind === 'no-group'
            ? 'Correct `install-options`.'
            : 'Look at the output of this step; `install-dependencies: false` leaves the step out.',
    });
}
async function installCommand({ python, env }, { folder }, options) {
    return {
        tool: python,
        args: installArguments(options),
        cwd: folder,
        env: await withBestWorkers(folder, env),
    };
}

;// CONCATENATED MODULE: ./src/poetry/supported.ts


/** The oldest Poetry that can build into a folder of our choice, and the oldest without known holes in its installer. */
const OLDEST_POETRY = '1.8';
const SAFE_POETRY = '2.3.4';
/**
 * Whether a version of Poetry can build here.
 * @param warn takes what is known to be wrong with it all the same
 * @throws {PublishError} `poetry-version-refused`
 */
function checkSupported(poetryVersion, warn) {
    if (allows(`<${OLDEST_POETRY}`, poetryVersion)) {
        throw new errors/* PublishError */.S1('poetry-version-refused', {
            what: `Poetry ${poetryVersion} is too old.`,
            why: 'It cannot build into a folder of its own, so old files would be mixed with new ones.',
            fix: `Set \`poetry-version\` to ${OLDEST_POETRY}.5 or newer.`,
        });
    }
    if (allows(`<${SAFE_POETRY}`, poetryVersion)) {
        warn(`Poetry ${poetryVersion} has known security holes in its installer (CVE-2026-34591, fixed in ${SAFE_POETRY}).`);
    }
}

;// CONCATENATED MODULE: ./src/project/links.ts



/** Whether poetry-core would come to a file or link. */
function isPacked(file, { packages, include, beside }) {
    return packages.some((of) => isOf(of, file)) || [...include, ...beside].some((at) => isNamedBy(at, file));
}
/**
 * The error that poetry-core's build would end with because of a packed link; null where it would not. It resolves each file, packs
 * what it finds under the path of that, and looks at `exclude` only then. Source: poetry-core, `BuildIncludeFile`.
 * @param links all that are packed
 * @param nameOf how a file is called in messages
 */
function refusedLink(links, build, nameOf) {
    for (const link of links) {
        const flaw = links_flawOf(link, links, build);
        if (flaw === null)
            continue;
        const name = nameOf(link.path);
        const { says, fix } = flaw;
        return new errors/* PublishError */.S1('build-failed', {
            what: `${name} is a symbolic link to ${link.written}, ${says}.`,
            why: 'Poetry packs what a link leads to, under the path of that, so the build would end with it; to name the link in `exclude` does not help.',
            fix,
            at: { file: name },
        });
    }
    return null;
}
/** Links whose names the built files will not have, though nothing fails and `exclude` does not name them. */
function unnamedLinks(links, build) {
    const isMeant = (file) => !build.packing.exclude.some((at) => isNamedBy(at, file));
    return links.filter((link) => link.exists &&
        !isOutside(link.target) &&
        isMeant(link.path) &&
        // Of what is beside the packages a wheel has only copies, in places of their own.
        (build.formats.includes('sdist') || walkedIn(link.path, build).isWalked));
}
function links_flawOf({ path: file, target, exists }, links, build) {
    const { packing, formats, canMakeFiles } = build;
    const { packages, isWalked } = walkedIn(file, build);
    if (isOutside(target)) {
        // A readme or licence that is not there is passed over here; a wheel has no such files by their paths.
        return isWalked || (exists && formats.includes('sdist'))
            ? { says: 'which lies outside of the project', fix: 'Replace the link by the file itself.' }
            : null;
    }
    if (!exists) {
        return isWalked && !packing.hasBuildScript && !canMakeFiles
            ? { says: 'and nothing is there', fix: 'Commit what it is to lead to, or remove the link.' }
            : null;
    }
    if (!formats.includes('wheel') || packing.exclude.some((at) => isNamedBy(at, target)))
        return null;
    const from = packages
        .filter(({ isInWheel }) => isInWheel)
        .map((of) => of.from)
        .find((folder) => folder !== '' && !isBelow(links.find((at) => at.path === folder)?.target ?? folder, target));
    if (from === undefined)
        return null;
    return {
        says: `which lies outside of ${from}, the folder that \`from\` names`,
        fix: `Replace the link by the file itself, or move that below ${from}.`,
    };
}
/** The packages that a file is in, and whether it is in what is packed of packages and `include`. */
function walkedIn(file, { packing, formats }) {
    const hasSdist = formats.includes('sdist');
    const packages = packing.packages.filter((of) => isOf(of, file) && (hasSdist || of.isInWheel));
    // In which formats an entry of `include` is, is not known here; by itself it is in the sdist alone.
    const isIncluded = hasSdist && packing.include.some((at) => isNamedBy(at, file));
    return { packages, isWalked: packages.length > 0 || isIncluded };
}
function isOf({ from, include }, file) {
    return isNamedBy(external_node_path_default().posix.join(from, include), file);
}
function isOutside(target) {
    return external_node_path_default().isAbsolute(target) || /^\.\.(?:\/|$)/.test(target);
}
function isBelow(folder, file) {
    return file === folder || file.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./src/project/tables.ts

/** `[tool.poetry]` of a pyproject.toml; undefined where there is none. */
function poetryTable(table) {
    return (0,json/* tableAt */.af)((0,json/* tableAt */.af)(table, 'tool'), 'poetry');
}
/** `build-backend` of a pyproject.toml; undefined where it names none. */
function buildBackend(table) {
    return (0,json/* stringAt */.bX)((0,json/* tableAt */.af)(table, 'build-system'), 'build-backend');
}
/** Whether a build backend is Poetry's own or one around it. */
function isAroundPoetry(backend) {
    return /^(poetry\.|poetry_dynamic_versioning\b)/.test(backend);
}

;// CONCATENATED MODULE: ./src/project/named-files.ts




/**
 * The first readme or licence file that pyproject.toml names and that is not there: the build would end with it.
 * @param readsProject whether the Poetry that builds reads `[project]`
 */
async function missingFile(folder, table, readsProject) {
    const project = readsProject ? (0,json/* tableAt */.af)(table, 'project') : undefined;
    const poetry = poetryTable(table);
    const readme = project?.['readme'] === undefined ? poetry : project;
    const header = readme === project ? 'project' : 'tool.poetry';
    const named = [
        ...namesAt(readme, 'readme').map((name) => ({ name, at: [header, 'readme'] })),
        ...namesAt((0,json/* tableAt */.af)(project, 'license') && project, 'license').map((name) => ({
            name,
            at: ['project', 'license'],
        })),
    ];
    for (const { name, at } of named) {
        if (await isFile(external_node_path_default().join(folder, name)))
            continue;
        return {
            code: 'pyproject-invalid',
            what: `\`${at[1]}\` in [${at[0]}] names ${name}, and there is no such file.`,
            why: 'The build would end with it.',
            fix: 'Correct the name, or commit the file: one that is not in git is not there on a runner.',
            at,
        };
    }
    return null;
}
/** The files that a key names: `"README.md"`, `{ file = "README.md" }`, or a list. */
function namesAt(table, key) {
    const name = (0,json/* stringAt */.bX)(table, key) ?? (0,json/* stringAt */.bX)((0,json/* tableAt */.af)(table, key), 'file');
    return name === undefined ? ((0,json/* stringsAt */.kp)(table, key) ?? []) : [name];
}

;// CONCATENATED MODULE: ./src/project/packing.ts






/** What poetry-core takes for licences where `license-files` does not name them. */
const packing_LICENCES = ['COPYING*', 'LICEN[SC]E*', 'AUTHORS*', 'NOTICE*'];
const OF_POETRY = new Set([
    'poetry.core.masonry.api',
    'poetry.masonry.api',
    'poetry_dynamic_versioning.backend',
]);
/**
 * Reads what a project packs.
 * @param name of the project: without `packages` Poetry looks for a package or module of that name
 */
function packingOf(table, name) {
    const poetry = poetryTable(table);
    const backend = buildBackend(table);
    const packages = packing_entriesOf(poetry, 'packages', 'include');
    const project = (0,json/* tableAt */.af)(table, 'project');
    const scripts = Object.values((0,json/* tableAt */.af)(poetry, 'scripts') ?? {}).flatMap((script) => {
        const of = (0,json/* asTable */.fO)(script);
        const file = (0,json/* stringAt */.bX)(of, 'type') === 'file' ? (0,json/* stringAt */.bX)(of, 'reference') : undefined;
        return file === undefined ? [] : [tidy(file)];
    });
    return {
        isPoetrys: backend === undefined || OF_POETRY.has(backend),
        packages: packages.length > 0 ? packages.map(packageFrom) : defaultPackages(name),
        include: packing_entriesOf(poetry, 'include', 'path').map(({ pattern }) => pattern),
        exclude: (0,json/* stringsAt */.kp)(poetry, 'exclude') ?? [],
        scripts,
        beside: [
            'pyproject.toml',
            ...namesAt(project?.['readme'] === undefined ? poetry : project, 'readme'),
            ...((0,json/* stringsAt */.kp)(project, 'license-files') ?? packing_LICENCES),
            ...scripts,
        ],
        hasBuildScript: poetry?.['build'] !== undefined,
    };
}
/** Of some folders, those that the packages need, and those that only `include` wants. */
function whichArePacked(folders, { packages, include, exclude }) {
    // A pattern that takes any name in it.
    const kept = folders.filter((folder) => !exclude.some((pattern) => isNamedBy(pattern, `${folder}/any`)));
    const isNeeded = (folder) => packages.some(({ include: pattern, from }) => canReachInto(external_node_path_default().posix.join(from, pattern), folder));
    return {
        needed: kept.filter(isNeeded),
        wanted: kept.filter((folder) => !isNeeded(folder) && include.some((pattern) => canReachInto(pattern, folder))),
    };
}
/** Entries that are a text or a table with the text under a key; those that Poetry would refuse are passed over. */
function packing_entriesOf(poetry, list, key) {
    const entries = poetry?.[list];
    return (Array.isArray(entries) ? entries : []).flatMap((entry) => {
        if (typeof entry === 'string')
            return [{ pattern: entry, of: {} }];
        const of = (0,json/* asTable */.fO)(entry);
        const pattern = (0,json/* stringAt */.bX)(of, key);
        return of === undefined || pattern === undefined ? [] : [{ pattern, of }];
    });
}
function packageFrom({ pattern, of }) {
    const formats = (0,json/* stringsAt */.kp)(of, 'format') ?? [(0,json/* stringAt */.bX)(of, 'format') ?? 'wheel'];
    return {
        include: pattern,
        from: tidy((0,json/* stringAt */.bX)(of, 'from') ?? ''),
        to: tidy((0,json/* stringAt */.bX)(of, 'to') ?? ''),
        isInWheel: formats.includes('wheel'),
    };
}
function defaultPackages(name) {
    const module = normaliseName(name).replaceAll('-', '_');
    return ['', 'src'].flatMap((from) => [module, `${module}.py`].map((include) => ({ include, from, to: '', isInWheel: true })));
}
/** `./src/` → `src`; '' for the folder itself. */
function tidy(folder) {
    const plain = external_node_path_default().posix.normalize(folder.replaceAll('\\', '/')).replace(/\/$/, '');
    return plain === '.' ? '' : plain;
}

;// CONCATENATED MODULE: ./src/project/toml.ts


/**
 * Names that the parser would write through the prototype chain: `[constructor]` with `x = 1` sets `Object.x` for the whole
 * process. No Poetry project needs them as keys.
 */
const UNSAFE_KEYS = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);
/** Comments, strings over several lines, strings, bare words: what keys and everything that may look like one consist of. */
const TOKENS = /#.*|"""(?:[^\\]|\\[^])*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w-]+/g;
/**
 * Reads a TOML file as strictly as Poetry does: UTF-8 without a byte-order mark. Line ends are normalised first, because the
 * parser refuses comments that end in CRLF.
 * @param name how the file is called in messages
 * @throws {PublishError} `pyproject-invalid`, with line and column
 */
async function readToml(file, name) {
    const text = toml_decode(await (0,promises_.readFile)(file), name).replaceAll('\r\n', '\n');
    const unsafe = unsafeKeyIn(text);
    if (unsafe !== null) {
        const { key, index } = unsafe;
        throw new errors/* PublishError */.S1('pyproject-invalid', {
            what: `${name} uses the key ${key}, which this action does not read.`,
            why: 'Names of JavaScript object members could reach beyond the file.',
            fix: 'Rename the key.',
            at: placeAt(name, text, index),
        });
    }
    const { parse } = await __webpack_require__.e(/* import() */ 572).then(__webpack_require__.t.bind(__webpack_require__, 4572, 19));
    try {
        return { table: parse(text), text };
    }
    catch (thrown) {
        const at = positionOf(thrown, name);
        throw new errors/* PublishError */.S1('pyproject-invalid', {
            what: `${name} is not valid TOML${at === null ? '' : ` at line ${String(at.line)}, column ${String(at.column)}`}: ${firstLine((0,errors/* messageOf */.bD)(thrown))}.`,
            why: 'It was read with @iarna/toml, which takes all of TOML 1.0 but a few forms of dates, times and zero.',
            fix: 'Correct the line; `poetry check` shows what Poetry thinks of the file.',
            at: at ?? { file: name },
            cause: thrown,
        });
    }
}
/** The first unsafe key. A bare word of that name is a key or no TOML at all; a string may be a value. */
function unsafeKeyIn(text) {
    const isInHeader = headersIn(text);
    for (const { 0: token, index } of text.matchAll(TOKENS)) {
        const isString = /^["']/.test(token);
        const key = isString ? unescaped(token.slice(1, -1)) : token;
        if (!UNSAFE_KEYS.has(key))
            continue;
        // A string is no key where none of `=`, `.` follows, nor the end of a header that it stands in.
        const end = index + token.length;
        const next = /^[ \t]*([=.\]]?)/.exec(text.slice(end, end + 1000))?.[1];
        const isValue = isString && (next === '' || (next === ']' && !isInHeader(index)));
        if (!isValue)
            return { key, index };
    }
    return null;
}
/** Tells of places, to be asked in their order, whether they stand in a line's header: each line is looked at once. */
function headersIn(text) {
    let [start, end, equals] = [0, -1, -1];
    return (index) => {
        if (index > end) {
            start = text.lastIndexOf('\n', index) + 1;
            const next = text.indexOf('\n', index);
            end = next < 0 ? text.length : next;
            const sign = text.slice(start, end).indexOf('=');
            equals = sign < 0 ? end : start + sign;
        }
        return index < equals && /^[ \t]*\[/.test(text.slice(start, start + 1000));
    };
}
function unescaped(text) {
    return text.replace(/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8}))/g, (escape, short, long) => {
        const code = Number.parseInt(short ?? long ?? '', 16);
        return code > 0x10ffff ? escape : String.fromCodePoint(code);
    });
}
function toml_decode(bytes, name) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        if (!text.startsWith('\ufeff'))
            return text;
    }
    catch (thrown) {
        throw new errors/* PublishError */.S1('pyproject-invalid', {
            what: `${name} is not UTF-8 text.`,
            why: 'TOML files are UTF-8 by definition, and Poetry refuses everything else.',
            fix: 'Save the file as UTF-8 without a byte-order mark.',
            at: { file: name, line: 1 },
            cause: thrown,
        });
    }
    throw new errors/* PublishError */.S1('pyproject-invalid', {
        what: `${name} begins with a byte-order mark.`,
        why: 'Poetry refuses the file: "Empty key at line 1 col 0".',
        fix: 'Save the file as UTF-8 without a byte-order mark (in many editors: "UTF-8", not "UTF-8 with BOM").',
        at: { file: name, line: 1, column: 1 },
    });
}
/** The parser counts lines and columns from 0. */
function positionOf(thrown, file) {
    if (!(thrown instanceof Error && 'line' in thrown && 'col' in thrown))
        return null;
    const { line, col } = thrown;
    return typeof line === 'number' && typeof col === 'number'
        ? { file, line: line + 1, column: col + 1 }
        : null;
}
function placeAt(file, text, index) {
    const before = text.slice(0, index).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').replace(/ at row \d+, col \d+, pos \d+:?$/, '').replace(/\.$/, '');
}
/**
 * Line of a key in the text, counted from 1, for annotations: the parser gives no positions of values. Undefined where the
 * key does not stand on a line of its own below that header.
 */
function lineOfKey(text, header, key) {
    let inside = false;
    for (const [index, line] of text.split('\n').entries()) {
        const heading = /^\s*\[+\s*([^\]]+?)\s*\]+/.exec(line)?.[1];
        if (heading !== undefined)
            inside = heading === header;
        else if (inside && line.trimStart().replace(/\s*=.*$/, '') === key)
            return index + 1;
    }
    return undefined;
}
/** The place of a text that stands on a line of its own, as items of lists mostly do; else that of the list. */
function placeOfText(text, item, at) {
    const index = text.split('\n').findIndex((line) => line.includes(item));
    return index < 0 ? at : { ...at, line: index + 1 };
}
/** A line of a file as a place for messages; the file alone where the line is not known. */
function placeOfLine(file, line) {
    return line === undefined ? { file } : { file, line };
}

;// CONCATENATED MODULE: ./src/project/dependencies.ts


/**
 * The dependencies of the package, extras included, that are direct references: they become `Requires-Dist: x @ …`. Those of other
 * groups do not reach the metadata. With a list in `[project]` what `[tool.poetry]` says is for the lock alone.
 * @param project undefined for a Poetry that does not read `[project]`
 */
function directReferences(project, poetry, text, file) {
    const placeOf = (header, key) => placeOfLine(file, lineOfKey(text, header, key));
    const lists = [
        { at: placeOf('project', 'dependencies'), items: (0,json/* stringsAt */.kp)(project, 'dependencies') ?? [] },
        ...Object.keys((0,json/* tableAt */.af)(project, 'optional-dependencies') ?? {}).map((extra) => ({
            at: placeOf('project.optional-dependencies', extra),
            items: (0,json/* stringsAt */.kp)((0,json/* tableAt */.af)(project, 'optional-dependencies'), extra) ?? [],
        })),
    ];
    const ofProject = lists.flatMap(({ at, items }) => items.flatMap((item) => {
        const name = /^\s*([\w.-]+)\s*(?:\[[^\]]*\])?\s*@/.exec(item)?.[1];
        return name === undefined ? [] : [{ name, at: placeOfText(text, item, at) }];
    }));
    if (project?.['dependencies'] !== undefined)
        return ofProject;
    const headers = ['tool.poetry.dependencies', 'tool.poetry.group.main.dependencies'];
    const tables = [
        (0,json/* tableAt */.af)(poetry, 'dependencies'),
        (0,json/* tableAt */.af)((0,json/* tableAt */.af)((0,json/* tableAt */.af)(poetry, 'group'), 'main'), 'dependencies'),
    ];
    const ofPoetry = tables.flatMap((table, n) => Object.entries(table ?? {})
        .filter(([, value]) => (Array.isArray(value) ? value : [value]).some(isDirect))
        .map(([name]) => ({ name, at: placeOf(headers[n] ?? '', name) })));
    return [...ofProject, ...ofPoetry];
}
function isDirect(value) {
    const table = (0,json/* asTable */.fO)(value);
    return table !== undefined && ['git', 'url', 'path', 'file'].some((key) => table[key] !== undefined);
}

;// CONCATENATED MODULE: ./src/project/shapes.ts
const isText = (value) => typeof value === 'string';
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
const isListOf = (fits) => (value) => Array.isArray(value) && value.every(fits);
const FITS = {
    text: isText,
    list: isListOf(() => true),
    'list of texts': isListOf(isText),
    'list of tables': isListOf(isTable),
    table: isTable,
    'table of texts': (value) => isTable(value) && Object.values(value).every(isText),
    'text or table': (value) => isText(value) || isTable(value),
};
const SHAPES = {
    project: {
        name: 'text',
        version: 'text',
        description: 'text',
        'requires-python': 'text',
        readme: 'text or table',
        license: 'text or table',
        authors: 'list of tables',
        maintainers: 'list of tables',
        keywords: 'list of texts',
        classifiers: 'list of texts',
        dependencies: 'list of texts',
        'optional-dependencies': 'table',
        dynamic: 'list of texts',
        scripts: 'table of texts',
        urls: 'table of texts',
    },
    'tool.poetry': {
        name: 'text',
        version: 'text',
        description: 'text',
        authors: 'list of texts',
        maintainers: 'list of texts',
        keywords: 'list',
        classifiers: 'list',
        packages: 'list',
        include: 'list',
        exclude: 'list',
        dependencies: 'table',
        group: 'table',
        extras: 'table',
        scripts: 'table',
        urls: 'table',
    },
};
/**
 * The first value that is of another shape than Poetry's JSON schemas demand; null where there is none. What lies inside lists and
 * tables is left to Poetry.
 */
function shapeFlaw(table, header) {
    for (const [key, shape] of Object.entries(SHAPES[header])) {
        const value = table[key];
        if (value !== undefined && !FITS[shape](value))
            return { key, shape };
    }
    return null;
}

;// CONCATENATED MODULE: ./src/project/rules.ts







/** The first Poetry that reads `[project]`, `requires-poetry` and `requires-plugins`. */
const READS_PROJECT = '2.0.0';
/** The first Poetry whose `poetry build` asks the build backend. */
const ASKS_BACKEND = '2.1.0';
/** Whether a version of Poetry reads `[project]`; an older one looks at `[tool.poetry]` alone. */
function readsProject(poetryVersion) {
    return allows(`>=${READS_PROJECT}`, poetryVersion);
}
/** Whether `poetry build` of a version asks the build backend; an older one builds with its own core, whatever stands there. */
function asksBackend(poetryVersion) {
    return allows(`>=${ASKS_BACKEND}`, poetryVersion);
}
/**
 * What Poetry refuses or, worse, passes over, by its version: 1.8.5 with poetry-core 1.9.1, and 2.0 to 2.5 with their cores, whose
 * sources (`Factory.validate` and the JSON schemas) say so. What is broken beyond these rules `poetry build` says later.
 */
const rules_RULES = [
    { poetry: '<2.0', flawOf: newKeys },
    { poetry: '<2.0', flawOf: missingFields },
    { poetry: '<2.1', flawOf: otherBackend },
    { poetry: '>=2.0', flawOf: projectWithoutName },
    { poetry: '>=2.0', flawOf: versionSpelling },
    { poetry: '>=2.0', flawOf: ({ project }) => flawOfShape(project, 'project') },
    { poetry: '*', flawOf: ({ poetry }) => flawOfShape(poetry, 'tool.poetry') },
    { poetry: '*', flawOf: longDescription },
    { poetry: '<2.6', flawOf: unknownKey },
    { poetry: '*', flawOf: ownDependency },
];
/** The first thing in the project that the given Poetry would refuse; null where nothing is known to be wrong. */
function flawFor(facts) {
    for (const { poetry, flawOf } of rules_RULES) {
        const flaw = allows(poetry, facts.version) ? flawOf(facts) : null;
        if (flaw !== null)
            return flaw;
    }
    return null;
}
/** A flaw as the error that stops the run, at its line of the file. */
function rules_refusal({ at: [header, key], code, ...text }, toml, file) {
    const line = lineOfKey(toml, header, key) ?? lineOfHeader(toml, header);
    return new errors/* PublishError */.S1(code, { ...text, at: placeOfLine(file, line) });
}
/** A table may stand there by its sub-tables alone. */
function lineOfHeader(toml, header) {
    const at = toml
        .split('\n')
        .findIndex((line) => line.startsWith(`[${header}]`) || line.startsWith(`[${header}.`));
    return at < 0 ? undefined : at + 1;
}
function newKeys({ poetry, version }) {
    const key = ['requires-poetry', 'requires-plugins'].find((name) => poetry?.[name] !== undefined);
    if (key === undefined)
        return null;
    return {
        code: 'poetry-version-refused',
        what: `Poetry ${version} does not know \`${key}\`, and refuses the whole file.`,
        why: `The key came with Poetry ${READS_PROJECT}.`,
        fix: `Set \`poetry-version\` to ${READS_PROJECT} or newer, or remove \`${key}\`.`,
        at: ['tool.poetry', key],
    };
}
function missingFields({ project, poetry, version }) {
    const missing = ['name', 'version', 'description', 'authors'].filter((key) => poetry?.[key] === undefined);
    if (missing.length === 0)
        return null;
    const names = missing.map((key) => `\`${key}\``).join(', ');
    return project === undefined
        ? {
            code: 'pyproject-invalid',
            what: `[tool.poetry] has no ${names}, which Poetry ${version} demands.`,
            why: 'Poetry 2 does without a description and authors; Poetry 1 does not.',
            fix: `Add ${names}, or set \`poetry-version\` to ${READS_PROJECT} or newer.`,
            at: ['tool.poetry', 'name'],
        }
        : {
            code: 'poetry-version-refused',
            what: `Poetry ${version} does not read [project], and [tool.poetry] has no ${names}.`,
            why: `[project] came with Poetry ${READS_PROJECT}.`,
            fix: `Set \`poetry-version\` to ${READS_PROJECT} or newer.`,
            at: ['project', 'name'],
        };
}
/** Older ones build with their own core, whatever stands there. A backend around poetry-core makes no difference to them. */
function otherBackend({ buildSystem, version }) {
    const backend = (0,json/* stringAt */.bX)(buildSystem, 'build-backend');
    if (backend === undefined || isAroundPoetry(backend))
        return null;
    return {
        code: 'poetry-version-refused',
        what: `Poetry ${version} would not build with ${backend}, but with a poetry-core of its own.`,
        why: `\`poetry build\` looks at \`build-backend\` since Poetry ${ASKS_BACKEND}.`,
        fix: `Set \`poetry-version\` to ${ASKS_BACKEND} or newer.`,
        at: ['build-system', 'build-backend'],
    };
}
function projectWithoutName({ project, poetry, version }) {
    const name = (0,json/* stringAt */.bX)(poetry, 'name');
    if (project === undefined || project['name'] !== undefined || name === undefined)
        return null;
    return {
        code: 'pyproject-invalid',
        what: `[project] has no \`name\`: Poetry ${version} refuses the file ("project must contain ['name'] properties").`,
        why: 'Once there is a [project] table, even one of its sub-tables such as [project.urls], Poetry 2 reads it as PEP 621 says. Poetry 1 did not look at it.',
        fix: `Add the lines \`[project]\` and \`name = "${name}"\` above it, or call [project.urls] [tool.poetry.urls]; \`poetry-version: 1.8.5\` takes the file as it is.`,
        at: ['project', 'name'],
    };
}
/** What to do about a version that nobody takes. */
const VERSION_SPELLINGS = 'Write it like 1.2.3, 1.2.3rc1, 1.2.3.post1 or 2026.11.1.';
/** As Poetry's schema for `[project]` has it: stricter than PEP 440, and than its reading of `[tool.poetry]`. */
const SPELLING = /^v?(\d+!)?\d+(\.\d+)*([-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?\d*)?(-\d+|[-_.]?(post|rev|r)[-_.]?\d*)?([-_.]?dev[-_.]?\d*)?(\+[a-z0-9]+([-_.][a-z0-9]+)*)?$/i;
function versionSpelling({ project, version }) {
    const written = (0,json/* stringAt */.bX)(project, 'version');
    const publicPart = written?.replace(/\+.*$/, '') ?? '';
    if (written === undefined || (SPELLING.test(written) && publicPart === publicPart.toLowerCase()))
        return null;
    return {
        code: 'version-not-publishable',
        what: `Poetry ${version} takes no version that is written ${JSON.stringify(written)} in [project].`,
        why: 'It must have no blanks, no capital letters, and the parts of PEP 440 in their order.',
        fix: VERSION_SPELLINGS,
        at: ['project', 'version'],
    };
}
function flawOfShape(table, header) {
    const wrong = table === undefined ? null : shapeFlaw(table, header);
    if (wrong === null)
        return null;
    return {
        code: 'pyproject-invalid',
        what: `\`${wrong.key}\` in [${header}] is no ${wrong.shape}.`,
        why: 'Poetry refuses the whole file for it.',
        fix: `Write it as a ${wrong.shape}.`,
        at: [header, wrong.key],
    };
}
/** In [tool.poetry] Poetry refuses it; in [project] it builds metadata that break off there. */
function longDescription({ project, poetry, version }) {
    const ofProject = readsProject(version) && (0,json/* stringAt */.bX)(project, 'description')?.includes('\n') === true;
    if (!ofProject && (0,json/* stringAt */.bX)(poetry, 'description')?.includes('\n') !== true)
        return null;
    return {
        code: 'pyproject-invalid',
        what: '`description` has more than one line.',
        why: 'It becomes one line of the metadata; the long text is that of `readme`.',
        fix: 'Make it one line.',
        at: [ofProject ? 'project' : 'tool.poetry', 'description'],
    };
}
const KNOWN_KEYS = [
    ...['authors', 'build', 'classifiers', 'dependencies', 'description', 'dev-dependencies', 'documentation'],
    ...['exclude', 'extras', 'group', 'homepage', 'include', 'keywords', 'license', 'maintainers', 'name'],
    ...['package-mode', 'packages', 'plugins', 'readme', 'repository', 'scripts', 'urls', 'version', 'source'],
    ...['requires-poetry', 'requires-plugins', 'build-constraints'],
];
function unknownKey({ poetry, version }) {
    const key = Object.keys(poetry ?? {}).find((name) => !KNOWN_KEYS.includes(name));
    if (key === undefined)
        return null;
    return {
        code: 'pyproject-invalid',
        what: `[tool.poetry] has a key \`${key}\`, which Poetry ${version} does not know.`,
        why: 'Poetry refuses the whole file for it.',
        fix: 'Correct or remove it; keys of PEP 621 belong into [project], those of other tools into tables of their own.',
        at: ['tool.poetry', key],
    };
}
function ownDependency({ poetry }) {
    const name = (0,json/* stringAt */.bX)(poetry, 'name');
    if (name === undefined)
        return null;
    const key = Object.keys((0,json/* tableAt */.af)(poetry, 'dependencies') ?? {}).find((other) => normaliseName(other) === normaliseName(name));
    if (key === undefined)
        return null;
    return {
        code: 'pyproject-invalid',
        what: `${name} depends on itself.`,
        why: 'Poetry refuses the whole file for it.',
        fix: `Remove \`${key}\` from its dependencies.`,
        at: ['tool.poetry.dependencies', key],
    };
}
/** What Poetry takes, and yet is hardly meant. */
function doubtsIn({ project, poetry, buildSystem, version }) {
    const doubts = [];
    const [first, second] = [(0,json/* stringAt */.bX)(project, 'version'), (0,json/* stringAt */.bX)(poetry, 'version')];
    if (first !== undefined && second !== undefined && first !== second) {
        const [counts, other] = readsProject(version)
            ? [`[project] ${first}`, `[tool.poetry] ${second}`]
            : [`[tool.poetry] ${second}`, `[project] ${first}`];
        doubts.push(`The version is there twice: that of ${counts} counts, that of ${other} does not.`);
    }
    if (first !== undefined && (0,json/* stringsAt */.kp)(project, 'dynamic')?.includes('version') === true) {
        doubts.push(`[project] has a \`version\` and lists it as \`dynamic\`, which PEP 621 forbids: Poetry takes ${first}. Move it to [tool.poetry] if a plugin sets it, else remove it from \`dynamic\`.`);
    }
    if ((0,json/* stringAt */.bX)(buildSystem, 'build-backend') === undefined) {
        doubts.push('There is no `build-backend` in [build-system]: Poetry builds with its own core, but whoever installs from the sdist gets setuptools. Add `requires = ["poetry-core"]` and `build-backend = "poetry.core.masonry.api"`.');
    }
    return doubts;
}

;// CONCATENATED MODULE: ./src/project/versioning.ts




/**
 * Whether the version in the file is not the one that is built. With `dynamic`, that of [tool.poetry] is only what Poetry asks for:
 * another backend does not look at it, and plugins replace it.
 */
function isSetInBuild(table, project, builder) {
    if (dynamicVersioning(table, builder) === 'runs')
        return true;
    return isDynamic(project) && (hasOtherBackend(table) || allPlugins(table, builder.plugins).length > 0);
}
/** Whether `[project]` leaves the version to something else. */
function isDynamic(project) {
    return ((0,json/* stringAt */.bX)(project, 'version') === undefined && (0,json/* stringsAt */.kp)(project, 'dynamic')?.includes('version') === true);
}
/** Names, in normal form, of `requires-plugins`. */
function requiredPlugins(poetry) {
    return Object.keys((0,json/* tableAt */.af)(poetry, 'requires-plugins') ?? {}).map(normaliseName);
}
const PLUGIN = 'poetry-dynamic-versioning';
/**
 * How poetry-dynamic-versioning stands in a project: `off`; `runs`; `idle`, where it is switched on but nothing loads it, so that
 * the version in the file is built as it is, without a word.
 */
function dynamicVersioning(table, { version, plugins }) {
    const tool = (0,json/* tableAt */.af)(table, 'tool');
    if ((0,json/* tableAt */.af)(tool, PLUGIN)?.['enable'] !== true)
        return 'off';
    const isBackend = asksBackend(version) && /^poetry_dynamic_versioning\b/.test(buildBackend(table) ?? '');
    // Other backends that are not Poetry's may have their own way of it.
    const isSet = isBackend || hasOtherBackend(table) || allPlugins(table, plugins).includes(PLUGIN);
    return isSet ? 'runs' : 'idle';
}
/** Names, in normal form, of the plugins that the project requires or that are put beside Poetry. */
function allPlugins(table, beside) {
    return [...beside, ...requiredPlugins(poetryTable(table))];
}
/** Whether what builds is neither Poetry's own backend nor one around it. */
function hasOtherBackend(table) {
    const backend = buildBackend(table);
    return backend !== undefined && !isAroundPoetry(backend);
}

;// CONCATENATED MODULE: ./src/project/pyproject.ts















const FILE = 'pyproject.toml';
/**
 * Reads the project in a folder as a version of Poetry would; a `pyproject.toml` above it is never taken, though Poetry would.
 * @param nameOf how a file of that folder is called in messages (its path from the top of the repository)
 * @param builder the Poetry that builds, and names in normal form of plugins that are put beside it
 * @param tell is told name and version, as far as they are there and right, before anything is refused
 * @throws {PublishError} `pyproject-missing`, `pyproject-invalid`, `package-mode-off`, `version-not-publishable`,
 * `poetry-version-refused`
 */
async function readPyproject(folder, nameOf, builder, tell = () => undefined) {
    const file = external_node_path_default().join(folder, FILE);
    const name = nameOf(FILE);
    if (!(await isFile(file))) {
        throw new errors/* PublishError */.S1('pyproject-missing', {
            what: `There is no ${name}.`,
            why: 'Poetry would look in the folders above and could publish another package.',
            fix: 'Set `working-directory` to the folder that holds the pyproject.toml of the package.',
        });
    }
    const { table, text } = await readToml(file, name);
    tell(identityOf(table, builder));
    const project = interpret(table, text, name, builder);
    const missing = await missingFile(folder, table, readsProject(builder.version));
    if (missing !== null)
        throw rules_refusal(missing, text, name);
    return project;
}
/** The tables of a pyproject.toml as a Project; `text` gives the lines for messages. */
function interpret(table, text, file, builder) {
    const poetry = poetryTable(table);
    const facts = {
        project: (0,json/* tableAt */.af)(table, 'project'),
        poetry,
        buildSystem: (0,json/* tableAt */.af)(table, 'build-system'),
        version: builder.version,
    };
    // An older Poetry looks at [tool.poetry] alone.
    const project = readsProject(builder.version) ? facts.project : undefined;
    if (facts.project === undefined && poetry === undefined) {
        throw new errors/* PublishError */.S1('pyproject-invalid', {
            what: `${file} describes no package: it has neither a [project] nor a [tool.poetry] table.`,
            fix: 'Run `poetry init` in that folder, or set `working-directory` to the folder of the package.',
            at: { file },
        });
    }
    const placeOf = (key) => {
        const line = lineOfKey(text, 'project', key) ?? lineOfKey(text, 'tool.poetry', key);
        return placeOfLine(file, line);
    };
    if (poetry?.['package-mode'] === false) {
        throw new errors/* PublishError */.S1('package-mode-off', {
            what: `${file} says \`package-mode = false\`: this project is not a package.`,
            why: 'Poetry builds and publishes nothing in that mode.',
            fix: 'Remove the line `package-mode = false` if the project is to be published.',
            at: placeOf('package-mode'),
        });
    }
    const requiresPoetry = constraintFrom((0,json/* stringAt */.bX)(poetry, 'requires-poetry'), placeOf('requires-poetry'));
    checkPoetryVersion(requiresPoetry, builder.version, placeOf('requires-poetry'));
    const flaw = flawFor(facts);
    if (flaw !== null)
        throw rules_refusal(flaw, text, file);
    const pythonPlace = placeOfPython(project, text, file);
    const packageName = nameFrom(project, poetry, placeOf('name'));
    return {
        name: packageName,
        version: versionFrom(table, project, poetry, placeOf('version'), builder),
        versionPlace: placeOf('version'),
        requiresPython: constraintFrom(pythonFrom(project, poetry), pythonPlace),
        pythonPlace,
        requiresPoetry,
        classifierPlace: placeOfText(text, '"Private ::', placeOf('classifiers')),
        classifiers: (0,json/* stringsAt */.kp)(project, 'classifiers') ?? (0,json/* stringsAt */.kp)(poetry, 'classifiers') ?? [],
        plugins: requiredPlugins(poetry),
        directReferences: directReferences(project, poetry, text, file),
        contentHashes: contentHashes(table),
        doubts: doubtsIn(facts),
        packing: packingOf(table, packageName),
    };
}
function identityOf(table, builder) {
    const poetry = poetryTable(table);
    const project = readsProject(builder.version) ? (0,json/* tableAt */.af)(table, 'project') : undefined;
    const name = written('name', project, poetry);
    const version = parseVersion(written('version', project, poetry) ?? '');
    const isSetByBuild = isSetInBuild(table, project, builder);
    return {
        ...(name !== undefined && isProjectName(name) && { name }),
        ...(version !== null && !isSetByBuild && { version }),
    };
}
/** As Poetry takes it: what [project] says comes first. */
function written(key, project, poetry) {
    return (0,json/* stringAt */.bX)(project, key) ?? (0,json/* stringAt */.bX)(poetry, key);
}
function nameFrom(project, poetry, at) {
    const name = written('name', project, poetry);
    if (name === undefined) {
        throw new errors/* PublishError */.S1('pyproject-invalid', {
            what: `${at.file} gives the package no name.`,
            fix: 'Add `name = "…"` to its [project] table ([tool.poetry] in the classic form).',
            at: { file: at.file },
        });
    }
    if (!isProjectName(name)) {
        throw new errors/* PublishError */.S1('pyproject-invalid', {
            what: `${JSON.stringify(name)} is no name that an index takes.`,
            why: 'Names consist of ASCII letters, digits, ".", "-" and "_", and begin and end with a letter or digit.',
            fix: 'Change `name`.',
            at,
        });
    }
    return name;
}
function versionFrom(table, project, poetry, at, builder) {
    const raw = written('version', project, poetry);
    const isSet = isSetInBuild(table, project, builder);
    if (raw === undefined)
        throw noVersion(at.file, isSet || isDynamic(project));
    if (isSet)
        return null;
    const version = parseVersion(raw);
    if (version === null) {
        throw new errors/* PublishError */.S1('version-not-publishable', {
            what: hasLongNumber(raw)
                ? `${JSON.stringify(raw)} has a number of more than 15 digits.`
                : `${JSON.stringify(raw)} is not a version by PEP 440.`,
            why: hasLongNumber(raw)
                ? 'Such numbers are rounded by some of those that read versions, this action among them.'
                : 'Indexes order releases by that standard and refuse everything else.',
            fix: VERSION_SPELLINGS,
            at,
        });
    }
    if (version.isZero && dynamicVersioning(table, builder) === 'idle')
        throw idlePlugin(version, at);
    return version;
}
/** @param isSetInBuild whether the project says that something sets it: Poetry refuses the project all the same */
function noVersion(file, isSetInBuild) {
    const base = 'add `version = "0.0.0"` to [tool.poetry]';
    return new errors/* PublishError */.S1('pyproject-invalid', {
        what: `${file} gives the package no version.`,
        why: `Either [project.version] or [tool.poetry.version] is required to publish${isSetInBuild ? ', also where the build sets another one' : ''}.`,
        fix: isSetInBuild
            ? `${base.replace('add', 'Add')}: Poetry only asks for it, and the version that the build sets is published.`
            : `Add \`version = "…"\`. If a plugin or the build backend sets it, list "version" in \`dynamic\` and ${base}.`,
        at: { file },
    });
}
function idlePlugin(version, at) {
    return new errors/* PublishError */.S1('version-not-publishable', {
        what: `poetry-dynamic-versioning is switched on, but nothing runs it: the version would be ${version.raw}.`,
        why: 'In `build-system.requires` it is only installed. Poetry runs it as the build backend or as a plugin, and says nothing where it is neither.',
        fix: 'Write `requires = ["poetry-core", "poetry-dynamic-versioning"]` and `build-backend = "poetry_dynamic_versioning.backend"` below [build-system] (Poetry 2.1 or newer).',
        at,
    });
}
function checkPoetryVersion(required, poetryVersion, at) {
    if (required === null || allows(required, poetryVersion))
        return;
    throw new errors/* PublishError */.S1('poetry-version-refused', {
        what: `The project requires Poetry ${required}, and \`poetry-version\` is ${poetryVersion}.`,
        fix: 'Set `poetry-version` to a version that the project allows, or change `requires-poetry`.',
        at,
    });
}
function constraintFrom(constraint, at) {
    if (constraint === undefined)
        return null;
    if (isConstraint(constraint))
        return constraint;
    throw new errors/* PublishError */.S1('pyproject-invalid', {
        what: `${JSON.stringify(constraint)} cannot be read as a version constraint.`,
        fix: 'Write it like ">=3.9,<4" or "^3.9".',
        at,
    });
}
/** `[project].requires-python`, or `python` among the classic dependencies, which can be a table of its own. */
function pythonFrom(project, poetry) {
    const dependencies = (0,json/* tableAt */.af)(poetry, 'dependencies');
    return ((0,json/* stringAt */.bX)(project, 'requires-python') ??
        (0,json/* stringAt */.bX)(dependencies, 'python') ??
        (0,json/* stringAt */.bX)((0,json/* tableAt */.af)(dependencies, 'python'), 'version'));
}
function placeOfPython(project, text, file) {
    const line = (0,json/* stringAt */.bX)(project, 'requires-python') === undefined
        ? (lineOfKey(text, 'tool.poetry.dependencies', 'python') ??
            lineOfKey(text, 'tool.poetry.dependencies.python', 'version'))
        : lineOfKey(text, 'project', 'requires-python');
    return placeOfLine(file, line);
}

;// CONCATENATED MODULE: ./src/steps/read-project.ts












/**
 * Step 4: what is to be published, and whether it may be.
 * @param tell is told name and version as far as they are known, before anything is refused
 * @throws {PublishError} `pyproject-missing`, `pyproject-invalid`, `package-mode-off`, `private-classifier`, `checkout-failed`,
 * `version-not-publishable`, `tag-version-mismatch`, `tag-commit-mismatch`, `prerelease-refused`, `poetry-version-refused`,
 * `python-not-allowed`, `lock-outdated`, `artifact-invalid`, `build-failed`
 */
async function readProject(source, expected, log, tell) {
    const { poetryVersion, isPyPI } = expected;
    checkSupported(poetryVersion, log.warning);
    const plugins = expected.plugins.map(({ name }) => name);
    const builder = { version: poetryVersion, plugins };
    const project = await readPyproject(source.folder, source.nameOf, builder, tell);
    log.line(`${project.name} ${project.version?.normal ?? '(the version is set in the build)'}`);
    const { version, versionPlace } = project;
    checkAllowed(expected.python, project.requiresPython, project.pythonPlace);
    if (isPyPI) {
        checkRulesOfPyPI(project, versionPlace);
        refuseDirectReferences(project.directReferences);
    }
    checkSubmodules(source, project, log);
    const canMakeFiles = plugins.length + project.plugins.length > 0;
    await checkLinks(source, { packing: project.packing, formats: expected.formats, canMakeFiles }, log);
    for (const doubt of project.doubts)
        log.warning(doubt);
    await checkLock(source, project, expected, log);
    if (version === null)
        return { project };
    // On a branch the tags of the repository have to be asked for: after all checks that need no network.
    if (source.tag !== null) {
        const { commit, tag, localTags: tags } = source;
        settleTag({ commit, tag, tags, version, versionPlace, policy: expected.tag }, log.warning);
    }
    return { project, ...settlePrerelease(version, versionPlace, expected.prerelease, log.warning) };
}
/** Of a submodule that was not fetched nothing is packed, and Poetry does not say so. */
function checkSubmodules({ tree, nameOf }, { packing, versionPlace }, log) {
    const { needed, wanted } = whichArePacked(tree.emptySubmodules, packing);
    if (wanted.length > 0) {
        log.warning(`\`include\` takes the submodule ${wanted.map(nameOf).join(', ')}, which was not fetched: the sdist will not have its files. Run actions/checkout with \`submodules: recursive\` before.`);
    }
    if (needed.length === 0)
        return;
    throw new errors/* PublishError */.S1('checkout-failed', {
        what: `The submodule ${needed.map(nameOf).join(', ')} was not fetched, and it is a part of the package.`,
        why: 'Poetry would build the package without its files and say nothing.',
        fix: 'Run actions/checkout with `submodules: recursive` before this action; or list it in `exclude` of [tool.poetry].',
        at: { file: versionPlace.file },
    });
}
const read_project_MOST_NAMED = 10;
/** Other backends have ways of their own with links. */
async function checkLinks({ folder, tree, nameOf }, build, log) {
    if (!build.packing.isPoetrys)
        return;
    const links = [];
    for (const file of tree.links.filter((link) => isPacked(link, build.packing))) {
        const target = await targetOfLink(external_node_path_default().join(folder, file));
        if (target === null)
            continue;
        const fromFolder = external_node_path_default().relative(folder, target.path).replaceAll((external_node_path_default()).sep, '/');
        links.push({ ...target, path: file, target: fromFolder });
    }
    const refused = refusedLink(links, build, nameOf);
    if (refused !== null)
        throw refused;
    const unnamed = unnamedLinks(links, build);
    if (unnamed.length === 0)
        return;
    const names = unnamed.map((link) => `${nameOf(link.path)} (to ${link.written})`);
    log.warning(`Poetry packs what a symbolic link leads to, under the path of that alone. The built files will not have ${listInWords(names, read_project_MOST_NAMED)}. Replace these links by what they lead to, or list them in \`exclude\` of [tool.poetry] if nothing needs them.`);
}
async function checkLock({ folder, nameOf }, { contentHashes, plugins }, { install, poetryVersion, plugins: beside }, log) {
    if (install === null) {
        if (plugins.length > 0) {
            log.warning(`\`requires-plugins\` names ${plugins.join(', ')}, which only \`poetry install\` puts into place: with \`install-dependencies: false\` the build goes without.`);
        }
        return;
    }
    // A plugin could read pyproject.toml in a way of its own.
    const hashes = plugins.length + beside.length > 0 ? null : contentHashes;
    const { lines, warnings } = await readLock(folder, nameOf('poetry.lock'), poetryVersion, hashes);
    for (const line of lines)
        log.line(line);
    for (const warning of warnings)
        log.warning(warning);
}

;// CONCATENATED MODULE: ./src/python/uv-pins.ts
// Generated by scripts/lock-poetry.mjs from the Simple API of PyPI. Do not edit.
const UV_VERSION = '0.13.9';
/** By `PLATFORM-ARCH` as Node names them, with `-musl` where Linux has no glibc. */
const UV_PINS = {
    'linux-x64': {
        filename: 'uv-0.13.9-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
        sha256: 'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
        size: 17606939,
        path: '3d/aa/26d64642d808de4a652579ef950d7cd2d37f080a8babf9c67c6b75fc4c3f/uv-0.13.9-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
        program: { start: 2336, end: 17338834, size: 38409000 },
    },
    'linux-x64-musl': {
        filename: 'uv-0.13.9-py3-none-musllinux_1_1_x86_64.whl',
        sha256: '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25',
        size: 19295638,
        path: 'fe/fe/794884de0efd3ac77a427cab21aa72c0483e100c55a42cd5cbb02c141b84/uv-0.13.9-py3-none-musllinux_1_1_x86_64.whl',
        program: { start: 2336, end: 18981216, size: 44198984 },
    },
    'linux-arm64': {
        filename: 'uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
        sha256: '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
        size: 18026789,
        path: '57/15/94b6cd62ac3ff6550288328e8035288875197cbc183f51554b266a69877b/uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
        program: { start: 2336, end: 17720308, size: 35584104 },
    },
    'linux-arm64-musl': {
        filename: 'uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
        sha256: '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
        size: 18026789,
        path: '57/15/94b6cd62ac3ff6550288328e8035288875197cbc183f51554b266a69877b/uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
        program: { start: 2336, end: 17720308, size: 35584104 },
    },
    'darwin-x64': {
        filename: 'uv-0.13.9-py3-none-macosx_10_12_x86_64.whl',
        sha256: 'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5',
        size: 17529974,
        path: '1e/db/08e9ef4879bd667e6d7b4705e594e5bd3e4585f10fc63cb16b9fa2fac63e/uv-0.13.9-py3-none-macosx_10_12_x86_64.whl',
        program: { start: 2305, end: 17259022, size: 38942464 },
    },
    'darwin-arm64': {
        filename: 'uv-0.13.9-py3-none-macosx_11_0_arm64.whl',
        sha256: '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63',
        size: 14660755,
        path: 'f3/a7/a8d7b074798c7fb3b26b37584b8fe2e29df2ccdc24ce7902caab2a53edbf/uv-0.13.9-py3-none-macosx_11_0_arm64.whl',
        program: { start: 2305, end: 14402851, size: 28309040 },
    },
    'win32-x64': {
        filename: 'uv-0.13.9-py3-none-win_amd64.whl',
        sha256: '6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b',
        size: 15662317,
        path: 'dd/ef/ceeabf3631117f7354787d9fb1ffe943899e59ed4b887a696ed547e47e76/uv-0.13.9-py3-none-win_amd64.whl',
        program: { start: 2309, end: 15229206, size: 32581424 },
    },
    'win32-arm64': {
        filename: 'uv-0.13.9-py3-none-win_arm64.whl',
        sha256: 'eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273',
        size: 15841844,
        path: 'da/d1/d97a5db1f27e077e4d6329223f6b3f719c02c97e4092043f13e628558d05/uv-0.13.9-py3-none-win_arm64.whl',
        program: { start: 2309, end: 15436033, size: 31244592 },
    },
};

;// CONCATENATED MODULE: ./src/python/uv.ts










/** The wheel of uv for a platform; null where there is none. */
function uvPinFor(platform) {
    return UV_PINS[`${platform.os}-${platform.arch}${platform.libc === 'musl' ? '-musl' : ''}`] ?? null;
}
/**
 * The uv that lies in a folder of ours, which is run as it is, or else the pinned one, fetched.
 * @param ahead is moved here in place of another one
 * @returns absolute path of the program
 * @throws {Error} with a message for the user, where it is not to be had
 */
async function haveUv(platform, folder, download, ahead = null) {
    const program = external_node_path_default().join(folder, executableName(platform, 'uv'));
    if (await isFile(program))
        return program;
    const pin = uvPinFor(platform);
    if (pin === null)
        throw new Error(`there is no uv ${UV_VERSION} for ${platform.os} ${platform.arch}`);
    await makePrivateFolder(folder);
    const isMoved = ahead !== null && (await moved(await ahead.program, program));
    if (!isMoved)
        await fetchProgram(pin, program, download);
    return program;
}
/** Windows moves nothing that a virus scanner has opened. */
async function moved(from, to) {
    return (0,promises_.rename)(from, to).then(() => true, () => false);
}
/**
 * Fetches a pinned wheel of uv and unpacks the program from it, both at once. The program is there only when the whole wheel has
 * come, and was the pinned one.
 * @param program path of a file in a fresh folder of ours
 * @throws {Error} with a message for the user
 */
async function fetchProgram(pin, program, download) {
    const unpacked = `${program}.part`;
    try {
        let sha256 = null;
        await download(pin, async (wheel) => {
            // That of an earlier attempt says nothing of this one.
            sha256 = null;
            sha256 = await unpack(wheel, pin, unpacked);
        });
        if (sha256 === null)
            throw new Error(`${pin.filename} holds no program where it should be`);
        if (sha256 !== pin.sha256)
            throw new Error(`${pin.filename} has the SHA-256 ${sha256}, expected is ${pin.sha256}`);
        await (0,promises_.rename)(unpacked, program);
    }
    finally {
        await (0,promises_.rm)(unpacked, { force: true });
    }
}
/**
 * Writes the program in a wheel to a file while the wheel is read.
 * @returns SHA-256 of the whole wheel; null where something else lies where the program should be
 * @throws what reading the wheel throws
 */
async function unpack(wheel, { program }, file) {
    const sum = (0,external_node_crypto_.createHash)('sha256');
    const packed = async function* () {
        let at = 0;
        for await (const piece of wheel) {
            sum.update(piece);
            const part = piece.subarray(Math.max(0, program.start - at), Math.max(0, program.end - at));
            at += piece.length;
            if (part.length > 0)
                yield part;
        }
    };
    // Of what goes in and what comes out: with Node's own sizes unpacking tens of megabytes takes four times as long.
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: PIECE_BYTES });
    const within = (content) => limited(content, program.size);
    try {
        await (0,external_node_stream_promises_.pipeline)(joined(packed(), PIECE_BYTES), inflate, within, (0,external_node_fs_.createWriteStream)(file, { mode: 0o755 }));
    }
    catch (failure) {
        // Node's codes of what cannot be unpacked; all others are of the network and the disk.
        if (String(failure.code).startsWith('Z_'))
            return null;
        throw failure;
    }
    return sum.digest('hex');
}

;// CONCATENATED MODULE: ./src/python/installer.ts





/**
 * Gets uv ready in a folder, or falls back on venv and pip. Never fails: pip needs nothing but the Python.
 * @param folder a fresh folder of ours, for downloads
 * @param programs where uv lies, or is put
 */
async function openInstaller(tools, folder, programs = folder) {
    const { processes, platform, download, uvAhead, tell } = tools;
    const pip = pipInstaller({ processes, platform, env: tools.env, folder });
    const runTool = (command) => processes.run(command);
    const unhashedPip = (apart, run = runTool) => pipInstaller({ processes: { run }, platform, env: tools.env, folder: apart });
    const latePip = (late, settings) => {
        const env = { ...settings, ...withoutUserSettings(platform, tools.env, late) };
        return pipInstaller({ processes, platform, env, folder: late });
    };
    try {
        const tool = await haveUv(platform, external_node_path_default().join(programs, 'uv'), download, uvAhead);
        const env = uvEnvironment(tools.env, external_node_path_default().join(folder, 'cache'));
        const uv = uvInstaller(tool, { processes, platform, env, folder });
        const packages = withFallback(uv, pip, tell);
        const latePackages = (...late) => withFallback(uv, latePip(...late), tell);
        const unhashed = (apart, run = runTool) => {
            const uvApart = uvEnvironment(tools.env, external_node_path_default().join(apart, 'cache'));
            const packagesApart = uvInstaller(tool, { processes: { run }, platform, env: uvApart, folder: apart });
            return withFallback(packagesApart, unhashedPip(apart, run), tell);
        };
        return { packages, latePackages, unhashed, uv: { tool, env } };
    }
    catch (failure) {
        tell(`uv is not to be had (${(0,errors/* messageOf */.bD)(failure)}): venv and pip do its work`);
        return { packages: pip, latePackages: latePip, unhashed: unhashedPip, uv: null };
    }
}

// EXTERNAL MODULE: ./src/system/cancelled.ts
var system_cancelled = __webpack_require__(6542);
;// CONCATENATED MODULE: ./src/system/tool-cache.ts




/** Other entries can be links to one of these. */
const WHOLE_VERSION = /^\d+\.\d+\.\d+/;
/**
 * Folders of all versions of a tool in the runner's tool cache, in no particular order; none where there is no cache. What is
 * still being unpacked, or was given up, has no mark beside it and is none. Source: the layout `TOOL/VERSION/ARCH` with the
 * mark `ARCH.complete`, as `@actions/tool-cache` reads it.
 * @param arch as Node names it
 */
async function toolCacheFolders(tool, arch) {
    const cache = (external_node_process_default()).env['RUNNER_TOOL_CACHE'];
    if (!cache)
        return [];
    const versions = await (0,promises_.readdir)(external_node_path_default().join(cache, tool)).catch(() => []);
    const folders = versions
        .filter((version) => WHOLE_VERSION.test(version))
        .map((version) => external_node_path_default().join(cache, tool, version, arch));
    const areComplete = await Promise.all(folders.map(async (folder) => (await isFolder(folder)) && isFile(`${folder}.complete`)));
    return folders.filter((_, n) => areComplete[n]);
}

;// CONCATENATED MODULE: ./src/python/interpreters.ts







/**
 * Prints implementation, version and the real program: what was found can be the shim of a version manager. In one line,
 * because what such a shim says on the other stream can come between two.
 */
const ASK = `import sys
major, minor, micro, level, serial = sys.version_info
suffix = {"alpha": "a", "beta": "b", "candidate": "rc"}.get(level)
print(sys.implementation.name, f"{major}.{minor}.{micro}" + (f"{suffix}{serial}" if suffix else ""), sys.executable, sep="\\t")`;
/** Finds interpreters. Every candidate is run: PATH can hold shims of a version manager that lead nowhere. */
class InterpreterFinder {
    #processes;
    #platform;
    #env;
    #workspace;
    #cwd;
    /** What a program answered; each is run once. */
    #asked = new Map();
    /**
     * @param workspace no program is taken from there
     * @param cwd a folder that holds nothing which Python could import
     */
    constructor(processes, platform, env, workspace, cwd) {
        this.#processes = processes;
        this.#platform = platform;
        this.#env = env;
        this.#workspace = workspace;
        this.#cwd = cwd;
    }
    /** Interpreters in the runner's tool cache, newest first. */
    async inToolCache() {
        const folder = this.#platform.os === 'win32' ? '' : 'bin';
        const paths = (await toolCacheFolders('Python', this.#platform.arch)).map((root) => external_node_path_default().join(root, folder, executableName(this.#platform, 'python')));
        const found = await this.#running(paths, 'tool cache');
        return found.sort((one, other) => compareVersions(other.version, one.version));
    }
    /**
     * Interpreters on PATH, in its order.
     * @param minor `3.12`: `python3.12` is looked for, too
     */
    async onPath(minor) {
        const names = [...(minor === null ? [] : [`python${minor}`]), 'python3', 'python'];
        return this.#running(await programsOnPath(this.#env, this.#platform, names, this.#workspace), 'PATH');
    }
    /** The interpreter at a path, or null where there is none that runs. */
    async at(file, source) {
        return (await this.#running([file], source))[0] ?? null;
    }
    async #running(paths, source) {
        const answers = await Promise.all(paths.map((file) => this.#answerOf(file)));
        return answers.flatMap((answer) => (answer === null ? [] : [{ ...answer, source }]));
    }
    async #answerOf(file) {
        const program = await programBehind(file);
        let asked = this.#asked.get(program);
        if (asked === undefined)
            this.#asked.set(program, (asked = this.#ask(program)));
        return asked;
    }
    async #ask(file) {
        try {
            // Watched: a shim starts programs of its own, and they have to end with a run that is cancelled.
            const command = { tool: file, args: ['-I', '-S', '-c', ASK], cwd: this.#cwd, env: this.#env };
            const { exitCode, stdout } = await this.#processes.watch(command, () => undefined);
            const lines = stdout.split('\n').map((line) => line.split('\t'));
            const [, version, ...program] = lines.find(([implementation]) => implementation === 'cpython') ?? [];
            if (exitCode !== 0 || version === undefined)
                return null;
            const answered = program.join('\t') || file;
            // What a shim names can come with the checkout, too.
            return (await isReallyInside(this.#workspace, answered)) ? null : { version, path: answered };
        }
        catch (failure) {
            if (failure instanceof system_cancelled/* Cancelled */.cJ)
                throw failure;
            return null;
        }
    }
}
/**
 * One path for all names of the same program in the same folder: /bin can be /usr/bin, and python3 a link to the python3.12 beside
 * it. A link to another folder is a program of its own: that of a virtual environment finds its packages beside the link.
 */
async function programBehind(file) {
    const folder = await realPathOf(external_node_path_default().dirname(file));
    if (folder === null)
        return file;
    const real = await realPathOf(file);
    // Version managers have one program that does as it is called, under the names of many.
    const isPython = real !== null && /^python[\d.]*(\.exe)?$/i.test(external_node_path_default().basename(real));
    return isPython && external_node_path_default().dirname(real) === folder ? real : external_node_path_default().join(folder, external_node_path_default().basename(file));
}

;// CONCATENATED MODULE: ./src/python/managed.ts
/**
 * Installs a Python that uv manages, for where neither the tool cache nor PATH has one that fits.
 * @param version `3.12` or `3.12.4`
 * @returns absolute path of the program, or null and the reason where uv cannot provide it
 */
async function installManagedPython(processes, uv, version, folder) {
    const env = { ...uv.env, UV_PYTHON_INSTALL_DIR: folder, UV_PYTHON_PREFERENCE: 'only-managed' };
    const run = (...args) => processes.run({ tool: uv.tool, args, cwd: folder, env });
    const installed = await run('python', 'install', '--no-bin', version);
    if (installed.exitCode !== 0)
        return { path: null, why: lastWords(installed) };
    const found = await run('python', 'find', '--no-project', version);
    return found.exitCode === 0 ? { path: found.stdout.trim() } : { path: null, why: lastWords(found) };
}
function lastWords({ stderr }) {
    return stderr.trim().split('\n').slice(-2).join(' ').slice(0, 300);
}

;// CONCATENATED MODULE: ./src/python/search.ts


/** Looks in the tool cache, on PATH, and at last asks uv; remembers what was tried for the message. */
class InterpreterSearch {
    tried = [];
    #tools;
    constructor(tools) {
        this.#tools = tools;
    }
    /**
     * The first interpreter that fits.
     * @param minors to look for, best first
     * @param exact the full version, where only one will do
     */
    async find(minors, isFit, exact = null) {
        const { finder } = this.#tools;
        const inCache = await finder.inToolCache();
        const ofMinor = (minor, candidates) => candidates.find(({ version }) => version.startsWith(`${minor}.`) && isFit(version));
        const best = ofMinor(minors[0] ?? '', inCache);
        if (best !== undefined)
            return best;
        // All of them at once: each start of a Python, or of a shim that leads nowhere, takes its time.
        const onPath = await Promise.all(minors.map((minor) => finder.onPath(minor)));
        for (const [n, minor] of minors.entries()) {
            const found = ofMinor(minor, inCache) ?? ofMinor(minor, onPath[n] ?? []);
            if (found !== undefined)
                return found;
        }
        this.tried.push(`the tool cache (${versionsOf(inCache)})`, `PATH (${versionsOf(await finder.onPath(null))})`);
        return this.#managed(exact ?? minors[0] ?? '', isFit);
    }
    async #managed(version, isFit) {
        const { folder, processes, finder, tell } = this.#tools;
        const installer = await this.#tools.installer();
        if (installer.uv === null)
            return null;
        tell(`Python ${version} is not on this machine; uv fetches it`);
        const home = await makePrivateFolder(folder, version);
        const installed = await installManagedPython(processes, installer.uv, version, home);
        if (installed.path === null) {
            this.tried.push(`uv (${installed.why})`);
            return null;
        }
        const interpreter = await finder.at(installed.path, 'managed by uv');
        return interpreter !== null && isFit(interpreter.version) ? interpreter : null;
    }
}
function versionsOf(interpreters) {
    return interpreters.length === 0
        ? 'none'
        : [...new Set(interpreters.map(({ version }) => version))].join(', ');
}

;// CONCATENATED MODULE: ./src/python/seal.ts





/** What Python keeps beside its sources; while it is written, its name has a number at the end. */
const BYTE_CODE = /(^|\/)__pycache__(\/[^/]+\.pyc(\.\d+)?)?$/;
/** Far more than all modules of Poetry. */
const MOST_ADDED = 20_000;
/**
 * What a folder holds once byte code has been written into it. All else is there already, and is read meanwhile; of the byte code
 * counts what is told to be written; all other is new for `changeSince`.
 * @returns null where there is no such folder, or something of all else cannot be read
 */
async function contentsOnce(compile, folder) {
    const byteCode = new Map();
    const compiling = compile((file) => {
        const name = external_node_path_default().relative(folder, file).replaceAll((external_node_path_default()).sep, '/');
        const content = BYTE_CODE.test(name) && !name.startsWith('../') ? contentOf(file) : null;
        if (content !== null)
            byteCode.set(external_node_path_default().posix.dirname(name), '').set(name, content);
    });
    const read = async () => {
        await (0,process/* untilStarted */.yQ)();
        return contentsOf(folder, (name) => !BYTE_CODE.test(name));
    };
    const [, others] = await Promise.all([compiling, read()]);
    return others === null ? null : new Map([...others, ...byteCode]);
}
/**
 * The first difference between what a folder holds and what it held when it was sealed, for the log; null where there is none.
 * Byte code that has been written since is no difference, but is taken away: every Python writes it where it can, and nobody could
 * tell whether it is that of the source beside it.
 * @param counts what else lies there may have changed
 */
async function changeSince(folder, sealed, counts = () => true) {
    const added = [];
    const seen = new Set();
    try {
        for await (const { name, kind, content } of entriesBelow(folder)) {
            if (!counts(name))
                continue;
            const before = sealed.get(name);
            if (before !== undefined) {
                if ((await content(before)) !== before)
                    return `${seal_shown(name)} is another one`;
                seen.add(name);
            }
            else if (kind === 'link' || !BYTE_CODE.test(name) || added.push(name) > MOST_ADDED)
                return `${seal_shown(name)} is new`;
        }
    }
    catch (failure) {
        return `it cannot be read (${(0,errors/* messageOf */.bD)(failure)})`;
    }
    const gone = [...sealed.keys()].find((name) => counts(name) && !seen.has(name));
    if (gone !== undefined)
        return `${seal_shown(gone)} is gone`;
    for (const name of added)
        await (0,promises_.rm)(external_node_path_default().join(folder, name), { recursive: true, force: true });
    return null;
}
/** A name that code of the project may have made up, no longer than a line. */
function seal_shown(name) {
    return JSON.stringify(name.slice(0, 200));
}

;// CONCATENATED MODULE: ./src/python/toolbox.ts







/** Name of the file beside what was left that vouches for it. */
const RECEIPT = 'receipt';
/** Bytes. */
const LARGEST_RECEIPT = 4 * 2 ** 20;
/**
 * The folder that holds uv and the pinned Poetry. Code of the project runs as the same user and could change them, so they are
 * sealed before it runs, and what is not as it was sealed is not used again.
 */
class Toolbox {
    #depot;
    #folder;
    #seal;
    /** @param depot null: nothing is left to a next use */
    constructor(folder, depot, seal) {
        this.#folder = folder;
        this.#depot = depot;
        this.#seal = seal;
    }
    /** Absolute path of where it is now. */
    get folder() {
        return this.#folder;
    }
    /** Absolute path of the environment of its Poetry. */
    get poetryFolder() {
        return external_node_path_default().join(this.#folder, 'poetry');
    }
    /**
     * Whether its Poetry is ready, and runs on this Python.
     * @param isWhole whether it must be one of the whole list
     */
    isReadyFor(interpreter, isWhole = false) {
        const kinds = isWhole ? [true] : [true, false];
        return kinds.some((kind) => this.#seal?.poetry === nameOf(interpreter, kind));
    }
    /**
     * Remembers what is in it, with a Poetry on this Python.
     * @param isWhole whether it is one of the whole list
     * @param compile writes the byte code; all else is there already
     */
    async seal(interpreter, isWhole, compile) {
        const contents = await contentsOnce(compile, this.#folder);
        this.#seal = contents === null ? null : { poetry: nameOf(interpreter, isWhole), contents };
    }
    /**
     * Takes it from where it is known, and looks whether its Poetry is as it was sealed, and nothing has been put beside it. Where
     * it is not, it is ready for nothing any more. uv is not looked at: nobody runs it from there.
     * @param place path of a folder that is not there yet
     * @returns what has changed, for the log; null: nothing
     */
    async moveTo(place) {
        const sealed = this.#seal?.contents ?? new Map();
        let change;
        try {
            await (0,promises_.rename)(this.#folder, place);
            this.#folder = place;
            change = await changeSince(place, sealed, (name) => !name.startsWith('uv/'));
        }
        catch (failure) {
            // Windows moves nothing that is in use; what cannot be read cannot be compared.
            change = (0,errors/* messageOf */.bD)(failure);
        }
        if (change !== null)
            this.#seal = null;
        return change;
    }
    /** Leaves it to the next use of the action in this job, which will look at all of it. Never fails. */
    async leave() {
        const depot = this.#depot;
        if (depot === null || this.#seal === null)
            return;
        try {
            // Where code of the project has known of it, it may have left something in the way.
            const hidden = await makeWorkFolder(external_node_path_default().dirname(depot.place));
            const tools = external_node_path_default().join(hidden, 'tools');
            await (0,promises_.rename)(this.#folder, tools);
            if (!(await isOwnFolder(hidden, tools)))
                return;
            const text = JSON.stringify({ poetry: this.#seal.poetry, contents: [...this.#seal.contents] });
            const receipt = `${signatureOf(text, depot.key)}\n${text}`;
            await (0,promises_.writeFile)(external_node_path_default().join(tools, RECEIPT), receipt, { flag: 'wx', mode: 0o600 });
            await (0,promises_.rm)(depot.place, { recursive: true, force: true });
            await (0,promises_.rename)(tools, depot.place);
        }
        catch {
            // It only costs the next use its time.
        }
    }
}
/**
 * The toolbox that an earlier use has left, if nobody has touched it, else an empty one.
 * @param folder path of a folder that is not there yet; beside it lies what was left and cannot be used
 */
async function openToolbox(folder, depot) {
    const left = `${folder}-left`;
    const seal = depot === null ? null : await take(depot, left).catch(() => null);
    return new Toolbox(seal === null ? await makePrivateFolder(folder) : left, depot, seal);
}
async function take(depot, folder) {
    await (0,promises_.rename)(depot.place, folder);
    const receipt = external_node_path_default().join(folder, RECEIPT);
    const [signature = '', text = ''] = (await (0,plain_file/* readPlainFile */.b)(receipt, LARGEST_RECEIPT))
        .toString('utf8')
        .split('\n');
    const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(text, depot.key))];
    if (given.length !== right.length || !(0,external_node_crypto_.timingSafeEqual)(given, right))
        return null;
    const { poetry, contents } = JSON.parse(text);
    const seal = { poetry, contents: new Map(contents) };
    await (0,promises_.rm)(receipt);
    return (await changeSince(folder, seal.contents)) === null ? seal : null;
}
/** What vouches for the text of a receipt: an HMAC-SHA-256, as lower-case hex. */
function signatureOf(text, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key)
        .update(`poetry-publish-action toolbox, sealed in the second way\n${text}`)
        .digest('hex');
}
function nameOf({ version, path: program }, isWhole) {
    return `${isWhole ? 'whole' : 'usual'} ${version} ${program}`;
}

;// CONCATENATED MODULE: ./src/steps/set-up-python.ts












/** Poetry itself needs at least this Python. */
const POETRY_NEEDS = '>=3.10';
/**
 * Before step 7: begins to fetch uv, which takes longer than all else of that step.
 * @returns null where an earlier use in the job has left one. A failure is told in step 7
 */
async function beginUv({ platform, work, depot, downloadUv }) {
    if (depot !== null && (await isFolder(depot.place)))
        return null;
    const program = haveUv(platform, external_node_path_default().join(work, 'uv-ahead'), downloadUv);
    // It may be that nobody asks for it.
    program.catch(() => undefined);
    return { program };
}
/**
 * Step 7: finds a Python that the project allows (tool cache, PATH, uv) and makes the project's virtual environment, and an empty
 * one for Poetry.
 * @param constraint the project's `requires-python`; step 4 has seen that it can be met
 * @param wish the Poetry that will be installed
 * @param uvAhead by `beginUv`
 * @throws {PublishError} `python-unavailable`
 */
async function setUpPython(tools, request, constraint, wish, uvAhead) {
    const minors = minorsFor(request, constraint);
    const { log } = tools;
    const { search, ready, makeEarly, freshInstaller } = await openEquipment(tools, uvAhead);
    const exact = request.kind === 'exact' ? request.version : null;
    const isFit = (version) => fits(version, request, constraint);
    const folder = external_node_path_default().join(tools.work, 'project-environment');
    const findAndMake = async () => {
        const project = await search.find(minors, isFit, exact);
        log.debug(`Python: asked for ${JSON.stringify(request)}, the project allows ${constraint ?? 'all'}, so in this order ${minors.join(', ')}; looked in ${search.tried.join('; ')}`);
        if (project === null)
            throw unavailable(minors, search.tried);
        const poetry = canRunPoetry(project.version) ? project : await findForPoetry(search);
        const forPoetry = isPinned(wish) ? { interpreter: poetry, isWhole: wish.resolvesPlugins } : null;
        const [environment, emptyEnvironment] = await makeEarly({ interpreter: project, folder }, forPoetry);
        return { project, poetry, environment, emptyEnvironment };
    };
    // All is loaded before any code of the project runs, which could change what would be loaded after it.
    const [found, equipment] = await Promise.all([findAndMake(), ready, loadAll()]);
    const { project, poetry } = found;
    log.line(`Python ${project.version} (${project.source}: ${project.path})`);
    if (request.kind === 'default' && !project.version.startsWith(`${minors[0] ?? ''}.`)) {
        log.line(`Python ${minors[0] ?? ''} would come first, but is not on this machine`);
    }
    if (poetry !== project)
        log.line(`Poetry runs on Python ${poetry.version} (${poetry.source})`);
    const environment = found.environment ?? (await makeEnvironment(equipment.installer, project, folder));
    return { ...equipment, ...found, freshInstaller, environment };
}
/**
 * Step 7 where nothing is built: a Python that runs Poetry, and an empty environment for that.
 * @throws {PublishError} `python-unavailable`
 */
async function setUpPoetryPython(tools) {
    const { search, ready, makeEarly, freshInstaller } = await openEquipment(tools, null);
    const findAndMake = async () => {
        const poetry = await findForPoetry(search);
        const [, emptyEnvironment] = await makeEarly(null, { interpreter: poetry, isWhole: false });
        return { poetry, emptyEnvironment };
    };
    const [found, equipment] = await Promise.all([findAndMake(), ready]);
    const { poetry } = found;
    tools.log.line(`Python ${poetry.version} (${poetry.source}: ${poetry.path})`);
    return { ...equipment, ...found, freshInstaller };
}
async function openEquipment(tools, uvAhead) {
    const { processes, platform, env, workspace, work } = tools;
    const tell = tools.log.line;
    const installerTools = { ...tools, tell, download: tools.downloadUv };
    const downloads = await makePrivateFolder(work, 'downloads');
    const folder = await makePrivateFolder(work, 'pythons');
    const opened = openToolbox(external_node_path_default().join(work, 'tools'), tools.depot);
    const getReady = async () => {
        const toolbox = await opened;
        const installer = await openInstaller({ ...installerTools, uvAhead }, downloads, toolbox.folder);
        // Nothing is written by us any more once code of the project runs.
        await uvAhead?.program.catch(() => undefined);
        return { toolbox, installer };
    };
    const ready = getReady();
    const installer = async () => (await ready).installer;
    const finder = new InterpreterFinder(processes, platform, env, workspace, work);
    const make = async (interpreter, folders) => {
        const making = makeBareEnvironments({ processes, platform, env, folder }, interpreter, folders);
        const [made, { uv }] = await Promise.all([making, installer()]);
        // Without pip in it, only uv can install into it.
        return uv === null ? [] : (made ?? []);
    };
    let isOpen = false;
    // Its failure is that of `ready`.
    void opened.then(() => (isOpen = true), () => undefined);
    return {
        ready,
        async makeEarly(project, poetry) {
            const foldersOfPoetry = async () => {
                const toolbox = await opened;
                const isThere = poetry === null || toolbox.isReadyFor(poetry.interpreter, poetry.isWhole);
                return isThere ? [] : [toolbox.poetryFolder];
            };
            // One call makes both, unless what an earlier use has left is still looked at: that takes longer.
            if (isOpen && project !== null && project.interpreter === poetry?.interpreter) {
                const folders = [project.folder, ...(await foldersOfPoetry())];
                const [environment = null, emptyEnvironment = null] = await make(project.interpreter, folders);
                return [environment, emptyEnvironment];
            }
            const makeOfPoetry = async () => {
                const folders = await foldersOfPoetry();
                return poetry === null || folders.length === 0 ? [] : make(poetry.interpreter, folders);
            };
            const makeOfProject = project === null ? [] : make(project.interpreter, [project.folder]);
            const [[environment = null], [emptyEnvironment = null]] = await Promise.all([
                makeOfProject,
                makeOfPoetry(),
            ]);
            return [environment, emptyEnvironment];
        },
        freshInstaller: (fresh) => openInstaller(installerTools, fresh),
        search: new InterpreterSearch({ processes, finder, installer, folder, tell }),
    };
}
function canRunPoetry(version) {
    return fits(version, { kind: 'default' }, POETRY_NEEDS);
}
async function findForPoetry(search) {
    const minors = minorsFor({ kind: 'default' }, POETRY_NEEDS);
    const found = await search.find(minors, canRunPoetry);
    if (found === null)
        throw unavailable(minors, search.tried);
    return found;
}
async function makeEnvironment({ packages }, interpreter, folder) {
    try {
        return await packages.createEnvironment(interpreter, folder);
    }
    catch (thrown) {
        const failure = asInstallerError(thrown);
        throw new errors/* PublishError */.S1('python-unavailable', {
            what: `No virtual environment could be made with ${interpreter.path}: ${failure.message}.`,
            fix: 'Run actions/setup-python before this action, or install the venv module of that Python.',
            cause: failure,
        });
    }
}
function unavailable(minors, tried) {
    const ofDisk = (0,errors/* diskError */.wO)(tried.join('\n'));
    if (ofDisk !== null)
        return ofDisk;
    return new errors/* PublishError */.S1('python-unavailable', {
        what: `No Python ${minors.join(' or ')} was found.`,
        why: `Looked in ${tried.join('; ')}.`,
        fix: 'Run actions/setup-python before this action, or set `python-version` to one that is there.',
    });
}

;// CONCATENATED MODULE: ./src/steps/smoke-test.ts








/**
 * Beside step 11: the modules can be imported where nothing but the built wheel and its dependencies is installed. This runs code
 * of the project, so it comes before there is a credential.
 * @param built with a wheel
 * @throws {PublishError} `smoke-test-failed`, `disk-not-writable`
 */
async function smokeTest(tools, { installer, project: interpreter }, built, modules) {
    const wheel = built.find(({ kind }) => kind === 'wheel');
    if (wheel === undefined)
        throw new TypeError('there is no wheel to import from');
    const folder = await makePrivateFolder(tools.work, 'smoke-test');
    const environment = await installAlone(tools, installer, interpreter, wheel, folder);
    // Nothing lies there that could be imported.
    const cwd = await makePrivateFolder(folder, 'empty');
    const args = importing(modules);
    const env = activated(tools.env, environment);
    const shown = `python -I -c "${modules.map((name) => `import ${name}`).join('; ')}"`;
    const { stdout, exitCode } = await tools.runGuarded({ tool: environment.python, args, cwd, env }, shown);
    if (exitCode === 0 && hasImported(stdout))
        return;
    const { why, fix } = whyNotImported(stdout, [...modules, wheel.name.replaceAll('-', '_')], exitCode);
    throw new errors/* PublishError */.S1('smoke-test-failed', {
        what: `${modules.join(', ')} cannot be imported where only ${wheel.filename} and its dependencies are installed: ${(0,github_text/* shorten */.ml)(endOf(exitCode) + lastLines(upToException(stdout), 4), 700)}.`,
        why,
        fix: `${fix} Nothing was uploaded.`,
    });
}
/** The wheel and its dependencies in an environment where nothing else is. */
async function installAlone({ runGuarded }, installer, interpreter, { filename, path: wheel }, folder) {
    const packages = installer.unhashed(await makePrivateFolder(folder, 'tools'), (command) => runGuarded(command, [external_node_path_default().basename(command.tool), ...command.args].join(' ')));
    try {
        const environment = await packages.createEnvironment(interpreter, external_node_path_default().join(folder, 'environment'));
        await packages.installWheel(environment, wheel);
        return environment;
    }
    catch (thrown) {
        const failure = asInstallerError(thrown);
        throw new errors/* PublishError */.S1('smoke-test-failed', {
            what: `${filename} and its dependencies cannot be installed alone: ${(0,github_text/* shorten */.ml)(failure.message, 700)}.`,
            why: 'They come from where pip installs from; the sources in pyproject.toml are not asked.',
            fix: 'Correct the dependencies, or name their other indexes in `PIP_EXTRA_INDEX_URL` of the job. Nothing was uploaded.',
            cause: failure,
        });
    }
}
function endOf(exitCode) {
    if (exitCode === null)
        return 'a signal ended Python; ';
    return exitCode === 0 ? 'Python ended before it had imported them; ' : '';
}

;// CONCATENATED MODULE: ./src/steps/take-over.ts










/**
 * In `mode: publish`, in place of steps 3, 4 and 10: the folder holds exactly the files that the earlier job named, with
 * their hashes, and they are one release. Nothing of them is run or unpacked.
 * @param index is asked for its classifiers where one is not known here
 * @throws {PublishError} `expected-files-mismatch`, `artifact-invalid`, `private-classifier`, `version-not-publishable`,
 * `prerelease-refused`
 */
async function takeOver(folder, expected, isPyPI, index, prerelease, log) {
    const place = external_node_path_default().join(folder.workspace, folder.name);
    if (!(await isOwnFolder(folder.workspace, place)))
        throw mismatch(folder, ['There is no such folder in the workspace.']);
    const { files, others } = await readBuildFolder(place);
    const differences = differencesFrom(expected, files, others);
    if (differences.length > 0)
        throw mismatch(folder, differences);
    const [first] = files;
    if (first === undefined)
        throw new TypeError('nothing is expected');
    const findUnlisted = openClassifierSearch(index, log.warning);
    let name = first.name;
    for (const file of files) {
        if (file.name !== first.name || !sameVersion(file.version, first.version)) {
            throw new errors/* PublishError */.S1('artifact-invalid', {
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
        log.line(`${file.filename}: ${String(members.length)} files, ${name} ${file.version.normal}, sha256 ${file.sha256} as expected`);
    }
    const { version } = first;
    return { name, version, built: files, ...settlePrerelease(version, undefined, prerelease, log.warning) };
}
function mismatch({ name }, differences) {
    const shown = differences.slice(0, 10).join(' ');
    return new errors/* PublishError */.S1('expected-files-mismatch', {
        what: `\`dist-directory: ${name}\` does not hold exactly the files of \`expected-files\`. ${shown}`,
        why: 'What is published must be what the earlier job built: something was lost, added or changed between the two.',
        fix: 'Download the one artifact of the job that built into this folder, which must be empty before, and pass the output `files` of that job. Nothing was uploaded.',
    });
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./src/system/memory.ts

/**
 * Keeps the space for young objects as small as it is at the start. Pieces of large files are let go as they are read, and the larger
 * that space has grown, the later they are noticed: with a wheel of 95 MB it makes a difference of a fifth of all memory.
 */
function keepGarbageLow() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ./src/poetry/prepared.ts

/**
 * What the pinned Poetry loads to install; the rest comes with these. The first two in this order, as it does by itself: the second
 * brings packages of its own that come before others of the same names. A test with the real Poetry holds all against a plain run.
 */
const LOADED = [
    'poetry.console.application',
    'poetry.core',
    'poetry.console.commands.self.self_command',
    'poetry.console.commands.install',
    'poetry.core.json',
    'poetry.core.packages.vcs_dependency',
    'poetry.core.spdx.helpers',
    'poetry.core.version.parser',
    'poetry.masonry.builders.editable',
    'poetry.repositories.legacy_repository',
    'poetry.repositories.pypi_repository',
    'lark',
];
/** Loads Poetry, waits for a line, and goes on as `python -m` does, with the arguments that stand behind. */
const LOAD_AND_WAIT = `import importlib, runpy, sys
for name in "${LOADED.join(' ')}".split():
    try:
        importlib.import_module(name)
    except ImportError:
        pass
if not sys.stdin.readline():
    sys.exit(1)
del sys.argv[1:3]
runpy.run_module("poetry", run_name="__main__", alter_sys=True)`;
/** What a Python runs the pinned Poetry with before its time: once it is sent a line, it does what it does as `AS_MODULE`. */
const AS_PREPARED_MODULE = [...PYTHON_OPTIONS, '-c', LOAD_AND_WAIT, ...MODULE];

;// CONCATENATED MODULE: ./src/steps/download-uv.ts





const PYPI_SIMPLE = 'https://pypi.org/simple';
/** Part of step 7: reads a wheel of uv. What is advised where an index cannot be read is not meant for this. */
function uvDownload(tools) {
    return async (pin, read) => {
        try {
            await download_uv_readWheel(tools, pin, read);
        }
        catch (failure) {
            throw failure instanceof errors/* PublishError */.S1 ? new Error(failure.what.replace(/\.$/, '')) : failure;
        }
    };
}
/** From PyPI's file host or from the index that pip is configured for. */
async function download_uv_readWheel({ http, clock, env }, ...[pin, read]) {
    const url = new URL(configuredIndex(env) ?? PYPI_SIMPLE);
    const login = url.username === ''
        ? null
        : { username: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
    url.username = url.password = '';
    const reader = new IndexReader(http, clock, targetAt(url.href, url.href), login);
    if (url.href === PYPI_SIMPLE)
        return reader.stream(`${PYPI_FILES}${pin.path}`, read, pin.size + 1);
    const { files } = await reader.project('uv');
    const found = files.find(({ filename }) => filename === pin.filename);
    if (found === undefined)
        throw new Error(`${url.host} has no ${pin.filename}`);
    return reader.stream(found.url, read, pin.size + 1);
}

// EXTERNAL MODULE: ./src/system/clock.ts
var system_clock = __webpack_require__(3347);
;// CONCATENATED MODULE: ./src/system/heartbeat.ts
/** Silence that is worth a word, in milliseconds: at first, and at most. */
const FIRST_MS = 5000;
const LONGEST_MS = 60_000;
/** Does some work, and lets the pulse beat where it goes on in silence: after 5 s, then at distances that grow up to a minute. */
async function withHeartbeat(clock, pulse, work) {
    const started = clock.now();
    let isDone = false;
    const watch = async () => {
        for (let patience = FIRST_MS;;) {
            await clock.sleep(Math.max(FIRST_MS / 5, patience - pulse.silence));
            if (isDone)
                return;
            if (pulse.silence < patience)
                continue;
            pulse.beat(clock.now() - started);
            patience = Math.min(patience * 2, LONGEST_MS);
        }
    };
    void watch();
    try {
        return await work();
    }
    finally {
        isDone = true;
    }
}

;// CONCATENATED MODULE: ./src/tools.ts














/** Opens the tools of one run, with a work folder of its own. */
async function openTools(runner) {
    const { log, workspace, temp, childEnv: env, cancelled, jobKey } = runner;
    const processes = (0,process/* openProcesses */.Ie)(cancelled);
    const guard = async (shown, command, work) => {
        if (cancelled.aborted)
            throw new system_cancelled/* Cancelled */.cJ();
        log.command(shown);
        log.debug(inWords(command));
        const finished = await runner.guarded(() => log.childOutput(work));
        // Messages are cut out of it, and a part of a secret fits no mask.
        return { ...finished, stdout: log.scrubbed(finished.stdout) };
    };
    const runGuarded = (command, shown) => guard(shown, command, (onLine) => processes.watch(command, onLine));
    const shownAs = ({ args }) => `poetry ${args.join(' ')}`;
    const runPoetry = (command) => runGuarded({ ...command, args: [...AS_MODULE, ...command.args] }, shownAs(command));
    const preparePoetry = (command) => {
        const early = { ...command, args: [...AS_PREPARED_MODULE, ...command.args] };
        log.debug(`Ahead of its time: ${inWords(early)}`);
        const prepare = async () => {
            // The build, which is waited for, mostly goes first.
            await (0,process/* untilStarted */.yQ)();
            return processes.prepare(early);
        };
        const preparing = prepare();
        // Whoever has it run gets the failure.
        const settled = preparing.catch(() => null);
        return {
            async run() {
                const prepared = await preparing;
                if (!prepared.hasEnded)
                    return guard(shownAs(command), early, (onLine) => prepared.go(onLine));
                log.line('The Poetry that was loaded during the build has ended since: another one is started');
                return runPoetry(command);
            },
            async [Symbol.asyncDispose]() {
                await (await settled)?.[Symbol.asyncDispose]();
            },
        };
    };
    const step = (title, work) => log.step(title, () => withHeartbeat(system_clock/* systemClock */.m, log, () => (0,system_cancelled/* unlessCancelled */.MS)(cancelled, system_clock/* systemClock */.m, async () => work())));
    const http = tellingHttp(openHttp(), log);
    const clock = (0,system_cancelled/* stoppedBy */.$)(cancelled, system_clock/* systemClock */.m);
    return {
        processes: tellingProcesses(processes, cancelled, log),
        runPoetry,
        preparePoetry,
        runGuarded,
        step,
        http,
        downloadUv: uvDownload({ http, clock, env }),
        clock,
        log,
        platform: currentPlatform(),
        env,
        workspace,
        freeSpace: freeBytes,
        work: await makeWorkFolder(temp),
        depot: jobKey === null ? null : { place: external_node_path_default().join(temp, 'poetry-publish-tools'), key: toolboxKey(jobKey) },
    };
}
/**
 * Key of what is left to the next use of the action in the job.
 * @param jobKey the secret of the job; with it goes what the toolbox is made of, which is another in another version of the action
 */
function toolboxKey(jobKey) {
    return [jobKey, UV_VERSION, LOCKED_LISTS].join('\n');
}
/** The same processes; debug logs show what is run, and how it ends. What ends in a cancelled run has no result. */
function tellingProcesses(processes, cancelled, log) {
    const told = async (command, work) => {
        const started = system_clock/* systemClock */.m.now();
        const finished = await work;
        const end = finished.exitCode === null ? 'a signal' : String(finished.exitCode);
        log.debug(`${inWords(command)} ended with ${end} after ${String(system_clock/* systemClock */.m.now() - started)} ms`);
        if (cancelled.aborted)
            throw new system_cancelled/* Cancelled */.cJ();
        return finished;
    };
    return {
        run: (command) => told(command, processes.run(command)),
        watch: (command, onLine) => told(command, processes.watch(command, onLine)),
    };
}
function inWords({ tool, args, cwd }) {
    return `${[tool, ...args].map((word) => JSON.stringify(word)).join(' ')} in ${cwd}`;
}
/** The same requests; debug logs show them, without headers, bodies and what stands behind the path. */
function tellingHttp(http, log) {
    return {
        async request(request) {
            const started = system_clock/* systemClock */.m.now();
            const { origin, pathname } = new URL(request.url);
            const tell = (end) => {
                const time = `${String(system_clock/* systemClock */.m.now() - started)} ms`;
                log.debug(`${request.method ?? 'GET'} ${origin}${pathname}: ${end} after ${time}`);
            };
            try {
                const response = await http.request(request);
                const isHandedOn = request.read !== undefined && response.status === 200;
                const size = isHandedOn ? 'handed on' : `${String(response.body.length)} bytes`;
                tell(`${String(response.status)}, ${size}`);
                return response;
            }
            catch (failure) {
                tell((0,errors/* messageOf */.bD)(failure));
                throw failure;
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/main.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





























/** Runs the action from its inputs to its report, and ends the process: what goes wrong is reported, and the step is red. */
async function main(runner) {
    keepGarbageLow();
    const known = {};
    const finish = async (thrown) => {
        const error = thrown === null ? null : await placed(runner, errorOf(runner, thrown));
        const { target = 'the index', commit = null } = known;
        await runner.log.step('Report', () => report(runner, conclude(known, error), error, target, commit));
        if (error !== null)
            annotate(runner.log, error);
        await runner.end(error !== null);
    };
    (0,github_runner/* onUncaught */.n6)((thrown) => void finish(thrown));
    try {
        await journey(runner, known);
    }
    catch (thrown) {
        if (thrown instanceof PlanError)
            known.now = thrown.plan;
        return finish(thrown);
    }
    return finish(null);
}
/** The steps up to the report, in order. What they find out goes into `known`, so that a red run can tell it, too. */
async function journey(runner, known) {
    const tools = await openTools(runner);
    const { step, log } = tools;
    const inputs = await step('Read the inputs', () => readInputs(runner));
    const { target, credential, isDryRun, mode } = inputs;
    known.target = target.label;
    known.goal = mode === 'build' ? 'built' : isDryRun ? 'dry-run' : 'published';
    const event = await step('Check the event', async () => {
        const hasCredential = holdsCredential(credential, runner.env);
        return checkEvent(await runner.event, { sendsNothing: inputs.tag.sendsNothing, hasCredential }, log);
    });
    const login = credential?.kind === 'login' ? credential : null;
    const index = new IndexReader(tools.http, tools.clock, target, login);
    const handOverFolder = { workspace: runner.workspace, name: inputs.distDirectory };
    const asking = { ...tools, index, target, existing: inputs.existing };
    const prerelease = { policy: inputs.prerelease, isMarked: event.isPrerelease };
    const run = { runner, known, tools, inputs, event, prerelease, index, asking, handOverFolder };
    const toolbox = await (mode === 'publish' ? publishWhatWasBuilt(run) : buildFromSource(run));
    await toolbox?.leave();
}
/** Steps 3 to 11; then the files are sent, or handed over where the job does not publish. @returns what the next use may find */
async function buildFromSource(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { runner, known, tools, inputs, event, prerelease, asking, handOverFolder } = run;
        const { step, log } = tools;
        const { isPyPI } = inputs.target;
        const isForLaterJob = inputs.mode === 'build';
        const source = await step('Check out', async () => {
            const checkedOut = await checkOut({ ...tools, serverUrl: runner.serverUrl }, event, inputs.source);
            // The folder can be in the checkout; what is in its way is told before minutes of building.
            if (isForLaterJob)
                await checkFolder(handOverFolder);
            return checkedOut;
        });
        known.commit = source.commit;
        const read = await step('Read the project', () => readProject(source, { ...inputs, isPyPI, prerelease }, log, (identity) => {
            Object.assign(known, identity);
        }));
        const { project } = read;
        if ('skipped' in read) {
            endBySkip(run, read);
            return null;
        }
        const consent = await step('Check the credential', () => checkConsent(run, project.name));
        const asked = await step('Ask the index', async () => {
            // Of a tag all is checked by now that needs no network; with `skip` there mostly is nothing to do.
            const isLikely = source.tag !== null && inputs.existing.when === 'verify';
            const uvAhead = isLikely && (await hasRoom(tools)) ? await beginUv(tools) : null;
            const answer = await askBeforeBuild(asking, project, isForLaterJob);
            // Before the tag rule of branches, so that a push after the release stays green.
            if ('skipped' in answer)
                return answer;
            return { ...answer, uvAhead, tags: await findTags(source, project, inputs.tag, log) };
        });
        if ('skipped' in asked) {
            endBySkip(run, asked);
            return null;
        }
        const { page, tags, uvAhead } = asked;
        const wish = { ...inputs, resolvesPlugins: project.plugins.length > 0 };
        const pythons = await step('Set up Python', async () => {
            // What is being fetched has been counted.
            if (uvAhead === null)
                await checkSpace(tools);
            return setUpPython(tools, inputs.python, project.requiresPython, wish, uvAhead);
        });
        known.pythonVersion = pythons.project.version;
        const poetry = await step('Install Poetry', () => installPoetry(tools, pythons, wish));
        known.poetryVersion = poetry.version;
        const { install: options } = inputs;
        const whyFirst = whyInstalledFirst(project.plugins, inputs);
        const isLater = whyFirst === null && options !== null;
        const prepared = __addDisposableResource(env_1, isLater ? await prepareInstall(tools, poetry, source, options) : null, true);
        const install = async (isDone) => {
            const skipped = isDone ? WHY_IDLE.done : '`install-dependencies: false`';
            if (isDone || options === null) {
                log.skip('Install dependencies', skipped);
                await prepared?.[Symbol.asyncDispose]();
            }
            else
                await step('Install dependencies', () => installDependencies(tools, poetry, source, options, whyFirst, prepared));
        };
        if (whyFirst !== null)
            await install(false);
        const built = await step('Build', () => build(tools, poetry, source, inputs.formats));
        known.built = built;
        const inspected = await step('Inspect', async () => {
            const version = await inspect(source, project, built, isPyPI, run.index, log);
            known.version = version;
            const release = { name: project.name, version, isHandedOver: false };
            const checkTag = () => checkTagOfBuild(source, project, version, tags, inputs.tag, log);
            if (source.tag !== null)
                checkTag();
            const skipped = checkPrereleaseOfBuild(project, version, prerelease, log) ??
                (project.version === null ? skipExisting(asking, page, release, built) : null);
            if (skipped !== null)
                return skipped;
            const tag = checkTag();
            const isCompared = !isForLaterJob && page !== null;
            return { version, tag, plan: isCompared ? await compare_compare(asking, page, built, release) : null };
        });
        if ('skipped' in inspected) {
            endBySkip(run, inspected);
            return pythons.toolbox;
        }
        const { version, tag, plan } = inspected;
        if (plan !== null)
            known.before = plan;
        const isDone = plan?.missing.length === 0;
        if (whyFirst === null)
            await install(isDone);
        const { modules } = inputs;
        if (modules.length > 0) {
            if (isDone)
                log.skip('Smoke test', WHY_IDLE.done);
            else
                await step('Smoke test', () => smokeTest(tools, pythons, built, modules));
        }
        if (plan === null) {
            await step('Hand over', () => handOver(handOverFolder, built, log));
            known.distDirectory = handOverFolder.name;
            for (const title of SENDING_STEPS)
                log.skip(title, '`mode: build`');
        }
        else {
            const release = { name: project.name, version: version.normal };
            const tagged = { commit: source.commit, tag };
            const exists = page?.exists === true;
            await send(run, { release, exists, built, plan, tagged, consent, pythons, builder: poetry });
        }
        return pythons.toolbox;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What stands in place of steps 3 to 11 where an earlier job has built: no code of the project is there, and none runs. */
async function publishWhatWasBuilt(run) {
    const { runner, known, tools, inputs, event, asking, handOverFolder } = run;
    const { step, log } = tools;
    for (const title of ['Check out', 'Read the project'])
        log.skip(title, EARLIER_JOB);
    const taken = await step('Take over', () => takeOver(handOverFolder, inputs.expectedFiles, inputs.target.isPyPI, run.index, run.prerelease, log));
    const { name, version, built } = taken;
    Object.assign(known, { name, version, built, distDirectory: handOverFolder.name });
    if ('skipped' in taken) {
        endBySkip(run, taken);
        return null;
    }
    const consent = await step('Check the credential', () => checkConsent(run, name));
    const asked = await step('Ask the index', async () => {
        const { token, ref } = inputs.source;
        const rest = { log, jobEnv: runner.env };
        const checkTag = () => checkTagOfFiles(rest, token, event, ref, version, inputs.tag);
        const ofTag = isOnTag(event, ref) ? await checkTag() : null;
        const answer = await askForFiles(asking, { name, version }, built);
        if ('skipped' in answer)
            return answer;
        const tagged = ofTag ?? (await checkTag());
        const plan = await compare_compare(asking, answer.page, built, { name, version, isHandedOver: true });
        return { tagged, exists: answer.page.exists, plan };
    });
    if ('skipped' in asked) {
        endBySkip(run, asked);
        return null;
    }
    const { tagged, exists, plan } = asked;
    known.before = plan;
    const idle = whyNothingIsSent(run, plan, consent);
    let pythons = null;
    if (idle === null) {
        pythons = await step('Set up Python', async () => {
            await checkSpace(tools);
            return setUpPoetryPython(tools);
        });
    }
    else
        log.skip('Set up Python', WHY_IDLE[idle]);
    for (const title of BUILDING_STEPS.slice(1))
        log.skip(title, EARLIER_JOB);
    const release = { name, version: version.normal };
    await send(run, { release, exists, built, plan, tagged, consent, pythons, builder: null });
    return pythons?.toolbox ?? null;
}
/** Step 5: what the upload will be made with. */
function checkConsent({ runner, tools, inputs, event }, project) {
    const { env, serverUrl } = runner;
    const job = { env, serverUrl, event, project, now: tools.clock.now() };
    return checkCredential(inputs.credential, inputs.target, job, inputs.isDryRun, tools.log);
}
/** There is nothing to do: why goes into the report, and each step that is left gets its line in the log. */
function endBySkip({ known, tools, inputs }, { because, skipped, projectUrl }) {
    Object.assign(known, { skipped, projectUrl });
    skipRest(tools.log, because, inputs.mode === 'build');
}
function errorOf(runner, thrown) {
    if (!(thrown instanceof system_cancelled/* Cancelled */.cJ) && !runner.cancelled.aborted)
        return (0,errors/* asPublishError */._T)(thrown);
    return (0,errors/* cancelledError */.YQ)(thrown);
}


/***/ })

};
