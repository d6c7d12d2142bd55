import { pagesOf, type Site } from './site.ts';

/** A job as a Trusted Publisher names it; undefined where it is not known. */
export interface PublishingJob {
  /** `OWNER/NAME` */
  readonly repository: string | undefined;
  readonly owner: string | undefined;
  /** The workflow that holds the job, `OWNER/NAME/.github/workflows/FILE@REF`: the one that PyPI looks at. */
  readonly jobWorkflow: string | undefined;
  /** The workflow that the event started, in the same form. */
  readonly calledFrom: string | undefined;
  readonly environment: string | undefined;
  readonly ref: string | undefined;
}

/** The project that is published. */
export interface PublishedProject {
  /** As pyproject.toml writes it. */
  readonly name: string;
  /** Whether it is on the index, with or without files. */
  readonly exists: boolean;
  /** Whether the repository is a fork of another one. */
  readonly isFork: boolean;
}

/** What of the publisher is most likely wrong. */
export interface Suspect {
  readonly why: string;
  readonly fix: string;
}

/** Whether the job is in a workflow that another one calls. Such jobs cannot be publishers, by the rules of PyPI. */
export function isInReusableWorkflow({
  jobWorkflow,
  calledFrom,
}: Pick<PublishingJob, 'jobWorkflow' | 'calledFrom'>): boolean {
  return (
    jobWorkflow !== undefined &&
    calledFrom !== undefined &&
    jobWorkflow.toLowerCase() !== calledFrom.toLowerCase()
  );
}

/** The fields of the publisher's form, filled in for this job, in its order and words; the ref, which is not one, last. */
export function fieldsOf(job: PublishingJob): string {
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
export function publisherPage(site: Site, job: PublishingJob, project: PublishedProject): string | null {
  const pages = pagesOf(site);
  if (pages === null) return null;
  if (!project.exists) return pages.pendingPublishers;
  const { owner, repository, workflow, environment } = formOf(job);
  const fields = { owner, repository, workflow_filename: workflow, environment };
  const query = new URLSearchParams({ provider: 'github' });
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) query.set(name, value);
  return `${pages.publishers(project.name)}?${query.toString()}`;
}

/** A refusal, and the job that it was given to. */
interface Refused {
  readonly label: string;
  readonly job: PublishingJob;
  readonly project: PublishedProject;
  /** The index's own words. */
  readonly description: string;
  /** The claim that differs from the publisher's; undefined where the index does not say. */
  readonly claim: string | undefined;
}

/** What can be wrong, and how it is known: the first row that fits counts. */
const SUSPECTS: readonly (readonly [
  isMeant: (refused: Refused) => boolean,
  suspect: (refused: Refused) => Suspect,
])[] = [
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
    ({ claim, description }) =>
      claim === 'job_workflow_ref' || description.includes('job_workflow_ref claim does not match'),
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
export function suspectOf(
  { label }: Site,
  job: PublishingJob,
  project: PublishedProject,
  description: string,
): Suspect {
  const claim = /Check failed for (?:required|optional) claim '(\w+)'/.exec(description)?.[1];
  const refused = { label, job, project, description, claim };
  const row = SUSPECTS.find(([isMeant]) => isMeant(refused));
  if (row !== undefined) return row[1](refused);
  return job.environment === undefined ? wrongEnvironment(null) : wrongWorkflow(label, job.environment);
}

function misspelt(field: string): Suspect {
  return {
    why: `${field} is wrong: the repository was renamed or transferred, or the publisher has it misspelt.`,
    fix: 'Register the publisher with the names of today, and remove the old one.',
  };
}

function reusable(label: string, job: PublishingJob): Suspect {
  const [own, caller] = [fileOf(job.jobWorkflow), fileOf(job.calledFrom)];
  return {
    why: `Workflow name is most likely wrong: the job is in the reusable workflow ${own ?? '(unknown)'}, called by ${caller ?? '(unknown)'}, and ${label} takes no reusable workflows as publishers.`,
    fix: `Move the job that publishes into ${caller ?? 'the calling workflow'}, and register that file.`,
  };
}

function wrongEnvironment(environment: string | null): Suspect {
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

function wrongWorkflow(label: string, environment: string): Suspect {
  return {
    why: `Workflow name or Environment name is most likely wrong: ${label} looks for this file with the environment ${environment}, then with none. If both are right, the repository was renamed or transferred after the publisher was registered.`,
    fix: 'Compare the publisher with these fields, and register them where one differs.',
  };
}

interface Form {
  readonly owner: string | undefined;
  readonly repository: string | undefined;
  readonly workflow: string | undefined;
  readonly environment: string | undefined;
}

/** The workflow that can be registered: one of this repository, so that of the caller where the job's own is elsewhere. */
function formOf({ owner, repository, jobWorkflow, calledFrom, environment }: PublishingJob): Form {
  const [first, name] = repository?.split('/') ?? [];
  const file = isInReusableWorkflow({ jobWorkflow, calledFrom }) ? calledFrom : jobWorkflow;
  return { owner: owner ?? first, repository: name, workflow: fileOf(file), environment };
}

/** The file's bare name, as a publisher names it. */
function fileOf(workflow: string | undefined): string | undefined {
  return workflow?.replace(/@.*$/, '').split('/').at(-1);
}
