#!/usr/bin/env python3
"""Calls over loopback, through the client and through libcurl alone, in turn against one nginx. Prints JSON.

usage: bench/call/measure.py BENCH_CALL [--rounds 21] [--requests 3000] [--no-instructions]

Needs nginx and openssl; instructions need valgrind. Where there are two processors the server has one and the client the
other, and both go before other programs if this may be asked for (it takes root). CPU time and throughput are medians over
the rounds of the ratio within a round, in which each mode has a short turn, the first of them a different one each time;
instructions are the difference of a longer and a shorter run, divided by the requests between them."""
import argparse, json, os, re, shutil, signal, socket, statistics, subprocess, sys, tempfile, time

here = os.path.dirname(os.path.abspath(__file__))
modes = ("curl", "client", "curl_many", "client_many")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def placed(processor):
    """How to start a program on that processor, before others."""
    command = []
    if shutil.which("nice") and subprocess.run(["nice", "-n", "-15", "true"], stderr=subprocess.PIPE).stderr == b"":
        command += ["nice", "-n", "-15"]
    if shutil.which("taskset") and len(os.sched_getaffinity(0)) > 1:
        command += ["taskset", "-c", str(sorted(os.sched_getaffinity(0))[processor])]
    return command


def start_server(folder):
    http, https = free_port(), free_port()
    os.mkdir(folder + "/tmp")
    subprocess.run("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key.pem -out cert.pem "
                   "-days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1".split(), cwd=folder, check=True,
                   stderr=subprocess.DEVNULL)
    text = open(here + "/nginx.conf").read().replace("HTTP_PORT", str(http)).replace("HTTPS_PORT", str(https))
    open(folder + "/nginx.conf", "w").write(text)
    nginx = shutil.which("nginx") or "/usr/sbin/nginx"
    subprocess.run([*placed(0), nginx, "-p", folder + "/", "-c", folder + "/nginx.conf"], check=True, stderr=subprocess.DEVNULL)
    return f"http://127.0.0.1:{http}", f"https://127.0.0.1:{https}", folder + "/cert.pem"


def run(command):
    out = subprocess.run([*placed(1), *command], check=True, capture_output=True, text=True).stdout.strip().split(",")
    return {"per_second": float(out[2]), "cpu": float(out[3])}


def instructions(bench, mode, url, ca):
    """For each request."""
    counts = []
    for requests in (200, 700):
        with tempfile.TemporaryDirectory() as folder:
            out = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", bench, mode, url,
                                  str(requests), *ca], check=True, capture_output=True, text=True).stderr
        counts.append(int(re.search(r"Collected : (\d+)", out)[1]))
    return (counts[1] - counts[0]) / 500


def compare(args, name, url, ca):
    got = {mode: [] for mode in modes}
    for turn in range(args.rounds):
        for i in range(len(modes)):
            mode = modes[(turn + i) % len(modes)]
            count = args.requests * (4 if mode.endswith("many") else 1)
            got[mode].append(run([args.bench, mode, url, str(count), *ca]))
    # Of each round, so that what slows the machine for a while slows both.
    ratio = lambda a, b, what: statistics.median(y[what] / x[what] for x, y in zip(got[a], got[b]))
    median = lambda mode, what: statistics.median(one[what] for one in got[mode])
    yield {"what": f"blocking call, {name}: CPU", "ratio": ratio("curl", "client", "cpu"), "at_most": 1.05,
           "cases": {"libcurl": median("curl", "cpu"), "client": median("client", "cpu")}, "unit": "us"}
    if not args.no_instructions:
        each = {mode: instructions(args.bench, mode, url, ca) for mode in ("curl", "client")}
        yield {"what": f"blocking call, {name}: more instructions", "value": each["client"] - each["curl"], "at_most": 5000,
               "cases": {"libcurl": each["curl"], "client": each["client"]}, "unit": "instructions"}
    yield {"what": f"64 in flight, {name}: throughput", "ratio": ratio("curl_many", "client_many", "per_second"),
           "at_least": 0.95, "cases": {"libcurl multi": median("curl_many", "per_second"),
                                       "client": median("client_many", "per_second")}, "unit": "requests/s"}
    yield {"what": f"64 in flight, {name}: CPU", "ratio": ratio("curl_many", "client_many", "cpu"),
           "cases": {"libcurl multi": median("curl_many", "cpu"), "client": median("client_many", "cpu")}, "unit": "us"}


def memory(bench):
    """Against a server that takes connections and says nothing."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(512)
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        out = subprocess.run([bench, "memory", url, "200"], check=True, capture_output=True, text=True).stdout
    _, _, client, call, curl = out.strip().split(",")
    return {"what": "memory", "cases": {"idle client": int(client), "call in flight": int(call),
                                        "of it with libcurl alone": int(curl)}, "unit": "bytes"}


def main():
    args = argparse.ArgumentParser()
    args.add_argument("bench")
    args.add_argument("--rounds", type=int, default=21)
    args.add_argument("--requests", type=int, default=3000)
    args.add_argument("--no-instructions", action="store_true")
    args = args.parse_args()
    folder = tempfile.mkdtemp(prefix="exbind-bench-")
    lines = []
    try:
        http, https, cert = start_server(folder)
        for name, url, ca in (("http", http, []), ("https", https, [cert])):
            lines += compare(args, name, url, ca)
        lines.append(memory(args.bench))
    finally:
        try:
            os.kill(int(open(folder + "/nginx.pid").read()), signal.SIGTERM)
            time.sleep(0.2)
        except (OSError, ValueError):
            pass
        shutil.rmtree(folder, ignore_errors=True)
    json.dump(lines, sys.stdout, indent=1)


if __name__ == "__main__":
    main()
