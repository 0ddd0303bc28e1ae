#!/bin/sh
# Our parser against CPython's ast.parse, on the standard library of the python3 on the path without its tests, in one go:
# whole processes, cold, in turns; then warm. Prints a table. RUNS=n (default 5): how often each runs; the best counts.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish src/Analyzer.Cli -c Release -r linux-x64 -o "$work/cli" --nologo -v q
dotnet build tests/Analyzer.Benchmarks -c Release --nologo -v q
export WORK="$work" BENCHMARKS="tests/Analyzer.Benchmarks/bin/Release/net10.0/Analyzer.Benchmarks.dll"
exec python3 -W ignore - <<'PYTHON'
import os, subprocess, sys, sysconfig, time

work, library = os.environ["WORK"], sysconfig.get_path("stdlib")
files = []
for folder, folders, names in os.walk(library):
    folders[:] = [name for name in folders if name not in ("test", "tests", "idle_test", "site-packages", "__pycache__")]
    files += [os.path.join(folder, name) for name in names if name.endswith(".py")]
listing = os.path.join(work, "files")
with open(listing, "w") as file:
    file.write("\n".join(files))
lines = sum(open(path, "rb").read().count(b"\n") for path in files)

PARSE = """
import ast, sys, time
start, best = time.perf_counter(), 1e9
for turn in range(int(sys.argv[2])):
    start = time.perf_counter()
    for path in open(sys.argv[1]).read().split("\\n"):
        with open(path, "rb") as file:
            text = file.read()
        try:
            ast.parse(text)
        except (SyntaxError, ValueError):
            pass
    best = min(best, time.perf_counter() - start)
print(best)
"""
cpython = [sys.executable, "-W", "ignore", "-c", PARSE, listing]
ours = [os.path.join(work, "cli", "asgi-ready"), "parse", "--files-from", listing, "--jobs"]
rows = {"ast.parse, cold": cpython + ["1"], "ours, cold, 1 thread": ours + ["1"], "ours, cold, 2 threads": ours + ["2"]}
best = dict.fromkeys(rows, 1e9)
for run in range(int(os.environ.get("RUNS", "5"))):
    for name, command in rows.items():
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        best[name] = min(best[name], time.perf_counter() - start)
rates = {name: lines / seconds for name, seconds in best.items()}
rates["ast.parse, warm"] = lines / float(subprocess.check_output(cpython + ["3"]))
rate, allocated = subprocess.check_output(["dotnet", os.environ["BENCHMARKS"], "warm", listing]).split()
rates["ours, warm, 1 thread"] = float(rate)

print("%d files, %d lines, CPython %s, load %.1f" % (len(files), lines, sys.version.split()[0], os.getloadavg()[0]))
for name, value in rates.items():
    base = rates["ast.parse, warm" if "warm" in name else "ast.parse, cold"]
    print("%-24s %10.0f lines/s  %5.2f times" % (name, value, value / base))
print("allocated: %s bytes per line" % allocated.decode())
PYTHON
