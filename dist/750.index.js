export const id = 750;
export const ids = [750];
export const modules = {

/***/ 2750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildFromSource: () => (/* binding */ buildFromSource),
  publishWhatWasBuilt: () => (/* binding */ publishWhatWasBuilt)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/packaging/filenames.ts
var filenames = __webpack_require__(9345);
// EXTERNAL MODULE: ./src/packaging/names.ts
var names = __webpack_require__(2827);
// EXTERNAL MODULE: ./src/system/files.ts
var system_files = __webpack_require__(1650);
// EXTERNAL MODULE: ./src/system/http.ts
var system_http = __webpack_require__(3757);
// EXTERNAL MODULE: ./src/system/patience.ts
var patience = __webpack_require__(6030);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(1600);
// EXTERNAL MODULE: ./src/system/json.ts
var json = __webpack_require__(9207);
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
        const distribution = (0,filenames/* parseFilename */.p_)(filename ?? '');
        if (distribution === null || link === undefined || !URL.canParse(link, base))
            return [];
        const url = new URL(link, base);
        if (!/^https?:$/.test(url.protocol))
            return [];
        url.username = url.password = url.hash = '';
        const isTold = sha256 !== undefined && (0,system_files/* isSha256 */._h)(sha256);
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

// EXTERNAL MODULE: ./src/pypi/site.ts
var pypi_site = __webpack_require__(6677);
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
        const page = `${(0,names/* normaliseName */.G)(name)}/`;
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
        const matches = files.filter((file) => wanted.some((other) => (0,filenames/* sameDistribution */.Dl)(file, other)));
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
        return { ...file, sha256: (0,system_files/* sha256Of */.Bj)(await this.download(file.url, LARGEST_FILE)) };
    }
    /** A project's page; null where there is none. */
    async #page(start) {
        const isHere = (next) => next.origin === new URL(start).origin;
        const { status, headers, body, location, url } = await this.#follow(start, {}, isHere);
        if (status === 404)
            return null;
        if (location !== null) {
            // pypiserver sends readers of projects that it does not have to PyPI. What lies there is not on this index.
            if ((0,pypi_site/* targetOfHost */.l)(location.hostname) !== undefined)
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
            return await (0,patience/* askPatiently */.E)(this.#http, this.#clock, request, PATIENCE, (response) => {
                if (response.status === 401 || response.status === 403)
                    throw this.#refused(url, response.status);
                return response;
            });
        }
        catch (failure) {
            if (failure instanceof errors/* PublishError */.S1)
                throw failure;
            if (failure instanceof patience/* BusyAnswer */.Y && failure.status === 429)
                throw this.#rateLimited(url, failure);
            throw this.#unavailable(url, (0,errors/* messageOf */.bD)(failure), failure);
        }
    }
    /** The login goes to the index that it was given for, never to the host of a file or to PyPI. */
    #loginFor(url) {
        const { origin, hostname } = new URL(url);
        const isOwn = this.#target.simpleRoots.some((root) => new URL(root).origin === origin);
        const isMeant = isOwn && (0,pypi_site/* targetOfHost */.l)(hostname) === undefined;
        return this.#authorization !== null && isMeant ? { authorization: this.#authorization } : {};
    }
    #unavailable(url, why, cause) {
        return new errors/* PublishError */.S1('index-unavailable', {
            what: `${this.#target.label} cannot be read at ${url}: ${why}.`,
            why: 'What is already published must be known before anything is sent.',
            fix: cause instanceof system_http/* HttpError */.j$ && cause.isCertificate
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

// EXTERNAL MODULE: ./src/distributions/built.ts
var built = __webpack_require__(1579);
// EXTERNAL MODULE: ./src/plan.ts
var src_plan = __webpack_require__(2464);
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

// EXTERNAL MODULE: ./src/packaging/versions.ts + 5 modules
var versions = __webpack_require__(2263);
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
        return (0,versions/* parseVersion */.ot)(tag.slice(prefix.length));
    return holdsName(prefix) ? null : (0,versions/* parseVersion */.ot)(tag);
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
        const rest = (0,versions/* parseVersion */.ot)(tag.slice(at));
        if (rest !== null && (0,versions/* sameVersion */.r1)(rest, version))
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
    return ofTag !== null && (0,versions/* sameVersion */.r1)(ofTag, version);
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
    const ofVersion = (0,filenames/* filesOfVersion */.pt)(files, name, version);
    const there = built === null
        ? formats.map((format) => ofVersion.find(({ kind }) => kind === format))
        : built.map((file) => ofVersion.find((other) => (0,filenames/* sameDistribution */.Dl)(other, file)));
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
        return stop(otherVersion(question, tag));
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
function otherVersion({ version, versionPlace, policy }, tag) {
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
    if ((0,versions/* parseVersion */.ot)(tag) === null && holdsName(policy.prefix))
        return `If the tag is another package's, run this step only on its own tags: \`if: startsWith(github.ref_name, '${policy.prefix}')\`. Else set \`tag-prefix\` to what stands before the version in your tags.`;
    return (0,versions/* parseVersion */.ot)(tag) === null
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

// EXTERNAL MODULE: ./src/git/checkout.ts
var checkout = __webpack_require__(8106);
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
        if (statusOf(thrown) !== 404)
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
    const request = { fetch: (0,system_http/* fetchFor */.Gt)(baseUrl), signal: AbortSignal.timeout(15_000) };
    return github.getOctokit(token, { baseUrl, request });
}
/** Why GitHub could not be asked. Where no answer came, the library says 500, and has the error as its cause. */
function reasonOf(thrown) {
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    const why = cause instanceof system_http/* HttpError */.j$ ? cause.message : (statusOf(thrown) ?? (0,errors/* messageOf */.bD)(thrown));
    return `GitHub's API: ${String(why)}`;
}
function statusOf(thrown) {
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
    return ref === null ? event.tag !== null : !(0,checkout/* isCommit */.WM)(ref);
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
    if ((0,checkout/* isCommit */.WM)(ref))
        return { commit: ref.toLowerCase(), tag: null };
    const tag = (0,checkout/* tagName */.wZ)(ref) ?? ref;
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

// EXTERNAL MODULE: ./src/system/words.ts
var system_words = __webpack_require__(684);
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
    return new src_plan/* PlanError */.W6(error, decided);
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
    return (0,system_words/* listInWords */.Dq)(members.map(memberInWords), MOST_NAMED);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/system/streams.ts
var streams = __webpack_require__(5420);
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

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
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
    const handle = await (0,external_node_fs_promises_.open)(archive);
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
            const flaw = flawOf(member);
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
function flawOf({ entry, header, isNext }) {
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
            await take({ name, size, open, read: async (limit) => (0,streams/* readAll */.yw)(await open(), limit) });
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
                    read: (limit) => (0,streams/* readAll */.yw)(content, limit),
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
    const unpacking = (0,promises_.pipeline)(bytes, packed, gzip.gunzip, checked, tar);
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

// EXTERNAL MODULE: ./src/packaging/constraints.ts
var constraints = __webpack_require__(8499);
;// CONCATENATED MODULE: ./src/packaging/markers.ts


/** Markers that are longer, or have more parts, are compared as texts. */
const MOST = { length: 2000, others: 8, pythons: 6, depth: 50 };
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
    if (others.length > MOST.others || ofPython.length > MOST.pythons)
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
    for (const python of (0,constraints/* pythonsNear */.CD)(comparisons.join(' '))) {
        const truths = comparisons.map((comparison) => {
            const [variable = '', operator = '', version = ''] = comparison.split(' ');
            const release = variable === 'python_version' ? python.split('.').slice(0, 2).join('.') : python;
            return [comparison, (0,versions/* satisfiesSpecifiers */.zg)(release, operator + version.slice(1, -1))];
        });
        combinations.set(truths.map(([, truth]) => Number(truth)).join(''), new Map(truths));
    }
    return [...combinations.values()];
}
const TOKEN = /\s*(\(|\)|"[^"]*"|'[^']*'|[\w.]+|[<>=!~]+)/y;
/** A marker by the grammar of PEP 508; null where it cannot be read, or is too long. */
function parseMarker(text) {
    const tokens = text.length > MOST.length ? null : tokensOf(text);
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
            const inner = depth < MOST.depth ? either(depth + 1) : null;
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
        strayLine: linesOf(text).find((line) => !HEADER_LINE.test(line)) || null,
    };
}
/** The program that made a wheel, as its WHEEL file says (`poetry-core 2.5.0`); null where it does not. */
function generatorOf(wheelFile) {
    return valuesOf(headersOf(wheelFile), 'Generator')[0] ?? null;
}
/** The headers that decide what is installed, each with what makes its values comparable: builders write them differently. */
const INSTALLED_BY = {
    Name: names/* normaliseName */.G,
    Version: (value) => (value.length > 100 ? value : ((0,versions/* parseVersion */.ot)(value)?.normal ?? value)),
    'Requires-Python': sortedSpecifiers,
    'Requires-Dist': comparableRequirement,
    'Provides-Extra': names/* normaliseName */.G,
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
    const lines = linesOf(text);
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
function linesOf(text) {
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
    return `${(0,names/* normaliseName */.G)(name)}${rest};${condition}`;
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
const NAMES = new Set([
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
    return isLiteral && names.every((name) => NAMES.has(name));
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
    const there = (0,filenames/* filesOfVersion */.pt)(page.files, project, version);
    return kinds.some((kind) => !there.some((file) => file.kind === kind));
}
function warningsOf({ site, project }, done) {
    const yanked = done.filter((file) => file.yanked !== null);
    const [first] = yanked;
    if (first === undefined)
        return [];
    const pages = (0,pypi_site/* pagesOf */.E)(site);
    const names = yanked.map(({ filename }) => filename).join(', ');
    const where = pages === null ? `on ${site.label}` : `on ${pages.releases(project)}`;
    const reason = first.yanked === '' || first.yanked === null ? '' : ` The reason given there: ${first.yanked}`;
    return [
        `${names} ${yanked.length > 1 ? 'are' : 'is'} yanked on ${site.label}: installers take ${yanked.length > 1 ? 'them' : 'it'} only where the version is pinned. If that is to end, un-yank the release ${where}.${reason}`,
    ];
}
/** Why the index takes no more files of a release; null where it does. */
function whyClosed({ site, project, version, page, now }) {
    const pages = (0,pypi_site/* pagesOf */.E)(site);
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
    const times = (0,filenames/* filesOfVersion */.pt)(page.files, project, version).flatMap(({ uploadedAt }) => uploadedAt ?? []);
    const first = Math.min(...times);
    if (times.length === 0 || now - first <= OPEN_DAYS * DAY_MS)
        return null;
    return new errors/* PublishError */.S1('index-refused', {
        what: `${project} ${version.normal} is on ${site.label} since ${(0,system_words/* dayInWords */.v_)(first)}, and not all of its files are there.`,
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
    const decided = await settleConflicts(index, (0,src_plan/* plan */.et)(built, there), occasion, log);
    for (const file of decided.done)
        log.line(`${file.filename} is on the index with the same content`);
    const release = { site: target, project: name, version, page, now: clock.now() };
    const { warnings, stop } = standingOf(release, there, decided.missing.length === 0);
    for (const warning of warnings)
        log.warning((0,github_text/* shorten */.ml)(warning, 1000));
    if (stop !== null)
        throw new src_plan/* PlanError */.W6(stop, decided);
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
    const settled = (0,src_plan/* settle */.G9)(decided, looks);
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
    if ((0,system_files/* sha256Of */.Bj)(bytes) !== remote.sha256)
        return unread('what is served is not the file that the index names');
    const finding = await differenceFrom(built, { filename: remote.filename, bytes });
    return { ...conflict, finding, size: bytes.length };
}

// EXTERNAL MODULE: ./src/github/id-token.ts
var id_token = __webpack_require__(4138);
// EXTERNAL MODULE: ./src/github/secrets.ts
var secrets = __webpack_require__(298);
// EXTERNAL MODULE: ./src/packaging/token-user.ts
var token_user = __webpack_require__(9732);
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
        sentences.push(`By the clock of the index the ID token comes from ${(0,system_words/* durationInWords */.ji)(ahead)} in the future.`);
    const late = index - (endsAt ?? index);
    if (late > 0)
        sentences.push(`By the clock of the index the ID token ended ${(0,system_words/* durationInWords */.ji)(late)} ago.`);
    const off = here - index;
    if (Math.abs(off) >= MINUTE) {
        sentences.push(`The clock of this machine is ${(0,system_words/* durationInWords */.ji)(Math.abs(off))} ${off > 0 ? 'ahead of' : 'behind'} that of the index: set it right.`);
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
        ({ status }) => (0,system_http/* isBusy */.A5)(status ?? 0),
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
    const pages = (0,pypi_site/* pagesOf */.E)(site);
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
    const [own, caller] = [fileOf(job.jobWorkflow), fileOf(job.calledFrom)];
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
    return { owner: owner ?? first, repository: name, workflow: fileOf(file), environment };
}
/** The file's bare name, as a publisher names it. */
function fileOf(workflow) {
    return workflow?.replace(/@.*$/, '').split('/').at(-1);
}

// EXTERNAL MODULE: ./src/pypi/given-credential.ts
var given_credential = __webpack_require__(3079);
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
    if ((0,system_http/* isLoopback */.U9)(hostname))
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
    const flaw = (0,given_credential/* flawOf */.e3)(token, true);
    if (flaw !== null)
        throw failureOf(response, `gave a token that ${flaw}`, secrets);
    return token;
}
async function ask(http, request) {
    try {
        return await http.request({ ...request, timeoutMs: 15_000, maxBytes: 2 ** 20 });
    }
    catch (failure) {
        if (!(failure instanceof system_http/* HttpError */.j$))
            throw failure;
        const answer = { status: null, isJson: false, code: '', description: '' };
        throw new MintError(`could not be reached (${failure.message})`, answer, null, failure);
    }
}
/** A page instead of JSON comes from something in between, a redirect apart, which is final. */
function isTransient({ status, isJson }) {
    return status === null || (0,system_http/* isBusy */.A5)(status) || (!isJson && status !== 404 && (status < 300 || status >= 400));
}
function tableOf({ body }) {
    return (0,json/* parseTable */.M$)(body.toString('utf8'));
}
/** @param secrets what the answer may repeat of the question, and nobody shall see */
function failureOf(response, otherwise, secrets = []) {
    const { status, body } = response;
    const table = tableOf(response);
    const [first] = (0,json/* tablesAt */.dy)(table, 'errors') ?? [];
    const without = (text = '') => secrets.reduce((rest, secret) => (secret.length < given_credential/* SHORTEST_SECRET */.c3 ? rest : rest.replaceAll(secret, '***')), text);
    const code = without((0,json/* stringAt */.bX)(first, 'code'));
    const description = without((0,json/* stringAt */.bX)(first, 'description') ?? (0,json/* stringAt */.bX)(table, 'message'));
    const words = [code, description].filter((word) => word !== '').join(': ');
    const isJson = (0,json/* parseJson */.qF)(body.toString('utf8')) !== undefined;
    const rest = words !== '' ? `, ${words}` : isJson ? ` and ${otherwise}` : ' with something that is no JSON';
    const retryAfterMs = (0,system_http/* isBusy */.A5)(status) ? (0,system_http/* retryAfterOf */.sT)(response) : null;
    const message = `answered ${String(status)}${rest}${(0,system_words/* waitInWords */.iS)(retryAfterMs)}`;
    const clock = (0,system_http/* clockOf */.ie)(response);
    return new MintError(message, { status, isJson, code, description, clock }, retryAfterMs);
}

// EXTERNAL MODULE: ./src/system/retry.ts
var retry = __webpack_require__(9871);
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
            return await (0,retry/* retry */.L)(clock, { tries: TRIES, pauseMs: 1000, when, asked: waitOf }, () => this.#once());
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
        const claims = (0,id_token/* claimsOf */.ds)(idToken);
        this.#check(claims);
        try {
            const token = await mintToken(http, this.#target.uploadUrl, idToken);
            log.hide((0,secrets/* formsOf */.XP)(token, token_user/* TOKEN_USER */.A));
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
            const idToken = await (0,id_token/* requestIdToken */.gj)(http, clock, this.#service, this.#audience);
            log.hide([idToken]);
            return idToken;
        }
        catch (failure) {
            if (!(failure instanceof id_token/* IdTokenError */.Z4))
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
        const audience = await (0,retry/* retry */.L)(clock, { tries: TRIES, pauseMs: 1000, when, asked: waitOf }, () => readAudience(http, target.uploadUrl));
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
    for (const pause of (0,retry/* growingPauses */.P)(500)) {
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
    const { missing, conflicts } = (0,src_plan/* plan */.et)(files, remote);
    const [first] = conflicts;
    if (first === undefined)
        return missing.length === 0;
    throw new errors/* PublishError */.S1('index-mismatch', {
        what: `The index shows ${first.built.filename} with sha256 ${first.remote.sha256 ?? '(none)'}, but sha256 ${first.built.sha256} was sent.`,
        why: 'What can be installed is not what this run built.',
        fix: 'Yank the release and find out who else uploads to the project before you publish the next version.',
    });
}

// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(308);
// EXTERNAL MODULE: ./src/system/path-search.ts
var path_search = __webpack_require__(307);
// EXTERNAL MODULE: ./src/system/process.ts
var process = __webpack_require__(7848);
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
        ...(0,path_search/* activated */.c)(childEnv, active),
        ...foldersBelow(state),
        ...NO_KEYRING,
        ...NO_QUESTIONS,
        COLUMNS: '200',
    };
}
/** What an upload needs of the machine: the network's settings and the folders that no program can do without. */
const ALLOWED = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|TEMP|TMP|TMPDIR|LANG|LC_ALL|RUNNER_TRACKING_ID|HTTPS?_PROXY|ALL_PROXY|NO_PROXY|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|SSL_CERT_FILE|SSL_CERT_DIR)$/i;
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
    const allowed = Object.entries((0,process/* onlyNames */.hm)(env, ALLOWED)).filter(([variable, value]) => !(isLocal && /_proxy$/i.test(variable)) && !(value === '' && CERTIFICATES.test(variable)));
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

// EXTERNAL MODULE: ./src/poetry/locked-list.ts
var locked_list = __webpack_require__(6504);
// EXTERNAL MODULE: ./src/poetry/locked-packages.ts
var locked_packages = __webpack_require__(4393);
;// CONCATENATED MODULE: ./src/poetry/used-modules.ts
/** What the pinned Poetry loads to build, install and publish: paths of modules below the folder for packages, as `requests/api.py`. */
function usedModules(start) {
    return (start === 'light' ? LIGHT : LIGHT + MORE)
        .trim()
        .split('\n')
        .flatMap((line) => {
        const [folder = '', names = ''] = line.split(':');
        return names
            .trim()
            .split(' ')
            .map((name) => `${folder === '' ? '' : `${folder}/`}${name}.py`);
    });
}
/** Folders, and the modules in them, of Poetry started lightly. */
const LIGHT = `
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
pyproject_hooks: __init__ _impl
pyproject_hooks/_in_process: __init__
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
/** The same of those that are loaded besides where it is started plainly. */
const MORE = `: typing_extensions
dulwich: __init__ _typing archive attrs bisect bundle bundle_uri client config credentials diff_tree errors file graph hooks ignore index log_utils lru_cache merge merge_drivers midx object_filters object_format object_store objects objectspec pack patch protocol reflog refs repo server sparse_patterns subtree trailers wildmatch
dulwich/porcelain: __init__ lfs notes submodule subtree tag worktree
poetry/vcs/git: __init__ backend
rapidfuzz: __init__ _common_py _feature_detector _utils fuzz fuzz_py process process_cpp process_py utils utils_py
rapidfuzz/distance: DamerauLevenshtein DamerauLevenshtein_py Hamming Hamming_py Indel Indel_py Jaro JaroWinkler JaroWinkler_py Jaro_py LCSseq LCSseq_py Levenshtein Levenshtein_py OSA OSA_py Postfix Postfix_py Prefix Prefix_py __init__ _initialize _initialize_py metrics_py
`;

;// CONCATENATED MODULE: ./src/poetry/wish.ts

/** Whether the locked list holds all of it. */
function isPinned({ poetryVersion, plugins }) {
    return poetryVersion === locked_packages/* POETRY_VERSION */.d && plugins.length === 0;
}
/** Lightly where it is known what it loads: the pinned version, and no plugin. */
function startOf(wish) {
    return isPinned(wish) && !wish.resolvesPlugins ? 'light' : 'plain';
}

// EXTERNAL MODULE: ./src/system/platform.ts
var system_platform = __webpack_require__(2838);
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
    if (!(await (0,system_files/* isFolder */.lQ)(packages)))
        return;
    const sized = modules.map((name) => ({ name, size: (0,system_files/* sizeOf */.$d)(external_node_path_default().join(packages, name)) }));
    const processors = Math.min((0,system_platform/* processorCount */.se)(), 8);
    const list = external_node_path_default().join(await (0,system_files/* makePrivateFolder */.I2)(work, 'byte-code'), 'modules');
    const shares = inEqualShares(sized, processors * SHARES);
    await (0,external_node_fs_promises_.writeFile)(list, shares.map((names) => `${names.join(' ')}\n`).join(''));
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
        python: external_node_path_default().join(scripts, (0,system_platform/* executableName */.IK)(platform, 'python')),
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
    await (0,external_node_fs_promises_.writeFile)(file, content);
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
    tools.log.hide((0,secrets/* formsOfLogins */.Z1)(settings));
    const isOfList = isPinned(wish);
    const { python } = await (isOfList
        ? pinnedPoetry(tools, pythons, wish.resolvesPlugins)
        : poetryOfIndex(tools, pythons, wish));
    const state = await (0,system_files/* makePrivateFolder */.I2)(tools.work, 'poetry-state');
    const env = projectEnvironment((0,git/* withGitSettings */.QM)(tools.env, TRUST_CHECKOUT), environment, state);
    return { python, version: wish.poetryVersion, start: startOf(wish), env, settings };
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
    const installer = await pythons.freshInstaller(await (0,system_files/* makePrivateFolder */.I2)(folder, 'fresh'));
    const packages = installer.latePackages(folder, builder.settings);
    const environment = await install(tools, packages, interpreter, external_node_path_default().join(folder, 'poetry'), PINNED);
    return environment.python;
}
/** The pinned Poetry in the toolbox, sealed: where it is not there yet it is installed. */
async function pinnedPoetry(tools, { installer, toolbox, poetry: interpreter, emptyEnvironment }, isWhole) {
    const folder = toolbox.poetryFolder;
    if (toolbox.isReadyFor(interpreter, isWhole)) {
        tools.log.line(`Poetry ${locked_packages/* POETRY_VERSION */.d}, from an earlier use of this action in this job`);
        return environmentAt(tools.platform, folder, interpreter);
    }
    const environment = await install(tools, installer.packages, interpreter, folder, { ...PINNED, isWhole }, emptyEnvironment);
    await toolbox.seal(interpreter, isWhole, (onWritten) => compileModules(tools, environment, usedModules(isWhole ? 'plain' : 'light'), onWritten));
    return environment;
}
/** Poetry and plugins, with what the index resolves for them: nothing vouches for that. */
async function poetryOfIndex(tools, { installer, poetry: interpreter }, { poetryVersion: version, plugins }) {
    const unhashed = installer.unhashed(await (0,system_files/* makePrivateFolder */.I2)(tools.work, 'unhashed'));
    const wanted = { version, plugins: plugins.map(({ requirement }) => requirement), unhashed, isWhole: true };
    return install(tools, installer.packages, interpreter, external_node_path_default().join(tools.work, 'poetry'), wanted);
}
const PINNED = { version: locked_packages/* POETRY_VERSION */.d, plugins: [], unhashed: null, isWhole: false };
async function install({ log }, packages, interpreter, folder, { version, plugins, unhashed, isWhole }, empty = null) {
    const isLocked = version === locked_packages/* POETRY_VERSION */.d;
    log.line(`Poetry ${version}, ${isLocked ? 'from the locked list' : 'resolved by the index'}, by ${packages.name}`);
    if (plugins.length > 0)
        log.line(`Beside it, resolved by the index: ${plugins.join(', ')}`);
    try {
        const environment = empty ?? (await packages.createEnvironment(interpreter, folder));
        if (isLocked)
            await packages.installLocked(environment, (0,locked_list/* lockedList */.V)(isWhole));
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
            : `Check \`poetry-version\`, or leave it out to take ${locked_packages/* POETRY_VERSION */.d}.`,
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
        await (0,retry/* retry */.L)(clock, { tries: publish_TRIES, pauseMs: FIRST_PAUSE_MS, when }, async (n) => {
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
        progress.learn((0,src_plan/* withDone */.l_)(progress.now, accepted));
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
    for (const pause of (0,retry/* growingPauses */.P)(1000)) {
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
        const { missing, done, conflicts } = (0,src_plan/* plan */.et)(this.now.missing, seen);
        this.learn({ ...(0,src_plan/* withDone */.l_)(this.now, done), missing, conflicts });
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

// EXTERNAL MODULE: ./src/poetry/arguments.ts
var poetry_arguments = __webpack_require__(4545);
;// CONCATENATED MODULE: ./src/poetry/body-words.ts


/** Characters of a body that are looked at. */
const LOOKED_AT = 64 * 1024;
/**
 * What the body of an answer says, as Poetry prints it: Python's spelling of bytes (`b'…'`), perhaps without its end. Of JSON
 * its message, of a page its title, else the text; '' where it says nothing that can be read.
 */
function wordsInBody(spelled) {
    const text = decode(spelled.slice(0, LOOKED_AT)).replace(/\ufffd$/, '');
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
const ROWS = [
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
    for (const { pattern, read } of ROWS) {
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
        const pages = (0,pypi_site/* pagesOf */.E)(site);
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
    const parent = await (0,external_node_fs_promises_.mkdtemp)(external_node_path_default().join(tools.uploadFolder, 'attempt-'));
    const { folder, files, state } = await prepare(parent, release, wanted);
    const repository = target.poetryName === null ? null : { name: target.poetryName, url: target.uploadUrl };
    const args = (0,poetry_arguments/* publishArguments */.sd)(target.poetryName, files);
    const env = uploadEnvironment(tools.jobEnv, await tools.credential.take(), repository, state);
    const finished = await tools.runPoetry({ tool: tools.python, start: 'light', args, cwd: folder, env });
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
    const folder = await (0,system_files/* makePrivateFolder */.I2)(parent, 'project');
    const files = await (0,system_files/* makePrivateFolder */.I2)(folder, 'files');
    const state = await (0,system_files/* makePrivateFolder */.I2)(parent, 'state');
    await (0,external_node_fs_promises_.writeFile)(external_node_path_default().join(state, 'netrc'), '');
    const project = `[project]\nname = ${JSON.stringify(release.name)}\nversion = ${JSON.stringify(release.version)}\n`;
    await (0,external_node_fs_promises_.writeFile)(external_node_path_default().join(folder, 'pyproject.toml'), project);
    await (0,built/* copyUnchanged */.dQ)(wanted, files);
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
    known.shown = await step('Confirm', () => confirm_confirm(index, target, release, (0,src_plan/* asPublished */.f1)(built, known.now ?? plan), waitSeconds, tools));
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
        await (0,built/* checkUnchanged */.SC)(plan.missing);
        const uploadFolder = await (0,system_files/* makeWorkFolder */._d)(runner.temp);
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
    const ofVersion = version === null ? [] : (0,filenames/* filesOfVersion */.pt)(page.files, name, version);
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
    const output = await (0,system_files/* makePrivateFolder */.I2)(work, 'built');
    const finished = await runPoetry({
        tool: poetry.python,
        start: poetry.start,
        args: (0,poetry_arguments/* buildArguments */.fb)(formats, output),
        cwd: folder,
        env: poetry.env,
    });
    if (finished.exitCode !== 0)
        throw buildFailed(poetry, finished, nameOf('pyproject.toml'));
    const { files, others } = await (0,built/* readBuildFolder */.T8)(output);
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

// EXTERNAL MODULE: ./src/steps/check-credential.ts + 1 modules
var check_credential = __webpack_require__(8651);
;// CONCATENATED MODULE: ./src/steps/check-space.ts

const MB = 1e6;
/**
 * Bytes that are needed before anything of the project is built, as measured: uv with its downloads (38 and 68 MB), Poetry
 * (61, where plugins are resolved beside it; else half of that) where the file system makes no hard links, and its byte code (10).
 * Tools of the upload's own, where it needs any, come on top.
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
        what: `The disk of RUNNER_TEMP has ${inWords(free)} left, and Poetry with its tools can take ${inWords(SPACE_NEEDED)}.`,
        why: 'The build and the dependencies come on top of that. Nothing was installed, built or uploaded.',
        fix: 'Free space before this step, or take a runner with a larger disk.',
    });
}
/** Whether `checkSpace` would find nothing. */
async function hasRoom(tools) {
    return checkSpace(tools).then(() => true, () => false);
}

// EXTERNAL MODULE: ./src/packaging/file-host.ts
var file_host = __webpack_require__(5496);
// EXTERNAL MODULE: ./src/pypi/target.ts
var target = __webpack_require__(6907);
;// CONCATENATED MODULE: ./src/steps/download-uv.ts





const PYPI_SIMPLE = 'https://pypi.org/simple';
/** Part of step 7: reads a wheel of uv. What is advised where an index cannot be read is not meant for this. */
function uvDownload(tools) {
    return async (pin, read) => {
        try {
            await readWheel(tools, pin, read);
        }
        catch (failure) {
            throw failure instanceof errors/* PublishError */.S1 ? new Error(failure.what.replace(/\.$/, '')) : failure;
        }
    };
}
/** From PyPI's file host or from the index that pip is configured for. */
async function readWheel({ http, clock, env }, ...[pin, read]) {
    const url = new URL(configuredIndex(env) ?? PYPI_SIMPLE);
    const login = url.username === ''
        ? null
        : { username: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
    url.username = url.password = '';
    const reader = new IndexReader(http, clock, (0,target/* targetAt */.to)(url.href, url.href), login);
    if (url.href === PYPI_SIMPLE)
        return reader.stream(`${file_host/* PYPI_FILES */.l}${pin.path}`, read, pin.size + 1);
    const { files } = await reader.project('uv');
    const found = files.find(({ filename }) => filename === pin.filename);
    if (found === undefined)
        throw new Error(`${url.host} has no ${pin.filename}`);
    return reader.stream(found.url, read, pin.size + 1);
}

// EXTERNAL MODULE: ./src/steps/hand-over.ts
var hand_over = __webpack_require__(2405);
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
    return file.kind === 'wheel' ? contents_readWheel(file) : readSdist(file);
}
async function contents_readWheel(file) {
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
        if (name === null || (0,names/* normaliseName */.G)(name) !== file.name)
            throw new ContentsError(`its metadata names the project ${name ?? '(none)'}, its name ${file.name}`);
        const parsed = (0,versions/* parseVersion */.ot)(version ?? '');
        if (parsed === null || !(0,versions/* sameVersion */.r1)(parsed, file.version)) {
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
        what: `${filename} holds pointers of Git LFS in place of files: ${(0,system_words/* listInWords */.Dq)(names, 10)}.`,
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
        else if (token < tokens.length && fits(tokens[token] ?? '', characters[at] ?? '')) {
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
function fits(token, character) {
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
    const named = (0,system_words/* listInWords */.Dq)(files.map(asWord), untracked_MOST_NAMED);
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
        .filter((extra) => !(0,names/* isProjectName */.j)(extra))
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
            what: `PyPI would refuse ${file.filename}: ${joined(flaws.map(({ what }) => what)).join('; ')}.`,
            why: 'Nothing was uploaded.',
            fix: joined(flaws.map(({ fix }) => fix)).join(' '),
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
    const parsed = (0,versions/* parseVersion */.ot)(ownVersion.replaceAll('_', '-'));
    const isNormal = ownName === stem && parsed !== null && (0,versions/* sameVersion */.r1)(parsed, version);
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
function joined(texts) {
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
        if (file.name !== (0,names/* normaliseName */.G)(project.name))
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
    if (requiresPython === null || (0,constraints/* allowSamePythons */.t7)(requiresPython, built ?? '') !== false)
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
    const odd = built.find(({ version }) => !(0,versions/* sameVersion */.r1)(version, expected));
    if (odd === undefined)
        return expected;
    throw new errors/* PublishError */.S1('artifact-invalid', {
        what: `The build made ${odd.filename}, but the version is ${expected.normal}.`,
        why: 'A plugin or the build backend sets another version than pyproject.toml.',
        fix: 'List "version" in `dynamic` and move it from [project] to [tool.poetry], or switch the plugin off.',
        at: project.versionPlace,
    });
}

// EXTERNAL MODULE: ./src/system/plain-file.ts
var plain_file = __webpack_require__(9384);
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
    if ((0,versions/* parseVersion */.ot)(poetryVersion)?.isPrerelease !== false)
        return null;
    return COUNTINGS.find(([poetry]) => (0,constraints/* allows */.NB)(poetry, poetryVersion))?.[1] ?? null;
}
/**
 * The `content-hash` that Poetry would write into a lock made from these tables: SHA-256 of a part of them as Python's `json.dumps` writes
 * it. Source: `Locker._get_content_hash` of Poetry 1.8.5, 2.2.1 and 2.5.1; `__tests__/long` compares with those.
 */
function contentHashes(table) {
    const hash = (counting) => {
        const parts = countedParts(table, counting);
        const json = parts === null ? null : pythonJson(parts, 0);
        return json === null ? null : (0,system_files/* sha256Of */.Bj)(json);
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
    if (await (0,system_files/* isFile */.fo)(file))
        return judgeLock(await (0,external_node_fs_promises_.readFile)(file, 'utf8'), name, poetryVersion, hashes);
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
    if ((0,versions/* parseVersion */.ot)(format) === null || !(0,constraints/* allows */.NB)(READABLE, format)) {
        throw outdated(`${name} has the format ${format}, which Poetry ${poetryVersion} cannot read.`, `It reads the formats ${READABLE}.`, poetryVersion, { file: name, line: at + 1 });
    }
    const maker = /@generated by Poetry (\S+)/.exec(lines[0] ?? '')?.[1];
    const by = maker !== undefined && (0,versions/* parseVersion */.ot)(maker) !== null ? maker : null;
    const made = `${name} has the format ${format}${by === null ? '' : ` and was made by Poetry ${by}`}`;
    if (hashes !== null)
        refuseStale({ lines, name, by, poetryVersion, hashes });
    const isNewer = by !== null && (0,versions/* compareVersions */.Zy)(by, poetryVersion) > 0;
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
    const isOfOlder = by === null || (0,versions/* compareVersions */.Zy)(by, COUNTS_GROUPS) < 0;
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
 * @returns null where it is not started lightly: nobody knows what another version or a plugin loads, and in which order
 */
async function prepareInstall({ preparePoetry }, poetry, source, options) {
    return poetry.start === 'light' ? preparePoetry(await installCommand(poetry, source, options)) : null;
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
async function installCommand({ python, start, env }, { folder }, options) {
    return {
        tool: python,
        start,
        args: (0,poetry_arguments/* installArguments */.Ci)(options),
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
    if ((0,constraints/* allows */.NB)(`<${OLDEST_POETRY}`, poetryVersion)) {
        throw new errors/* PublishError */.S1('poetry-version-refused', {
            what: `Poetry ${poetryVersion} is too old.`,
            why: 'It cannot build into a folder of its own, so old files would be mixed with new ones.',
            fix: `Set \`poetry-version\` to ${OLDEST_POETRY}.5 or newer.`,
        });
    }
    if ((0,constraints/* allows */.NB)(`<${SAFE_POETRY}`, poetryVersion)) {
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
        if (await (0,system_files/* isFile */.fo)(external_node_path_default().join(folder, name)))
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
    const packages = entriesOf(poetry, 'packages', 'include');
    const project = (0,json/* tableAt */.af)(table, 'project');
    const scripts = Object.values((0,json/* tableAt */.af)(poetry, 'scripts') ?? {}).flatMap((script) => {
        const of = (0,json/* asTable */.fO)(script);
        const file = (0,json/* stringAt */.bX)(of, 'type') === 'file' ? (0,json/* stringAt */.bX)(of, 'reference') : undefined;
        return file === undefined ? [] : [tidy(file)];
    });
    return {
        isPoetrys: backend === undefined || OF_POETRY.has(backend),
        packages: packages.length > 0 ? packages.map(packageFrom) : defaultPackages(name),
        include: entriesOf(poetry, 'include', 'path').map(({ pattern }) => pattern),
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
function entriesOf(poetry, list, key) {
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
    const module = (0,names/* normaliseName */.G)(name).replaceAll('-', '_');
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
    const text = toml_decode(await (0,external_node_fs_promises_.readFile)(file), name).replaceAll('\r\n', '\n');
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
    return (0,constraints/* allows */.NB)(`>=${READS_PROJECT}`, poetryVersion);
}
/** Whether `poetry build` of a version asks the build backend; an older one builds with its own core, whatever stands there. */
function asksBackend(poetryVersion) {
    return (0,constraints/* allows */.NB)(`>=${ASKS_BACKEND}`, poetryVersion);
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
        const flaw = (0,constraints/* allows */.NB)(poetry, facts.version) ? flawOf(facts) : null;
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
    const key = Object.keys((0,json/* tableAt */.af)(poetry, 'dependencies') ?? {}).find((other) => (0,names/* normaliseName */.G)(other) === (0,names/* normaliseName */.G)(name));
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
    return Object.keys((0,json/* tableAt */.af)(poetry, 'requires-plugins') ?? {}).map(names/* normaliseName */.G);
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
    if (!(await (0,system_files/* isFile */.fo)(file))) {
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
    const version = (0,versions/* parseVersion */.ot)(written('version', project, poetry) ?? '');
    const isSetByBuild = isSetInBuild(table, project, builder);
    return {
        ...(name !== undefined && (0,names/* isProjectName */.j)(name) && { name }),
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
    if (!(0,names/* isProjectName */.j)(name)) {
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
    const version = (0,versions/* parseVersion */.ot)(raw);
    if (version === null) {
        throw new errors/* PublishError */.S1('version-not-publishable', {
            what: (0,versions/* hasLongNumber */.oF)(raw)
                ? `${JSON.stringify(raw)} has a number of more than 15 digits.`
                : `${JSON.stringify(raw)} is not a version by PEP 440.`,
            why: (0,versions/* hasLongNumber */.oF)(raw)
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
    if (required === null || (0,constraints/* allows */.NB)(required, poetryVersion))
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
    if ((0,constraints/* isConstraint */.WD)(constraint))
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

// EXTERNAL MODULE: ./src/python/choice.ts
var choice = __webpack_require__(5208);
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
    (0,choice/* checkAllowed */.FM)(expected.python, project.requiresPython, project.pythonPlace);
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
        const target = await (0,system_files/* targetOfLink */.h)(external_node_path_default().join(folder, file));
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
    log.warning(`Poetry packs what a symbolic link leads to, under the path of that alone. The built files will not have ${(0,system_words/* listInWords */.Dq)(names, read_project_MOST_NAMED)}. Replace these links by what they lead to, or list them in \`exclude\` of [tool.poetry] if nothing needs them.`);
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

// EXTERNAL MODULE: ./src/python/uv-pins.ts
var uv_pins = __webpack_require__(8296);
;// CONCATENATED MODULE: ./src/python/uv.ts










/** The wheel of uv for a platform; null where there is none. */
function uvPinFor(platform) {
    return uv_pins/* UV_PINS */.V[`${platform.os}-${platform.arch}${platform.libc === 'musl' ? '-musl' : ''}`] ?? null;
}
/**
 * The uv that lies in a folder of ours, which is run as it is, or else the pinned one, fetched.
 * @param ahead is moved here in place of another one
 * @returns absolute path of the program
 * @throws {Error} with a message for the user, where it is not to be had
 */
async function haveUv(platform, folder, download, ahead = null) {
    const program = external_node_path_default().join(folder, (0,system_platform/* executableName */.IK)(platform, 'uv'));
    if (await (0,system_files/* isFile */.fo)(program))
        return program;
    const pin = uvPinFor(platform);
    if (pin === null)
        throw new Error(`there is no uv ${uv_pins/* UV_VERSION */.t} for ${platform.os} ${platform.arch}`);
    await (0,system_files/* makePrivateFolder */.I2)(folder);
    const isMoved = ahead !== null && (await moved(await ahead.program, program));
    if (!isMoved)
        await fetchProgram(pin, program, download);
    return program;
}
/** Windows moves nothing that a virus scanner has opened. */
async function moved(from, to) {
    return (0,external_node_fs_promises_.rename)(from, to).then(() => true, () => false);
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
        await (0,external_node_fs_promises_.rename)(unpacked, program);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(unpacked, { force: true });
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
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: system_files/* PIECE_BYTES */.ts });
    const within = (content) => (0,streams/* limited */.TJ)(content, program.size);
    try {
        await (0,promises_.pipeline)((0,streams/* joined */.oR)(packed(), system_files/* PIECE_BYTES */.ts), inflate, within, (0,external_node_fs_.createWriteStream)(file, { mode: 0o755 }));
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
var cancelled = __webpack_require__(6542);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
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
    const versions = await (0,external_node_fs_promises_.readdir)(external_node_path_default().join(cache, tool)).catch(() => []);
    const folders = versions
        .filter((version) => WHOLE_VERSION.test(version))
        .map((version) => external_node_path_default().join(cache, tool, version, arch));
    const areComplete = await Promise.all(folders.map(async (folder) => (await (0,system_files/* isFolder */.lQ)(folder)) && (0,system_files/* isFile */.fo)(`${folder}.complete`)));
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
        const paths = (await toolCacheFolders('Python', this.#platform.arch)).map((root) => external_node_path_default().join(root, folder, (0,system_platform/* executableName */.IK)(this.#platform, 'python')));
        const found = await this.#running(paths, 'tool cache');
        return found.sort((one, other) => (0,versions/* compareVersions */.Zy)(other.version, one.version));
    }
    /**
     * Interpreters on PATH, in its order.
     * @param minor `3.12`: `python3.12` is looked for, too
     */
    async onPath(minor) {
        const names = [...(minor === null ? [] : [`python${minor}`]), 'python3', 'python'];
        return this.#running(await (0,path_search/* programsOnPath */.i)(this.#env, this.#platform, names, this.#workspace), 'PATH');
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
            return (await (0,system_files/* isReallyInside */.O5)(this.#workspace, answered)) ? null : { version, path: answered };
        }
        catch (failure) {
            if (failure instanceof cancelled/* Cancelled */.cJ)
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
    const folder = await (0,system_files/* realPathOf */.dN)(external_node_path_default().dirname(file));
    if (folder === null)
        return file;
    const real = await (0,system_files/* realPathOf */.dN)(file);
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
        const home = await (0,system_files/* makePrivateFolder */.I2)(folder, version);
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

// EXTERNAL MODULE: ./src/system/folder-contents.ts
var folder_contents = __webpack_require__(1096);
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
        const content = BYTE_CODE.test(name) && !name.startsWith('../') ? (0,folder_contents/* contentOf */.$E)(file) : null;
        if (content !== null)
            byteCode.set(external_node_path_default().posix.dirname(name), '').set(name, content);
    });
    const read = async () => {
        await (0,process/* untilStarted */.yQ)();
        return (0,folder_contents/* contentsOf */.KD)(folder, (name) => !BYTE_CODE.test(name));
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
        for await (const { name, kind, content } of (0,folder_contents/* entriesBelow */.yO)(folder)) {
            if (!counts(name))
                continue;
            const before = sealed.get(name);
            if (before !== undefined) {
                if ((await content(before)) !== before)
                    return `${shown(name)} is another one`;
                seen.add(name);
            }
            else if (kind === 'link' || !BYTE_CODE.test(name) || added.push(name) > MOST_ADDED)
                return `${shown(name)} is new`;
        }
    }
    catch (failure) {
        return `it cannot be read (${(0,errors/* messageOf */.bD)(failure)})`;
    }
    const gone = [...sealed.keys()].find((name) => counts(name) && !seen.has(name));
    if (gone !== undefined)
        return `${shown(gone)} is gone`;
    for (const name of added)
        await (0,external_node_fs_promises_.rm)(external_node_path_default().join(folder, name), { recursive: true, force: true });
    return null;
}
/** A name that code of the project may have made up, no longer than a line. */
function shown(name) {
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
            await (0,external_node_fs_promises_.rename)(this.#folder, place);
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
            const hidden = await (0,system_files/* makeWorkFolder */._d)(external_node_path_default().dirname(depot.place));
            const tools = external_node_path_default().join(hidden, 'tools');
            await (0,external_node_fs_promises_.rename)(this.#folder, tools);
            if (!(await (0,system_files/* isOwnFolder */.Zn)(hidden, tools)))
                return;
            const text = JSON.stringify({ poetry: this.#seal.poetry, contents: [...this.#seal.contents] });
            const receipt = `${signatureOf(text, depot.key)}\n${text}`;
            await (0,external_node_fs_promises_.writeFile)(external_node_path_default().join(tools, RECEIPT), receipt, { flag: 'wx', mode: 0o600 });
            await (0,external_node_fs_promises_.rm)(depot.place, { recursive: true, force: true });
            await (0,external_node_fs_promises_.rename)(tools, depot.place);
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
    return new Toolbox(seal === null ? await (0,system_files/* makePrivateFolder */.I2)(folder) : left, depot, seal);
}
async function take(depot, folder) {
    await (0,external_node_fs_promises_.rename)(depot.place, folder);
    const receipt = external_node_path_default().join(folder, RECEIPT);
    const [signature = '', text = ''] = (await (0,plain_file/* readPlainFile */.b)(receipt, LARGEST_RECEIPT))
        .toString('utf8')
        .split('\n');
    const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(text, depot.key))];
    if (given.length !== right.length || !(0,external_node_crypto_.timingSafeEqual)(given, right))
        return null;
    const { poetry, contents } = JSON.parse(text);
    const seal = { poetry, contents: new Map(contents) };
    await (0,external_node_fs_promises_.rm)(receipt);
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
    if (depot !== null && (await (0,system_files/* isFolder */.lQ)(depot.place)))
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
    const minors = (0,choice/* minorsFor */.Gj)(request, constraint);
    const { log } = tools;
    const { search, ready, makeEarly, freshInstaller } = await openEquipment(tools, uvAhead);
    const exact = request.kind === 'exact' ? request.version : null;
    const isFit = (version) => (0,choice/* fits */.lA)(version, request, constraint);
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
    const [found, equipment] = await Promise.all([findAndMake(), ready]);
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
    const downloads = await (0,system_files/* makePrivateFolder */.I2)(work, 'downloads');
    const folder = await (0,system_files/* makePrivateFolder */.I2)(work, 'pythons');
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
    return (0,choice/* fits */.lA)(version, { kind: 'default' }, POETRY_NEEDS);
}
async function findForPoetry(search) {
    const minors = (0,choice/* minorsFor */.Gj)({ kind: 'default' }, POETRY_NEEDS);
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

// EXTERNAL MODULE: ./src/python/imports.ts
var imports = __webpack_require__(5416);
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
    const folder = await (0,system_files/* makePrivateFolder */.I2)(tools.work, 'smoke-test');
    const environment = await installAlone(tools, installer, interpreter, wheel, folder);
    // Nothing lies there that could be imported.
    const cwd = await (0,system_files/* makePrivateFolder */.I2)(folder, 'empty');
    const args = (0,imports/* importing */.Q7)(modules);
    const env = (0,path_search/* activated */.c)(tools.env, environment);
    const shown = `python -I -c "${modules.map((name) => `import ${name}`).join('; ')}"`;
    const { stdout, exitCode } = await tools.runGuarded({ tool: environment.python, args, cwd, env }, shown);
    if (exitCode === 0 && (0,imports/* hasImported */.Fd)(stdout))
        return;
    const { why, fix } = (0,imports/* whyNotImported */.S$)(stdout, [...modules, wheel.name.replaceAll('-', '_')], exitCode);
    throw new errors/* PublishError */.S1('smoke-test-failed', {
        what: `${modules.join(', ')} cannot be imported where only ${wheel.filename} and its dependencies are installed: ${(0,github_text/* shorten */.ml)(endOf(exitCode) + lastLines((0,imports/* upToException */._x)(stdout), 4), 700)}.`,
        why,
        fix: `${fix} Nothing was uploaded.`,
    });
}
/** The wheel and its dependencies in an environment where nothing else is. */
async function installAlone({ runGuarded }, installer, interpreter, { filename, path: wheel }, folder) {
    const packages = installer.unhashed(await (0,system_files/* makePrivateFolder */.I2)(folder, 'tools'), (command) => runGuarded(command, [external_node_path_default().basename(command.tool), ...command.args].join(' ')));
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

// EXTERNAL MODULE: ./src/distributions/expected.ts
var distributions_expected = __webpack_require__(4375);
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
    if (!(await (0,system_files/* isOwnFolder */.Zn)(folder.workspace, place)))
        throw mismatch(folder, ['There is no such folder in the workspace.']);
    const { files, others } = await (0,built/* readBuildFolder */.T8)(place);
    const differences = (0,distributions_expected/* differencesFrom */.J)(expected, files, others);
    if (differences.length > 0)
        throw mismatch(folder, differences);
    const [first] = files;
    if (first === undefined)
        throw new TypeError('nothing is expected');
    const findUnlisted = openClassifierSearch(index, log.warning);
    let name = first.name;
    for (const file of files) {
        if (file.name !== first.name || !(0,versions/* sameVersion */.r1)(file.version, first.version)) {
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

;// CONCATENATED MODULE: ./src/journey.ts
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


















/** Steps 4 to 11; then the files are sent, or handed over where the job does not publish. @returns what the next use may find */
async function buildFromSource(begun, source) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const run = openRun(begun);
        const { known, tools, inputs, prerelease, asking, handOverFolder } = run;
        const { step, log } = tools;
        const { isPyPI } = inputs.target;
        const isForLaterJob = inputs.mode === 'build';
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
            await step('Hand over', () => (0,hand_over/* handOver */.C)(handOverFolder, built, log));
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
async function publishWhatWasBuilt(begun) {
    const run = openRun(begun);
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
    return (0,check_credential/* checkCredential */.C)(inputs.credential, inputs.target, job, inputs.isDryRun, tools.log);
}
/** There is nothing to do: why goes into the report, and each step that is left gets its line in the log. */
function endBySkip({ known, tools, inputs }, { because, skipped, projectUrl }) {
    Object.assign(known, { skipped, projectUrl });
    skipRest(tools.log, because, inputs.mode === 'build');
}
function openRun(begun) {
    const { inputs, event } = begun;
    const { target, credential, existing } = inputs;
    const login = credential?.kind === 'login' ? credential : null;
    const tools = { ...begun.tools, downloadUv: uvDownload(begun.tools) };
    const index = new IndexReader(tools.http, tools.clock, target, login);
    const asking = { ...tools, index, target, existing };
    const prerelease = { policy: inputs.prerelease, isMarked: event.isPrerelease };
    return { ...begun, tools, index, asking, prerelease };
}


/***/ })

};
