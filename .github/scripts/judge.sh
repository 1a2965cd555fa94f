#!/usr/bin/env bash
# Judges the content files that a pull request changes: annotations beside the lines, a table on the run's summary page.
#
#   BASE     what the changes are compared with (default: HEAD^1, the first parent of a merge commit)
#   PROGRAM  how the program is started (default: java -jar target/daily-papers.jar)
set -euo pipefail
cd "$(git rev-parse --show-toplevel)"

read -ra program <<<"${PROGRAM:-java -jar target/daily-papers.jar}"
mapfile -t files < <(git diff --name-only --diff-filter=AMR "${BASE:-HEAD^1}" HEAD -- 'content/papers/*.md')
if [ "${#files[@]}" -eq 0 ]; then
  echo "no summary was changed"
  exit 0
fi
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  "${program[@]}" check --format markdown "${files[@]}" >>"$GITHUB_STEP_SUMMARY" || true
fi
"${program[@]}" check --format github "${files[@]}"
