import { readAnnotation, type Annotation } from './annotations.ts';
import { parseCommand, REGISTERED_COMMANDS, type Command } from './command-grammar.ts';
import type { Masks } from './masks.ts';
import { addPath, type StepState } from './step-state.ts';

export interface StepLogOptions {
  readonly masks: Masks;
  readonly step: StepState;
  readonly workspace: string;
  readonly debug: boolean;
  /** `ACTIONS_ALLOW_UNSECURE_COMMANDS` of the job. */
  readonly allowUnsecureCommands: boolean;
  /** Gets every line of the log as it is shown: after the commands, masked. */
  readonly onLine?: (rendered: string) => void;
}

/** Of each level so many annotations are kept, so many characters of each. */
const ANNOTATIONS_PER_LEVEL = 10;
const ANNOTATION_LENGTH = 4096;

/**
 * The log of one step: takes the lines that the action and its children print, carries out the commands in them, and keeps
 * what a user would see.
 */
export class StepLog {
  readonly #options: StepLogOptions;
  readonly #registered = new Set(REGISTERED_COMMANDS);
  readonly #raw: string[] = [];
  readonly #rendered: string[] = [];
  readonly #commands: Command[] = [];
  readonly #annotations: Annotation[] = [];
  readonly #errors: string[] = [];
  #stoppedBy: string | null = null;
  #echo = false;
  #failed = false;

  constructor(options: StepLogOptions) {
    this.#options = options;
    this.#echo = options.debug;
  }

  /** The lines as they were printed. */
  get raw(): readonly string[] {
    return this.#raw;
  }

  /** The lines as they are shown. */
  get rendered(): readonly string[] {
    return this.#rendered;
  }

  /** Every command that was carried out, in order; those that failed too. */
  get commands(): readonly Command[] {
    return this.#commands;
  }

  get annotations(): readonly Annotation[] {
    return this.#annotations;
  }

  /** What the runner itself complained of. */
  get errors(): readonly string[] {
    return this.#errors;
  }

  /** A command failed: the step is red whatever the exit code says. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Takes one line of output. */
  receive(line: string): void {
    this.#raw.push(line);
    const command = parseCommand(line, (name) => this.#registered.has(name));
    if (command === null || !this.#process(command, line)) this.#show(line);
  }

  /** A complaint of the runner itself: in the log and as an annotation; `fails` makes the step red. */
  complain(message: string, fails: boolean): void {
    this.#errors.push(message);
    this.#failed ||= fails;
    this.#annotate({ level: 'error', message });
  }

  /** A warning of the runner itself. */
  warn(message: string): void {
    this.#annotate({ level: 'warning', message });
  }

  /** @returns false where the line remains text. */
  #process(command: Command, line: string): boolean {
    if (this.#stoppedBy !== null) {
      if (command.name !== this.#stoppedBy) return false;
      this.#show(line);
      this.#registered.delete(this.#stoppedBy);
      this.#stoppedBy = null;
      return true;
    }
    this.#commands.push(command);
    if (command.name === 'stop-commands') {
      this.#stop(command.data, line);
      return true;
    }
    if (this.#echo && ECHOED.has(command.name)) this.#show(line);
    const failure = this.#execute(command);
    if (failure !== null) {
      const shown = ECHOED.has(command.name) ? line : command.name;
      this.complain(`Unable to process command '${shown}' successfully.`, true);
      this.complain(failure, true);
    }
    return true;
  }

  #stop(token: string, line: string): void {
    const name = token.toLowerCase();
    if (name === '' || name === 'pause-logging' || this.#registered.has(name)) {
      this.complain(REFUSED_STOP_TOKEN, true);
      return;
    }
    this.#stoppedBy = name;
    this.#registered.add(name);
    if (token.length > 6) this.#options.masks.add(token);
    this.#show(line);
  }

  /** @returns why the command failed, or null. */
  #execute({ name, properties, data }: Command): string | null {
    const { masks, step, debug } = this.#options;
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.#annotate(readAnnotation(name, data, properties, this.#options.workspace));
        return null;
      case 'group':
        this.#show(`##[group]${data}`);
        return null;
      case 'endgroup':
        this.#show('##[endgroup]');
        return null;
      case 'debug':
        if (debug) this.#show(`##[debug]${data}`);
        return null;
      case 'add-mask':
        if (data.trim() === '') {
          this.warn(`Can't add secret mask for empty string in ##[add-mask] command.`);
          return null;
        }
        masks.add(data);
        if (this.#echo) this.#show('::add-mask::***');
        return null;
      case 'echo':
        return this.#setEcho(data);
      case 'set-output':
      case 'save-state': {
        const key = properties.get('name');
        if (key === undefined) return `Required field 'name' is missing in ##[${name}] command.`;
        (name === 'set-output' ? step.outputs : step.state).set(key, data);
        this.warn(deprecated(name));
        return null;
      }
      case 'set-env':
      case 'add-path': {
        if (!this.#options.allowUnsecureCommands) return disabled(name);
        const key = properties.get('name');
        if (name === 'add-path') addPath(step, data);
        else if (key === undefined) return `Required field 'name' is missing in ##[set-env] command.`;
        else step.env.set(key, data);
        return null;
      }
      default:
        // Problem matchers are recorded among the commands, not applied.
        return null;
    }
  }

  #setEcho(data: string): string | null {
    const value = data.trim().toLowerCase();
    if (value !== 'on' && value !== 'off') {
      return `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`;
    }
    this.#echo = value === 'on';
    return null;
  }

  #annotate(annotation: Annotation): void {
    const message = this.#options.masks.apply(annotation.message).slice(0, ANNOTATION_LENGTH);
    this.#show(`##[${annotation.level}]${annotation.message}`);
    const sameLevel = this.#annotations.filter(({ level }) => level === annotation.level);
    if (sameLevel.length < ANNOTATIONS_PER_LEVEL) this.#annotations.push({ ...annotation, message });
  }

  /** The text is masked whole, then cut: an unescaped line break makes more lines of one command. */
  #show(text: string): void {
    for (const line of this.#options.masks.apply(text).split(/\r\n|\r|\n/)) {
      this.#rendered.push(line);
      this.#options.onLine?.(line);
    }
  }
}

/** The commands that are shown as written while `::echo::on` holds; of the others a failure names them alone. */
const ECHOED: ReadonlySet<string> = new Set([
  'add-matcher',
  'add-path',
  'echo',
  'endgroup',
  'group',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
]);

const REFUSED_STOP_TOKEN =
  `You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command. ` +
  'For more information see: https://docs.github.com/actions/learn-github-actions/workflow-commands-for-github-actions' +
  '#example-stopping-and-starting-workflow-commands or opt into insecure command execution by setting the ' +
  '`ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS` environment variable to `true`.';

function deprecated(command: string): string {
  return (
    `The \`${command}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. ` +
    'For more information see: ' +
    'https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/'
  );
}

function disabled(command: string): string {
  return (
    `The \`${command}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command ` +
    'execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`. For more information ' +
    'see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/'
  );
}
