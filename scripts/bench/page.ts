import type { Results } from './results.ts';
import { goalsOf, sectionsOf, type Section, type Table } from './sections.ts';

const INTRODUCTION = `# Performance

How long a release takes, beside the workflow that it replaces. Written by \`npm run bench -- --write\`; seconds are those of one machine, and say
little about others. What counts are the ratios: both sides of each were measured in the same turn, on the same machine.`;

const HOW = `## How it is measured

- The index, GitHub and the runner are played on the same machine, on loopback, as in \`npm run demo\`: nothing waits for the internet. They
  take their part of the processor, from all sides.
- **Plain** is the usual workflow: \`git fetch\` of the one commit, \`pip install poetry\`, \`poetry install\`, \`poetry config\`, \`poetry publish --build\`, in
  this order, with Poetry as it is without settings. Its Python is ready before the clock starts, with the newest pip, as actions/setup-python
  leaves it; its time is the sum of its commands, and what a runner does between them does not count. \`poetry config\` stores the token.
- **Action** is the committed bundle with the defaults: from the start of its process to its end, Python looked for, checks, Trusted Publishing and
  the look at the index included. It finds the same Python on PATH. Its \`poetry install\` is that of Poetry with three threads and
  without a cache; it is loaded while the build runs, and its time begins when it begins to work.
- **uv** is \`uv build\` and \`uv publish\` with a token, after \`pip install uv\`: it neither installs the dependencies nor looks at the index.
- In each turn a release is made in each way: by uv first, and which of the other two comes next changes from turn to turn. Ratios are made within a turn; shown is their median, with the least and the most.
  Every row is a median of its own: rows do not add up, and a quotient of two of them is not the ratio. With so few turns on a machine that has
  neighbours, medians that are closer than a tenth cannot be told apart. A goal counts as reached by its median, though single turns may miss it.
- **Set-up alone** is, of the plain workflow, \`pip install poetry\` and \`poetry config\`; of the action everything but \`poetry build\`, \`poetry install\` and
  \`poetry publish\` themselves: its checkout, its checks and its looks at the index count.
- **Our own** is the time of the action in which neither a child of its process ran nor a request of it was under way. What the process does beside one,
  such as loading code while git fetches, is not in it, but in the whole. A hook in the process writes these times down, in every run but those of the
  start and the skipped version, and takes some milliseconds of them.`;

const WHAT_IS_LEFT = `## What is left

\`npm run demo -- --trace FILE.svg\` draws the steps, programs and requests of a run on one time line. What is still waited for, and why:

- **Poetry itself**, most of all: \`poetry build\`, \`poetry install\` and \`poetry publish\` each start a Python and load Poetry, and \`poetry install\`
  unpacks all wheels in one interpreter. It runs with three threads, because only one of them computes at a time, and without a cache, because nothing
  is kept beyond the job. It is loaded beside the build, and waits. It could work beside it, too; but then code of the dependencies would run before
  the built files are hashed. The Poetry that publishes is started last: nothing that will hold the credential is there while such code runs.
- **uv and Poetry's own packages** are downloaded, checked by hash and unpacked; nothing is looked for on an index. Of Poetry's packages is left out
  what is not used here: unpacked, that is half of all bytes on Linux. uv comes while the index is asked and the virtual environments are made.
- **Byte code** of the modules that the three commands load is written once, on all processors; else each of them would compile its own. Without
  plugins the pinned Poetry is started without its git client, which every command would load: it is loaded where a dependency comes from a git
  repository, as none does here.
- **The hash of each file of Poetry** is taken twice, before code of the project runs and before the upload: it shows that the Poetry that built may
  send, too, so that there is no second installation.
- **The checks**: git, the index and the tag are asked, and each program that is started for that takes its time.`;

/** The page of the documentation. Markdown, whose tables nobody has aligned yet. */
export function pageOf(results: Results): string {
  return [
    INTRODUCTION,
    `${results.date}, ${results.machine}.`,
    '![Bars: the plain workflow, the action and uv, each divided into what it does](performance.svg)',
    markdownTable(goalsOf(results)),
    HOW,
    ...sectionsOf(results).map(markdownSection),
    WHAT_IS_LEFT,
  ].join('\n\n');
}

/** The same for a terminal. */
export function textOf(results: Results): string {
  const sections = sectionsOf(results).map(({ title, tables }) =>
    [title, ...tables.map(textTable)].join('\n\n'),
  );
  return [`${results.date}, ${results.machine}`, textTable(goalsOf(results)), ...sections].join('\n\n');
}

function markdownSection({ title, text, tables }: Section): string {
  return [`## ${title}`, text, ...tables.map(markdownTable)].join('\n\n');
}

function markdownTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, n) => (n === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** Columns, the first one to the left, the others to the right. */
export function textTable({ head, rows }: Table): string {
  const plain = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll(/\*\*|`/g, '')));
  const widths = head.map((_, n) => Math.max(...plain.map((cells) => cells[n]?.length ?? 0)));
  return plain
    .map((cells) =>
      cells
        .map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
        .join('   ')
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join('\n');
}
