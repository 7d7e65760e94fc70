"""What a program did to its files, as strace saw it, and what a disk holds of that when the power goes.

The rule is the pessimistic one of POSIX: a write is on the disk when a later fsync or fdatasync of the same file, begun
after the write had ended, has ended. That files are made, renamed, shortened and removed counts at once, in order.
"""

import re

# All that can change a file, or would let it change unseen (mmap).
TRACED = (
    "open,openat,creat,write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,sync_file_range,ftruncate,truncate,"
    "fallocate,unlink,unlinkat,rename,renameat,renameat2,link,linkat,mmap,sendfile,copy_file_range"
)
SECTOR = 512

LINE = re.compile(r"(\d+) +(\d+\.\d+) (.*)")
CALL = re.compile(r"(\w+)\((.*)\) += (-?\d+)")
RESUMED = re.compile(r"<\.\.\. (\w+) resumed>")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
DESCRIPTOR = re.compile(r"(?:^|, )(-?\w+)<([^>]*)>")


class Call:
    """A call that began at one place of the log and ended at another; `ended` is None where the program died in it."""

    def __init__(self, began, moment, text):
        self.began, self.moment, self.text = began, moment, text
        self.ended = None

    def understand(self):
        found = CALL.match(self.text)
        if not found:
            self.name, arguments, self.result = self.text.split("(")[0], self.text, 0
        else:
            self.name, arguments, self.result = found[1], found[2], int(found[3])
        texts = TEXT.finditer(arguments)
        self.texts = []
        for text in texts:
            if text[2]:
                raise SystemExit(f"strace has cut a text: {self.text[:80]}")
            self.texts.append(bytes.fromhex(text[1].replace("\\x", "")))
        descriptor = DESCRIPTOR.search(arguments)
        self.file = plain(descriptor[2]) if descriptor else None
        self.arguments = TEXT.sub("", arguments).split(", ")


def plain(path):
    """A path as strace writes it, with -xx in hexadecimal."""
    return bytes.fromhex(path.replace("\\x", "")).decode() if path.startswith("\\x") else path


def strace(log, files):
    """The command that watches what is done to these files."""
    watched = [word for file in files for word in ("-P", str(file))]
    return ["strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", "1000000", "-ttt", "-qq"] + [
        "-e", f"trace={TRACED}", "-e", "signal=none", "-o", str(log), *watched, "--"]


def read(log):
    """The calls of a log, by the place where they ended."""
    calls, open_calls = [], {}
    with open(log) as lines:
        for place, line in enumerate(lines):
            thread, moment, text = LINE.match(line).groups()
            if resumed := RESUMED.match(text):
                call = open_calls.pop(thread)
                call.text += text[resumed.end():]
                call.ended = place
                calls.append(call)
            elif text.endswith("<unfinished ...>"):
                open_calls[thread] = Call(place, float(moment), text.removesuffix("<unfinished ...>").rstrip())
            elif "(" in text:
                call = Call(place, float(moment), text)
                call.ended = place
                calls.append(call)
    for call in calls + list(open_calls.values()):
        call.understand()
    return [call for call in calls if call.result >= 0]


class Disk:
    """The files of a log at a moment. `survives(file, offset)` decides for each sector that no fsync has covered."""

    def __init__(self, calls, until, survives, honours_syncs=True):
        self.files = {}
        self.positions = {}
        synced = self.last_syncs(calls, until) if honours_syncs else {}
        for call in calls:
            # One that was still on its way may have left something, too.
            if call.began <= until:
                self.apply(call, synced, survives)

    @staticmethod
    def last_syncs(calls, until):
        """For each file the beginnings of the syncs that ended in time, the last one being what counts."""
        syncs = {}
        for call in calls:
            if call.name in ("fsync", "fdatasync") and call.ended <= until:
                syncs[call.file] = max(call.began, syncs.get(call.file, -1))
        return syncs

    def apply(self, call, synced, survives):
        name, file = call.name, call.file
        if name in ("openat", "open", "creat"):
            path = plain(call.texts[0].decode()) if call.texts else None
            if path and ("O_CREAT" in call.text or path in self.files):
                self.positions[path] = 0
                if path not in self.files or "O_TRUNC" in call.text:
                    self.files[path] = bytearray()
        elif name == "pwrite64":
            self.write(call, int(call.arguments[-1]), synced, survives)
        elif name == "write":
            self.write(call, self.positions.get(file, 0), synced, survives)
            self.positions[file] = self.positions.get(file, 0) + call.result
        elif name == "ftruncate":
            length = int(call.arguments[-1])
            content = self.files[file]
            del content[length:]
            content.extend(bytes(length - len(content)))
        elif name in ("unlink", "unlinkat"):
            self.files.pop(call.texts[-1].decode(), None)
        elif name == "mmap":
            if "PROT_WRITE" in call.text and "MAP_SHARED" in call.text:
                raise SystemExit(f"{file} is written through memory, which this drill does not see")
        elif name not in ("fsync", "fdatasync"):
            raise SystemExit(f"this drill does not know what {name} does to a file: {call.text[:200]}")

    def write(self, call, offset, synced, survives):
        content, (written,) = self.files[call.file], call.texts
        written = written[:call.result]
        is_safe = call.ended < synced.get(call.file, -1)
        content.extend(bytes(max(0, offset + len(written) - len(content))))
        for start in range(0, len(written), SECTOR):
            if is_safe or survives(call.file, offset + start):
                part = written[start:start + SECTOR]
                content[offset + start:offset + start + len(part)] = part

    def put(self, folder):
        """Writes the files into a folder."""
        for path, content in self.files.items():
            (folder / path.rsplit("/", 1)[1]).write_bytes(content)
