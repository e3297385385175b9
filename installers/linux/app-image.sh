#!/usr/bin/env bash
# Makes installers/target/parity: a folder with the workbench and a Java of its own, for Linux.
# It runs where no Java is installed; the window still needs GTK 3.
#
#   mvn -q -DskipTests package && installers/linux/app-image.sh
#
# jlink takes the JDK's modules and JavaFX only, since some of the other jars are no modules; they go on
# the classpath. Needs a JDK with jlink and jpackage: JAVA_HOME, else the one on the PATH.
set -euo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd -P)
common=$top/installers/common
built=$top/app/target/parity
target=$top/installers/target

tool() {
    local path=${JAVA_HOME:+$JAVA_HOME/bin/}$1
    if ! command -v "$path" >/dev/null; then
        echo "app-image: there is no $path; install a JDK, 17 or newer, or set JAVA_HOME to one" >&2
        exit 2
    fi
    echo "$path"
}

jlink=$(tool jlink)
jpackage=$(tool jpackage)
if [ ! -d "$built/lib/javafx" ]; then
    echo "app-image: $built is not built yet; run 'mvn -q -DskipTests package' first" >&2
    exit 2
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/parity-image.XXXXXX")
trap 'rm -rf "$work"' EXIT

modules=$(grep -v '^#' "$common/modules.txt" | paste -sd, -)
"$jlink" --module-path "$built/lib/javafx" --add-modules "$modules" \
    --strip-java-debug-attributes --no-header-files --no-man-pages --output "$work/runtime"

mkdir "$work/jars"
cp "$built"/lib/*.jar "$work/jars/"
rm -rf "$target/parity"
mkdir -p "$target"
"$jpackage" "@$common/jpackage.args" --type app-image --icon "$common/parity.png" \
    --runtime-image "$work/runtime" --input "$work/jars" \
    --main-jar "$(basename "$work"/jars/app-*.jar)" --dest "$target"
cp "$top/LICENSE" "$target/parity/"

echo "$target/parity/bin/parity"
