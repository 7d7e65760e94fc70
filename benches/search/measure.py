#!/usr/bin/env python3
"""Measures `askel search` from outside, over a file of queries that queries.py made.

    measure.py --lang fi --index-of DIR [--half tune] [--command "askel search"] queries.tsv

Prints MRR@10, success@1 and success@10 by kind with 95 % bootstrap intervals (of MRR), p50 and p99 in milliseconds,
and what indexing took. `--ranks FILE` writes the rank of each query, to compare two runs by pairs. `--as-good` tells what the
set can show at all: a section is as good as the meant one when its heading (for `body`: heading or text) has every word of
the query that the meant one has. It prints the MRR of the queries whose meant section has no equal, the MRR when any equal
counts, and what an engine would reach that finds exactly the equals and takes them by chance.
"""
import argparse, collections, json, pathlib, random, shlex, subprocess, sys, tempfile

import queries as making


def interval(values, dice, rounds=2000):
    means = sorted(sum(dice.choices(values, k=len(values))) / len(values) for _ in range(rounds))
    return means[int(rounds * .025)], means[int(rounds * .975)]


def as_good(folder, rows, answers, ranks):
    """By kind: the number of equals, and the ranks of the meant section and of the first equal."""
    texts = {}
    for path, heading, body in making.sections(pathlib.Path(folder)):
        texts.setdefault((path, heading), (heading.lower(), f"{heading} {body}".lower()))
    begin = lambda word: word if len(word) < 5 else word[:max(4, len(word) - 3)]
    kinds = collections.defaultdict(list)
    for (kind, _, query, path, heading), answer, rank in zip(rows, answers, ranks):
        if kind.startswith("typo"):
            continue
        place = 1 if kind == "body" else 0
        words = [begin(word) if kind in ("inflected", "body") else word for word in query.split()]
        needed = [word for word in words if word in texts[path, heading][place]]
        equals = {key for key, text in texts.items() if all(word in text[place] for word in needed)}
        found = [at for at, hit in enumerate(answer["hits"], 1) if (hit["path"], " ".join(hit["heading"].split())) in equals]
        kinds[kind].append((len(equals), rank, found[0] if found else 0))
    return kinds


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--lang", required=True)
    arguments.add_argument("--index-of", required=True)
    arguments.add_argument("--half", choices=["tune", "kept"])
    arguments.add_argument("--command", default="askel search")
    arguments.add_argument("--ranks")
    arguments.add_argument("--as-good", action="store_true")
    arguments.add_argument("--brief", action="store_true", help="one line")
    arguments.add_argument("queries")
    asked = arguments.parse_args()
    rows = [line.rstrip("\n").split("\t") for line in open(asked.queries, encoding="utf-8")]
    rows = [row for row in rows if not asked.half or row[1] == asked.half]
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as batch:
        batch.write("".join(row[2] + "\n" for row in rows))
        batch.flush()
        command = [*shlex.split(asked.command), "--lang", asked.lang, "--json", "--limit", "10",
                   "--index-of", asked.index_of, "--batch", batch.name]
        ran = subprocess.run(command, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in ran.stdout.splitlines()]
    assert len(answers) == len(rows), (len(answers), len(rows))
    ranks = []
    for (_, _, _, path, heading), answer in zip(rows, answers):
        found = [at for at, hit in enumerate(answer["hits"], 1)
                 if hit["path"] == path and " ".join(hit["heading"].split()) == heading]
        ranks.append(found[0] if found else 0)
    if asked.ranks:
        with open(asked.ranks, "w", encoding="utf-8") as out:
            for row, rank in zip(rows, ranks):
                print(*row, rank, sep="\t", file=out)
    kinds = collections.defaultdict(list)
    for row, rank in zip(rows, ranks):
        kinds[row[0]].append(rank)
    dice = random.Random(1)
    mean = lambda values: sum(values) / len(values)
    mrr = {kind: [1 / rank if rank else 0 for rank in found] for kind, found in kinds.items()}
    table = []
    for kind, found in kinds.items():
        low, high = interval(mrr[kind], dice)
        table.append((kind, len(found), mean(mrr[kind]), low, high, mean([rank == 1 for rank in found]),
                      mean([rank > 0 for rank in found])))
    times = sorted(answer["ms"] for answer in answers)
    plain = [row for row in table if not row[0].startswith("typo")]
    slips = [row for row in table if row[0].startswith("typo")]
    over = lambda some, column: mean([row[column] for row in some]) if some else float("nan")
    if asked.brief:
        kinds_line = " ".join(f"{row[0][:9]} {row[2]:.3f}" for row in table)
        print(f"MRR {over(plain, 2):.4f} S@10 {over(plain, 6):.3f} typo {over(slips, 2):.4f} | {kinds_line} | "
              f"p50 {times[len(times) // 2]:.2f} p99 {times[int(len(times) * .99)]:.2f} ms | {ran.stderr.strip()}")
        return
    print(f"{'kind':15} {'n':>4} {'MRR@10':>7} {'95 %':>13} {'S@1':>5} {'S@10':>5}")
    for kind, n, value, low, high, first, ten in table:
        print(f"{kind:15} {n:4} {value:7.3f} [{low:.3f}, {high:.3f}] {first:5.2f} {ten:5.2f}")
    for name, some in (("without slips", plain), ("slips", slips)):
        if some:
            print(f"{name:15} {sum(row[1] for row in some):4} {over(some, 2):7.3f} {'':14} {over(some, 5):5.2f} {over(some, 6):5.2f}")
    if asked.as_good:
        print(f"\n{'kind':15} {'alone':>5} {'MRR':>6} {'any equal':>9} {'by chance':>9}")
        share, sums = lambda rank: 1 / rank if rank else 0, []
        for kind, found in as_good(asked.index_of, rows, answers, ranks).items():
            alone = [share(rank) for equals, rank, _ in found if equals == 1]
            equal, chance = mean([share(first) for *_, first in found]), mean(
                [sum(1 / at for at in range(1, equals + 1)) / equals for equals, *_ in found])
            sums.append((equal, chance))
            print(f"{kind:15} {len(alone):5} {mean(alone) if alone else float('nan'):6.3f} {equal:9.3f} {chance:9.3f}")
        print(f"{'mean':15} {'':5} {'':6} {mean([one for one, _ in sums]):9.3f} {mean([two for _, two in sums]):9.3f}")
    print(f"p50 {times[len(times) // 2]:.2f} ms, p99 {times[int(len(times) * .99)]:.2f} ms; index: {ran.stderr.strip()}")


if __name__ == "__main__":
    sys.exit(main())
