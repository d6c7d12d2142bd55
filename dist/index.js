import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ RUN_AGAIN),
/* harmony export */   S1: () => (/* binding */ PublishError),
/* harmony export */   YQ: () => (/* binding */ cancelledError),
/* harmony export */   _T: () => (/* binding */ asPublishError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   wO: () => (/* binding */ diskError)
/* harmony export */ });
/* unused harmony export ERROR_CODES */
/**
 * The codes of everything that can stop a run. They are part of the interface (output `error-code`, the end of the
 * annotation, a heading each in docs/errors.md): more may be added, none is renamed.
 */
const ERROR_CODES = (/* unused pure expression or super */ null && ([
    'input-invalid',
    'event-not-publishable',
    'ref-not-found',
    'tag-commit-mismatch',
    'tag-missing',
    'checkout-failed',
    'tree-modified',
    'pyproject-missing',
    'pyproject-invalid',
    'package-mode-off',
    'private-classifier',
    'version-not-publishable',
    'tag-version-mismatch',
    'prerelease-refused',
    'credential-missing',
    'credential-malformed',
    'trusted-publishing-unavailable',
    'trusted-publisher-refused',
    'python-unavailable',
    'python-not-allowed',
    'poetry-unavailable',
    'poetry-version-refused',
    'lock-outdated',
    'install-failed',
    'build-failed',
    'build-unexpected-files',
    'artifact-invalid',
    'smoke-test-failed',
    'expected-files-mismatch',
    'command-files-changed',
    'index-conflict',
    'index-refused',
    'index-authentication-failed',
    'index-rate-limited',
    'index-unavailable',
    'index-mismatch',
    'disk-not-writable',
    'cancelled',
    'internal-error',
]));
const DOCUMENT = 'https://github.com/org/poetry-publish-action/blob/main/docs/errors.md';
/** A failure that the user can act on. Everything else that is thrown is a bug of ours (`internal-error`). */
class PublishError extends Error {
    code;
    what;
    why;
    list;
    fix;
    at;
    /** Link to the heading of this code. */
    docs;
    constructor(code, text) {
        super([
            [text.what, text.why].filter(Boolean).join(' '),
            ...(text.list ?? []).map((item) => `- ${item}`),
            text.fix,
        ].join((text.list ?? []).length === 0 ? ' ' : '\n'), text.cause === undefined ? undefined : { cause: text.cause });
        this.name = 'PublishError';
        this.code = code;
        this.what = text.what;
        this.why = text.why;
        this.list = text.list ?? [];
        this.fix = text.fix;
        this.at = text.at;
        this.docs = `${DOCUMENT}#${code}`;
    }
}
/** Whatever was thrown, as a PublishError: what is none yet is a bug of this action and says so. */
function asPublishError(thrown) {
    if (thrown instanceof PublishError)
        return thrown;
    const ofDisk = diskError(messagesOf(thrown), messageOf(thrown), thrown);
    if (ofDisk !== null)
        return ofDisk;
    return new PublishError('internal-error', {
        what: `The action itself failed: ${messageOf(thrown)}.`,
        why: 'This is a bug of poetry-publish-action, not a mistake of yours.',
        fix: 'Run the job again with debug logging enabled and report the log. What was uploaded before stays valid; a rerun continues from there.',
        cause: thrown,
    });
}
/** What a disk says that takes nothing more: the words of Node, and those of systems that other programs pass on. */
const NOT_WRITABLE = [
    [/\bENOSPC\b|\bNo space left on device\b|\bnot enough space on the disk\b/i, 'it is full'],
    [/\bEDQUOT\b|\bdisk quota exceeded\b/i, 'the quota of the user is used up'],
    [/\bEROFS\b|\bread-only file system\b/i, 'it is read-only'],
    // Only of Node, and only of making and copying: to other programs a file of the project can be missing or locked.
    [/\bE(?:ACCES|PERM|NOENT|NOTDIR): [^,]*, (?:mkd|copyfile)/, 'a folder there cannot be written to'],
];
/**
 * The error of a disk that takes nothing more, where a text speaks of one; else null.
 * @param text the message of something that was thrown, or what a program printed before it failed
 * @param detail where that stands in no log: what exactly was refused
 */
function diskError(text, detail = '', cause) {
    const why = NOT_WRITABLE.find(([says]) => says.test(text))?.[1];
    if (why === undefined)
        return null;
    return new PublishError('disk-not-writable', {
        what: `A disk of this machine takes nothing more: ${why}${detail === '' ? '' : ` (${detail})`}.`,
        why: 'The action works below RUNNER_TEMP; builds and installers also write to the folder for temporary files and to the home of the user.',
        fix: 'Free space before this step, take a runner with a larger disk, or let the job write to these folders; then run it again. What is on an index stays there.',
        cause,
    });
}
/** The messages of what was thrown and of what caused it. */
function messagesOf(thrown) {
    const messages = [messageOf(thrown)];
    for (let cause = thrown; cause instanceof Error && messages.length < 5; cause = cause.cause)
        if (cause.cause !== undefined)
            messages.push(messageOf(cause.cause));
    return messages.join('\n');
}
/** The message of anything that can be thrown. */
function messageOf(thrown) {
    if (thrown instanceof Error)
        return thrown.message;
    if (typeof thrown === 'string')
        return thrown;
    const isNothing = thrown === undefined || thrown === null;
    return isNothing ? `${String(thrown)} was thrown` : `a value of the type ${typeof thrown} was thrown`;
}
/** What to do after a run that ended in the middle of an upload. */
const RUN_AGAIN = 'Run the job again: what has arrived is recognised, the rest is sent.';
/** The error of a run that was ended from outside. */
function cancelledError(thrown) {
    return new PublishError('cancelled', {
        what: 'The run was cancelled.',
        why: 'Files that had arrived on the index stay there.',
        fix: RUN_AGAIN,
        cause: thrown,
    });
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n6: () => (/* binding */ onUncaught),
  NH: () => (/* binding */ openRunner)
});

// UNUSED EXPORTS: jobKeyOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __nccwpck_require__(1708);
var external_node_process_default = /*#__PURE__*/__nccwpck_require__.n(external_node_process_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./src/system/plain-file.ts
var plain_file = __nccwpck_require__(9384);
;// CONCATENATED MODULE: ./src/github/command-files.ts




/** The variables whose files carry something from a step to the later ones. */
const VARIABLES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
/**
 * The runner's command files. Children are not told where they are, but a program can look for them; what it writes there
 * would change the variables, the PATH and the outputs of later steps.
 */
class CommandFiles {
    #files;
    /** What they held at the start, before any child; null once they are this process's own. */
    #before;
    #restored = Promise.resolve([]);
    constructor(env) {
        this.#files = VARIABLES.flatMap((variable) => {
            const file = env[variable];
            return file ? [[variable, file]] : [];
        });
        this.#before = Promise.all(this.#files.map(async ([, file]) => stateOf(file)));
    }
    /**
     * Runs something that starts a child, and puts back afterwards what the files held before the first one: an earlier child
     * can have left something running that writes between two of them. A path that holds no ordinary file before (a container's
     * device, nothing at all) must hold none afterwards.
     * @throws {PublishError} `command-files-changed`, unless the run is cancelled: then that is how it ends
     */
    async guarded(cancelled, work) {
        await this.#check(cancelled);
        const end = await work().then((result) => () => result, (thrown) => () => {
            throw thrown;
        });
        await this.#check(cancelled);
        return end();
    }
    async #check(cancelled) {
        const changed = await this.putBack();
        if (changed.length > 0 && !cancelled.aborted)
            throw changedError(changed);
    }
    /** Puts the files back as they were before the first child. @returns those that were not */
    async putBack() {
        // One after the other: a child that outlives its cancelled step must not undo what the report has written.
        this.#restored = this.#restored.then(() => this.#restore());
        return this.#restored;
    }
    async #restore() {
        const before = await this.#before;
        const changed = await Promise.all(this.#files.map(async ([variable, file], index) => {
            const then = before?.[index];
            if (then === undefined || isSame(then, await stateOf(file)))
                return [];
            const isBack = await replace(file, then).then(() => true, () => false);
            return [{ variable, isBack }];
        }));
        return changed.flat();
    }
    /** From now on what the files hold is this process's own. */
    release() {
        this.#before = null;
    }
}
function isSame(then, now) {
    if (then.kind !== 'file' || now.kind !== 'file')
        return then.kind === now.kind;
    return then.content.equals(now.content);
}
/** Largest file that is read: the runner takes no summary that is larger, and a child could have filled the disk. */
const LARGEST = 16 * 2 ** 20;
async function stateOf(file) {
    const entry = await (0,promises_.lstat)(file).catch(() => null);
    if (entry === null)
        return { kind: 'none' };
    try {
        return { kind: 'file', mode: entry.mode & 0o777, content: await (0,plain_file/* readPlainFile */.b)(file, LARGEST) };
    }
    catch {
        return { kind: 'other' };
    }
}
/** A new file takes the place of whatever is there: a link is not written through, an open file reaches nobody any more. */
async function replace(file, then) {
    if (then.kind === 'other')
        throw new Error('it was no file');
    await (0,promises_.rm)(file, { recursive: true, force: true });
    if (then.kind === 'none')
        return;
    await (0,promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
    await (0,promises_.writeFile)(file, then.content, { flag: 'wx' });
    await (0,promises_.chmod)(file, then.mode);
}
function changedError(changed) {
    const isBack = changed.every((one) => one.isBack);
    return new errors/* PublishError */.S1('command-files-changed', {
        what: `Code of the project or of its dependencies has changed the files behind ${changed.map(({ variable }) => variable).join(', ')}.`,
        why: `Through them a step sets outputs, variables and the PATH of the steps after it; nothing in a build writes there. ${isBack ? 'What they held before has been put back.' : 'What they held before could not be put back: trust no later step of this job.'}`,
        fix: 'Find what does it: the build script and the plugins first, then the build requirements and dependencies that are new. Count every secret of this job as known to it.',
    });
}

// EXTERNAL MODULE: ./src/system/process.ts
var process = __nccwpck_require__(7848);
// EXTERNAL MODULE: ./src/github/secrets.ts
var github_secrets = __nccwpck_require__(298);
;// CONCATENATED MODULE: ./src/github/environment.ts


/**
 * What children never see: the action's inputs, the runner's own services and tokens, the command files, and credentials
 * of publishing, this action's and other tools'. The ID-token variables are among `ACTIONS_`: whoever has them can ask for
 * tokens of any audience. The programs of `_ASKPASS` hand out git's credentials. The last names would disturb the Python that is
 * started.
 */
const REFUSED = new RegExp(`^(${[
    'INPUT_.*|STATE_.*|ACTIONS_.*',
    '(GITHUB|GH|GITHUB_ENTERPRISE|GH_ENTERPRISE)_(TOKEN|PAT)',
    'GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY|ARTIFACTS)',
    'POETRY_PYPI_TOKEN_.*|POETRY_HTTP_BASIC_(PYPI|TESTPYPI)_.*',
    '(TEST_?)?PYPI_(API_?)?(TOKEN|KEY|SECRET|USER|USERNAME|PASS|PASSWORD)',
    'TWINE_.*|UV_PUBLISH_.*|FLIT_.*|HATCH_INDEX_.*|HATCH_PUBLISHER_OPTIONS|PDM_PUBLISH_.*',
    // The last two are those of python-semantic-release.
    'MATURIN_(PYPI_TOKEN|PASSWORD|USERNAME)|REPOSITORY_(USERNAME|PASSWORD)',
    '(GIT|SSH)_ASKPASS',
    'PYTHONHOME|PYTHONDONTWRITEBYTECODE|__PYVENV_LAUNCHER__',
].join('|')})$`, 'i');
/** Names that may hold the same password as the index that is published to: logins of sources. */
const SOURCE_LOGIN = /^(POETRY_HTTP_BASIC_|POETRY_REPOSITORIES_|PIP_|UV_)/i;
/** Settings for git in numbered variables: git fails where one of them is missing. */
const GIT_SETTINGS = /^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+)$/i;
/**
 * The environment for children that may run code of the project: the job's own, less everything that is not theirs, under
 * whatever name and in whatever form it stands.
 */
function environmentForChildren(env) {
    const secrets = (0,github_secrets/* secretInputs */._y)((name) => (0,github_secrets/* inputOf */.wg)(env, name)).map((secret) => ({
        mayOpenSource: secret.name === 'password',
        forms: longFormsOf(secret),
    }));
    const isSecret = (name, value) => secrets.some(({ mayOpenSource, forms }) => !(mayOpenSource && SOURCE_LOGIN.test(name)) && forms.some((form) => value.includes(form)));
    const entries = Object.entries((0,process/* withoutNames */.Fw)(env, REFUSED));
    const children = Object.fromEntries(entries.filter(([name, value]) => !isSecret(name, value)));
    const isGitSecret = entries.some(([name, value]) => GIT_SETTINGS.test(name) && isSecret(name, value));
    return { ...(isGitSecret ? (0,process/* withoutNames */.Fw)(children, GIT_SETTINGS) : children), PYTHONUTF8: '1' };
}
function longFormsOf({ value, user }) {
    return value.length < github_secrets/* SHORTEST_FORM */.Ye
        ? []
        : (0,github_secrets/* formsOf */.XP)(value, user).filter((form) => form.length >= github_secrets/* SHORTEST_FORM */.Ye);
}

// EXTERNAL MODULE: ./src/system/json.ts
var json = __nccwpck_require__(9207);
;// CONCATENATED MODULE: ./src/github/event.ts


/**
 * Reads the event from the variables and the payload file of the runner. The payload counts as text from outside: what is
 * missing or of another type is taken as absent.
 */
async function readEvent(env) {
    const payload = await readPayload(env['GITHUB_EVENT_PATH']);
    const release = (0,json/* tableAt */.af)(payload, 'release');
    const repository = (0,json/* tableAt */.af)(payload, 'repository');
    const [owner = '', name = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const releaseTag = (0,json/* stringAt */.bX)(release, 'tag_name');
    const ref = env['GITHUB_REF'] || (releaseTag === undefined ? '' : `refs/tags/${releaseTag}`);
    const isPrivate = repository?.['private'];
    const isPrerelease = release?.['prerelease'];
    return {
        name: env['GITHUB_EVENT_NAME'] ?? '',
        action: (0,json/* stringAt */.bX)(payload, 'action'),
        ref,
        tag: ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : null,
        sha: (env['GITHUB_SHA'] ?? '').toLowerCase(),
        isDraft: release?.['draft'] === true,
        isPrerelease: typeof isPrerelease === 'boolean' ? isPrerelease : null,
        isDeletion: payload?.['deleted'] === true,
        isFromFork: isFromFork((0,json/* tableAt */.af)(payload, 'pull_request')),
        repository: {
            owner,
            name,
            isPrivate: typeof isPrivate === 'boolean' ? isPrivate : undefined,
            isFork: repository?.['fork'] === true,
        },
    };
}
/** The head of a pull request names no repository once the fork is deleted. */
function isFromFork(pullRequest) {
    const [head, base] = ['head', 'base'].map((side) => (0,json/* stringAt */.bX)((0,json/* tableAt */.af)((0,json/* tableAt */.af)(pullRequest, side), 'repo'), 'full_name'));
    return base !== undefined && head !== base;
}
async function readPayload(file) {
    if (!file)
        return undefined;
    return (0,json/* parseTable */.M$)(await (0,promises_.readFile)(file, 'utf8').catch(() => ''));
}

// EXTERNAL MODULE: ./src/github/text.ts
var github_text = __nccwpck_require__(2976);
;// CONCATENATED MODULE: ./src/github/scrubber.ts

/** So many cuts of one line are looked at; a child that prints more of these characters has cut nothing. */
const CUTS = 32;
/** Shorter beginnings of a secret say nothing: `pypi-` is one. */
const SHORTEST_BEGINNING = 8;
/** Takes secrets out of text, and with them whatever could make one of what is left. */
class Scrubber {
    #secrets = new Set();
    /** @param form one form of a secret, as `formsOf` makes them */
    add(form) {
        // Text is compared without control characters and codes, so a secret that holds some is compared as it looks then.
        const clean = (0,github_text/* withoutControls */.DJ)(form);
        for (const look of [clean, ...(0,github_text/* visibleIn */["if"])(clean)]) {
            if (look !== '' && (look.length >= 4 || look === form))
                this.#secrets.add(look);
        }
    }
    /**
     * The text without control characters and without secrets. Where one shows only once escape codes or invisible characters
     * are taken out, they are. To be asked before a text is cut or escaped: a part of a secret fits nothing.
     */
    scrub(text) {
        const clean = (0,github_text/* withoutControls */.DJ)(text);
        if (this.#secrets.size === 0)
            return clean;
        const bare = (0,github_text/* withoutControls */.DJ)((0,github_text/* withoutHiddenText */.qI)(text));
        // Only where it shows a secret is the text taken without what it hides.
        const scrubbed = this.#clear(bare !== clean && bare !== this.#clear(bare) ? bare : clean);
        const revealed = (0,github_text/* visibleIn */["if"])(scrubbed)
            .map((visible) => [visible, this.#clear(visible)])
            .filter(([visible, cleared]) => visible !== cleared);
        const [first, ...others] = revealed;
        if (first === undefined)
            return scrubbed;
        return others.length === 0 ? first[1] : '***';
    }
    #clear(text) {
        return this.#withoutBeginnings(this.#mask(text));
    }
    /** Occurrences that touch or overlap become one `***`, as the runner does it: none of them leaves a rest. */
    #mask(text) {
        const ranges = [];
        for (const secret of this.#secrets) {
            if (secret.length > text.length)
                continue;
            for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
                ranges.push([at, at + secret.length]);
        }
        if (ranges.length === 0)
            return text;
        ranges.sort(([one], [other]) => one - other);
        let masked = '';
        let position = 0;
        for (const [start, end] of ranges) {
            if (start > position || masked === '')
                masked += `${text.slice(position, start)}***`;
            position = Math.max(position, end);
        }
        return masked + text.slice(position);
    }
    /** The text without beginnings of secrets right before a cut. */
    #withoutBeginnings(text) {
        if (!text.includes(github_text/* CUT */.T6))
            return text;
        return text
            .split('\n')
            .map((line) => {
            const parts = line.split(github_text/* CUT */.T6);
            return parts
                .map((part, n) => n < parts.length - 1 - CUTS || n === parts.length - 1 ? part : this.#withoutLastBeginning(part))
                .join(github_text/* CUT */.T6);
        })
            .join('\n');
    }
    /** The text without the beginning of a secret that it ends in; white space behind that may be the secret's or the cut's. */
    #withoutLastBeginning(text) {
        const end = text.trimEnd().length;
        for (const secret of this.#secrets) {
            const head = secret.slice(0, SHORTEST_BEGINNING);
            if (head.length < SHORTEST_BEGINNING)
                continue;
            const from = Math.max(0, end - secret.length);
            for (let at = text.indexOf(head, from); at >= 0; at = text.indexOf(head, at + 1))
                if (secret.startsWith(text.slice(at, Math.max(at, end))))
                    return `${text.slice(0, at)}***${text.slice(Math.max(at, end))}`;
        }
        return text;
    }
}

;// CONCATENATED MODULE: ./src/github/log.ts



/** So many of the last lines of a child are shown once more where its step has failed. */
const REPEATED_LINES = 20;
/** From so many milliseconds on a step may hang. */
const LONG_MS = 5 * 60_000;
/** The log of the run as the runner shows it: groups, annotations, plain lines, the output of children. */
class Log {
    #print;
    #now;
    #isDebug;
    #scrubber = new Scrubber();
    #steps = [];
    #warnings = [];
    /** What children of the step in hand have said last. */
    #lastWords = [];
    #awaited = '';
    #begun = null;
    #lastPrint;
    constructor(now, isDebug, write = (text) => void external_node_process_default().stdout.write(text)) {
        this.#print = write;
        this.#now = now;
        this.#lastPrint = now();
        this.#isDebug = isDebug;
    }
    /** The steps so far, in order. */
    get steps() {
        return this.#steps;
    }
    /** The warnings so far, in order. */
    get warnings() {
        return this.#warnings;
    }
    /** For how many milliseconds nothing was printed. */
    get silence() {
        return this.#now() - this.#lastPrint;
    }
    /** What the step in hand waits for, in words that follow "Waiting for". */
    awaits(what) {
        this.#awaited = what;
    }
    /** Says that something goes on, after so many milliseconds of it. */
    beat(elapsedMs) {
        const what = this.#awaited === '' ? 'Still working' : `Waiting for ${this.#awaited}`;
        // What hangs looks like what works.
        const bound = elapsedMs < LONG_MS ? '' : '; `timeout-minutes` of the job bounds it';
        this.line(`${what}: ${String(Math.round(elapsedMs / 1000))} s so far${bound}`);
    }
    /**
     * Shows the end of what children said in the last step, for one that has failed: viewers show groups folded, so what matters
     * has to stand outside of them.
     */
    repeatLastWords() {
        const failed = this.#steps.findLast(({ end }) => end === 'failed');
        if (failed === undefined || this.#lastWords.length === 0)
            return;
        this.line(`The end of the output of "${failed.title}":`);
        for (const line of this.#lastWords)
            this.line(`  ${line}`);
    }
    /** Opens the group of the step that comes next, before what does its work is there: `step` goes on with it. */
    begin(title) {
        this.#begun = { title, at: this.#now() };
        this.#command('group', title);
    }
    /** Runs one step of the journey as one collapsible group whose last line says its time. */
    async step(title, work) {
        const started = this.#enter(title);
        // Those of a step that has failed are kept until the end.
        if (!this.#steps.some((earlier) => earlier.end === 'failed'))
            this.#lastWords = [];
        this.#awaited = '';
        let end = 'failed';
        try {
            const result = await work();
            end = 'done';
            return result;
        }
        finally {
            const durationMs = this.#now() - started;
            this.#steps.push({ title: this.scrubbed(title), durationMs, end });
            this.line(`${end === 'done' ? 'Done' : 'Failed'} in ${(durationMs / 1000).toFixed(1)} s`);
            this.#command('endgroup');
        }
    }
    /** @returns when the step began */
    #enter(title) {
        const begun = this.#begun;
        this.#begun = null;
        if (begun?.title === title)
            return begun.at;
        if (begun !== null)
            this.#command('endgroup');
        this.#command('group', title);
        return this.#now();
    }
    /** A step that does not apply: its group holds the reason. */
    skip(title, why) {
        this.#command('group', title);
        this.line(`Skipped: ${why}`);
        this.#command('endgroup');
        this.#steps.push({ title: this.scrubbed(title), durationMs: 0, end: 'skipped', why: this.scrubbed(why) });
    }
    /**
     * The text without the secrets that are masked, and without control characters. To be asked before a text is cut or escaped: a
     * part of a secret fits no mask.
     */
    scrubbed(text) {
        return this.#scrubber.scrub(text);
    }
    /** To be handed on as it is, as `warning` is. */
    line = (text) => {
        this.#write(`${this.#asLine(text)}\n`);
    };
    /** Shown as a viewer of logs shows the commands that a step runs. */
    command(text) {
        this.line(`[command]${text}`);
    }
    #asLine(text) {
        // First what is to be seen, then the secrets, then the cut, and last what breaks a command: each of the later ones could
        // hide a secret from the one before. Line breaks that become blanks could make one.
        const scrubbed = this.scrubbed(text);
        const flat = scrubbed.replace(/[\r\n]+/g, ' ');
        return (0,github_text/* asPlainLine */.l6)(flat === scrubbed ? flat : this.scrubbed(flat));
    }
    /** Shown only when the job runs with debug logging. */
    debug(text) {
        if (this.#isDebug)
            this.#command('debug', text);
    }
    warning = (text) => {
        this.#warnings.push(this.scrubbed(text));
        this.#command('warning', text);
    };
    error(text, at) {
        this.#command('error', text, at);
    }
    /** Masks a value for this log, and for everything that the runner shows from now on. */
    hide(forms) {
        for (const form of forms) {
            this.#scrubber.add(form);
            // Of several lines the runner would mask each, however short; those that can be masked are forms of their own.
            if (form.trim() !== '' && !/[\r\n]/.test(form))
                this.#write(`::add-mask::${escapeData(form)}\n`);
        }
    }
    /**
     * Runs something whose lines come from a child: the runner executes no command in them, whatever they hold, until the
     * random word is said again.
     */
    async childOutput(run) {
        // The module `node:crypto` would be loaded before the first line of the log.
        const word = crypto.randomUUID().replaceAll('-', '');
        this.#write(`::stop-commands::${word}\n`);
        try {
            return await run((line) => {
                const shown = this.#asLine(lastDrawn(this.scrubbed(line)));
                this.#write(`${shown}\n`);
                if (shown.trim() !== '')
                    this.#lastWords = [...this.#lastWords.slice(1 - REPEATED_LINES), shown];
            });
        }
        finally {
            this.#write(`::${word}::\n`);
        }
    }
    #write(text) {
        this.#lastPrint = this.#now();
        this.#print(text);
    }
    #command(name, data = '', at) {
        const place = at === undefined
            ? []
            : [
                ['file', at.file],
                ['line', at.line],
                ['col', at.column],
            ];
        const properties = place
            .filter(([, value]) => value !== undefined)
            .map(([key, value]) => `${String(key)}=${escapeProperty(this.scrubbed(String(value)))}`)
            .join(',');
        this.#write(`::${name}${properties === '' ? '' : ` ${properties}`}::${escapeData(this.scrubbed(data))}\n`);
    }
}
/** What a terminal shows of a line that was drawn again and again, as bars of progress are. */
function lastDrawn(line) {
    return line.split('\r').findLast((part) => part.trim() !== '') ?? '';
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./src/github/runner.ts








/** Shorter ones are no secrets: what plays a runner may put anything there. */
const SHORTEST_TOKEN = 32;
/** Largest summary of a step in bytes; a larger one is dropped whole by the service. */
const SUMMARY_LIMIT = 1024 * 1024 - 1024;
/** The runner as this process finds it. To be opened once: signals and variables of the process are taken over. */
function openRunner(clock) {
    const env = definedOnly((external_node_process_default()).env);
    const log = new Log(() => clock.now(), env['RUNNER_DEBUG'] === '1');
    keepVerifying(log);
    const files = new CommandFiles(env);
    const cancelled = onCancel();
    const workspace = external_node_path_default().resolve(env['GITHUB_WORKSPACE'] || external_node_process_default().cwd());
    return {
        env,
        childEnv: environmentForChildren(env),
        workspace,
        temp: external_node_path_default().resolve(env['RUNNER_TEMP'] || external_node_path_default().join(workspace, '..', '_temp')),
        jobKey: jobKeyOf(env),
        serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
        event: readEvent(env),
        log,
        cancelled,
        input: (name) => (0,github_secrets/* inputOf */.wg)(env, name),
        guarded: (work) => files.guarded(cancelled, work),
        async setOutputs(outputs) {
            await unlessBroken(log, 'the outputs', async () => {
                const changed = await files.putBack();
                if (changed.length > 0)
                    log.warning('Something that a build left running has changed the command files of the runner.');
                files.release();
                const { setOutput } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(260), __nccwpck_require__.e(317)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4317));
                for (const [name, value] of Object.entries(outputs))
                    setOutput(name, log.scrubbed(value));
            });
        },
        async writeSummary(markdown) {
            if (env['GITHUB_STEP_SUMMARY'] === undefined)
                return;
            const text = Buffer.from(log.scrubbed(markdown)).subarray(0, SUMMARY_LIMIT).toString('utf8');
            await unlessBroken(log, 'the job summary', async () => {
                const { summary } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(260), __nccwpck_require__.e(317)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4317));
                await summary.addRaw(text, true).write();
            });
        },
        async end(isRed) {
            await new Promise((resolve) => {
                external_node_process_default().stdout.write('', () => {
                    resolve();
                });
            });
            external_node_process_default().exit(isRed ? 1 : 0);
        },
    };
}
/**
 * The token of the runner's services, which every action of the job is told, and with it what this one is to protect: who knows all of
 * that has nothing to gain from the key any more. Null where there is no such token.
 */
function jobKeyOf(env) {
    const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
    if (token.length < SHORTEST_TOKEN)
        return null;
    const credentials = ['pypi-token', 'password'].map((name) => (0,github_secrets/* inputOf */.wg)(env, name));
    return JSON.stringify([token, env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '', ...credentials]);
}
/** Takes what is thrown and awaited by nothing: a bug, which must not look like success. */
function onUncaught(handle) {
    external_node_process_default().on('uncaughtException', handle);
    external_node_process_default().on('unhandledRejection', handle);
}
/** The job may trust every server; this process sends tokens, and does not. */
function keepVerifying(log) {
    if ((external_node_process_default()).env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0')
        return;
    delete (external_node_process_default()).env['NODE_TLS_REJECT_UNAUTHORIZED'];
    log.warning('NODE_TLS_REJECT_UNAUTHORIZED=0 does not hold for this action: it checks every certificate. For a certificate authority of your own set NODE_EXTRA_CA_CERTS.');
}
function onCancel() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        external_node_process_default().on(signal, () => {
            controller.abort(signal);
        });
    }
    return controller.signal;
}
async function unlessBroken(log, what, write) {
    try {
        await write();
    }
    catch (thrown) {
        log.warning(`Could not write ${what}: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}
function definedOnly(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 298:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   Ye: () => (/* binding */ SHORTEST_FORM),
/* harmony export */   Z1: () => (/* binding */ formsOfLogins),
/* harmony export */   Z5: () => (/* binding */ userOf),
/* harmony export */   _0: () => (/* binding */ TRUSTED_PUBLISHING),
/* harmony export */   _y: () => (/* binding */ secretInputs),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* harmony import */ var _packaging_token_user_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9732);

/** Shortest line of a secret of several lines that is a form of its own: a shorter one stands in half of all lines by chance. */
const SHORTEST_LINE = 4;
/** Shortest part of an encoded secret that says enough of it. */
const SHORTEST_PART = 8;
/** Characters. What is shorter stands in half of all logs and environments by chance. */
const SHORTEST_FORM = 8;
/** The word that `pypi-token` has where there is no token. */
const TRUSTED_PUBLISHING = 'trusted-publishing';
/** Value of an input by the variable that the runner passes it in, '' where it is not set; white space is kept. */
function inputOf(env, name) {
    return env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
/**
 * Those of the action's inputs that are secret.
 * @param input value of an input
 */
function secretInputs(input) {
    return ['pypi-token', 'password', 'github-token']
        .map((name) => ({ name, user: userOf(name, input('username').trim()) ?? '', value: input(name).trim() }))
        .filter(({ value }) => value !== '' && value !== TRUSTED_PUBLISHING);
}
/**
 * The name that stands before the value of a secret input in basic authentication; null where the input is none.
 * @param username what goes with a password
 */
function userOf(input, username) {
    switch (input) {
        case 'pypi-token':
            return _packaging_token_user_js__WEBPACK_IMPORTED_MODULE_0__/* .TOKEN_USER */ .A;
        case 'password':
            return username;
        case 'github-token':
            return 'x-access-token';
        default:
            return null;
    }
}
/**
 * Every form in which a secret can turn up in output: raw, each of its lines, the basic-auth value it is sent as, and what JSON,
 * Python, URLs, HTML and base64 make of it. The runner's own masks cover further encodings of each of these.
 * @param user the name that stands before the secret in basic authentication
 * @returns the longest first, none twice
 */
function formsOf(secret, user) {
    // Half characters are written as what stands for none, and encodings refuse them.
    const whole = secret.toWellFormed();
    const lines = secret
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const forms = [
        secret,
        whole,
        ...(lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : lines),
        ...spellingsOfBase64(Buffer.from(`${user}:${whole}`).toString('base64')),
        ...partsOfBase64(whole).filter((part) => part.length >= SHORTEST_PART),
        ...inUrls(whole),
        ...inJson(whole),
        ...inPython(whole),
        ...inMarkup(whole),
    ];
    return [...new Set(forms)].filter((form) => form !== '').sort((one, other) => other.length - one.length);
}
/**
 * What is to be hidden of the logins in the addresses of proxies and package indexes that variables hold. A short password is
 * hidden only together with its user.
 */
function formsOfLogins(env) {
    return loginsIn(env)
        .flatMap(({ user, password, spelling }) => [spelling, ...formsOf(password, user)])
        .filter((form) => form.length >= SHORTEST_FORM);
}
function loginsIn(env) {
    const addresses = Object.entries(env).filter(([name]) => /_(PROXY|INDEX|INDEX_URL)$/i.test(name));
    const found = addresses.flatMap(([, value]) => [
        ...value.matchAll(/(?:^|[\s=]|:\/\/)([^\s/:@]*):([^\s/]+)@/g),
    ]);
    return found.map(([, user = '', password = '']) => ({
        user: decoded(user),
        password: decoded(password),
        spelling: `${user}:${password}`,
    }));
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}
/** Standard and URL-safe alphabet, with and without the signs that fill it up. */
function spellingsOfBase64(standard) {
    const urlSafe = standard.replaceAll('+', '-').replaceAll('/', '_');
    return [standard, urlSafe, standard.replace(/=+$/, ''), urlSafe.replace(/=+$/, '')];
}
/** What base64 makes of the secret wherever it stands in a text: at each of three offsets, without what its neighbours decide. */
function partsOfBase64(secret) {
    return [0, 1, 2].flatMap((offset) => {
        const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
        const first = Math.ceil((offset * 8) / 6);
        return spellingsOfBase64(bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6)));
    });
}
/** `%20` and `+` for a blank, with more or less of the other signs encoded, as JavaScript, Python and browsers do it. */
function inUrls(secret) {
    const loose = encodeURIComponent(secret);
    const strict = loose.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    const url = new URL('https://x@x/');
    url.password = secret;
    return [
        loose,
        strict,
        strict.replaceAll('%2F', '/'),
        strict.replaceAll('%20', '+'),
        new URLSearchParams([['', secret]]).toString().slice(1),
        url.password,
    ];
}
function inJson(secret) {
    const json = JSON.stringify(secret).slice(1, -1);
    const ascii = json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return [json, ascii];
}
/** Between single and between double quotes: Python takes the double ones where only single ones are inside. */
function inPython(secret) {
    const names = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
    const double = secret.replace(/[\\\p{Cc}]/gu, (sign) => names[sign] ?? `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return [double, double.replaceAll("'", "\\'")];
}
/** As text, and as the value of an attribute in HTML, Python's HTML, and XML. */
function inMarkup(secret) {
    const text = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const value = text.replaceAll('"', '&quot;');
    return [text, value, ...['&#39;', '&#x27;', '&apos;'].map((quote) => value.replaceAll("'", quote))];
}


/***/ }),

/***/ 2976:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ withoutControls),
/* harmony export */   T6: () => (/* binding */ CUT),
/* harmony export */   "if": () => (/* binding */ visibleIn),
/* harmony export */   l6: () => (/* binding */ asPlainLine),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   qI: () => (/* binding */ withoutHiddenText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_output_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9816);


/** Ends whatever was cut. The lines of children that were not kept whole (`CUT_MARK`) have it, too. */
const CUT = '…';
const LONGEST_LINE = 4000;
/** Tab, line ends, and the escape character that colours begin with. */
const HARMLESS_CONTROLS = ['\t', '\n', '\r', '\u001b'];
/** Titles of windows, links: escape codes that carry text which nobody sees. */
const HIDDEN_TEXT = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g;
/** What is there and takes no room: zero-width characters, directions of writing, soft hyphens. */
const INVISIBLE = /\p{Cf}/gu;
/** Text from outside without control characters; line ends, tabs and colours stay. */
function withoutControls(text) {
    return text.replace(/\p{Cc}/gu, (character) => (HARMLESS_CONTROLS.includes(character) ? character : ''));
}
/** The text without escape codes that hold a text of their own. To be asked before the characters that end them are taken out. */
function withoutHiddenText(text) {
    return text.includes('\u001b]') ? text.replace(HIDDEN_TEXT, '') : text;
}
/**
 * What a reader can see in a text without control characters: with its escape codes taken out, and with their first
 * characters alone, since viewers differ in what they take for a code. The text itself where it holds nothing of the kind.
 */
function visibleIn(text) {
    if (!/[\u001b\p{Cf}]/u.test(text))
        return [text];
    const visible = text.replace(INVISIBLE, '');
    const bare = visible.replaceAll('\u001b', '');
    return [...new Set([(0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(visible).replaceAll('\u001b', ''), bare])];
}
/**
 * Text from outside as one line that the runner takes for text: it reads commands as `::name::` at the start of a line and
 * as `##[name]` anywhere, so an invisible character is put between. Line breaks become blanks, long lines are cut.
 */
function asPlainLine(text) {
    const line = withoutControls(text.replace(/[\r\n]+/g, ' '));
    const length = `${line.endsWith(_system_output_js__WEBPACK_IMPORTED_MODULE_1__/* .CUT_MARK */ .Hj) ? 'more than ' : ''}${String(line.length)}`;
    const cut = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} ${CUT} (${length} characters)` : line;
    return cut.replace(/^(\s*):(?=:)/, '$1:\u200b').replaceAll('##[', '#\u200b#[');
}
/** Outside text for a sentence: one plain line of at most `length` characters. */
function shorten(text, length) {
    const line = asPlainLine(text).trim();
    return line.length > length ? `${line.slice(0, length - 1)}${CUT}` : line;
}


/***/ }),

/***/ 9407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6267);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3347);


const runner = (0,_github_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .openRunner */ .NH)(_system_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m);
// The log begins here: to load what begins the work takes half as long as Node itself.
runner.log.begin('Read the inputs');
const { main } = await __nccwpck_require__.e(/* import() */ 238).then(__nccwpck_require__.bind(__nccwpck_require__, 5238));
await main(runner);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9732:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TOKEN_USER)
/* harmony export */ });
/** The user name that stands before an API token in basic authentication, on PyPI and on other indexes that have such tokens. */
const TOKEN_USER = '__token__';


/***/ }),

/***/ 6542:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy),
/* harmony export */   MS: () => (/* binding */ unlessCancelled),
/* harmony export */   cJ: () => (/* binding */ Cancelled)
/* harmony export */ });
/** The run was cancelled from outside. */
class Cancelled extends Error {
    constructor() {
        super('cancelled');
        this.name = 'Cancelled';
    }
}
/** The runner kills after 7.5 s; what works on a child needs some of it to end the child in order. */
const GRACE_MS = 4500;
/**
 * The result of some work, unless the run is cancelled: then the work has a moment to end by itself, and is left alone after.
 * @throws {Cancelled}
 */
async function unlessCancelled(cancelled, clock, work) {
    return orCancelled(cancelled, work, () => clock.sleep(GRACE_MS));
}
/** A clock whose pauses end when the run is cancelled, by throwing `Cancelled`: nobody starts anything new after one. */
function stoppedBy(cancelled, clock) {
    return {
        now: () => clock.now(),
        async sleep(milliseconds) {
            await orCancelled(cancelled, () => clock.sleep(milliseconds));
        },
    };
}
/** @param grace what the work may still take once the run is cancelled */
async function orCancelled(cancelled, work, grace = () => Promise.resolve()) {
    if (cancelled.aborted)
        throw new Cancelled();
    let stop;
    const stopped = new Promise((_, reject) => {
        stop = () => {
            void grace().then(() => {
                reject(new Cancelled());
            });
        };
        cancelled.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([work(), stopped]);
    }
    finally {
        if (stop !== undefined)
            cancelled.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 3347:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    },
};


/***/ }),

/***/ 9207:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ parseTable),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   dy: () => (/* binding */ tablesAt),
/* harmony export */   fO: () => (/* binding */ asTable),
/* harmony export */   kp: () => (/* binding */ stringsAt),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/** What a JSON text holds; undefined, which no JSON is, where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The table that a JSON text holds; undefined where it holds none or is no JSON. */
function parseTable(text) {
    return asTable(parseJson(text));
}
/** The value as a table; undefined where it is none (a list is none). */
function asTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** The table at a key; undefined where there is none. */
function tableAt(table, key) {
    return asTable(table?.[key]);
}
/** The text at a key; undefined where there is none. */
function stringAt(table, key) {
    const value = table?.[key];
    return typeof value === 'string' ? value : undefined;
}
/** The number at a key; undefined where there is none. */
function numberAt(table, key) {
    const value = table?.[key];
    return typeof value === 'number' ? value : undefined;
}
/** The tables in a list; undefined where there is no list. */
function tablesAt(table, key) {
    const value = table?.[key];
    return Array.isArray(value) ? value.map(asTable).filter((item) => item !== undefined) : undefined;
}
/** The texts in a list; undefined where there is no list. */
function stringsAt(table, key) {
    const value = table?.[key];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;
}


/***/ }),

/***/ 9816:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ CUT_MARK),
/* harmony export */   rV: () => (/* binding */ OUTPUT_LIMITS),
/* harmony export */   uo: () => (/* binding */ LineReader),
/* harmony export */   zT: () => (/* binding */ OutputBudget)
/* harmony export */ });
const OUTPUT_LIMITS = {
    lineBytes: 64 * 1024,
    shownLines: 200_000,
    shownSize: 20_000_000,
    keptLines: 2000,
    keptSize: 1_000_000,
};
/** Stands at the end of a line of which only the beginning was kept. */
const CUT_MARK = ' … (the rest of the line is not shown)';
/**
 * Makes lines of the bytes of one stream. Whatever comes, no more than one line of `longest` bytes is in memory: what is beyond
 * it is dropped up to the line's end. It does not become a line of its own, because a secret that was cut there would be one
 * that no mask fits. A carriage return ends no line: progress is written with it.
 */
class LineReader {
    #line;
    #onLine;
    #size = 0;
    #isCut = false;
    constructor(longest, onLine) {
        this.#line = Buffer.alloc(longest);
        this.#onLine = onLine;
    }
    write(bytes) {
        const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        let start = 0;
        for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
            this.#keep(chunk.subarray(start, end));
            this.#endLine();
            start = end + 1;
        }
        this.#keep(chunk.subarray(start));
    }
    /** A last line without a line end counts. */
    end() {
        if (this.#size > 0)
            this.#endLine();
    }
    #keep(piece) {
        this.#isCut ||= piece.length > this.#line.length - this.#size;
        this.#size += piece.copy(this.#line, this.#size);
    }
    #endLine() {
        const text = this.#line.toString('utf8', 0, this.#size);
        // A character that was cut in two is no character.
        this.#onLine(this.#isCut ? text.replace(/\ufffd$/, '') + CUT_MARK : text.replace(/\r$/, ''));
        this.#size = 0;
        this.#isCut = false;
    }
}
/** Hands on the lines of a child as long as its budget lasts, and keeps the last ones. */
class OutputBudget {
    #limits;
    #onLine;
    #lines = [];
    #size = 0;
    #shownLines = 0;
    #shownSize = 0;
    #isUsedUp = false;
    constructor(limits, onLine) {
        this.#limits = limits;
        this.#onLine = onLine;
    }
    take(line) {
        this.#show(line);
        this.#lines.push(line);
        this.#size += line.length;
        const { keptLines, keptSize } = this.#limits;
        // Not at every line: taking away the first of many is slow.
        if (this.#lines.length > 2 * keptLines || this.#size > 2 * keptSize)
            this.#shrink();
    }
    /** The last lines, whether they were handed on or not. */
    get last() {
        this.#shrink();
        return this.#lines.join('\n');
    }
    #show(line) {
        if (this.#isUsedUp)
            return;
        const { shownLines, shownSize } = this.#limits;
        this.#shownLines += 1;
        this.#shownSize += line.length;
        this.#isUsedUp = this.#shownLines > shownLines || this.#shownSize > shownSize;
        this.#onLine(this.#isUsedUp ? 'This program prints too much: the rest of its output is not shown.' : line);
    }
    #shrink() {
        let first = Math.max(0, this.#lines.length - this.#limits.keptLines);
        let size = this.#lines.slice(first).reduce((sum, line) => sum + line.length, 0);
        for (; size > this.#limits.keptSize && first < this.#lines.length - 1; first++)
            size -= this.#lines[first]?.length ?? 0;
        this.#lines = this.#lines.slice(first);
        this.#size = size;
    }
}


/***/ }),

/***/ 9384:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PLAINLY),
/* harmony export */   b: () => (/* binding */ readPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);


// Windows knows no such flags.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** How a file is opened that somebody may have put there: no link is followed, and nothing waited for. */
const PLAINLY = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
/**
 * The bytes of a plain file that somebody may have put there.
 * @throws {Error} where it is none, or larger than that
 */
async function readPlainFile(file, maxBytes) {
    const opened = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, PLAINLY);
    try {
        const state = await opened.stat();
        if (!state.isFile() || state.size > maxBytes)
            throw new Error('it is no plain file, or too large');
        // No more than that: somebody may go on writing.
        const { buffer, bytesRead } = await opened.read(Buffer.alloc(state.size + 1), 0, state.size + 1, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await opened.close();
    }
}


/***/ }),

/***/ 7848:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ withoutNames),
/* harmony export */   Ie: () => (/* binding */ openProcesses),
/* harmony export */   hm: () => (/* binding */ onlyNames),
/* harmony export */   yQ: () => (/* binding */ untilStarted)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cancelled_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6542);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9816);




/**
 * Lets programs start that have just been asked for, which takes some turns of the event loop: what holds up all else can be done
 * while they run.
 */
async function untilStarted() {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(10);
}
/** The runner gives 7.5 s between SIGINT and SIGTERM; within that the child must be gone and the report written. */
const GRACE_MS = 3000;
/** What has escaped from a child's process group can hold its output open; that long it is still read. */
const LINGER_MS = 2000;
/** @param cancelled ends the watched children when it fires. */
function openProcesses(cancelled, limits = _output_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTPUT_LIMITS */ .rV) {
    return {
        async run({ tool, args, cwd, env }) {
            if (cancelled.aborted)
                throw new _cancelled_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ();
            const { getExecOutput } = await __nccwpck_require__.e(/* import() */ 260).then(__nccwpck_require__.bind(__nccwpck_require__, 1260));
            // The toolkit splits its first parameter at blanks and inherits everything without `env`. Its option `input` is left out:
            // it throws EPIPE past every `catch` when the child has ended before. So standard input is a pipe that nobody writes to,
            // and only programs that never read it are run this way.
            return getExecOutput(`"${tool}"`, [...args], {
                cwd,
                env: { ...env },
                silent: true,
                ignoreReturnCode: true,
            });
        },
        async watch(command, onLine) {
            const { execa } = await __nccwpck_require__.e(/* import() */ 993).then(__nccwpck_require__.bind(__nccwpck_require__, 6993));
            return follow(start(execa, command, cancelled, 'ignore'), limits, onLine);
        },
        async prepare(command) {
            if (cancelled.aborted)
                throw new _cancelled_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancelled */ .cJ();
            const { execa } = await __nccwpck_require__.e(/* import() */ 993).then(__nccwpck_require__.bind(__nccwpck_require__, 6993));
            const child = start(execa, command, cancelled, 'pipe');
            const early = [];
            let handOn = (line) => void early.push(line);
            const working = follow(child, limits, (line) => {
                handOn(line);
            });
            // Whoever asks for it gets the failure.
            const ended = working.catch(() => undefined);
            let isWaiting = true;
            const prepared = {
                get hasEnded() {
                    return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
                },
                async go(onLine) {
                    isWaiting = false;
                    early.forEach(onLine);
                    handOn = onLine;
                    child.stdin?.end('\n');
                    return working;
                },
                async [Symbol.asyncDispose]() {
                    if (!isWaiting || prepared.hasEnded)
                        return;
                    signalGroup(child, 'SIGKILL');
                    await ended;
                },
            };
            return prepared;
        },
    };
}
function watchedOptions({ cwd, env }, stdin) {
    return {
        cwd,
        env,
        extendEnv: false,
        stdin,
        buffer: false,
        reject: false,
        windowsHide: true,
        // Leader of a group of its own: what it has started can be ended with it.
        detached: (node_process__WEBPACK_IMPORTED_MODULE_0___default().platform) !== 'win32',
    };
}
/** Not asynchronous: execa's child would be waited for. */
function start(execa, command, cancelled, stdin) {
    const child = execa(command.tool, command.args, watchedOptions(command, stdin));
    void child.then(endWhenCancelled(cancelled, child));
    child.once('exit', () => {
        // What it leaves behind would be there when the credential comes.
        if ((node_process__WEBPACK_IMPORTED_MODULE_0___default().platform) !== 'win32')
            signalGroup(child, 'SIGKILL');
        const letGo = () => {
            child.stdout.destroy();
            child.stderr.destroy();
        };
        setTimeout(letGo, cancelled.aborted ? 0 : LINGER_MS).unref();
    });
    return child;
}
/** Hands on its output until it has ended. */
async function follow(child, limits, onLine) {
    const output = new _output_js__WEBPACK_IMPORTED_MODULE_3__/* .OutputBudget */ .zT(limits, onLine);
    // Each stream by itself: in a mixture a line of the one could stand in the middle of a line of the other.
    const read = async (from) => {
        const reader = new _output_js__WEBPACK_IMPORTED_MODULE_3__/* .LineReader */ .uo(limits.lineBytes, (line) => {
            output.take(line);
        });
        for await (const chunk of child.iterable({ from, binary: true }))
            reader.write(chunk);
        reader.end();
    };
    await Promise.all([read('stdout'), read('stderr')]);
    const result = await child;
    if (result.failed && result.exitCode === undefined && result.signal === undefined)
        throw new Error(result.shortMessage);
    return { exitCode: result.exitCode ?? null, stdout: output.last, stderr: '' };
}
/**
 * Ends a child and what it has started when the run is cancelled: first in order, after a while by force.
 * @returns what is to be called once the child has ended
 */
function endWhenCancelled(cancelled, child) {
    let force;
    const end = () => {
        signalGroup(child, 'SIGTERM');
        force = setTimeout(() => {
            signalGroup(child, 'SIGKILL');
        }, GRACE_MS);
    };
    if (cancelled.aborted)
        end();
    else
        cancelled.addEventListener('abort', end, { once: true });
    return () => {
        cancelled.removeEventListener('abort', end);
        clearTimeout(force);
    };
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if ((node_process__WEBPACK_IMPORTED_MODULE_0___default().platform) === 'win32')
            child.kill(signal);
        else
            node_process__WEBPACK_IMPORTED_MODULE_0___default().kill(-child.pid, signal);
    }
    catch {
        // Nothing of it is left.
    }
}
/** Environment less the names that match: the other way round from an allow-list, for children that need the user's. */
function withoutNames(env, refused) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !refused.test(name)));
}
/** Environment cut down to the names that match. */
function onlyNames(env, allowed) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => allowed.test(name)));
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
