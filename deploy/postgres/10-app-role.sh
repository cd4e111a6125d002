#!/bin/sh
# Run once by the PostgreSQL image, when the database is made: a role for the apps that reads and writes rows
# and owns nothing. Default privileges give it what later migrations make, too.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$(cat "$APP_PASSWORD_FILE")" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role parley_app login password :'password';
alter default privileges for role parley grant usage on schemas to parley_app;
alter default privileges for role parley grant select, insert, update, delete on tables to parley_app;
alter default privileges for role parley grant usage, select on sequences to parley_app;
grant usage on schema public to parley_app;
SQL
