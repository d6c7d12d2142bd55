"""Asks Poetry's own Locker. Standard input: JSON, a list of {"pyproject": text, "locks": [text, ...]}; output: for each its hash, and
for each lock whether it is fresh; null where Poetry cannot read that pyproject.toml."""

import json
import sys
import tempfile
from pathlib import Path

from poetry.__version__ import __version__
from poetry.core.pyproject.toml import PyProjectTOML
from poetry.packages.locker import Locker


def answer(folder, case):
    file = folder / "pyproject.toml"
    file.write_bytes(case["pyproject"].encode())
    lock = folder / "poetry.lock"
    try:
        pyproject = PyProjectTOML(file)
        data = pyproject.poetry_config if __version__.startswith("1.") else pyproject.data
        locker = Locker(lock, data)
    except Exception:
        return None
    fresh = []
    for text in case["locks"]:
        lock.write_bytes(text.encode())
        fresh.append(locker.is_fresh())
    return {"hash": locker._content_hash, "fresh": fresh}


with tempfile.TemporaryDirectory() as name:
    json.dump([answer(Path(name), case) for case in json.load(sys.stdin)], sys.stdout)
