#!/bin/sh
# curl of what is noise; none of this is a call: /api/1/noise/a/prefix/b
DIFFY=http://diffy:8888
curl -X POST "$DIFFY/api/1/noise/GET:-users/prefix/response.body.value.id." -d '{"isNoise": true}'
curl --fail -X POST "$DIFFY"'/api/1/noise/GET:-users-%7Bid%7D/prefix/response.body.value.items.at.PrimitiveDifference' \
  -H 'Content-Type: application/json' \
  -d '{"isNoise":true}'
curl -X POST $DIFFY/api/1/noise/POST:-login/prefix/response.headers.date -d '{"isNoise":true}'
curl -X POST $DIFFY/api/1/noise/getUser/prefix/response.status.PrimitiveDifference -d '{"isNoise":true}'
curl -X POST $DIFFY/api/1/noise/getUser/prefix/response.body.value.name -d '{"isNoise":false}'
