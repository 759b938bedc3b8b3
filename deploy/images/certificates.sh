#!/usr/bin/env bash
# A certificate authority and one certificate for Elasticsearch, in /certificates, made once.
set -euo pipefail
cd /certificates
[ -f .complete ] && exit 0

certutil=/usr/share/elasticsearch/bin/elasticsearch-certutil
rm -rf ca elasticsearch ca.zip elasticsearch.zip
"$certutil" ca --silent --pem --days 3650 --out /certificates/ca.zip
unzip -q ca.zip
"$certutil" cert --silent --pem --days 3650 --name elasticsearch --dns elasticsearch,localhost --ip 127.0.0.1 \
  --ca-cert ca/ca.crt --ca-key ca/ca.key --out /certificates/elasticsearch.zip
unzip -q elasticsearch.zip
rm ca.zip elasticsearch.zip

# The authority's key stays with root; Elasticsearch (uid 1000) reads its own key, everybody the certificates.
chown -R root:root ca && chmod 755 ca && chmod 644 ca/ca.crt && chmod 600 ca/ca.key
chown -R 1000:0 elasticsearch && chmod 755 elasticsearch && chmod 644 elasticsearch/*.crt && chmod 600 elasticsearch/*.key
touch .complete
