#!/bin/sh
# Makes the archive of loaded classes with which the packaged workbench starts in less time:
#
#   archive-classes.sh FOLDER     where bin and lib are
#
# It holds the classes that an import and a list of groups load, and fits the Java that it was made
# with and the folder that it was made for; bin/parity looks whether both are the same. Where none
# can be made, the workbench does without.
set -eu
home=$(cd "$1" && pwd -P)
archive=$home/archive
rm -rf "$archive"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >log.ndjson <<'END'
{"id":"1","endpoint":"e","control":{"status":200,"body":{"a":[{"id":1,"n":1}]}},"candidate":{"status":200,"body":{"a":[{"id":1,"n":"1"}]}}}
{"id":"2","endpoint":"e","control":{"status":200,"body":{"a":[{"id":2}]}},"candidate":{"status":500,"body":{"a":[]}}}
END

# run JAVA_OPTIONS COMMAND…: as users start it, so that the class path is the one that they will have
run() {
    options=$1
    shift
    PARITY_JAVA_OPTS=$options "$home/bin/parity" --workspace w "$@" >out 2>&1
}

# Newer Javas number the classes of each list anew. Only G1 writes objects into an archive; every collector reads them.
if run -XX:DumpLoadedClassList=import.list import log.ndjson &&
    run -XX:DumpLoadedClassList=groups.list groups &&
    sed 's/ id: [0-9]*$//' import.list groups.list | awk '!seen[$0]++' >classes.list &&
    run "-Xshare:dump -XX:SharedClassListFile=classes.list -XX:SharedArchiveFile=classes.jsa
        -XX:-UseSerialGC -XX:+UseG1GC" --version &&
    [ -f classes.jsa ]; then
    mkdir "$archive"
    mv classes.jsa "$archive/"
    java=$home/runtime/bin/java
    [ -x "$java" ] || java=$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java")
    echo "$(readlink -f "$java") $home" >"$archive/made-for"
else
    echo "archive-classes: this Java made no archive of loaded classes; parity starts without" >&2
fi
