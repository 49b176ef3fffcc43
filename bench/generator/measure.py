#!/usr/bin/env python3
"""What importing documentation and generating from it costs, in instructions per operation.

    bench/generator/measure.py EXBIND DOCS [--times 1,4,16] [--beside COMMAND...]

EXBIND is a release build of the command, DOCS a folder of OKX pages. Everything is done in a folder of its own that is
removed at the end. For --times 4 the pages are there four times, each copy with paths of its own, so that cost can be
seen to grow with the number of operations and no faster. Instructions are counted by callgrind, which gives the same
number on a busy machine. --beside runs another command on the same pages, in turn with import and generate, and prints
ratios of CPU time (medians of nine runs).
"""

import argparse
import json
import os
import pathlib
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(__file__).resolve().parents[2]


def multiplied(docs, times, to):
    """The pages `times` over; in every copy but the first, paths and page names are its own."""
    for copy in range(times):
        for page in sorted(docs.rglob("*.md")):
            text = page.read_text(encoding="utf-8")
            if copy:
                text = re.sub(r"/api/v5/", f"/api/v5/copy{copy}/", text)
                text = re.sub(r"(?m)^(source_url: .*)$", rf"\1-copy{copy}", text)
            target = to / f"copy{copy}" / page.relative_to(docs)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    return to


def tree(folder, whole):
    """A root for the command: everything as committed, or only what people wrote."""
    shutil.copytree(SOURCE / "templates", folder / "templates")
    specs = folder / "specs" / "okx"
    shutil.copytree(SOURCE / "specs" / "okx", specs)
    if not whole:
        for file in specs.rglob("*.yaml"):
            if file.name != "exchange.yaml":
                file.unlink()
    return folder


def instructions(command):
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "callgrind"
        run = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *command],
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if run.returncode != 0:
            sys.exit(f"{' '.join(map(str, command))}: exit status {run.returncode}\n{run.stderr[-2000:]}")
        return int(re.search(r"^(?:summary|totals): (\d+)", out.read_text(), re.MULTILINE).group(1))


def cpu_seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit status {done.returncode}")
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("exbind", type=pathlib.Path)
    parser.add_argument("docs", type=pathlib.Path)
    parser.add_argument("--times", default="1")
    parser.add_argument("--beside", nargs=argparse.REMAINDER, default=[])
    given = parser.parse_args()
    exbind = str(given.exbind.resolve())

    print("| pages | operations | import | generate | update without a change |")
    print("| --- | --- | --- | --- | --- |")
    for times in map(int, given.times.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            docs = multiplied(given.docs, times, folder / "docs") if times > 1 else given.docs
            root = tree(folder / "root", whole=False)
            base = [exbind, "--quiet", "--root", str(root)]
            imported = instructions([*base, "import", "okx", str(docs)])
            generated = instructions([*base, "generate", "okx"])
            updated = instructions([*base, "update", "okx", str(docs)])
            listed = subprocess.run([*base, "list", "okx", "--format", "json"], capture_output=True, text=True, check=True)
            count = len(json.loads(listed.stdout))
            each = [f"{total / count / 1e6:.2f} M" for total in (imported, generated, updated)]
            print(f"| {times}x | {count} | {each[0]} | {each[1]} | {each[2]} |", flush=True)
    print("\nMillions of instructions per operation.")

    if given.beside:
        with tempfile.TemporaryDirectory() as folder:
            root = tree(pathlib.Path(folder) / "root", whole=True)
            base = [exbind, "--quiet", "--root", str(root)]
            commands = {
                "import": [*base, "import", "okx", str(given.docs)],
                "generate": [*base, "generate", "okx"],
                "update without a change": [*base, "update", "okx", str(given.docs)],
                "beside": given.beside,
            }
            times = {name: [] for name in commands}
            for _ in range(9):
                for name, command in commands.items():
                    times[name].append(cpu_seconds(command))
            beside = statistics.median(times.pop("beside"))
            print("\n| | CPU time / that of the command beside |\n| --- | --- |")
            for name, seconds in times.items():
                print(f"| {name} | {statistics.median(seconds) / beside:.2f} |")


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C.UTF-8"
    main()
