"""The conversation with the portal."""

from __future__ import annotations

from types import TracebackType
from typing import Any

import requests

from .sealing import Sealer


class PortalError(Exception):
    """The portal answered, and said no."""


class Portal:
    """One session with a portal. Use it as a context manager, or call ``close``."""

    def __init__(self, url: str, passphrase: str, timeout: float = 10.0) -> None:
        self._url = url.rstrip("/")
        self._sealer = Sealer(passphrase)
        self._timeout = timeout
        self._http = requests.Session()

    def __enter__(self) -> Portal:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def log_in(self, user: str, password: str) -> None:
        """Open the session; later calls carry the ticket that the portal hands out."""
        answer = self.submit("/login", {"user": user, "password": password})
        self._http.headers["Authorization"] = f"Bearer {answer['ticket']}"

    def submit(self, path: str, form: dict[str, Any]) -> Any:
        """Send a form sealed, and give back the opened answer.

        Raises ``PortalError`` for every status but 200, ``TamperedError`` for an
        answer that cannot be opened, and what ``requests`` raises without a network.
        """
        response = self._http.post(
            self._url + path, json={"sealed": self._sealer.seal(form)}, timeout=self._timeout
        )
        if response.status_code != 200:
            raise PortalError(f"{path}: {response.status_code} {response.reason}")
        return self._sealer.open(response.json()["sealed"])

    def close(self) -> None:
        self._http.close()
