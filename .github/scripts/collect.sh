#!/usr/bin/env bash
# Brings the content that several runners wrote into content/, commits and pushes it.
#
#   collect.sh FOLDER    FOLDER/content-2026-01/papers/2026/01/… and so on, a folder a month
#
# What stands in content/ already is kept. Of a paper that two months hold the earlier one keeps it, as a single run has it.
set -euo pipefail
cd "$(git rev-parse --show-toplevel)"

bring() {
  local months=$1 file name id
  declare -A known=()
  while IFS= read -r file; do
    known[$(basename "$file")]=1
  done < <(find content/papers -name '*.md' 2>/dev/null)
  # The order of the names is that of the dates.
  while IFS= read -r file; do
    id=$(basename "$file")
    name=${file#"$months"/content-*/}
    if [[ $name == papers/* ]]; then
      if [ -n "${known[$id]:-}" ]; then
        continue
      fi
      known[$id]=1
    elif [ -e "content/$name" ]; then
      continue
    fi
    mkdir -p "content/$(dirname "$name")"
    cp "$file" "content/$name"
  done < <(find "$months" -path '*/content-*/*' -name '*.md' | sort)
}

commit() {
  git add --all content
  if git diff --cached --quiet; then
    return 1
  fi
  local added
  added=$(git diff --cached --name-only --diff-filter=A -- content/papers | wc -l)
  git -c user.name="${GIT_AUTHOR_NAME:-daily-papers}" \
    -c user.email="${GIT_AUTHOR_EMAIL:-daily-papers@users.noreply.github.com}" \
    commit --quiet --message "Add $added papers of past months"
}

branch=$(git symbolic-ref --short HEAD)
result=
for try in 1 2 3 4 5; do
  bring "$1"
  if ! commit; then
    echo "nothing new"
    break
  fi
  if git push --quiet origin "HEAD:$branch"; then
    result=$(git rev-parse HEAD)
    break
  fi
  echo "somebody pushed meanwhile (try $try)"
  git fetch --quiet origin "$branch"
  git reset --quiet --hard FETCH_HEAD
  sleep "$((try * 2))"
done
if [ -n "${GITHUB_OUTPUT:-}" ]; then
  echo "commit=$result" >>"$GITHUB_OUTPUT"
fi
