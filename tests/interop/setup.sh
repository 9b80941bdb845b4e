#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the programs that read Relata's exports in the tests: the Python readers into .cache/venv, the Gephi toolkit
# into .cache/jars. A second run finds its stamps and does nothing. Needs python3-venv, Java 17 or newer, and Maven.
# Usage: tests/interop/setup.sh [CACHE_FOLDER]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${1:-$here/../../.cache}

toolkit=org.gephi:gephi-toolkit:0.10.1:jar:all
toolkit_jar=gephi-toolkit-0.10.1-all.jar
toolkit_sha256=3e4f5fd6c7d1d75c1e0bfbeae42cc58a1d22ae7c5d793a498e6c5842f22bf027
maven_plugin=org.apache.maven.plugins:maven-dependency-plugin:3.6.1

# A stamp is a copy of what was installed, so that a changed list of versions is installed anew.
install_python_readers() {
  local venv=$1 stamp=$1/interop-requirements.txt
  if cmp -s "$here/requirements.txt" "$stamp"; then
    return
  fi
  echo "interop: installing the Python readers into $venv"
  [ -x "$venv/bin/python" ] || python3 -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$here/requirements.txt"
  cp "$here/requirements.txt" "$stamp"
}

install_gephi_toolkit() {
  local folder=$1
  if [ -e "$folder/$toolkit_jar" ]; then
    return
  fi
  echo "interop: fetching the Gephi toolkit (83 MB) into $folder"
  mkdir -p "$folder/unchecked"
  mvn --quiet --batch-mode "$maven_plugin:copy" -Dartifact="$toolkit" -DoutputDirectory="$folder/unchecked"
  echo "$toolkit_sha256  $folder/unchecked/$toolkit_jar" | sha256sum --check --quiet
  mv "$folder/unchecked/$toolkit_jar" "$folder/$toolkit_jar"
  rmdir "$folder/unchecked"
}

mkdir -p "$cache"
cache=$(cd "$cache" && pwd)
install_python_readers "$cache/venv"
install_gephi_toolkit "$cache/jars"
