#!/bin/bash
# The role as which the application works: it may sign in, and is granted what it needs with each migration.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --set=password="$APPLICATION_PASSWORD" --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
create role dragoman login password :'password';
SQL
