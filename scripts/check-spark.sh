#!/usr/bin/env bash
# Runs examples/spark/check.py where Java and Python are there. Packages go into a folder that is kept.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

skip() {
  echo "skipped: $1"
  exit 0
}

java=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' || true)
[[ ${java:-0} -ge 17 ]] || skip 'Spark needs Java 17 or later'
python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))' 2>/dev/null ||
  skip 'PySpark needs Python 3.10 or later with venv'
venv=${KLIPING_SPARK_VENV:-${XDG_CACHE_HOME:-$HOME/.cache}/kliping/spark}
if ! "$venv/bin/python" -c 'import pyspark, pandas, pyarrow, duckdb' 2>/dev/null; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --requirement examples/spark/requirements.txt ||
    skip 'pip could not install examples/spark/requirements.txt'
fi
"$venv/bin/python" examples/spark/check.py
