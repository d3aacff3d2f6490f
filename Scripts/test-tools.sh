#!/bin/sh
# Installs the programs that tests compare with, where it may; tests that need a missing one are skipped and say so.
set -eu
cd "$(dirname "$0")/.."

# sacrebleu, from PyPI, in an environment of its own.
python=.build/sacrebleu/bin/python3
if command -v python3 >/dev/null && ! $python -c 'import sacrebleu' 2>/dev/null; then
    mkdir -p .build
    { python3 -m venv .build/sacrebleu && $python -m pip install -q sacrebleu; } >/dev/null 2>&1 ||
        echo "padanan: warning: can't install sacrebleu; tests that compare with it are skipped" >&2
fi

# Without network or on another system the tests are skipped; that is no reason to fail.
install() {
    [ $# -gt 0 ] || return 0
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        (apt-get update -q && apt-get install -y -q --no-install-recommends "$@") >/dev/null 2>&1 ||
            echo "padanan: warning: can't install $*; tests that need them are skipped" >&2
    else
        echo "padanan: warning: tests that need $* are skipped" >&2
    fi
}

missing=
for pair in xmllint:libxml2-utils jing:jing msgfmt:gettext patch:patch chromium:chromium chromedriver:chromium-driver omegat:omegat; do
    command -v "${pair%%:*}" >/dev/null || missing="$missing ${pair#*:}"
done
install $missing

# Apart, since not every system has it. The server that the package may start listens on port 2737; the tests start their own.
missing=
command -v apertium-apy >/dev/null || missing="$missing apertium-apy"
for pair in ind-zlm:apertium-ind-zlm spa-eng:apertium-eng-spa; do
    [ -e "/usr/share/apertium/modes/${pair%%:*}.mode" ] || missing="$missing ${pair#*:}"
done
install $missing
