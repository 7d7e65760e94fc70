"""A server of its own with accounts in it, for drills that attack it from outside.

The server listens on 127.0.0.1 and keeps everything in a new folder that is deleted at the end. There is an administrator whose
second step is taken as done, a trainer, a trainee in a group, and something said of a page. The binary is target/release/askel,
else target/debug/askel; ASKEL_BINARY names another.
"""

import contextlib
import datetime
import http.client
import os
import pathlib
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
COURSE, PAGE = "turvallisesti-verkossa", "pitka-salasana"


def binary():
    """The program under attack."""
    named = os.environ.get("ASKEL_BINARY")
    known = [pathlib.Path(named)] if named else [ROOT / "target" / kind / "askel" for kind in ("release", "debug")]
    for path in known:
        if path.exists():
            return path.resolve()
    sys.exit("no askel: cargo build --release, or name it in ASKEL_BINARY")


def tool(name):
    """A tool on the PATH, or the line that installs it."""
    found = os.environ.get(name.upper()) or shutil.which(name)
    if not found:
        package = {"wapiti": "wapiti3"}.get(name, name)
        sys.exit(f"{name} is missing: python3 -m venv venv && venv/bin/pip install {package}, then {name.upper()}=venv/bin/{name}")
    return str(pathlib.Path(found).absolute())


class Site:
    """A running server: its `port`, its address `base`, and the `cookie` of the administrator."""

    def __init__(self, folder):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.base, self.database = f"http://127.0.0.1:{self.port}", folder / "askel.db"
        # Each request of a tool may come from an address of its own, so that limits do not hide what a patient attacker finds.
        self.environment = os.environ | {
            "ASKEL_DATA_DIR": str(folder),
            "ASKEL_BIND": f"127.0.0.1:{self.port}",
            "ASKEL_TRUSTED_PROXIES": "127.0.0.1",
        }
        self.log = open(folder / "log", "w+")
        self.server = subprocess.Popen([binary(), "serve"], cwd=ROOT, env=self.environment, stdout=self.log, stderr=self.log)
        for _ in range(600):
            with contextlib.suppress(OSError):
                if self.ask("GET", "/health/ready")[0] == 200:
                    break
            time.sleep(0.1)
        else:
            sys.exit("the server does not answer")
        self.cookie = self.seed()

    def ask(self, method, path, headers=None):
        """Status and headers of an answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.request(method, path, headers=headers or {})
        answer = connection.getresponse()
        answer.read()
        return answer.status, answer.headers

    def account(self, name, role):
        """The path of a link that signs in a new account."""
        command = [binary(), "user", "add", name, "--role", role]
        said = subprocess.run(command, cwd=ROOT, env=self.environment, check=True, capture_output=True, text=True).stdout
        return said.split()[-1].removeprefix(self.base)

    def seed(self):
        link = self.account("Kerttu", "administrator")
        for name, role in (("Pekka", "trainer"), ("Aino", "trainee")):
            self.account(name, role)
        status, headers = self.ask("POST", link, {"Sec-Fetch-Site": "same-origin"})
        assert status == 303, f"signing in: {status}"
        now = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
        moment = now.isoformat(" ", "seconds")
        later = (now + datetime.timedelta(hours=6)).isoformat(" ", "seconds")
        with contextlib.closing(sqlite3.connect(self.database, timeout=10)) as database, database:
            # The second step is done, and whoever asks to confirm has just confirmed, for as long as the drill runs.
            database.execute("UPDATE sessions SET strong_at = created_at, confirmed_at = ?", (later,))
            database.execute("INSERT INTO groups (name, created_at) VALUES ('Maanantai', ?)", (moment,))
            for account, part in ((2, "coach"), (3, "member")):
                database.execute(
                    "INSERT INTO group_people (group_id, account_id, part, mark, joined_at) VALUES (1, ?, ?, '', ?)",
                    (account, part, moment),
                )
            database.execute(
                "INSERT INTO feedback (course, page, revision, language, is_clear, text, given_on, form_key) "
                "VALUES (?, ?, '', 'fi', 0, 'Mikä on salasanaohjelma?', ?, 'seed')",
                (COURSE, PAGE, moment[:10]),
            )
            for way in ("way-email-link", "way-password"):
                database.execute("INSERT INTO settings (key, value) VALUES (?, 'on')", (way,))
        # What is set is read when the server starts.
        return headers["Set-Cookie"].split(";")[0]

    def faults(self):
        """The lines of the server's log that tell of a fault of its own."""
        self.log.flush()
        self.log.seek(0)
        return [line.strip() for line in self.log if '"level":"ERROR"' in line or " ERROR " in line or "panicked" in line]

    def stop(self):
        self.server.terminate()
        self.server.wait(timeout=30)


@contextlib.contextmanager
def running():
    """A seeded site while it is needed."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="askel-drill-"))
    site = Site(folder)
    try:
        yield site
    finally:
        site.stop()
        shutil.rmtree(folder, ignore_errors=True)
