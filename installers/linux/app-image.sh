#!/usr/bin/env bash
# Makes installers/target/parity: a folder with the workbench and a Java of its own, for Linux.
# It runs where no Java is installed; the window still needs GTK 3.
#
#   mvn -q -DskipTests package && installers/linux/app-image.sh
#
# It is the folder that the build makes, launcher and all, and in runtime what jlink takes out of a JDK.
# Needs a JDK with jlink: JAVA_HOME, else the one on the PATH.
set -euo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd -P)
built=$top/app/target/parity
image=$top/installers/target/parity

jlink=${JAVA_HOME:+$JAVA_HOME/bin/}jlink
if ! command -v "$jlink" >/dev/null; then
    echo "app-image: there is no $jlink; install a JDK, 17 or newer, or set JAVA_HOME to one" >&2
    exit 2
fi
if [ ! -d "$built/lib/javafx" ]; then
    echo "app-image: $built is not built yet; run 'mvn -q -DskipTests package' first" >&2
    exit 2
fi

rm -rf "$image"
mkdir -p "$image/bin"
cp "$built/bin/parity" "$image/bin/"
cp -R "$built/lib" "$built/LICENSE" "$image/"
cp "$top/installers/common/parity.png" "$top/app/src/launcher/archive-classes.sh" "$image/lib/"

modules=$(grep -v '^#' "$top/installers/common/modules.txt" | paste -sd, -)
"$jlink" --add-modules "$modules" --strip-java-debug-attributes --no-header-files --no-man-pages \
    --output "$image/runtime"
"$image/lib/archive-classes.sh" "$image"

echo "$image/bin/parity"
