import { describe, expect, test } from '@jest/globals';
import { parseCommand, REGISTERED_COMMANDS } from '../../support/runner/command-grammar.ts';
import { LineSplitter } from '../../support/runner/line-splitter.ts';
import { groupsOf } from '../../support/runner/log-groups.ts';
import { Masks } from '../../support/runner/masks.ts';
import { StepLog, type StepLogOptions } from '../../support/runner/step-log.ts';
import { emptyStepState } from '../../support/runner/step-state.ts';

describe('the command grammar', () => {
  const known = new Set(REGISTERED_COMMANDS);
  const parse = (line: string) => {
    const command = parseCommand(line, (name) => known.has(name));
    return command && [command.name, Object.fromEntries(command.properties), command.data];
  };

  test.each<[string, ReturnType<typeof parse>]>([
    ['::debug::text', ['debug', {}, 'text']],
    ['  \t::debug::text', ['debug', {}, 'text']],
    ['x ::debug::text', null],
    ['::DeBug::text', ['debug', {}, 'text']],
    ['::debug::', ['debug', {}, '']],
    ['::debug:text', null],
    ['::unknown::text', null],
    ['::internal-set-repo-path::text', null],
    ['::error file=a.py,line=3,col=4::a::b', ['error', { file: 'a.py', line: '3', col: '4' }, 'a::b']],
    ['::error FILE=a, endLine=3 ::x', ['error', { file: 'a', ' endline': '3' }, 'x']],
    ['::error title=a=b,empty=,=none,file=x::y', ['error', { title: 'a=b', file: 'x' }, 'y']],
    ['::error title=%3A%2C%0D%0A%25%3B::y', ['error', { title: ':,\r\n%%3B' }, 'y']],
    ['::debug::%0D%0A%25%3A%2C%5D', ['debug', {}, '\r\n%%3A%2C%5D']],
    ['::debug::%250A', ['debug', {}, '%0A']],
    ['##[debug]text', ['debug', {}, 'text']],
    ['anywhere ##[DEBUG]text', ['debug', {}, 'text']],
    ['##[unknown] ##[debug]text', null],
    ['##[debug text', null],
    ['##[error file=a;line=3]x', ['error', { file: 'a', line: '3' }, 'x']],
    ['##[error title=%3B%5D%3A]%3B%0D%0A%5D%25%3A', ['error', { title: ';]%3A' }, ';\r\n]%%3A']],
    ['::unknown::x ##[debug]text', ['debug', {}, 'text']],
    ['\uFEFF::debug::text', null],
    ['', null],
  ])('%j', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });
});

describe('lines', () => {
  const split = (...chunks: readonly (string | Buffer)[]): readonly string[] => {
    const lines: string[] = [];
    const splitter = new LineSplitter((line) => lines.push(line));
    for (const chunk of chunks) splitter.write(Buffer.from(chunk as string));
    splitter.end();
    return lines;
  };

  test('end at LF, CR and CRLF, also across chunks', () => {
    expect(split('a\nb\r\nc\rd')).toEqual(['a', 'b', 'c', 'd']);
    expect(split('a\r', '\nb')).toEqual(['a', 'b']);
    expect(split('a\r', 'b\n', '\n')).toEqual(['a', 'b', '']);
    expect(split('a', 'b\n')).toEqual(['ab']);
  });

  test('are UTF-8, also where a chunk ends inside a character', () => {
    const bytes = Buffer.from('é\n');
    expect(split(bytes.subarray(0, 1), bytes.subarray(1))).toEqual(['é']);
  });
});

describe('masks', () => {
  const masked = (secrets: readonly string[], text: string): string => {
    const masks = new Masks();
    for (const secret of secrets) masks.add(secret);
    return masks.apply(text);
  };
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const secret = `pypi-"ab'c<d>&+xyzéfgh`;

  test.each([
    ['itself', secret],
    ['base64', base64(secret)],
    ['base64 after one byte', base64(`1${secret}`).slice(4)],
    ['base64 after two bytes', base64(`12${secret}`).slice(4)],
    ['a quoted argument', secret.replaceAll('"', '\\"')],
    ['an expression', secret.replaceAll("'", "''")],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
    ['a URI', encodeURIComponent(secret).replaceAll("'", '%27')],
    ['XML', `pypi-&quot;ab&apos;c&lt;d&gt;&amp;+xyzéfgh`],
    ['PowerShell, before the ampersand', `pypi-"ab'c<d>&+`],
    ['PowerShell, after the coloured letter', 'yzéfgh'],
  ])('cover %s', (_, text) => {
    expect(masked([secret], `<<${text}>>`)).toBe('<<***>>');
  });

  test.each([
    ['hex', Buffer.from('secret-value1').toString('hex')],
    ['upper case', 'SECRET-VALUE1'],
    ['reversed', '1eulav-terces'],
    ['spaced letters', 's e c r e t - v a l u e 1'],
    ['an inner line break', 'secret-\nvalue1'],
    ['all but the last character', 'secret-value'],
    ['base64 of the value and a line end', base64('secret-value1\n')],
  ])('do not cover %s', (_, text) => {
    expect(masked(['secret-value1'], text)).toBe(text);
  });

  test('cover each trimmed line of a value of several', () => {
    expect(masked(['  first\r\n second \n'], 'first, second, third')).toBe('***, ***, third');
  });

  test('cover the inside of a quoted value, when it is long enough', () => {
    expect(masked(['"long-enough"'], 'long-enough')).toBe('***');
    expect(masked(['"short"'], 'short')).toBe('short');
  });

  test('leave the first characters of base64 with something before', () => {
    const text = base64('__token__:pypi-abc');
    expect(masked(['pypi-abc'], text)).toBe('X190b2tlbl9fOnB5***');
  });

  test('become one where they touch or overlap', () => {
    expect(masked(['abc', 'bcd'], '-abcd-abcbcd-')).toBe('-***-***-');
    expect(masked(['aa'], 'aaaaa')).toBe('***');
    expect(masked(['x'], 'xaxbx')).toBe('***a***b***');
  });

  test('ignore an empty value', () => {
    expect(masked(['', '\n'], 'text')).toBe('text');
  });
});

describe('the log of a step', () => {
  const logOf = (lines: readonly string[], options: Partial<StepLogOptions> = {}): StepLog => {
    const step = options.step ?? emptyStepState();
    const settings = {
      masks: new Masks(),
      step,
      workspace: '/w',
      debug: false,
      allowUnsecureCommands: false,
    };
    const log = new StepLog({ ...settings, ...options });
    for (const line of lines) log.receive(line);
    return log;
  };

  test('shows what commands leave of it', () => {
    const lines = [
      'a',
      '::group::T',
      '::debug::d',
      '::endgroup::',
      '::error::e%0Af',
      '::notice::n',
      '::unknown::u',
    ];
    expect(logOf(lines).rendered).toEqual(
      'a|##[group]T|##[endgroup]|##[error]e|f|##[notice]n|::unknown::u'.split('|'),
    );
    expect(logOf(['::debug::d'], { debug: true }).rendered).toEqual(['##[debug]d']);
  });

  test('keeps annotations, with places relative to the workspace', () => {
    const { annotations } = logOf([
      '::error title=T,file=/w/src/a.py,line=3,col=4::m',
      '::warning file=/elsewhere/a.py,col=4::m',
      '##[notice]m',
    ]);
    expect(annotations).toEqual([
      { level: 'error', message: 'm', title: 'T', file: 'src/a.py', line: 3, col: 4 },
      { level: 'warning', message: 'm', file: '/elsewhere/a.py' },
      { level: 'notice', message: 'm' },
    ]);
  });

  test('keeps ten annotations of a level, cut at 4096 characters', () => {
    const { annotations } = logOf(Array.from({ length: 12 }, () => `::warning::${'x'.repeat(5000)}`));
    expect(annotations).toHaveLength(10);
    expect(annotations[0]?.message).toHaveLength(4096);
  });

  test('masks from the moment that a mask is added', () => {
    const log = logOf(['s3cret', '::add-mask::s3cret', 's3cret', '::error::s3cret', '::add-mask:: ']);
    expect(log.rendered.slice(0, 3)).toEqual(['s3cret', '***', '##[error]***']);
    expect(log.annotations[0]?.message).toBe('***');
    expect(log.annotations[1]?.message).toContain("Can't add secret mask for empty string");
    expect(log.raw).toContain('::error::s3cret');
  });

  test('carries out nothing between stop-commands and the token, which it masks', () => {
    const log = logOf([
      '::stop-commands::Token-1234',
      '::error::one',
      '##[error]two',
      '::add-mask::three',
      '::stop-commands::four',
      'before ##[TOKEN-1234]',
      '::error::five',
    ]);
    expect(log.annotations.map(({ message }) => message)).toEqual(['five']);
    expect(log.rendered[0]).toBe('::stop-commands::***');
    expect(log.rendered.slice(1, 3)).toEqual(['::error::one', '##[error]two']);
    expect(log.commands.map(({ name }) => name)).toEqual(['stop-commands', 'error']);
  });

  test.each(['', 'pause-logging', 'Error', 'set-output'])('refuses to stop until %j', (token) => {
    const log = logOf([`::stop-commands::${token}`, '::notice::still']);
    expect(log.failed).toBe(true);
    expect(log.errors[0]).toMatch(
      /^You cannot use a endToken that is an empty string, the string 'pause-logging'/,
    );
    expect(log.annotations.at(-1)).toEqual({ level: 'notice', message: 'still' });
  });

  test('a token can be used only until commands are resumed', () => {
    const log = logOf(['::stop-commands::abc', '::abc::', '::abc::', '::error::x']);
    expect(log.rendered).toEqual(['::stop-commands::abc', '::abc::', '::abc::', '##[error]x']);
  });

  test('takes outputs and state by the old commands, with a warning', () => {
    const step = emptyStepState();
    const log = logOf(['::set-output name=a::1', '::save-state name=b::2', '::set-output::3'], { step });
    expect([...step.outputs, ...step.state]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(log.annotations[0]?.message).toMatch(/^The `set-output` command is deprecated/);
    expect(log.errors[0]).toBe(`Unable to process command '::set-output::3' successfully.`);
    expect(log.failed).toBe(true);
  });

  test('refuses to change the environment unless the job allows it', () => {
    const lines = ['::set-env name=A::1', '::add-path::/p'];
    const refused = emptyStepState();
    expect(logOf(lines, { step: refused }).failed).toBe(true);
    expect([refused.env.size, refused.path.length]).toEqual([0, 0]);
    const allowed = emptyStepState();
    expect(logOf(lines, { step: allowed, allowUnsecureCommands: true }).failed).toBe(false);
    expect([allowed.env.get('A'), allowed.path]).toEqual(['1', ['/p']]);
  });

  test('echoes commands when asked to', () => {
    const log = logOf([
      '::echo::ON',
      '::add-mask::abc',
      '::group::g',
      '::echo::off',
      '::group::h',
      '::echo::x',
    ]);
    expect(log.rendered.slice(0, 5)).toEqual([
      '::add-mask::***',
      '::group::g',
      '##[group]g',
      '::echo::off',
      '##[group]h',
    ]);
    expect(log.failed).toBe(true);
  });

  test('folds groups as the page does', () => {
    const shown = ['a', '##[group]one', 'b', '##[group]two', 'c', '##[endgroup]', 'd', '##[endgroup]'];
    expect(groupsOf(shown)).toEqual([
      { title: 'one', lines: ['b'] },
      { title: 'two', lines: ['c'] },
    ]);
  });
});
