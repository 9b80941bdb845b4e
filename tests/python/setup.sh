#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what runs the notebook in the tests into .cache/venv. A second run finds its stamp and does nothing.
# Usage: tests/python/setup.sh [CACHE_FOLDER]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
venv=${1:-$here/../../.cache}/venv
stamp=$venv/python-requirements.txt

if cmp -s "$here/requirements.txt" "$stamp"; then
  exit 0
fi
echo "python: installing the notebook runner into $venv"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
cp "$here/requirements.txt" "$stamp"
