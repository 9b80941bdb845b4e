#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# write_articles.sh FOLDER RELATA ARTICLES: the graph of the sample articles, made and exported as people do it.
set -eu
folder=$1 relata=$2 articles=$3
base=https://example.org/kg/
mkdir -p "$folder"
rm -f "$folder"/articles.*
"$relata" extract "$articles" > "$folder/articles.records.jsonl"
"$relata" build "$articles" -o "$folder/articles.relata"
"$relata" -g "$folder/articles.relata" export --format graphml --base "$base" -o "$folder/articles.graphml"
"$relata" -g "$folder/articles.relata" export --format jsonld --base "$base" -o "$folder/articles.jsonld"
