#!/bin/sh
# Records what real clients print when a transfer fails for real.
# Everything happens inside namespaces of its own (network, mounts, processes, host name), so that nothing
# leaves this machine, no file of this machine changes, and every process ends with the recorder.
# Usage: ward/record/record.sh [--out DIR] [--all] [--only FAULT[,FAULT]]    (root, Debian 12; see README.md)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
export RECORD_HERE="$here" RECORD_PROGRAM="$root/ward/dist/record/record.js"
"$root/node_modules/.bin/tsc" -b "$root/ward"
exec unshare --net --mount --pid --fork --mount-proc --uts sh -c \
  'hostname workstation && exec node "$RECORD_PROGRAM" "$@"' record "$@"
