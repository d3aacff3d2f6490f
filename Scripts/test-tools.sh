#!/bin/sh
# Installs the programs that tests compare with, where it may; tests that need a missing one are skipped and say so.
set -eu
missing=
for pair in xmllint:libxml2-utils jing:jing msgfmt:gettext patch:patch chromium:chromium chromedriver:chromium-driver omegat:omegat; do
    command -v "${pair%%:*}" >/dev/null || missing="$missing ${pair#*:}"
done
[ -n "$missing" ] || exit 0
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
    # Without network the tests are skipped; that is no reason to fail.
    (apt-get update -q && apt-get install -y -q --no-install-recommends $missing) >/dev/null 2>&1 ||
        echo "padanan: warning: can't install$missing; tests that need them are skipped" >&2
else
    echo "padanan: warning: tests that need$missing are skipped" >&2
fi
