#!/bin/sh
# docs.sh SWIFT: writes the API documentation as symbol graphs and counts what is undocumented in the public interface.
set -eu
swift=${1:-swift}
"$swift" package dump-symbol-graph --minimum-access-level public --skip-synthesized-members >/dev/null
folder=$(find .build -type d -name symbolgraph | head -n 1)
echo "symbol graphs in $folder; read them with DocC: docc convert --additional-symbol-graph-dir $folder"
