#!/usr/bin/env bash
# Validates the Kubernetes manifests and the Compose file against their own schemas, strictly: an unknown field is an
# error. The validators ship the schemas, so that no cluster is asked; they are installed into the temp folder.
set -euo pipefail
cd "$(dirname "$0")/../.."
venv="${TMPDIR:-/tmp}/meisim-kubernetes-validate"
if [ ! -x "$venv/bin/kubernetes-validate" ] || [ ! -x "$venv/bin/check-jsonschema" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check kubernetes-validate==1.37.0 check-jsonschema==0.39.0
fi
for manifest in deploy/kubernetes/*.yaml; do
  case "$manifest" in */kustomization.yaml) continue ;; esac
  "$venv/bin/kubernetes-validate" --strict -k 1.33.0 "$manifest"
done
# Compose itself is not on every machine; its own schema is.
"$venv/bin/check-jsonschema" --builtin-schema vendor.compose-spec docker-compose.kafka.yml
# kubectl and promtool are not on every machine, and nothing that pip could bring: the grammar of expressions, and the
# metrics and labels that they name, are held against the code by a test all the same.
if command -v kubectl >/dev/null; then
  for folder in kubernetes grafana; do kubectl kustomize "deploy/$folder" >/dev/null; done
fi
if command -v promtool >/dev/null; then
  promtool check rules deploy/prometheus/alerts.yaml
  (cd deploy/prometheus && promtool test rules alerts.test.yaml)
  node tools/deploy/dashboard-rules.mjs | promtool check rules
fi
