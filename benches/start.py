#!/usr/bin/env python3
"""How soon Askel answers, and how much memory it holds: python3 benches/start.py [--rounds N] [--binary PATH] [--courses DIR]

Starts the release binary on a free port of this machine, each round once with an empty data folder and once more with
what that made, and prints the medians of the times from the start of the process to its first whole answer, the resident
memory after a restart and one request of every page of the sitemap, and the size of the binary. No package is needed.
"""

import argparse
import re
import signal
import socket
import statistics
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A running Askel. `seconds` is the time from the start of its process to its first answer."""

    def __init__(self, binary, courses, data):
        self.address = f"http://127.0.0.1:{free_port()}"
        began = time.monotonic()
        self.process = subprocess.Popen(
            [binary, "--bind", self.address.removeprefix("http://"), "--data-dir", data, "--courses-dir", courses],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        while True:
            try:
                self.get("/fi/")
                break
            except (ConnectionError, urllib.error.URLError):
                if self.process.poll() is not None:
                    raise SystemExit(f"{binary} ended with {self.process.returncode}")
                time.sleep(0.001)
        self.seconds = time.monotonic() - began

    def get(self, path):
        with urllib.request.urlopen(self.address + path) as answer:
            return answer.read()

    def memory(self):
        """Resident memory in MB (10^6 bytes)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) * 1024 / 1e6

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--binary", type=Path, default=ROOT / "target/release/askel")
    parser.add_argument("--courses", type=Path, default=ROOT / "courses")
    of = parser.parse_args()

    first, later, memory = [], [], []
    for _ in range(of.rounds):
        with tempfile.TemporaryDirectory() as data:
            server = Server(of.binary, of.courses, data)
            first.append(server.seconds)
            server.stop()
            server = Server(of.binary, of.courses, data)
            later.append(server.seconds)
            pages = re.findall(r"<loc>https?://[^/]+(/[^<]*)", server.get("/sitemap.xml").decode())
            for page in pages:
                server.get(page)
            memory.append(server.memory())
            server.stop()

    print(f"{of.rounds} rounds, medians (least to most)")
    for what, values, unit, factor in [
        ("first start, data folder empty", first, "ms", 1000),
        ("later start", later, "ms", 1000),
        (f"memory after {len(pages)} pages", memory, "MB", 1),
    ]:
        least, middle, most = (f(values) * factor for f in (min, statistics.median, max))
        print(f"{what:32} {middle:7.0f} {unit} ({least:.0f} to {most:.0f})")
    print(f"{'binary':32} {of.binary.stat().st_size / 1e6:7.1f} MB")


if __name__ == "__main__":
    main()
