"""
Runs the job on a local cluster of several worker processes, kills one of them in the middle, and compares
what comes out with a single process. Build kliping first; needs Java 17 and requirements.txt.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import duckdb
import pyarrow as pa
from pyarrow import dataset, parquet

from tables import COLUMNS

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
KLIPING = ["node", str(ROOT / "dist/cli.js")]
WORKERS = 2
PARTITIONS = 10
COPIES = 15
PATIENCE = 1200  # seconds


def write_input(folder: Path) -> Path:
    """The example releases, many times, and two that cannot be read; also in one file, which is returned."""
    folder.mkdir()
    examples = [json.loads(line) for line in (ROOT / "test/fixtures/releases.jsonl").open()]
    lines = []
    for copy in range(COPIES):
        for example in examples:
            row = {"id": f"{example['id']}-{copy}", "text": example["text"]}
            if example["published"]:
                row["publishedAt"] = example["published"]
            lines.append(json.dumps(row, ensure_ascii=False) + "\n")
    lines.insert(100, json.dumps({"id": "no-text"}) + "\n")
    bad_date = {"id": "no-date", "text": "Rapat", "publishedAt": "kemarin"}
    lines.insert(400, json.dumps(bad_date) + "\n")
    whole = folder.parent / "whole.jsonl"
    whole.write_text("".join(lines))
    for part in range(4):
        (folder / f"{part}.jsonl").write_text("".join(lines[part::4]))
    return whole


def alone(whole: Path) -> dict[str, str]:
    """What a single process makes of it: lines by id."""
    command = [*KLIPING, "parse", "--format", "tables", whole]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert done.returncode in (0, 1), f"the status is {done.returncode}"
    lines = done.stdout.decode().splitlines()
    return {json.loads(line)["id"]: line for line in lines}


def submit(source: Path, output: Path, master: str, log: Path, *more: str) -> subprocess.Popen:
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    environment["PYSPARK_SUBMIT_ARGS"] = (
        f"--master {master} --driver-memory 512m --conf spark.executor.memory=512m "
        "--conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=4 pyspark-shell"
    )
    command = [sys.executable, str(HERE / "job.py"), str(source), str(output)]
    command += ["--kliping", " ".join(KLIPING), *more]
    return subprocess.Popen(
        command, env=environment, stdout=log.open("wb"), stderr=subprocess.STDOUT
    )


def parent_of(pid: str) -> str:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1]
    except OSError:
        return "0"


def executors(job: int) -> list[int]:
    """The executor processes that descend from a job."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_text()
        except OSError:
            continue
        above = process.name
        while "CoarseGrainedExecutorBackend" in command and above not in ("0", "1"):
            above = parent_of(above)
            if above == str(job):
                found.append(int(process.name))
    return sorted(found)


def kill_one(job: subprocess.Popen, output: Path) -> str:
    """Waits until some parts are written and others are not, then kills a worker."""
    until = time.time() + PATIENCE
    while time.time() < until and job.poll() is None:
        written = len(list(output.glob("records/_temporary/0/task_*")))
        if 0 < written < PARTITIONS - WORKERS and (pids := executors(job.pid)):
            os.kill(pids[0], signal.SIGKILL)
            return f"killed worker process {pids[0]} of {pids} with {written} of {PARTITIONS} parts written"
        time.sleep(0.02)
    raise SystemExit("no worker was killed in the middle")


def rows_of(folder: Path) -> list[dict]:
    return dataset.dataset(folder, format="parquet").to_table().to_pylist()


def compare(output: Path, expected: dict[str, str]) -> str:
    records = rows_of(output / "records")
    lines = {row["id"]: row["line"] for row in records if row["line"] is not None}
    assert len(records) == len(expected) + 2, f"{len(records)} rows for {len(expected) + 2} releases"
    assert lines == expected, "the lines differ from those of a single process"
    problems = {row["id"]: row["problem"] for row in rows_of(output / "problems")}
    assert sorted(problems) == ["no-date", "no-text"], problems
    counts = []
    for table in COLUMNS:
        wanted = [row for line in expected.values() for row in json.loads(line)[table]]
        found = rows_of(output / table)
        key = lambda row: json.dumps(row, sort_keys=True)
        assert sorted(found, key=key) == sorted(wanted, key=key), f"{table} differs"
        counts.append(f"{len(found)} {table}")
    told = f"{len(records)} releases: {', '.join(counts)}"
    return f"{told}; all as of a single process, none lost, none doubled"


def finish(job: subprocess.Popen, log: Path) -> str:
    status = job.wait(PATIENCE)
    text = log.read_text(errors="replace")
    assert status == 0, f"{text[-4000:]}\nthe job ended with status {status}"
    return text


def ask(folder: Path) -> str:
    """The other kind of input, Parquet, and the question of meetings.sql over what comes out."""
    source = HERE / "meetings.jsonl"
    rows = [json.loads(line) for line in source.open()]
    (folder / "parquet").mkdir()
    parquet.write_table(pa.Table.from_pylist(rows), folder / "parquet/releases.parquet")
    output, log = folder / "meetings", folder / "meetings.log"
    finish(submit(folder / "parquet", output, "local[1]", log, "--input-kind", "parquet"), log)
    lines = {row["id"]: row["line"] for row in rows_of(output / "records")}
    assert lines == alone(source), "Parquet gives other lines than JSON Lines"
    os.chdir(output)
    answer = duckdb.sql((HERE / "meetings.sql").read_text())
    assert answer.fetchall() == [
        ("Kabupaten Bengkalis", "14.03", 2, "Hendri Saputra; Ridwan Hakim"),
        ("Kabupaten Siak", "14.08", 1, "Yusril Anwar"),
    ], answer
    return str(answer)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        expected = alone(write_input(folder / "in"))
        output, log = folder / "out", folder / "job.log"
        master = f"local-cluster[{WORKERS},1,1024]"
        job = submit(folder / "in", output, master, log, "--partitions", str(PARTITIONS))
        print(kill_one(job, output))
        told = [line for line in finish(job, log).splitlines() if "Lost executor" in line]
        assert told, "Spark lost no worker"
        print(f"Spark: {told[0]}")
        print(compare(output, expected))

        print(ask(folder))


if __name__ == "__main__":
    main()
