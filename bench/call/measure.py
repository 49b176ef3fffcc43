#!/usr/bin/env python3
"""Calls over loopback, through the client and through libcurl alone, in turn against one nginx. Prints JSON.

usage: bench/call/measure.py BENCH_CALL [--rounds 7] [--requests 3000] [--no-instructions]

Needs nginx and openssl; instructions need valgrind. CPU time and throughput are medians over the rounds; instructions
are the difference of a longer and a shorter run, divided by the requests between them."""
import argparse, json, os, re, shutil, signal, socket, statistics, subprocess, sys, tempfile, time

here = os.path.dirname(os.path.abspath(__file__))


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def start_server(folder):
    http, https = free_port(), free_port()
    os.mkdir(folder + "/tmp")
    subprocess.run("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out cert.pem "
                   "-days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1".split(), cwd=folder, check=True,
                   stderr=subprocess.DEVNULL)
    text = open(here + "/nginx.conf").read().replace("HTTP_PORT", str(http)).replace("HTTPS_PORT", str(https))
    open(folder + "/nginx.conf", "w").write(text)
    nginx = shutil.which("nginx") or "/usr/sbin/nginx"
    subprocess.run([nginx, "-p", folder + "/", "-c", folder + "/nginx.conf"], check=True, stderr=subprocess.DEVNULL)
    return f"http://127.0.0.1:{http}", f"https://127.0.0.1:{https}", folder + "/cert.pem"


def run(command):
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip().split(",")
    return {"per_second": float(out[2]), "cpu": float(out[3])}


def instructions(bench, mode, url, count, ca):
    with tempfile.TemporaryDirectory() as folder:
        out = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", bench, mode, url,
                              str(count), *ca], check=True, capture_output=True, text=True).stderr
    return int(re.search(r"Collected : (\d+)", out)[1])


def main():
    args = argparse.ArgumentParser()
    args.add_argument("bench")
    args.add_argument("--rounds", type=int, default=7)
    args.add_argument("--requests", type=int, default=3000)
    args.add_argument("--no-instructions", action="store_true")
    args = args.parse_args()
    folder = tempfile.mkdtemp(prefix="exbind-bench-")
    lines = []
    try:
        http, https, cert = start_server(folder)
        for name, url, ca in (("http", http, []), ("https", https, [cert])):
            got = {}
            for _ in range(args.rounds):
                for mode in ("curl", "client", "curl_many", "client_many"):
                    count = args.requests * (4 if mode.endswith("many") else 1)
                    got.setdefault(mode, []).append(run([args.bench, mode, url, str(count), *ca]))
            # Of each round, so that what slows the machine for a while slows both.
            cpu = [b["cpu"] / a["cpu"] for a, b in zip(got["curl"], got["client"])]
            rate = [b["per_second"] / a["per_second"] for a, b in zip(got["curl_many"], got["client_many"])]
            median = lambda mode, what: statistics.median(one[what] for one in got[mode])
            lines.append({"what": f"blocking call, {name}: CPU", "ratio": statistics.median(cpu), "at_most": 1.05,
                          "cases": {"libcurl": median("curl", "cpu"), "client": median("client", "cpu")}, "unit": "us"})
            lines.append({"what": f"64 in flight, {name}: throughput", "ratio": statistics.median(rate), "at_least": 0.95,
                          "cases": {"libcurl multi": median("curl_many", "per_second"),
                                    "client": median("client_many", "per_second")}, "unit": "requests/s"})
            if args.no_instructions:
                continue
            each = {}
            for mode in ("curl", "client"):
                few, more = (instructions(args.bench, mode, url, n, ca) for n in (200, 700))
                each[mode] = (more - few) / 500
            lines.append({"what": f"blocking call, {name}: more instructions", "value": each["client"] - each["curl"],
                          "at_most": 5000, "cases": {"libcurl": each["curl"], "client": each["client"]},
                          "unit": "instructions"})
        with socket.socket() as silent:
            silent.bind(("127.0.0.1", 0))
            silent.listen(512)
            url = f"http://127.0.0.1:{silent.getsockname()[1]}"
            out = subprocess.run([args.bench, "memory", url, "200"], check=True, capture_output=True, text=True).stdout
        _, _, client, call = out.strip().split(",")
        lines.append({"what": "memory", "cases": {"idle client": int(client), "call in flight": int(call)}, "unit": "bytes"})
    finally:
        try:
            os.kill(int(open(folder + "/nginx.pid").read()), signal.SIGTERM)
            time.sleep(0.2)
        except (OSError, ValueError):
            pass
        shutil.rmtree(folder, ignore_errors=True)
    json.dump(lines, sys.stdout, indent=1)


main()
