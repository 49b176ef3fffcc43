#!/usr/bin/env python3
"""What importing documentation and generating from it costs, in instructions per operation. Prints JSON.

    bench/generator/measure.py EXBIND DOCS [--times 1,4,16] [--rounds 15] [--beside COMMAND...]

EXBIND is a release build of the command, DOCS a folder of OKX pages. Everything is done in a folder of its own that is
removed at the end. For --times 4 the pages are there four times, each copy with paths of its own, so that cost can be
seen to grow with the number of operations and no faster. Instructions are counted by callgrind, which gives the same
number on a busy machine. --beside runs another command on the same pages, in turn with import (from nothing) and
generate, and gives ratios of CPU time (medians).
"""

import argparse, json, os, pathlib, re, resource, shutil, statistics, subprocess, sys, tempfile

SOURCE = pathlib.Path(__file__).resolve().parents[2]


def multiplied(docs, times, to):
    """The pages `times` over; in every copy but the first, paths and page names are its own."""
    for copy in range(times):
        for page in sorted(docs.rglob("*.md")):
            text = page.read_text(encoding="utf-8")
            if copy:
                text = re.sub(r"/api/v5/", f"/api/v5/copy{copy}/", text)
                text = re.sub(r"(?m)^(source_url: .*)$", rf"\1-copy{copy}", text)
                text += f"\n\nThis is copy {copy}.\n"  # the same text under many addresses is refused
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
        # It names operations as overlays call them.
        exchange = specs / "exchange.yaml"
        exchange.write_text(re.sub(r"(?m)^client_ids:\n(  .*\n)*", "", exchange.read_text(encoding="utf-8")), encoding="utf-8")
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


def at_size(exbind, docs, times):
    """Millions of instructions per operation, and the number of operations."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        pages = multiplied(docs, times, folder / "docs") if times > 1 else docs
        root = tree(folder / "root", whole=False)
        base = [exbind, "--quiet", "--root", str(root)]
        totals = {
            "import": instructions([*base, "import", "okx", str(pages)]),
            "generate": instructions([*base, "generate", "okx"]),
            "update without a change": instructions([*base, "update", "okx", str(pages)]),
        }
        listed = subprocess.run([*base, "list", "okx", "--format", "json"], capture_output=True, text=True, check=True)
        count = len(json.loads(listed.stdout))
    return {name: total / count / 1e6 for name, total in totals.items()}, count


def beside(exbind, docs, command, rounds):
    """CPU seconds of imports, from nothing and over what is committed, of generation and of the other command: medians of
    interleaved rounds."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        whole = tree(folder / "whole", whole=True)
        times = {"import": [], "import over committed specs": [], "generate": [], "beside": []}
        for _ in range(rounds):
            fresh = tree(folder / "fresh", whole=False)
            times["import"].append(cpu_seconds([exbind, "--quiet", "--root", str(fresh), "import", "okx", str(docs)]))
            shutil.rmtree(fresh)
            times["import over committed specs"].append(
                cpu_seconds([exbind, "--quiet", "--root", str(whole), "import", "okx", str(docs)]))
            times["generate"].append(cpu_seconds([exbind, "--quiet", "--root", str(whole), "generate", "okx"]))
            times["beside"].append(cpu_seconds(command))
    return {name: statistics.median(seconds) for name, seconds in times.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("exbind", type=pathlib.Path)
    parser.add_argument("docs", type=pathlib.Path)
    parser.add_argument("--times", default="1")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--beside", nargs=argparse.REMAINDER, default=[])
    given = parser.parse_args()
    exbind = str(given.exbind.resolve())
    lines = []
    first = None
    for times in map(int, given.times.split(",")):
        each, count = at_size(exbind, given.docs, times)
        lines.append({"what": f"pages {times}x, {count} operations", "cases": each,
                      "unit": "million instructions per operation"})
        if first is None:
            first = times, each
        else:
            lines += [{"what": f"{name}: an operation among {times}x the pages, and among {first[0]}x", "at_most": 1.05,
                       "ratio": cost / first[1][name], "unit": "million instructions",
                       "cases": {f"{first[0]}x": first[1][name], f"{times}x": cost}} for name, cost in each.items()]
    if given.beside:
        seconds = beside(exbind, given.docs, given.beside, given.rounds)
        for name, bound in (("import", 0.8), ("import over committed specs", 0.8), ("generate", 1.6)):
            lines.append({"what": f"{name}: CPU time", "ratio": seconds[name] / seconds["beside"], "at_most": bound,
                          "unit": "s", "cases": {"regular expressions": seconds["beside"], "exbind": seconds[name]}})
    print(json.dumps(lines, indent=1))


if __name__ == "__main__":
    os.environ["LC_ALL"] = "C.UTF-8"
    main()
