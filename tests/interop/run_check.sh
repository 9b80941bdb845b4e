#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# run_check.sh PYTHON SCRIPT ARGUMENT...: runs a check, or fails with advice where its Python is not installed.
set -eu
if [ ! -x "$1" ]; then
  echo "$1 is missing: run ./dev setup, which installs it with the readers of graphs" >&2
  exit 1
fi
exec "$@"
