#!/usr/bin/env bash
# Puts a release together in target/release: the program with its libraries as a zip, bom.json (CycloneDX) and SHA256SUMS. The same
# commit gives the same bytes.
#
#   release.sh TAG    such as v0.1.0; it must be the version of the pom
set -euo pipefail
cd "$(git rev-parse --show-toplevel)"

version=$(sed -nE 's#^  <version>(.*)</version>$#\1#p' pom.xml)
stamp=$(sed -nE 's#.*<project.build.outputTimestamp>(.*)</.*#\1#p' pom.xml)
if [ "$1" != "v$version" ]; then
  echo "the tag is $1, the version of the pom $version" >&2
  exit 2
fi
mvn -q -B -ntp -Prelease -DskipTests clean package
rm -rf target/release
mkdir -p "target/release/daily-papers-$version"
cp -r target/daily-papers.jar target/lib LICENSE README.md CHANGELOG.md "target/release/daily-papers-$version/"
(
  cd target/release
  find "daily-papers-$version" -type f | LC_ALL=C sort >files
  jar --create --no-manifest --date="$stamp" --file "daily-papers-$version.zip" @files
  rm -r files "daily-papers-$version"
  cp ../bom.json "daily-papers-$version.cdx.json"
  sha256sum "daily-papers-$version.zip" "daily-papers-$version.cdx.json" >SHA256SUMS
)
echo "target/release:"
ls -l target/release
