#!/bin/bash
# Keycloak reads no secrets from files: here each PASSWORD_FILE in the environment becomes a PASSWORD, and so does
# the prefix that the realm file asks for. Then kc.sh takes over.
set -euo pipefail

for name in $(compgen -e); do
  case $name in
    *_PASSWORD_FILE | SERVICE_SECRET_PREFIX_FILE)
      export "${name%_FILE}=$(<"${!name}")"
      unset "$name"
      ;;
  esac
done
exec "${0%/*}/kc.sh" "$@"
