revoke all on schema hall from public;
grant usage on schema hall to comity_app;
grant select, insert, update, delete on all tables in schema hall to comity_app;
