#!/usr/bin/env bash
# The backend's role and user in Elasticsearch: its own indices, their templates, and the cluster's health.
set -euo pipefail
elastic() {
  curl --silent --show-error --fail --cacert /certificates/ca/ca.crt --user "elastic:$ELASTIC_PASSWORD" \
    --header 'Content-Type: application/json' "https://elasticsearch:9200$1" --request PUT --data-binary @-
}

elastic /_security/role/fengxiang <<'JSON'
{
  "cluster": ["monitor", "manage_index_templates"],
  "indices": [{"names": ["fx-*"], "privileges": ["all"]}]
}
JSON

password=${FENGXIANG_ELASTIC_PASSWORD//\\/\\\\}
password=${password//\"/\\\"}
elastic /_security/user/fengxiang <<JSON
{"password": "$password", "roles": ["fengxiang"], "full_name": "Fengxiang backend"}
JSON
