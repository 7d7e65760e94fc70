"""A server under load: guests who answer an exercise again and again, and what the server has acknowledged."""

import argparse
import http.client
import json
import os
import signal
import socket
import sqlite3
import subprocess
import threading
import time
import urllib.parse
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
COURSES = ROOT / "courses"
# A page of a shipped course with an exercise that is answered in writing: each answer can be told from all others.
PAGE = "/fi/courses/turvallisesti-verkossa/yhteinen-laite"
EXERCISE = "lopeta-painike"
# So many answers by one person; then another one comes, so that people are made under load, too.
ANSWERS_EACH = 25
GUESTS = 8


def arguments(description):
    """The arguments that all drills have."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    parser.add_argument("--short", action="store_true", help="a few rounds only")
    parser.add_argument("--binary", type=Path, default=os.environ.get("ASKEL_BINARY", target / "debug/askel"))
    parser.add_argument("--seed", type=int, default=int(time.time()), help="repeats the dice of another run")
    return parser


class Server:
    """A running Askel on a free port, on the data in a folder. `before` are words before the command, such as strace."""

    def __init__(self, binary, data, before=()):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        environment = {name: value for name, value in os.environ.items() if not name.startswith("ASKEL_")}
        command = [*before, binary, "--bind", f"127.0.0.1:{self.port}", "--data-dir", data, "--courses-dir", COURSES]
        # Each guest has an address of its own, as behind a proxy: the limits for one address are not what is tried here.
        command += ["--trusted-proxies", "127.0.0.1"]
        self.log = open(Path(data).parent / "server.log", "ab")
        began = time.monotonic()
        self.process = subprocess.Popen(command, env=environment, stdout=self.log, stderr=self.log)
        while not self.is_ready():
            if self.process.poll() is not None or time.monotonic() - began > 30:
                self.kill()
                raise SystemExit(Path(self.log.name).read_text() + "the server does not start")
            time.sleep(0.01)
        self.seconds = time.monotonic() - began

    def is_ready(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", "/health/ready")
            return connection.getresponse().status == 200
        except OSError:
            return False
        finally:
            connection.close()

    def kill(self):
        """Ends it as if it were struck by lightning; whoever watches it may finish."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        watched = children.read_text().split() if self.process.poll() is None else []
        for pid in [int(pid) for pid in watched] or [self.process.pid]:
            if self.process.poll() is None:
                os.kill(pid, signal.SIGKILL)
        self.process.wait(60)
        self.log.close()


class Form(HTMLParser):
    """What a browser sends when something is written into a field of a page and its button is pressed."""

    def __init__(self, html, exercise):
        super().__init__()
        self.key = self.address = None
        self.exercise = exercise
        self.feed(html)
        if not (self.key and self.address):
            raise SystemExit(f"{PAGE} has no form for {exercise}")

    def handle_starttag(self, tag, attributes):
        of = dict(attributes)
        if tag == "input" and of.get("name") == "form-key":
            self.key = of["value"]
        if tag == "button" and of.get("formaction", "").endswith(f"/answers/{self.exercise}"):
            self.address = of["formaction"]

    def fields(self, words):
        return urllib.parse.urlencode({"form-key": self.key, "exercise": self.exercise, self.exercise: words})


class Guest:
    """Somebody at a browser without an account. An answer whose fate is unknown is sent again, as people do."""

    people = 0

    def __init__(self, name):
        self.name = name
        self.count = 0
        self.open = None
        self.acknowledged = []
        self.refused = 0
        self.become_another()

    def become_another(self):
        Guest.people += 1
        self.address = f"10.{Guest.people >> 16 & 255}.{Guest.people >> 8 & 255}.{Guest.people & 255}"
        self.cookie = self.form = self.newest = None

    def ask(self, connection, method, path, body=None):
        headers = {"X-Forwarded-For": self.address, "Sec-Fetch-Site": "same-origin"}
        if self.cookie:
            headers["Cookie"] = self.cookie
        if body:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        return answer, answer.read().decode()

    def answer(self, connection):
        if self.form is None:
            self.form = Form(self.ask(connection, "GET", PAGE)[1], EXERCISE)
        if self.open is None:
            self.count += 1
            self.open = f"{self.name}-{self.count}"
        answer, _ = self.ask(connection, "POST", self.form.address, self.form.fields(self.open))
        if answer.status != 303:
            self.refused += 1
            return
        self.acknowledged.append((time.time(), self.open))
        self.newest, self.open = self.open, None
        if cookie := answer.getheader("Set-Cookie"):
            self.cookie = cookie.split(";")[0]

    def answer_until(self, port, stop):
        """Answers until the event is set or the server is gone."""
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        try:
            while not stop.is_set():
                self.answer(connection)
                if self.open is None and len(self.acknowledged) % ANSWERS_EACH == 0:
                    self.become_another()
        except (OSError, http.client.HTTPException):
            pass
        finally:
            connection.close()

    def come_back(self, port):
        """Sends again what was open; whether the page then shows what was last answered."""
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        if self.open:
            self.answer(connection)
        return self.newest is None or f'"{self.newest}"' in self.ask(connection, "GET", PAGE)[1]


class Guests:
    """Several at once."""

    def __init__(self):
        self.all = [Guest(f"answer-{number}") for number in range(GUESTS)]

    def start(self, port):
        self.enough = threading.Event()
        self.threads = [
            threading.Thread(target=guest.answer_until, args=(port, self.enough), daemon=True) for guest in self.all
        ]
        for thread in self.threads:
            thread.start()

    def stop(self):
        """Ends when each has its last answer, or no server to give one."""
        self.enough.set()
        for thread in self.threads:
            thread.join(60)
            if thread.is_alive():
                raise SystemExit("a guest waits for ever")

    def acknowledged(self, before=float("inf")):
        """The answers that the server has said to have kept, before a moment."""
        return {words for guest in self.all for moment, words in guest.acknowledged if moment < before}

    def refused(self):
        return sum(guest.refused for guest in self.all)


def stored(file):
    """The answers that a database holds, and what is wrong with it."""
    faults = []
    with sqlite3.connect(file, timeout=30) as database:
        try:
            (integrity,) = database.execute("PRAGMA integrity_check").fetchone()
            if integrity != "ok":
                faults.append(f"integrity: {integrity}")
            rows = database.execute("SELECT answer FROM events JOIN guests USING (learner_id) WHERE kind = 'answered'").fetchall()
            twice = database.execute(
                "SELECT count(*) FROM (SELECT 1 FROM events WHERE kind = 'answered'"
                " GROUP BY learner_id, answer HAVING count(*) > 1)"
            ).fetchone()
            if twice != (0,):
                faults.append(f"{twice[0]} answers are stored twice")
        except sqlite3.DatabaseError as error:
            faults.append(str(error))
            rows = []
    database.close()
    return {json.loads(answer)["text"] for (answer,) in rows}, faults


def check_standings(binary, data):
    """Whether the standings of a database follow from its events."""
    command = [binary, "rebuild", "--check", "--data-dir", data, "--courses-dir", COURSES]
    checked = subprocess.run(command, capture_output=True, text=True, timeout=60)
    print("rebuild --check:", " ".join(checked.stdout.split()) or checked.stderr.strip())
    return [] if checked.returncode == 0 else ["the standings do not follow from the events"]


def verdict(acknowledged, stored, lost, faults):
    """Prints the last lines and ends the drill."""
    for fault in faults:
        print(f"fault: {fault}")
    if not acknowledged:
        print("fault: nothing was acknowledged, so nothing was tried")
    print(f"acknowledged {acknowledged} stored {stored} lost {lost}")
    raise SystemExit(1 if lost or faults or not acknowledged else 0)
