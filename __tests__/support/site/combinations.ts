import { CHOICES, credentialsOf, START, type Answers } from '../../../site/writer/answers.ts';

/** A combination of choices, with the title that a test has for it. */
export interface Combination {
  readonly title: string;
  readonly answers: Answers;
}

/** Every combination of choices that the page offers; two that follow each other differ in few of them. */
export function combinations(): readonly Combination[] {
  return keysOf(CHOICES.index).flatMap((index) =>
    credentialsOf(index).flatMap((credential) =>
      keysOf(CHOICES.jobs).flatMap((jobs) =>
        keysOf(CHOICES.start).flatMap((start) =>
          keysOf(CHOICES.python).map((python) => ({
            title: [index, credential, jobs, start, python || 'any'].join(' '),
            answers: { ...START, index, credential, jobs, start, python },
          })),
        ),
      ),
    ),
  );
}

function keysOf<Key extends string>(choices: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(choices) as Key[];
}
