#!/bin/sh
# Makes the secrets that docker-compose.yml hands out, one a file in secrets/ (or in the folder named), and leaves
# alone what is there already: `sh deploy/make-secrets.sh`.
set -eu

folder=${1:-"$(dirname "$0")/../secrets"}
umask 077
mkdir -p "$folder"
cd "$folder"

random() {
  od -An -N24 -tx1 /dev/urandom | tr -d ' \n'
}

# Under another name until it is whole.
keep() {
  [ -e "$1" ] && return
  printf '%s' "$2" >"$1.new"
  # Containers read them as users of their own; on this machine the folder keeps others out.
  chmod 644 "$1.new"
  mv "$1.new" "$1"
  echo "made $1"
}

for name in audit_key database_admin_password database_app_password database_owner_password gateway_secret \
  keycloak_admin_password webhook_key; do
  keep "$name" "$(random)"
done
keep service_secret_prefix "$(random)-"
# Empty until there is a mail server that asks for one.
keep smtp_password ""
keep redis_conf "requirepass $(random)"
keep redis_url "redis://:$(cut -d' ' -f2 redis_conf)@redis:6379"
