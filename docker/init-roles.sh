#!/bin/sh
# Runs once, when PostgreSQL creates its volume: the owner of the schema and the role that row-level security binds.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
    -v owner_password="$DB_OWNER_PASSWORD" -v application_password="$DB_PASSWORD" <<'SQL'
CREATE ROLE board_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE board_app LOGIN PASSWORD :'application_password' NOSUPERUSER NOBYPASSRLS;
CREATE DATABASE improvement_board OWNER board_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE improvement_board FROM PUBLIC;
GRANT CONNECT ON DATABASE improvement_board TO board_app;
SQL
