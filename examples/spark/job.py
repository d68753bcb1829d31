"""
Press releases to Parquet tables with Spark: events, officials, institutions, regions, dates and quotes.

    spark-submit job.py INPUT OUTPUT [--input-kind parquet] [--kliping 'npx kliping']

INPUT is a folder of JSON Lines (*.jsonl, *.jsonl.gz) or of Parquet with the columns id, text and, optionally,
publishedAt and homeRegion. OUTPUT gets a folder for each table, and:
  records   a row for each release: its id and the line of `kliping parse --format tables`
  problems  what could not be read, and why
"""

import argparse
import itertools
import shlex
from pathlib import Path

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from feed import through_kliping
from tables import COLUMNS, LINE

INPUT_COLUMNS = ["id", "text", "publishedAt", "homeRegion"]
OUTCOME = "id string, line string, problem string"
OUTCOMES_A_BATCH = 256


def read_releases(spark: SparkSession, path: str, kind: str) -> DataFrame:
    """The releases, every column as text. One without an id gets the SHA-256 of its text."""
    if kind == "parquet":
        releases = spark.read.parquet(path)
    else:
        ddl = ", ".join(f"{name} string" for name in [*INPUT_COLUMNS, "broken"])
        reader = spark.read.schema(ddl).option("columnNameOfCorruptRecord", "broken")
        releases = reader.option("pathGlobFilter", "*.{jsonl,ndjson,jsonl.gz,ndjson.gz}").json(path)
    absent = [name for name in [*INPUT_COLUMNS, "broken"] if name not in releases.columns]
    for name in absent:
        releases = releases.withColumn(name, F.lit(None).cast("string"))
    given = F.coalesce("text", "broken", F.lit(""))
    return releases.withColumn("id", F.coalesce(F.col("id").cast("string"), F.sha2(given, 256)))


def parse(releases: DataFrame, command: list[str]) -> DataFrame:
    """Each partition through one kliping process."""

    def outcomes(batches):
        rows = (row for batch in batches for row in batch.to_pylist())
        found = through_kliping(command, rows)
        while part := list(itertools.islice(found, OUTCOMES_A_BATCH)):
            columns = zip(*part)
            yield pa.RecordBatch.from_arrays(
                [pa.array(column, pa.string()) for column in columns], ["id", "line", "problem"]
            )

    return releases.select(*INPUT_COLUMNS).mapInArrow(outcomes, OUTCOME)


def write_tables(spark: SparkSession, output: str) -> None:
    outcomes = spark.read.parquet(f"{output}/records")
    lines = outcomes.where("line is not null").select(F.from_json("line", LINE).alias("line"))
    for table in COLUMNS:
        rows = lines.select(F.inline(f"line.{table}"))
        rows.write.mode("overwrite").parquet(f"{output}/{table}")
    problems = outcomes.where("problem is not null").select("id", "problem")
    problems.write.mode("overwrite").parquet(f"{output}/problems")


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("input")
    options.add_argument("output")
    options.add_argument("--input-kind", choices=["jsonl", "parquet"], default="jsonl")
    options.add_argument("--kliping", default="npx kliping", help="how to run the command line")
    options.add_argument("--partitions", type=int, help="how many parts to read the input in")
    given = options.parse_args()

    spark = SparkSession.builder.appName("kliping").getOrCreate()
    spark.sparkContext.addPyFile(str(Path(__file__).with_name("feed.py")))
    releases = read_releases(spark, given.input, given.input_kind)
    if given.partitions:
        releases = releases.repartition(given.partitions)
    command = [*shlex.split(given.kliping), "parse", "--format", "tables"]
    # Written before the tables are made: a release is parsed once, whatever becomes of the workers later.
    parse(releases, command).write.mode("overwrite").parquet(f"{given.output}/records")
    write_tables(spark, given.output)
    spark.stop()


if __name__ == "__main__":
    main()
