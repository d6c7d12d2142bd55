import { Credentials, readAuthorization, refuseProject, type Identity } from './credentials.ts';
import { endpointOf, type Endpoint, type ProjectEndpoint } from './endpoints.ts';
import { answerWith, faultPointOf, Faults, isCarriedOut } from './faults.ts';
import type { Fault, FaultPoint, MetFault } from './faults.ts';
import { checkFile } from './file-checks.ts';
import { checkForm } from './form-checks.ts';
import { pathname, redirect } from './http.ts';
import type { HttpAnswer, HttpReply, HttpRequest, Interruption } from './http.ts';
import { checkMetadata } from './metadata-checks.ts';
import { normalizeName, normalizeVersion } from './names.ts';
import { answerProject } from './project-answers.ts';
import type { ProjectPage } from './project-page.ts';
import { refuse, type Refusal } from './refusal.ts';
import { Caches, type StaleReads } from './stale-reads.ts';
import { FileStore, type GivenFile, type StoredFile } from './stored-files.ts';
import { TrustedPublishing, type MintAttempt, type Publisher } from './trusted-publishing.ts';
import { uploadAttempt, type UploadAttempt } from './upload-attempts.ts';
import { fieldOf, readUploadForm, type UploadForm } from './upload-form.ts';

/** How one index differs from another. */
export interface IndexOptions {
  /** `https://pypi.org`: root of its help pages, as its texts name it. */
  readonly help: string;
  /** `https://files.pythonhosted.org`: root of its files' URLs; their paths begin with `/packages/`. */
  readonly files: string;
  /** The audience of its Trusted Publishing. */
  readonly audience: string;
  /** Beginning of its minted tokens. */
  readonly tokenPrefix: string;
  /** Whether it knows user names (PyPI does not). */
  readonly passwords: boolean;
}

/** What became of an upload, before it is put into words. */
interface Outcome {
  readonly refusal: Refusal | null;
  readonly stored: boolean;
}

/** A package index in memory that answers as PyPI does: upload, Simple API, JSON API, Trusted Publishing. */
export class EmbeddedIndex {
  /** Asks for a login (401) on every reading of projects and files too. Only for indexes with user names. */
  requireLoginToRead = false;
  /** The classifiers that it lists: few of PyPI's, and what a test adds. Uploads are not held against them. */
  readonly classifiers = new Set(['Programming Language :: Python :: 3', 'Topic :: Utilities']);
  readonly #options: IndexOptions;
  readonly #store: FileStore;
  readonly #credentials: Credentials;
  readonly #publishing: TrustedPublishing;
  readonly #faults = new Faults();
  readonly #caches = new Caches();
  readonly #uploads: UploadAttempt[] = [];

  constructor(options: IndexOptions) {
    this.#options = options;
    this.#store = new FileStore(options.files);
    this.#credentials = new Credentials({ passwords: options.passwords, help: options.help });
    this.#publishing = new TrustedPublishing({
      audience: options.audience,
      tokenPrefix: options.tokenPrefix,
      hasProject: (name) => this.#store.hasProject(name),
      createProject: (name) => {
        this.#store.createProject(name);
      },
      acceptMinted: (token, projects, expires) => {
        this.#credentials.addToken(token, { kind: 'publisher', projects, expires });
      },
    });
  }

  /** Every request to the upload URL, oldest first. */
  get uploads(): readonly UploadAttempt[] {
    return this.#uploads;
  }

  /** The tokens it minted, oldest first. */
  get minted(): readonly string[] {
    return this.#publishing.minted;
  }

  /** Every call of the mint that reached it, with the claims of the ID token. */
  get mints(): readonly MintAttempt[] {
    return this.#publishing.attempts;
  }

  /** Every fault that a request met, oldest first; what waits for a request is not among them. */
  get faults(): readonly MetFault[] {
    return this.#faults.met;
  }

  /** All files, or those of one project (name in any spelling), oldest first. */
  files(project?: string): readonly StoredFile[] {
    return this.#store.files(project);
  }

  /** Puts a file there as if somebody had uploaded it earlier: no check is made. */
  put(file: GivenFile): StoredFile {
    return this.#store.put(file);
  }

  /** Deletes a file as its owner could; its name can never be used again. Error: no such file. */
  delete(filename: string): void {
    this.#store.delete(filename);
  }

  /** Makes a project `archived` or `quarantined`, or `active` again, as PyPI shows it; uploads are not refused for it. */
  setStatus(project: string, status: 'active' | 'archived' | 'quarantined'): void {
    this.#store.setStatus(project, status);
  }

  /** An API token that may upload; with `project` to that one only. The project need not exist. */
  acceptToken(token: string, scope: { project?: string } = {}): void {
    const projects = scope.project === undefined ? null : [normalizeName(scope.project)];
    this.#credentials.addToken(token, { kind: 'user', projects, expires: Number.POSITIVE_INFINITY });
  }

  /** A user who may upload, and read where `requireLoginToRead` is set. Error: PyPI knows no passwords. */
  acceptUser(user: string, password: string): void {
    this.#credentials.addUser(user, password);
  }

  /** Registers a Trusted Publisher; unless it is `pending`, its project exists from now on (perhaps without files). */
  trust(publisher: Publisher): void {
    this.#publishing.trust(publisher);
  }

  /** Makes the next requests fail. */
  fail(fault: Fault): void {
    this.#faults.add(fault);
  }

  /**
   * Lets readers see the index as it is now, or as it was without some files, whatever is uploaded meanwhile: for so many readings, or as
   * `stale` says. The files themselves and the upload know everything.
   */
  staleReads(stale: number | StaleReads): void {
    const known = { files: this.files().map(({ filename }) => filename), projects: this.#store.projects };
    this.#caches.add(typeof stale === 'number' ? { reads: stale } : stale, known);
  }

  /** Takes back all faults that still wait, and stale reads. */
  recover(): void {
    this.#faults.clear();
    this.#caches.clear();
  }

  /** Whether the project exists here, with or without files. */
  hasProject(name: string): boolean {
    return this.#store.hasProject(name);
  }

  /** What to do with a request, whose body has not been read, instead of handing it to `handle`; null: nothing. */
  interrupt(request: HttpRequest): Interruption | null {
    const endpoint = endpointOf(request);
    const on = endpoint === null ? null : faultPointOf(endpoint);
    const drop = on === null ? null : this.#faults.takeEarly(on, request);
    if (drop === null) return null;
    return {
      share: drop === 'drop-before' ? 0 : 0.5,
      onEnd: async (part) => {
        if (on === 'upload')
          this.#uploads.push(uploadAttempt(await readUploadForm(part), part, 'drop', false));
      },
    };
  }

  /** Answers a request to any of its endpoints, whatever the host. */
  async handle(request: HttpRequest): Promise<HttpReply> {
    const endpoint = endpointOf(request);
    if (endpoint === null) return refuse({ status: 404, text: '' }, request);
    const refusal = this.#checkRequest(endpoint, request);
    if (refusal !== null) return refuse(refusal, request);
    switch (endpoint.kind) {
      case 'upload':
        return this.#upload(request);
      case 'upload-without-slash':
        return this.#redirectUpload();
      case 'audience':
        return this.#withFaults('audience', request, () => this.#publishing.audience());
      case 'mint':
        return this.#withFaults('mint', request, () => this.#publishing.mint(request));
      case 'file':
        return this.#withFaults('file', request, () => this.#file(request));
      case 'classifiers':
        return this.#withFaults('classifiers', request, () => this.#classifierList());
      default:
        return this.#showProject(endpoint, request);
    }
  }

  /** Method and, where it is asked for, login. */
  #checkRequest(endpoint: Endpoint, request: HttpRequest): Refusal | null {
    const writes = ['upload', 'upload-without-slash', 'mint'].includes(endpoint.kind);
    if (!(writes ? ['POST'] : ['GET', 'HEAD']).includes(request.method)) return { status: 405, text: '' };
    if (writes || endpoint.kind === 'audience' || !this.requireLoginToRead) return null;
    const identity = this.#credentials.identify(readAuthorization(request.headers['authorization']));
    return 'status' in identity ? identity : null;
  }

  #withFaults(on: FaultPoint, request: HttpRequest, answer: () => HttpAnswer): HttpReply {
    const fault = this.#faults.take(on, request);
    const nothing: HttpAnswer = { status: 500, headers: {}, body: Buffer.alloc(0) };
    return answerWith(fault, isCarriedOut(fault) ? answer() : nothing, request);
  }

  #showProject(endpoint: ProjectEndpoint, request: HttpRequest): HttpReply {
    const on = endpoint.kind === 'simple-without-slash' ? 'simple' : endpoint.kind;
    return this.#withFaults(on, request, () =>
      answerProject(endpoint, request, this.#page(endpoint, request), (version) =>
        this.#store.info(endpoint.name, version),
      ),
    );
  }

  #page({ kind, name }: ProjectEndpoint, request: HttpRequest): ProjectPage | null {
    const fresh = this.#store.page(name);
    if (fresh === null || kind === 'simple-without-slash') return fresh;
    const { page, isStale } = this.#caches.read(kind, fresh);
    if (isStale) this.#faults.note(kind, request, 'stale');
    return page;
  }

  #file(request: HttpRequest): HttpAnswer {
    const file = this.#store.at(pathname(request));
    if (file === null) return refuse({ status: 404, text: '' }, request);
    const headers = { 'content-type': 'application/octet-stream', etag: `"${file.md5}"` };
    return { status: 200, headers, body: file.content };
  }

  /** As PyPI: in order, without a line end behind the last. */
  #classifierList(): HttpAnswer {
    const body = Buffer.from([...this.classifiers].sort().join('\n'));
    return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
  }

  #redirectUpload(): HttpAnswer {
    const text =
      'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)';
    return { ...redirect('/legacy/', 308), reason: text };
  }

  async #upload(request: HttpRequest): Promise<HttpReply> {
    const form = await readUploadForm(request);
    const fault = this.#faults.take('upload', request);
    const outcome = isCarriedOut(fault) ? this.#receive(form, request) : { refusal: null, stored: false };
    const good: HttpAnswer = {
      status: 200,
      headers: { 'content-type': 'text/html; charset=UTF-8' },
      body: Buffer.alloc(0),
    };
    const right = outcome.refusal === null ? good : refuse(outcome.refusal, request);
    const reply = answerWith(fault, right, request);
    this.#uploads.push(uploadAttempt(form, request, reply, outcome.stored));
    return reply;
  }

  /** The checks in PyPI's order; the file is stored where none refuses. */
  #receive(form: UploadForm, request: HttpRequest): Outcome {
    const refused = (refusal: Refusal): Outcome => ({ refusal, stored: false });
    const early = checkForm(form);
    if (early !== null) return refused(early);
    const identity = this.#credentials.identify(readAuthorization(request.headers['authorization']));
    if ('status' in identity) return refused(identity);
    const bad = checkMetadata(form) ?? this.#checkProject(identity, fieldOf(form, 'name') ?? '');
    if (bad !== null) return refused(bad);
    if (form.file === null) throw new Error('the checks of the metadata let a form without a file pass');
    const verdict = checkFile(form, form.file, this.#store, this.#options.help);
    if (verdict.kind === 'refused') return refused(verdict.refusal);
    if (verdict.kind === 'identical') return { refusal: null, stored: false };
    this.#store.put({
      filename: form.file.filename,
      content: form.file.content,
      project: fieldOf(form, 'name') ?? '',
      version: normalizeVersion(fieldOf(form, 'version') ?? '') ?? '',
      fields: form.fields,
    });
    return { refusal: null, stored: true };
  }

  /** Answers 10 and 14: may this identity create the project, or upload to it? */
  #checkProject(identity: Identity, project: string): Refusal | null {
    if (identity.kind === 'publisher' && !this.#store.hasProject(project)) {
      const text =
        "Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher but specifying the project name incorrectly (either in the publisher or in your project's metadata). Please ensure that both match. See: https://docs.pypi.org/trusted-publishers/troubleshooting/";
      return { status: 400, text };
    }
    return refuseProject(identity, project);
  }
}
