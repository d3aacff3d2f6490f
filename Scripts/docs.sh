#!/bin/sh
# docs.sh SWIFT: writes the symbol graphs of the public interface, from which DocC makes pages.
set -eu
swift=${1:-swift}
"$swift" package dump-symbol-graph --minimum-access-level public --skip-synthesized-members >/dev/null
folder=$(find .build -type d -name symbolgraph | head -n 1)
echo "symbol graphs in $folder; read them with DocC: docc convert --additional-symbol-graph-dir $folder"
