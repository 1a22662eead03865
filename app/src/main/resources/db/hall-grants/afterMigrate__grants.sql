revoke all on schema hall from public;
grant usage on schema hall to "${app}";
grant select, insert, update, delete on all tables in schema hall to "${app}";
