"""Encryption of what travels between client and portal."""

from __future__ import annotations

import base64
import json
from typing import Any

from Crypto.Cipher import AES
from Crypto.Hash import SHA256
from Crypto.Protocol.KDF import PBKDF2
from Crypto.Random import get_random_bytes

_SALT_SIZE = 16
_NONCE_SIZE = 12
_TAG_SIZE = 16
_ROUNDS = 100_000


class TamperedError(ValueError):
    """The text was changed on its way, or sealed with another passphrase."""


class Sealer:
    """Turns JSON values into sealed text and back.

    A sealed text is the URL-safe base64 of salt, nonce, tag and ciphertext.
    Every call uses a fresh salt and nonce, so equal values give unequal texts.
    """

    def __init__(self, passphrase: str) -> None:
        if not passphrase:
            raise ValueError("the passphrase is empty")
        self._passphrase = passphrase

    def seal(self, value: Any) -> str:
        salt = get_random_bytes(_SALT_SIZE)
        nonce = get_random_bytes(_NONCE_SIZE)
        cipher = self._cipher(salt, nonce)
        sealed, tag = cipher.encrypt_and_digest(json.dumps(value).encode())
        return base64.urlsafe_b64encode(salt + nonce + tag + sealed).decode()

    def open(self, text: str) -> Any:
        try:
            raw = base64.urlsafe_b64decode(text)
            salt, rest = raw[:_SALT_SIZE], raw[_SALT_SIZE:]
            nonce, rest = rest[:_NONCE_SIZE], rest[_NONCE_SIZE:]
            tag, sealed = rest[:_TAG_SIZE], rest[_TAG_SIZE:]
            return json.loads(self._cipher(salt, nonce).decrypt_and_verify(sealed, tag))
        except ValueError as error:
            raise TamperedError("the sealed text cannot be opened") from error

    def _cipher(self, salt: bytes, nonce: bytes) -> Any:
        key = PBKDF2(self._passphrase, salt, 32, count=_ROUNDS, hmac_hash_module=SHA256)
        return AES.new(key, AES.MODE_GCM, nonce=nonce, mac_len=_TAG_SIZE)
