-- The app's role: it cannot change or remove what the ledger holds.
revoke all on schema ledger, acts, views, notices, access from public;
grant usage on schema ledger, acts, views, notices, access to comity_app;
grant select, insert on all tables in schema ledger, acts to comity_app;
revoke update, delete, truncate on all tables in schema ledger, acts from comity_app;
grant select, insert, update, delete on all tables in schema views, notices, access to comity_app;
