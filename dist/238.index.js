export const id = 238;
export const ids = [238];
export const modules = {

/***/ 1579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ checkUnchanged),
/* harmony export */   T8: () => (/* binding */ readBuildFolder),
/* harmony export */   dQ: () => (/* binding */ copyUnchanged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _packaging_filenames_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9345);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1650);





/**
 * Everything that lies in a folder: distributions with their hashes (sdist first, then wheels by name, the order in which
 * Poetry uploads), and the names of all else.
 */
async function readBuildFolder(folder) {
    const files = [];
    const others = [];
    for (const entry of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })).sort(byName)) {
        const distribution = entry.isFile() ? (0,_packaging_filenames_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFilename */ .p_)(entry.name) : null;
        if (distribution === null)
            others.push(entry.name);
        else {
            const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, entry.name);
            files.push({
                ...distribution,
                path: file,
                size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size,
                sha256: await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256OfFile */ .Vq)(file),
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
    const copies = files.map((file) => ({ ...file, path: node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.filename) }));
    await Promise.all(files.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file.path, node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file.filename))));
    await checkUnchanged(copies);
}
/**
 * The files are what was built and inspected. To be asked before there is a token, and once more of what is sent.
 * @throws {PublishError} `artifact-invalid`
 */
async function checkUnchanged(files) {
    for (const file of files) {
        const sha256 = await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256OfFile */ .Vq)(file.path).catch(() => null);
        if (sha256 === file.sha256)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PublishError */ .S1('artifact-invalid', {
            what: `${file.filename} was ${sha256 === null ? 'removed' : 'changed'} after it had been built and inspected.`,
            why: 'Something that ran in this job, a dependency perhaps, wrote into the build folder. Nothing was uploaded.',
            fix: 'Find out what it was before you release; `install-dependencies: false` runs no code of dependencies.',
        });
    }
}
function byName(one, other) {
    return one.name < other.name ? -1 : 1;
}


/***/ }),

/***/ 4375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ differencesFrom),
/* harmony export */   R: () => (/* binding */ parseExpectedFiles)
/* harmony export */ });
/* harmony import */ var _packaging_filenames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9345);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/* harmony import */ var _system_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9207);



/**
 * Reads the list of an earlier job, which is the action's own output `files`: names and hashes count, all else is left aside.
 * @returns the files, at least one; or what is wrong with the text, as the rest of a sentence
 */
function parseExpectedFiles(text) {
    const list = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text);
    if (list === undefined)
        return { problem: 'is no JSON' };
    if (!Array.isArray(list) || list.length === 0)
        return { problem: 'is no list of files' };
    const files = list.map(_system_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asTable */ .fO).flatMap((entry) => {
        const filename = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(entry, 'filename') ?? '';
        const sha256 = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(entry, 'sha256') ?? '';
        const isFile = (0,_packaging_filenames_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFilename */ .p_)(filename) !== null && (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isSha256 */ ._h)(sha256);
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


/***/ }),

/***/ 8106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ bringCommit),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   qE: () => (/* binding */ resolveRef),
/* harmony export */   wZ: () => (/* binding */ tagName)
/* harmony export */ });
/* harmony import */ var _system_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9871);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(308);


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
    const when = (failure) => failure instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS && failure.isTransient;
    await (0,_system_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)(clock, { tries: 3, pauseMs: 2000, when }, () => repository.fetch(remote, refs, isShallow));
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


/***/ }),

/***/ 308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QM: () => (/* binding */ withGitSettings),
/* harmony export */   TU: () => (/* binding */ Git),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   Yt: () => (/* binding */ isTop),
/* harmony export */   rU: () => (/* binding */ loginSettings)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);
/* harmony import */ var _system_platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2838);
/* harmony import */ var _system_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7848);




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
    // A folder of a commit can be one. Git 2.38 and later; with a top nothing is looked for, whatever the version.
    { key: 'safe.bareRepository', value: 'explicit' },
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
    #top;
    /**
     * @param top folder of the repository's work tree, with `.git` in it; null: git looks for it
     * @param settings beside those that always hold
     */
    constructor(options, folder, top = null, settings = []) {
        this.folder = folder;
        this.#options = options;
        this.#top = top;
        const env = (0,_system_process_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutNames */ .Fw)(options.env, /^GIT_/i);
        this.#env = {
            ...withGitSettings({ ...env, ...(0,_system_process_js__WEBPACK_IMPORTED_MODULE_3__/* .onlyNames */ .hm)(options.env, ALLOWED) }, [...SETTINGS, ...settings]),
            GIT_TERMINAL_PROMPT: '0',
            GIT_LFS_SKIP_SMUDGE: '1',
            LC_ALL: 'C',
            ...(top !== null && { GIT_DIR: node_path__WEBPACK_IMPORTED_MODULE_0___default().join(top, '.git'), GIT_WORK_TREE: top }),
        };
    }
    /** Git in another folder of this work tree, or of another one. @param top as above */
    in(folder, top = this.#top) {
        return new Git(this.#options, folder, top);
    }
    /**
     * Top folder of the work tree around the folder, or null where there is none. Git's files are in it, in a place where no commit can
     * put any: a folder of a commit can look like a repository, with settings of its own.
     */
    async topLevel() {
        const { stdout, exitCode } = await this.#try(['rev-parse', '--show-toplevel']);
        const top = stdout.trim();
        return exitCode === 0 && (await isTop(top)) ? top : null;
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
        const output = await this.#ask(args, isOwnLogin ? { ...(0,_system_process_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutNames */ .Fw)(this.#env, /^GIT_WORK_TREE$/), GIT_DIR: _system_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$ } : this.#env);
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
/** Whether a folder is the top of a work tree: git's files, or in a submodule a file that says where they are, are in it. */
async function isTop(folder) {
    const ofGit = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, '.git');
    return (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolder */ .lQ)(ofGit)) || (await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isFile */ .fo)(ofGit));
}
function entriesOf(output) {
    return output.split('\0').filter((entry) => entry !== '');
}
function linesOf(output) {
    return output.split('\n').filter((line) => line !== '');
}


/***/ }),

/***/ 4138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ idTokenService),
/* harmony export */   Z4: () => (/* binding */ IdTokenError),
/* harmony export */   ds: () => (/* binding */ claimsOf),
/* harmony export */   gj: () => (/* binding */ requestIdToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _system_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9207);
/* harmony import */ var _system_patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6030);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2976);




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
        return await (0,_system_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .askPatiently */ .E)(http, clock, request, { tries: 5, pauseMs: 500 }, (response) => {
            const { status, body } = response;
            if (status !== 200)
                throw new IdTokenError(`it answered ${String(status)}`);
            const value = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)((0,_system_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTable */ .M$)(body.toString('utf8')), 'value');
            if (!value)
                throw new _system_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .BusyAnswer */ .Y(response, 'its answer holds no token');
            return value;
        });
    }
    catch (failure) {
        if (failure instanceof IdTokenError)
            throw failure;
        throw new IdTokenError((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(failure), { cause: failure });
    }
}
/** The claims of an ID token, unchecked: for messages only. Whatever else it holds stays unread. */
function claimsOf(token) {
    const claims = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTable */ .M$)(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const claim = (name) => {
        const value = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(claims, name);
        return value ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)(value, 250) : undefined;
    };
    const time = (name) => {
        const seconds = (0,_system_json_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(claims, name);
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


/***/ }),

/***/ 5238:
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
// EXTERNAL MODULE: ./src/distributions/expected.ts
var expected = __webpack_require__(4375);
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

// EXTERNAL MODULE: ./src/packaging/versions.ts + 5 modules
var versions = __webpack_require__(2263);
// EXTERNAL MODULE: ./src/poetry/arguments.ts
var poetry_arguments = __webpack_require__(4545);
// EXTERNAL MODULE: ./src/poetry/locked-packages.ts
var locked_packages = __webpack_require__(4393);
// EXTERNAL MODULE: ./src/packaging/constraints.ts
var constraints = __webpack_require__(8499);
// EXTERNAL MODULE: ./src/packaging/names.ts
var names = __webpack_require__(2827);
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
        plugins.push({ name: (0,names/* normaliseName */.G)(nameIn(requirement)), requirement });
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
    if (!(0,names/* isProjectName */.j)(name) || versions === null || !areVersions(versions))
        return 'is no requirement like `poetry-plugin-export` or `poetry-plugin-export>=1.9,<2`';
    if ((0,names/* normaliseName */.G)(name) === 'poetry')
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
        .every((part) => /^(===|==|~=|!=|<=|>=|<|>)/.test(part) && (0,constraints/* isConstraint */.WD)(part));
}

// EXTERNAL MODULE: ./src/pypi/given-credential.ts
var given_credential = __webpack_require__(3079);
// EXTERNAL MODULE: ./src/pypi/target.ts
var target = __webpack_require__(6907);
// EXTERNAL MODULE: ./src/python/choice.ts
var choice = __webpack_require__(5208);
// EXTERNAL MODULE: ./src/python/imports.ts
var imports = __webpack_require__(5416);
// EXTERNAL MODULE: ./src/system/files.ts
var files = __webpack_require__(1650);
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
        const isRefused = name !== 'github-token' && value.length < given_credential/* SHORTEST_SECRET */.c3;
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
        const { credential, problems } = (0,given_credential/* chooseCredential */.P$)({
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
        const flaw = secret === '' ? null : (0,given_credential/* flawOf */.e3)(secret, isToken);
        if (flaw !== null)
            this.problem(`\`${name}\` ${flaw}.`, 'Store the bare value as the secret.', 'credential-malformed');
        return secret;
    }
    #target() {
        const repository = this.text('repository');
        const indexUrl = this.text('index-url');
        const simpleRoot = indexUrl === '' ? null : this.#url('index-url', indexUrl);
        const known = Object.hasOwn(target/* KNOWN_TARGETS */.PL, repository) ? target/* KNOWN_TARGETS */.PL[repository] : undefined;
        if (known !== undefined) {
            if (indexUrl !== '') {
                this.problem(`\`index-url\` belongs to other indexes; that of \`repository: ${repository}\` is known.`);
            }
            return known;
        }
        const url = this.#url('repository', repository);
        if (url !== null && (0,target/* isForReading */.m4)(url)) {
            this.problem('`repository` is the address for reading (it ends in "simple"), not the one for uploading.', 'Set `repository` to the upload URL, and this one as `index-url`.');
        }
        return (0,target/* targetAt */.to)(url ?? 'https://invalid/', simpleRoot);
    }
    #url(name, value) {
        const flaw = (0,target/* flawOfUrl */.r0)(value);
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
            ? !(0,files/* isInside */.FK)(this.#runner.workspace, folder)
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
        const parsed = (0,expected/* parseExpectedFiles */.R)(text);
        if ('files' in parsed)
            return parsed.files;
        this.problem(`\`expected-files\` ${parsed.problem}.`, fix);
        return [];
    }
    #python() {
        const text = this.text('python-version');
        const request = (0,choice/* parsePythonRequest */.Rf)(text);
        if (request === null)
            this.problem(`\`python-version: ${text}\` is not like ${choice/* PYTHON_FORMS */.Hg}.`);
        return request ?? { kind: 'default' };
    }
    #poetryVersion() {
        const text = this.text('poetry-version') || locked_packages/* POETRY_VERSION */.d;
        const isExact = /^\d+(\.\d+){1,2}((a|b|rc)\d+)?$/.test(text) && (0,versions/* parseVersion */.ot)(text) !== null;
        if (!isExact)
            this.problem(`\`poetry-version: ${text}\` is no exact version like ${locked_packages/* POETRY_VERSION */.d}.`);
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
        const parsed = this.parsed('install-options', poetry_arguments/* parseInstallOptions */.NJ);
        return isWanted ? (parsed?.options ?? null) : null;
    }
    #modules(mode, formats) {
        const modules = this.parsed('smoke-test', imports/* parseModules */.Dt)?.modules ?? [];
        if (modules.length === 0)
            return modules;
        if (mode === 'publish')
            this.problem('`smoke-test` belongs to the job that builds: `mode: publish` runs no code of the project.');
        else if (!formats.includes('wheel'))
            this.problem('`smoke-test` needs a wheel among `build-formats`.');
        return modules;
    }
}

// EXTERNAL MODULE: ./src/plan.ts
var plan = __webpack_require__(2464);
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
    const [{ size, sha256 } = file] = isThere ? (0,plan/* asPublished */.f1)([file], current) : [file];
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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

// EXTERNAL MODULE: ./src/steps/check-credential.ts + 1 modules
var check_credential = __webpack_require__(8651);
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

// EXTERNAL MODULE: ./src/git/checkout.ts
var checkout = __webpack_require__(8106);
// EXTERNAL MODULE: ./src/system/path-search.ts
var path_search = __webpack_require__(307);
;// CONCATENATED MODULE: ./src/git/find.ts

/** `GIT_CONFIG_COUNT` came with this version. */
const OLDEST = { major: 2, minor: 31 };
/**
 * The git on PATH.
 * @param workspace where no program is taken from; any command runs there
 * @returns its absolute path, or what is wrong with it
 */
async function findGit(processes, platform, env, workspace) {
    const [tool] = await (0,path_search/* programsOnPath */.i)(env, platform, ['git'], workspace);
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

// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(308);
// EXTERNAL MODULE: ./src/system/folder-contents.ts
var folder_contents = __webpack_require__(1096);
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
        const files = await (0,folder_contents/* filesBelow */.DR)(external_node_path_default().join(git.folder, folder), MOST_UNTRACKED - untracked.size);
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
        const folder = external_node_path_default().join(git.folder, name);
        const submodule = git.in(folder, folder);
        if (!(await (0,files/* isFolder */.lQ)(folder)))
            emptySubmodules.push(name);
        // Without a `.git` of its own, git would speak of the repository around it.
        else if (await (0,git_git/* isTop */.Yt)(folder)) {
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

// EXTERNAL MODULE: ./src/system/process.ts
var process = __webpack_require__(7848);
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
            await tools.loadRest();
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
            localTags: tagsOf(localTags),
            remoteTags: async () => {
                const refs = await repository.remoteRefs(remote, ['refs/tags/*']).catch((failure) => {
                    throw translated(failure, remote);
                });
                return tagsOf(refs);
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
    const start = (await (0,files/* isReallyInside */.O5)(workspace, wanted)) && (await (0,files/* isFolder */.lQ)(wanted)) ? wanted : workspace;
    const found = await findGit(processes, platform, env, workspace);
    if (found.tool === null)
        throw failed(found.problem);
    const login = options.token === null ? [] : (0,git_git/* loginSettings */.rU)(tools.serverUrl, options.token);
    const git = { processes, tool: found.tool, env, login };
    // Only in our own checkout: in another one every file would seem changed where line ends were converted.
    const ours = new git_git/* Git */.TU(git, workspace, workspace, [{ key: 'core.autocrlf', value: 'false' }]);
    if ((await (0,promises_.readdir)(workspace)).length === 0) {
        if (options.checkout === 'never')
            throw failed('The workspace is empty, and `checkout: false` was set.');
        return { repository: ours, isOurs: true, isEmpty: true };
    }
    const top = await new git_git/* Git */.TU(git, start).topLevel();
    if (top === null || !(await (0,files/* isReallyInside */.O5)(workspace, top)))
        throw failed('The workspace holds files but no git repository.');
    const isOurs = await (0,files/* isFile */.fo)(external_node_path_default().join(top, '.git', MARK));
    return { repository: isOurs ? ours : new git_git/* Git */.TU(git, top, top), isOurs, isEmpty: false };
}
/** @returns the tag that the run is about, by what the clone knows */
async function takeAsItIs({ log }, repository, event, { ref }) {
    log.line('`checkout: false`: what is in the workspace is taken as it is');
    if (ref === null)
        return event.tag;
    const name = (0,checkout/* tagName */.wZ)(ref) ?? ref;
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
        await (0,checkout/* bringCommit */.IE)(clock, repository, remote, wanted, await repository.isShallow());
    }
    return wanted.tag;
}
async function fillWorkspace({ log, clock, loadRest }, repository, remote, wanted) {
    await repository.init();
    const fetching = (0,checkout/* bringCommit */.IE)(clock, repository, remote, wanted, true);
    // What will be needed is loaded meanwhile.
    const both = await Promise.allSettled([fetching, (0,process/* untilStarted */.yQ)().then(loadRest)]);
    const first = both.find(({ status }) => status === 'rejected');
    if (first?.status === 'rejected') {
        await emptyFolder(repository.folder);
        throw first.reason;
    }
    await (0,promises_.writeFile)(external_node_path_default().join(repository.folder, '.git', MARK), '');
    if (await (0,files/* isFile */.fo)(external_node_path_default().join(repository.folder, '.gitmodules'))) {
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
        if (!(0,checkout/* isCommit */.WM)(event.sha))
            throw failed('The event names no commit (GITHUB_SHA).');
        return { commit: event.sha, tag: event.tag };
    }
    const wanted = await (0,checkout/* resolveRef */.qE)(repository, remote, ref);
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
    const folder = await (0,files/* realPathOf */.dN)(external_node_path_default().join(workspace, workingDirectory));
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
    if (!(await (0,files/* isFolder */.lQ)(folder)))
        return NO_FOLDER;
    if (!(await (0,files/* isReallyInside */.O5)(workspace, folder)))
        return 'leads out of the workspace';
    return folder.split((external_node_path_default()).sep).includes('.git') ? 'lies inside .git' : null;
}
function tagsOf(refs) {
    return refs.flatMap(({ ref, commit }) => {
        const name = (0,checkout/* tagName */.wZ)(ref);
        return name === null ? [] : [{ name, commit }];
    });
}
/** What git says, in the words of the action; everything else as it is. */
function translated(failure, remote) {
    if (!(failure instanceof git_git/* GitError */.XS))
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

// EXTERNAL MODULE: ./src/steps/hand-over.ts
var hand_over = __webpack_require__(2405);
// EXTERNAL MODULE: ./src/system/cancelled.ts
var system_cancelled = __webpack_require__(6542);
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

;// CONCATENATED MODULE: ./src/system/preload.ts
/**
 * Loads all that is loaded lazily, and is used after code of the project has run, or settings of a repository that others have made: the bundle's chunks lie in a folder that such
 * code can write to, and what it would put there would run with everything that this process knows. A second call costs nothing.
 */
async function loadAll() {
    await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(260), __webpack_require__.e(317)]).then(__webpack_require__.bind(__webpack_require__, 4317)),
        __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260)),
        Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413)),
        __webpack_require__.e(/* import() */ 783).then(__webpack_require__.bind(__webpack_require__, 9783)),
        __webpack_require__.e(/* import() */ 572).then(__webpack_require__.t.bind(__webpack_require__, 4572, 19)),
        __webpack_require__.e(/* import() */ 993).then(__webpack_require__.bind(__webpack_require__, 6993)),
        __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19)),
        __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19)),
        __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 663, 19)),
    ]);
}

// EXTERNAL MODULE: ./src/poetry/locked-list.ts
var locked_list = __webpack_require__(6504);
;// CONCATENATED MODULE: ./src/poetry/start.ts
/**
 * Of Python, for every run of Poetry: without settings of the user that change Python itself, and with nothing from the current
 * folder; `-I` ignores PYTHONUTF8, too.
 */
const PYTHON_OPTIONS = ['-I', '-X', 'utf8'];
/**
 * Poetry as a module: the program `poetry` names its Python by a path that does not hold once the environment is moved. Behind code
 * of ours these words are what process lists show, and `GO_ON` takes them away.
 */
const MODULE = ['-m', 'poetry'];
/**
 * Two things are loaded by every command of Poetry, and used by hardly any. Its git client, with what it needs a tenth of all modules,
 * is for what comes from a git repository: here its package stands in `sys.modules` without having run, and its one name, `Git`, loads
 * the client when it is first used. And `rapidfuzz` finds names like that of a command which does not exist: all of ours do.
 * Source: `poetry/vcs/git/__init__.py` of Poetry 2.5, `cleo/_utils.py` of cleo 2.
 */
const LIGHTEN = `import importlib.util, sys, types
class GitWhenUsed:
    def __getattr__(self, name):
        from poetry.vcs.git.backend import Git
        return getattr(Git, name)
git = importlib.util.module_from_spec(importlib.util.find_spec("poetry.vcs.git"))
git.Git = GitWhenUsed()
similar = types.ModuleType("rapidfuzz.distance")
similar.Levenshtein = None
sys.modules.update({"poetry.vcs.git": git, "rapidfuzz.distance": similar})
`;
/** Goes on as `python -m` does, with the arguments that stand behind. */
const GO_ON = `import runpy, sys
del sys.argv[1:3]
runpy.run_module("poetry", run_name="__main__", alter_sys=True)
`;
/** What a Python runs its Poetry with. */
const STARTS = {
    plain: [...PYTHON_OPTIONS, ...MODULE],
    light: [...PYTHON_OPTIONS, '-c', LIGHTEN + GO_ON, ...MODULE],
};
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
/** Loads Poetry, and waits for a line. */
const LOAD_AND_WAIT = `import importlib, sys
for name in "${LOADED.join(' ')}".split():
    try:
        importlib.import_module(name)
    except ImportError:
        pass
if not sys.stdin.readline():
    sys.exit(1)
`;
/** What a Python runs the pinned Poetry with before its time: once it is sent a line, it does what it does as `STARTS.light`. */
const PREPARED_START = [
    ...PYTHON_OPTIONS,
    '-c',
    LIGHTEN + LOAD_AND_WAIT + GO_ON,
    ...MODULE,
];

// EXTERNAL MODULE: ./src/python/uv-pins.ts
var uv_pins = __webpack_require__(8296);
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

// EXTERNAL MODULE: ./src/system/http.ts
var system_http = __webpack_require__(3757);
// EXTERNAL MODULE: ./src/system/platform.ts
var platform = __webpack_require__(2838);
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
    const runPoetry = (command) => runGuarded({ ...command, args: [...STARTS[command.start], ...command.args] }, shownAs(command));
    const preparePoetry = (command) => {
        const early = { ...command, args: [...PREPARED_START, ...command.args] };
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
                return runPoetry({ ...command, start: 'light' });
            },
            async [Symbol.asyncDispose]() {
                await (await settled)?.[Symbol.asyncDispose]();
            },
        };
    };
    const step = (title, work) => log.step(title, () => withHeartbeat(system_clock/* systemClock */.m, log, () => (0,system_cancelled/* unlessCancelled */.MS)(cancelled, system_clock/* systemClock */.m, async () => work())));
    const http = tellingHttp((0,system_http/* openHttp */.fb)(), log);
    const clock = (0,system_cancelled/* stoppedBy */.$)(cancelled, system_clock/* systemClock */.m);
    return {
        processes: tellingProcesses(processes, cancelled, log),
        runPoetry,
        preparePoetry,
        runGuarded,
        step,
        http,
        clock,
        log,
        platform: (0,platform/* currentPlatform */.jN)(),
        env,
        workspace,
        freeSpace: files/* freeBytes */.go,
        work: await (0,files/* makeWorkFolder */._d)(temp),
        depot: jobKey === null ? null : { place: external_node_path_default().join(temp, 'poetry-publish-tools'), key: toolboxKey(jobKey) },
    };
}
/**
 * Key of what is left to the next use of the action in the job.
 * @param jobKey the secret of the job; with it goes what the toolbox is made of, which is another in another version of the action
 */
function toolboxKey(jobKey) {
    return [jobKey, uv_pins/* UV_VERSION */.t, locked_list/* LOCKED_LISTS */.J].join('\n');
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
        await travel(runner, known);
    }
    catch (thrown) {
        if (thrown instanceof plan/* PlanError */.W6)
            known.now = thrown.plan;
        return finish(thrown);
    }
    return finish(null);
}
/**
 * The journey up to the report; what follows the check-out is in `journey.ts`. What it finds out goes into `known`, so that a red run
 * can tell it, too.
 */
async function travel(runner, known) {
    const tools = await openTools(runner);
    const { step, log } = tools;
    const inputs = await step('Read the inputs', () => readInputs(runner));
    const { target, credential, isDryRun, mode } = inputs;
    known.target = target.label;
    known.goal = mode === 'build' ? 'built' : isDryRun ? 'dry-run' : 'published';
    const event = await step('Check the event', async () => {
        const hasCredential = (0,check_credential/* holdsCredential */.K)(credential, runner.env);
        return checkEvent(await runner.event, { sendsNothing: inputs.tag.sendsNothing, hasCredential }, log);
    });
    const handOverFolder = { workspace: runner.workspace, name: inputs.distDirectory };
    const begun = { runner, known, tools, inputs, event, handOverFolder };
    const toolbox = mode === 'publish'
        ? await (await Promise.all(/* import() */[__webpack_require__.e(600), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 2750))).publishWhatWasBuilt(begun)
        : await checkOutAndBuild(begun);
    await toolbox?.leave();
}
/** The only job, or the first of two. @returns what the next use may find */
async function checkOutAndBuild(begun) {
    const { runner, known, tools, inputs, event, handOverFolder } = begun;
    const source = await tools.step('Check out', async () => {
        const { serverUrl } = runner;
        const checkedOut = await checkOut({ ...tools, serverUrl, loadRest }, event, inputs.source);
        // The folder can be in the checkout; what is in its way is told before minutes of building.
        if (inputs.mode === 'build')
            await (0,hand_over/* checkFolder */.p)(handOverFolder);
        return checkedOut;
    });
    known.commit = source.commit;
    const { buildFromSource } = await loadRest();
    return buildFromSource(begun, source);
}
/**
 * Loads all that follows the check-out: while git fetches, or before git works in what others have checked out; in any case before
 * the first code of the project runs, which could change what would be loaded after it.
 */
async function loadRest() {
    const [journey] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(600), __webpack_require__.e(750)]).then(__webpack_require__.bind(__webpack_require__, 2750)), loadAll()]);
    return journey;
}
function errorOf(runner, thrown) {
    if (!(thrown instanceof system_cancelled/* Cancelled */.cJ) && !runner.cancelled.aborted)
        return (0,errors/* asPublishError */._T)(thrown);
    return (0,errors/* cancelledError */.YQ)(thrown);
}


/***/ }),

/***/ 8499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ pythonsNear),
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   Q: () => (/* binding */ allowedBy),
/* harmony export */   WD: () => (/* binding */ isConstraint),
/* harmony export */   t7: () => (/* binding */ allowSamePythons)
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2263);

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
    return (version) => specifiers.some((each) => each === '' || (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .satisfiesSpecifiers */ .zg)(version, each));
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
    return pythonsNear(`${constraint} ${specifiers}`).every((version) => isAllowed(version) === (specifiers === '' || (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .satisfiesSpecifiers */ .zg)(version, specifiers)));
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
    const version = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text.replace(/\.\*$/, ''));
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


/***/ }),

/***/ 5496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ PYPI_FILES)
/* harmony export */ });
/** Where PyPI keeps files; below it the path of each is made of the BLAKE2b hash of its bytes. */
const PYPI_FILES = 'https://files.pythonhosted.org/packages/';


/***/ }),

/***/ 9345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ sameDistribution),
/* harmony export */   p_: () => (/* binding */ parseFilename),
/* harmony export */   pt: () => (/* binding */ filesOfVersion)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2827);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2263);


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
    const version = (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(rawVersion ?? '');
    if (name === undefined || version === null)
        return null;
    return { filename, kind, name: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(name), version, tags: tags.filter(Boolean).join('-') };
}
/** `py3.py2` → `py2.py3`: a set that is written in any order. */
function sortedParts(tag) {
    return tag.split('.').sort().join('.');
}
/** Whether two names stand for the same file of a release: kind, name and version agree, for wheels the tags too. */
function sameDistribution(one, other) {
    return (one.kind === other.kind &&
        one.name === other.name &&
        (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r1)(one.version, other.version) &&
        one.tags === other.tags);
}
/** Those of a project's files that belong to one version; files of other projects are passed over. */
function filesOfVersion(files, project, version) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(project);
    return files.filter((file) => file.name === name && (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .sameVersion */ .r1)(file.version, version));
}


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ normaliseName),
/* harmony export */   j: () => (/* binding */ isProjectName)
/* harmony export */ });
/** Project name in normal form (PEP 503): `Demo.PKG` → `demo-pkg`. */
function normaliseName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}
/** Whether an index can take this name: letters, digits, `.`, `-`, `_`, a letter or digit at both ends. */
function isProjectName(name) {
    return /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(name);
}


/***/ }),

/***/ 2263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  oF: () => (/* binding */ hasLongNumber),
  ot: () => (/* binding */ parseVersion),
  r1: () => (/* binding */ sameVersion),
  zg: () => (/* binding */ satisfiesSpecifiers)
});

// NAMESPACE OBJECT: ./node_modules/@renovatebot/pep440/lib/operator.js
var operator_namespaceObject = {};
__webpack_require__.r(operator_namespaceObject);
__webpack_require__.d(operator_namespaceObject, {
  "!=": () => (ne),
  "<": () => (lt),
  "<=": () => (le),
  "==": () => (eq),
  "===": () => (arbitrary),
  ">": () => (gt),
  ">=": () => (ge),
  compare: () => (compare),
  eq: () => (eq),
  ge: () => (ge),
  gt: () => (gt),
  le: () => (le),
  lt: () => (lt),
  ne: () => (ne),
  rcompare: () => (rcompare)
});

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...version_explain(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = version_explain(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = version_explain(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = operator_namespaceObject[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js










;// CONCATENATED MODULE: ./src/packaging/versions.ts

/** Whether a number of a version, its local part aside, is too long to be told from others: as JavaScript counts, and much else. */
function hasLongNumber(raw) {
    return /[1-9]\d{15}/.test(raw.split('+', 1)[0] ?? '');
}
/** Reads a version in any spelling that PEP 440 takes; null where it is none, or `hasLongNumber`. */
function parseVersion(raw) {
    if (hasLongNumber(raw))
        return null;
    const parts = version_explain(raw.trim());
    if (parts === null)
        return null;
    const local = /\+(.+)$/.exec(raw.trim())?.[1] ?? null;
    // `clean` of the library joins local parts by commas, so only the public part is taken from it.
    const normal = clean(parts.public) ?? parts.public;
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
    return compare(one, other);
}
/** Whether a version lies in a PEP 440 specifier set such as `>=3.9,<4`; pre-releases count like any version. */
function satisfiesSpecifiers(version, specifiers) {
    return satisfies(version, specifiers, { prereleases: true });
}


/***/ }),

/***/ 2464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   W6: () => (/* binding */ PlanError),
/* harmony export */   et: () => (/* binding */ plan),
/* harmony export */   f1: () => (/* binding */ asPublished),
/* harmony export */   l_: () => (/* binding */ withDone)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _packaging_filenames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9345);


/** A failure that knows the state of the index, for outputs and summary. */
class PlanError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PublishError */ .S1 {
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
        const there = remote.filter((candidate) => (0,_packaging_filenames_js__WEBPACK_IMPORTED_MODULE_1__/* .sameDistribution */ .Dl)(candidate, file));
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


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ installArguments),
/* harmony export */   NJ: () => (/* binding */ parseInstallOptions),
/* harmony export */   fb: () => (/* binding */ buildArguments),
/* harmony export */   sd: () => (/* binding */ publishArguments)
/* harmony export */ });
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


/***/ }),

/***/ 6504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ LOCKED_LISTS),
/* harmony export */   V: () => (/* binding */ lockedList)
/* harmony export */ });
/* harmony import */ var _packaging_file_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5496);
/* harmony import */ var _locked_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4393);


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
/** What finds names like that of a command which does not exist: a light start does not load it. On Linux it is a fifth of all bytes. */
const FOR_MISTAKES = ['rapidfuzz'];
/** What Poetry, started lightly, does not load where it builds, installs and publishes. */
const UNUSED = new Set([
    ...FOR_KEYRINGS,
    ...FOR_PYTHONS,
    ...FOR_CHECKS,
    ...FOR_MISTAKES,
]);
/** Where alone something is used that keyrings need elsewhere, too: on macOS Poetry makes environments with `xattr`, and that by `cffi`. */
const USED_ONLY = { cffi: "sys_platform == 'darwin'" };
/** All that the lists are made of. */
const LOCKED_LISTS = [_locked_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCKED_PACKAGES */ .J, ...UNUSED].join('\n');
/**
 * The pinned Poetry and all it needs, as installers take it.
 * @param isWhole with what is not used here, too: whatever resolves plugins would fetch that, without hashes; without it Poetry
 * can only be started lightly
 * @returns `requirements` for `--require-hashes`, whose files are looked for on an index; and `pylock`, a lock file of PEP 751,
 * which names the address of each file on PyPI
 */
function lockedList(isWhole) {
    const packages = _locked_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCKED_PACKAGES */ .J.trimEnd()
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
    const files = wheels.map(({ path, sha256 }) => `  { url = "${_packaging_file_host_js__WEBPACK_IMPORTED_MODULE_1__/* .PYPI_FILES */ .l}${path}", hashes = { sha256 = "${sha256}" } },\n`);
    const when = marker === null ? '' : `marker = "${marker}"\n`;
    return `\n[[packages]]\nname = "${name}"\nversion = "${version}"\n${when}wheels = [\n${files.join('')}]\n`;
}


/***/ }),

/***/ 4393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ LOCKED_PACKAGES),
/* harmony export */   d: () => (/* binding */ POETRY_VERSION)
/* harmony export */ });
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


/***/ }),

/***/ 3079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P$: () => (/* binding */ chooseCredential),
/* harmony export */   c3: () => (/* binding */ SHORTEST_SECRET),
/* harmony export */   e3: () => (/* binding */ flawOf)
/* harmony export */ });
/* harmony import */ var _packaging_token_user_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9732);

/** Characters. A shorter secret cannot be masked: the gaps in the log would show what it is. */
const SHORTEST_SECRET = 8;
/** What the upload is to be made with, and what stands in the way of it. */
function chooseCredential({ username, password, token }, target) {
    if (username === '' && password === '') {
        return token === null
            ? { credential: { kind: 'trusted-publishing' }, problems: [] }
            : { credential: { kind: 'token', token }, problems: token === '' ? [EMPTY_TOKEN] : [] };
    }
    const isTokenUser = username === _packaging_token_user_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_USER */ .A;
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
    text: `\`username: ${_packaging_token_user_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_USER */ .A}\` stands for an API token, and that is given as \`pypi-token\`.`,
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
function flawOf(secret, isToken) {
    if ((isToken ? /\s|\p{Cc}/u : /\p{Cc}/u).test(secret))
        return 'holds white space';
    if (isToken && /["'`]/.test(secret))
        return 'holds quotes';
    if (/[{}]/.test(secret))
        return 'holds braces';
    if (isToken && secret.startsWith(_packaging_token_user_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_USER */ .A))
        return `begins with \`${_packaging_token_user_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_USER */ .A}\`, which is the user name`;
    return secret.length < SHORTEST_SECRET
        ? `has fewer than ${String(SHORTEST_SECRET)} characters, too few to be hidden in a log`
        : null;
}


/***/ }),

/***/ 6677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf),
/* harmony export */   l: () => (/* binding */ targetOfHost)
/* harmony export */ });
/* harmony import */ var _packaging_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2827);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6907);


/** The pages of an index; null where it is neither PyPI nor TestPyPI. */
function pagesOf({ isPyPI, simpleRoots: [root] }) {
    if (!isPyPI || root === undefined)
        return null;
    const { origin, host } = new URL(root);
    const manage = `${origin}/manage`;
    const managed = (name) => `${manage}/project/${(0,_packaging_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(name)}`;
    return {
        host,
        account: `${manage}/account/`,
        twoFactor: `${manage}/account/two-factor/`,
        newToken: `${manage}/account/token/`,
        pendingPublishers: `${manage}/account/publishing/`,
        project: (name) => `${origin}/project/${(0,_packaging_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(name)}/`,
        settings: (name) => `${managed(name)}/settings/`,
        releases: (name) => `${managed(name)}/releases/`,
        publishers: (name) => `${managed(name)}/settings/publishing/`,
        collaborators: (name) => `${managed(name)}/collaboration/`,
        limits: 'https://docs.pypi.org/project-management/storage-limits/',
    };
}
/** PyPI or TestPyPI by its host; undefined for every other. */
function targetOfHost(host) {
    return Object.values(_target_js__WEBPACK_IMPORTED_MODULE_0__/* .KNOWN_TARGETS */ .PL).find((target) => pagesOf(target)?.host === host);
}


/***/ }),

/***/ 6907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ KNOWN_TARGETS),
/* harmony export */   m4: () => (/* binding */ isForReading),
/* harmony export */   r0: () => (/* binding */ flawOfUrl),
/* harmony export */   to: () => (/* binding */ targetAt)
/* harmony export */ });
/* harmony import */ var _packaging_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2827);
/* harmony import */ var _system_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3757);


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
    if (protocol !== 'https:' && !(protocol === 'http:' && (0,_system_http_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(hostname)))
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
        versionJson: (name, version) => `${origin}/pypi/${(0,_packaging_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(name)}/${encodeURIComponent(version)}/json`,
        classifierList: `${origin}/pypi?%3Aaction=list_classifiers`,
        projectPage: (name, version) => `${origin}/project/${(0,_packaging_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseName */ .G)(name)}/${encodeURIComponent(version)}/`,
    };
}


/***/ }),

/***/ 5208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ checkAllowed),
/* harmony export */   Gj: () => (/* binding */ minorsFor),
/* harmony export */   Hg: () => (/* binding */ PYTHON_FORMS),
/* harmony export */   Rf: () => (/* binding */ parsePythonRequest),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _packaging_constraints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8499);


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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PublishError */ .S1('python-not-allowed', {
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
    const isAllowed = (0,_packaging_constraints_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedBy */ .Q)(constraint);
    return (version) => isAllowed(version.replace(/[a-z]+\d+$/, ''));
}


/***/ }),

/***/ 5416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ parseModules),
/* harmony export */   Fd: () => (/* binding */ hasImported),
/* harmony export */   Q7: () => (/* binding */ importing),
/* harmony export */   S$: () => (/* binding */ whyNotImported),
/* harmony export */   _x: () => (/* binding */ upToException)
/* harmony export */ });
/** Letters of any language, as Python takes them (PEP 3131), parts joined by dots. */
const MODULE = /^[\p{XID_Start}_]\p{XID_Continue}*(\.[\p{XID_Start}_]\p{XID_Continue}*)*$/u;
/** Reads names of modules, split at commas, blanks and lines. @returns the names; or what is wrong with the text */
function parseModules(text) {
    const names = [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))];
    if (names.length === 1 && /^(true|false|yes|no|on|off)$/i.test(names[0] ?? ''))
        return { problem: `${names[0] ?? ''} is no name of a module of the package` };
    const odd = names.find((name) => !MODULE.test(name));
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


/***/ }),

/***/ 8296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ UV_PINS),
/* harmony export */   t: () => (/* binding */ UV_VERSION)
/* harmony export */ });
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


/***/ }),

/***/ 8651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ checkCredential),
  K: () => (/* binding */ holdsCredential)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/github/id-token.ts
var id_token = __webpack_require__(4138);
// EXTERNAL MODULE: ./src/github/text.ts
var github_text = __webpack_require__(2976);
// EXTERNAL MODULE: ./src/packaging/names.ts
var packaging_names = __webpack_require__(2827);
// EXTERNAL MODULE: ./src/packaging/token-user.ts
var token_user = __webpack_require__(9732);
// EXTERNAL MODULE: ./src/pypi/site.ts
var site = __webpack_require__(6677);
// EXTERNAL MODULE: ./src/pypi/target.ts
var pypi_target = __webpack_require__(6907);
// EXTERNAL MODULE: ./src/system/json.ts
var json = __webpack_require__(9207);
;// CONCATENATED MODULE: ./src/pypi/token.ts


const UNKNOWN = { location: null, projects: null, expires: null };
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
        return UNKNOWN;
    const bytes = Buffer.from(encoded, 'base64url');
    if (bytes[0] !== 2)
        return UNKNOWN;
    const fields = new FieldReader(bytes, 1);
    const first = fields.next();
    if (first?.type !== LOCATION)
        return UNKNOWN;
    const location = first.data.toString('utf8');
    const known = /^[a-z0-9.:-]+$/.test(location) ? location : null;
    return { ...UNKNOWN, location: known, ...limitsIn(caveatsIn(fields)) };
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
            const allowed = names.map((name) => (0,packaging_names/* normaliseName */.G)(name));
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

// EXTERNAL MODULE: ./src/system/http.ts
var http = __webpack_require__(3757);
// EXTERNAL MODULE: ./src/system/words.ts
var words = __webpack_require__(684);
;// CONCATENATED MODULE: ./src/steps/check-credential.ts










/** Whether the job holds a token, a password or the right to ask for ID tokens. Asked before anything of step 5 is known. */
function holdsCredential(choice, env) {
    const isGiven = choice !== null && choice.kind !== 'trusted-publishing';
    return isGiven || (0,id_token/* idTokenService */.Ef)(env) !== null;
}
/**
 * Step 5: who will be asked for permission to upload, and whether that can succeed. Nothing is sent.
 * @param choice null in `mode: build`, which takes none
 * @returns null there, and in a dry run that has no credential
 * @throws {PublishError} `trusted-publishing-unavailable`, `index-authentication-failed`
 */
function checkCredential(choice, target, job, isDryRun, log) {
    const service = (0,id_token/* idTokenService */.Ef)(job.env);
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
    const page = (0,site/* pagesOf */.E)(target)?.newToken ?? '';
    if (!token.startsWith('pypi-')) {
        log.warning(`The token does not begin with "pypi-" as those of ${label} do.`);
    }
    const { location, projects, expires } = readToken(token);
    const maker = (0,site/* targetOfHost */.l)(location);
    if (maker !== undefined && maker !== target)
        throw ofOtherIndex(maker, target);
    if (projects !== null && !projects.includes((0,packaging_names/* normaliseName */.G)(project))) {
        const names = projects.length === 0 ? 'no project at all' : (0,github_text/* shorten */.ml)(projects.join(', '), 200);
        throw new errors/* PublishError */.S1('index-authentication-failed', {
            what: `The API token is limited to ${names}, and the project is ${project}.`,
            why: `The token itself says so; ${label} would refuse the upload.`,
            fix: `Make a token for ${project} (${page}) and store it as the secret, or correct \`name\` in pyproject.toml.`,
        });
    }
    if (expires !== null && expires <= now) {
        log.warning(`The API token says that it ended on ${(0,words/* dayInWords */.v_)(expires)}; ${label} will refuse it. Make a new one: ${page}`);
    }
}
/** A token of PyPI may be meant for a proxy of it; mostly the secret is the wrong one, or the address is. */
function warnOfOtherHost(token, { uploadUrl }, log) {
    const { host, hostname } = new URL(uploadUrl);
    const { location } = readToken(token);
    if ((0,site/* targetOfHost */.l)(location) === undefined || (0,http/* isLoopback */.U9)(hostname))
        return;
    log.warning(`The API token says that it was made on ${location ?? ''}, and it will be sent to ${host}. Whoever receives it there can publish with it on ${location ?? ''}: check \`repository\`, and which secret is passed.`);
}
function ofOtherIndex(maker, target) {
    const line = target === pypi_target/* KNOWN_TARGETS */.PL['testpypi'] ? 'remove' : 'add';
    return new errors/* PublishError */.S1('index-authentication-failed', {
        what: `The API token was made on ${maker.label}, and the target is ${target.label}.`,
        why: 'The two share no accounts and no tokens; the token itself says where it belongs.',
        fix: `In \`pypi-token: \${{ secrets.… }}\` name the secret that holds a token of ${target.label}; or, to publish to ${maker.label}, ${line} \`repository: testpypi\`.`,
    });
}
/** GitHub Enterprise Server and ghe.com sign ID tokens of their own. A server on this machine, which only tests have, is not one. */
function elsewhere({ isPyPI, label }, serverUrl) {
    const hostname = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : serverUrl;
    if (!isPyPI || hostname === 'github.com' || (0,http/* isLoopback */.U9)(hostname))
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


/***/ }),

/***/ 2405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver),
/* harmony export */   p: () => (/* binding */ checkFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _distributions_built_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1579);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _system_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1650);





const NOTHING_ELSE = 'The job that publishes takes nothing but the files that were built.';
/**
 * Before anything is built for another job: whether the folder can take it. Distributions that lie there are those of an
 * earlier build and will be replaced.
 * @throws {PublishError} `input-invalid`
 */
async function checkFolder(folder) {
    const { others } = await look(folder);
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
    const place = placeOf(folder);
    const { files: old, others } = await look(folder);
    if (others.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PublishError */ .S1('build-unexpected-files', {
            what: `The build left ${others.slice(0, 5).join(', ')} in ${folder.name}.`,
            why: NOTHING_ELSE,
            fix: 'Set `dist-directory` to a folder that nothing else writes into.',
        });
    }
    for (const { filename } of old) {
        log.line(`${filename} of an earlier build is removed from ${folder.name}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(place, filename));
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place, { recursive: true });
    await (0,_distributions_built_js__WEBPACK_IMPORTED_MODULE_2__/* .copyUnchanged */ .dQ)(built, place);
    for (const { filename, sha256 } of built)
        log.line(`${folder.name}/${filename}: sha256 ${sha256}`);
    log.line('A job with `mode: publish` takes them, with the output `files` of this one as `expected-files`');
}
/** What lies in the folder; nothing where there is no folder yet. */
async function look(folder) {
    const place = placeOf(folder);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(place).catch(() => null)) === null)
        return { files: [], others: [] };
    if (!(await (0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnFolder */ .Zn)(folder.workspace, place))) {
        throw refused(`\`dist-directory: ${folder.name}\` is no folder of the workspace.`);
    }
    return (0,_distributions_built_js__WEBPACK_IMPORTED_MODULE_2__/* .readBuildFolder */ .T8)(place);
}
function placeOf({ workspace, name }) {
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(workspace, name);
}
function refused(what, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PublishError */ .S1('input-invalid', {
        what,
        why,
        fix: 'Set `dist-directory` to a folder that does not exist yet, or holds nothing else.',
    });
}


/***/ }),

/***/ 1650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   I2: () => (/* binding */ makePrivateFolder),
/* harmony export */   O5: () => (/* binding */ isReallyInside),
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   Zn: () => (/* binding */ isOwnFolder),
/* harmony export */   _d: () => (/* binding */ makeWorkFolder),
/* harmony export */   _h: () => (/* binding */ isSha256),
/* harmony export */   dN: () => (/* binding */ realPathOf),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   h: () => (/* binding */ targetOfLink),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   ts: () => (/* binding */ PIECE_BYTES)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);




/** Files are read in pieces of this size. */
const PIECE_BYTES = 256 * 1024;
/** SHA-256 of a file as lower-case hex; the file is read in pieces, into one and the same buffer. */
async function sha256OfFile(file) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(PIECE_BYTES);
    const opened = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file);
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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes);
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
    const folder = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(...parts);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_3___default().dirname(folder), { recursive: true, mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { mode: 0o700 });
    return folder;
}
/** Whether `inner` is `outer` or lies below it, compared by path components, without following links. */
function isInside(outer, inner) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_3___default().relative(outer, inner);
    return relative === '' || (!node_path__WEBPACK_IMPORTED_MODULE_3___default().isAbsolute(relative) && relative.split((node_path__WEBPACK_IMPORTED_MODULE_3___default().sep))[0] !== '..');
}
/** The path with all links resolved, or null where there is nothing. */
async function realPathOf(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(file);
    }
    catch {
        return null;
    }
}
/** Where a symbolic link leads; null where there is none: without the right to make links git writes plain files. */
async function targetOfLink(file) {
    const written = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(file).catch(() => null);
    if (written === null)
        return null;
    const real = await realPathOf(file);
    if (real !== null)
        return { written, path: real, exists: true };
    const folder = await realPathOf(node_path__WEBPACK_IMPORTED_MODULE_3___default().dirname(file));
    return { written, path: node_path__WEBPACK_IMPORTED_MODULE_3___default().resolve(folder ?? node_path__WEBPACK_IMPORTED_MODULE_3___default().dirname(file), written), exists: false };
}
/** Makes a new folder of ours below `parent`, under a name that nobody can know before. */
async function makeWorkFolder(parent) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(parent, { recursive: true });
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_3___default().join(parent, 'poetry-publish-'));
}
/** Bytes that are free for this user on the file system of a folder; null where it does not tell, as some of the network do. */
async function freeBytes(folder) {
    const system = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.statfs)(folder).catch(() => null);
    return system === null || system.blocks === 0 ? null : system.bavail * system.bsize;
}
/** Bytes of a file, links followed; 0 where there is none. Synchronous: for hundreds of files that takes a tenth of the time. */
function sizeOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}
/** Whether there is a folder, links followed. */
async function isFolder(file) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => null))?.isDirectory() === true;
}
/** Whether there is an ordinary file, links followed. */
async function isFile(file) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => null))?.isFile() === true;
}
/** Whether `inner` is `outer` or lies below it once all links are resolved; false where one of them is not there. */
async function isReallyInside(outer, inner) {
    const [realOuter, realInner] = await Promise.all([realPathOf(outer), realPathOf(inner)]);
    return realOuter !== null && realInner !== null && isInside(realOuter, realInner);
}
/** Whether `inner` is a folder that really lies below `outer`, and no link itself, which could be led elsewhere later. */
async function isOwnFolder(outer, inner) {
    const state = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(inner).catch(() => null);
    return state?.isDirectory() === true && (await isReallyInside(outer, inner));
}


/***/ }),

/***/ 1096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   yO: () => (/* binding */ entriesBelow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1650);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9384);






/** Between entries, what waits gets its turn that often, in milliseconds; within a large file after each piece. */
const TURN_MS = 1;
/**
 * All that lies below a folder, links not followed.
 * @throws {Error} where there is no such folder, or a link in its place, which could lead every process elsewhere
 */
async function* entriesBelow(folder) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(folder)).isDirectory())
        throw new Error('it is no folder');
    const buffer = Buffer.allocUnsafe(_files_js__WEBPACK_IMPORTED_MODULE_4__/* .PIECE_BYTES */ .ts);
    const folders = [''];
    let turn = performance.now();
    for (const at of folders) {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(`${folder}/${at}`, { withFileTypes: true })) {
            const name = `${at}${entry.name}`;
            const file = `${folder}/${name}`;
            const kind = kindOf(entry);
            if (kind === 'folder')
                folders.push(`${name}/`);
            const content = (expected) => {
                if (kind === 'link')
                    return `-> ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(file)}`;
                return kind === 'file' ? contentOfFile(file, buffer, expected) : '';
            };
            yield { name, kind, content };
            if (performance.now() - turn < TURN_MS)
                continue;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
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
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, _plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAINLY */ .I);
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(opened).isFile() ? asContent((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(opened)) : null;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(opened);
        }
    }
    catch {
        return null;
    }
}
function asContent(bytes) {
    return `${String(bytes.length)} ${(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Of */ .Bj)(bytes)}`;
}
function contentOfFile(file, buffer, expected) {
    const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, _plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .PLAINLY */ .I);
    let isHandedOn = false;
    try {
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(opened, buffer);
        // There is no more of it: what is expected holds the size. To ask for that of each small file would take a tenth of the time.
        if (expected !== undefined && bytesRead < buffer.length)
            return asContent(buffer.subarray(0, bytesRead));
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(opened);
        if (bytesRead === size)
            return asContent(buffer.subarray(0, bytesRead));
        if (expected !== undefined && !expected.startsWith(`${String(size)} `))
            return String(size);
        isHandedOn = true;
        return contentOfLargeFile(opened, size, buffer, bytesRead);
    }
    finally {
        if (!isHandedOn)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(opened);
    }
}
/** Goes on where `first` bytes were read, and closes it. */
async function contentOfLargeFile(opened, size, buffer, first) {
    try {
        const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let read = 0;
        // Ends soon after that size: somebody may go on writing.
        for (let bytesRead = first; bytesRead > 0 && read <= size; bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(opened, buffer)) {
            sum.update(buffer.subarray(0, bytesRead));
            read += bytesRead;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
        }
        return `${String(size)} ${sum.digest('hex')}`;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(opened);
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


/***/ }),

/***/ 3757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ isBusy),
/* harmony export */   Gt: () => (/* binding */ fetchFor),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   fb: () => (/* binding */ openHttp),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   j$: () => (/* binding */ HttpError),
/* harmony export */   sT: () => (/* binding */ retryAfterOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _streams_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5420);


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
                const content = (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .limited */ .TJ)(response.content, maxBytes);
                const answer = { status, headers: response.headers };
                if (read === undefined || status !== 200)
                    return { ...answer, body: await (0,_streams_js__WEBPACK_IMPORTED_MODULE_1__/* .readAll */ .yw)(content) };
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
    const words = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(root) || codeOf(root) || (root instanceof Error ? root.name : '');
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


/***/ }),

/***/ 307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ activated),
/* harmony export */   i: () => (/* binding */ programsOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1650);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2838);





/** Name of the variable PATH: Windows writes it `Path`. */
function pathVariable(env) {
    return Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}
/** What children see where a virtual environment is the active one: its programs come first on PATH. */
function activated(env, { folder, scripts }) {
    const name = pathVariable(env);
    const onPath = [scripts, env[name]].filter(Boolean).join((node_path__WEBPACK_IMPORTED_MODULE_2___default().delimiter));
    return { ...env, VIRTUAL_ENV: folder, [name]: onPath };
}
/**
 * All programs of these names on PATH, as absolute paths: by folder in the order of PATH, within a folder in the order of
 * `names`. Passed over are relative entries of PATH, folders of the workspace, and links that lead there: what lies there comes
 * with the checkout.
 */
async function programsOnPath(env, platform, names, workspace) {
    const entries = (env[pathVariable(env)] ?? '').split((node_path__WEBPACK_IMPORTED_MODULE_2___default().delimiter));
    const isTrusted = async (place) => !(0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, place) && !(await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isReallyInside */ .O5)(workspace, place));
    const absolute = [...new Set(entries.filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_2___default().isAbsolute(folder)))];
    const folders = await whereTrue(absolute, isTrusted);
    const candidates = folders.flatMap((folder) => names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .executableName */ .IK)(platform, name))));
    return whereTrue(candidates, async (file) => (await isExecutable(file)) && (await isTrusted(file)));
}
async function whereTrue(items, test) {
    const results = await Promise.all(items.map(test));
    return items.filter((_, index) => results[index]);
}
async function isExecutable(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ askPatiently),
/* harmony export */   Y: () => (/* binding */ BusyAnswer)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3757);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9871);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(684);



/** An answer that says nothing yet. `message` is fit for the user. */
class BusyAnswer extends Error {
    status;
    /** How long the server wants to be left alone, in milliseconds; null where it does not say. */
    retryAfterMs;
    /** @param what beginning of the message */
    constructor(response, what = `it answered ${String(response.status)}`) {
        const retryAfterMs = (0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterOf */ .sT)(response);
        super(`${what}${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .waitInWords */ .iS)(retryAfterMs)}`);
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
    const when = (failure) => failure instanceof _http_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j$ ? !failure.isCertificate : failure instanceof BusyAnswer;
    const asked = (failure) => failure instanceof BusyAnswer ? failure.retryAfterMs : null;
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(clock, { ...policy, when, asked }, async () => {
        const response = await http.request(request);
        if ((0,_http_js__WEBPACK_IMPORTED_MODULE_0__/* .isBusy */ .A5)(response.status))
            throw new BusyAnswer(response);
        return read(response);
    });
}


/***/ }),

/***/ 2838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ executableName),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   jN: () => (/* binding */ currentPlatform),
/* harmony export */   se: () => (/* binding */ processorCount)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_1__);


/** A path where there is no folder, whatever others do. */
const NOTHING = node_os__WEBPACK_IMPORTED_MODULE_0__.devNull;
/** This machine. Node reports the version of glibc it runs on; where there is none the C library is musl. */
function currentPlatform() {
    const os = (node_process__WEBPACK_IMPORTED_MODULE_1___default().platform) === 'win32' || (node_process__WEBPACK_IMPORTED_MODULE_1___default().platform) === 'darwin' ? (node_process__WEBPACK_IMPORTED_MODULE_1___default().platform) : 'linux';
    const report = node_process__WEBPACK_IMPORTED_MODULE_1___default().report.getReport();
    const libc = os === 'linux' && report.header?.glibcVersionRuntime === undefined ? 'musl' : 'gnu';
    return { os, arch: (node_process__WEBPACK_IMPORTED_MODULE_1___default().arch), libc };
}
/** File name of a program: `poetry` → `poetry.exe` on Windows. */
function executableName(platform, name) {
    return platform.os === 'win32' ? `${name}.exe` : name;
}
/** How many processes can work at the same time. */
function processorCount() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)();
}


/***/ }),

/***/ 9871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   P: () => (/* binding */ growingPauses)
/* harmony export */ });
/** The longest wait, in milliseconds, that is granted. Who asks for more is not tried again. */
const LONGEST_WAIT = 30_000;
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
            if (asked > LONGEST_WAIT)
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


/***/ }),

/***/ 5420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   yw: () => (/* binding */ readAll)
/* harmony export */ });
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


/***/ }),

/***/ 684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ listInWords),
/* harmony export */   iS: () => (/* binding */ waitInWords),
/* harmony export */   ji: () => (/* binding */ durationInWords),
/* harmony export */   v_: () => (/* binding */ dayInWords)
/* harmony export */ });
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


/***/ })

};
