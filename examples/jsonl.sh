#!/bin/sh
# Id, type, date and region of each release, tab-separated. Build first (npm run build), then:
#   sh examples/jsonl.sh examples/releases/*.txt
#   sh examples/jsonl.sh test/fixtures/releases.jsonl | sort -k 3
#   sh examples/jsonl.sh < releases.jsonl
# Where kliping is installed, "npx kliping parse" stands for the first line.
node "$(dirname "$0")/../dist/cli.js" parse "$@" |
  node -e '
    process.stdin.setEncoding("utf8").toArray().then((chunks) => {
      for (const line of chunks.join("").split("\n").filter(Boolean)) {
        const { id, events } = JSON.parse(line);
        const event = events.find(({ main }) => main);
        console.log([id, event?.type, event?.when?.iso, event?.where.region].join("\t"));
      }
    });'
