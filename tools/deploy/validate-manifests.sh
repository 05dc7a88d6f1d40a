#!/usr/bin/env bash
# Validates the Kubernetes manifests against the API's own schemas, strictly: an unknown field is an error.
# The validator ships the schemas, so that no cluster is asked; it is installed into the temp folder.
set -euo pipefail
cd "$(dirname "$0")/../.."
venv="${TMPDIR:-/tmp}/meisim-kubernetes-validate"
if [ ! -x "$venv/bin/kubernetes-validate" ]; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check kubernetes-validate==1.37.0
fi
for manifest in deploy/kubernetes/*.yaml; do
  case "$manifest" in */kustomization.yaml) continue ;; esac
  "$venv/bin/kubernetes-validate" --strict -k 1.33.0 "$manifest"
done
# Not on every machine, and nothing that pip could bring: names and labels are held against the code by a test all the same.
if command -v promtool >/dev/null; then
  promtool check rules deploy/prometheus/alerts.yaml
  (cd deploy/prometheus && promtool test rules alerts.test.yaml)
fi
