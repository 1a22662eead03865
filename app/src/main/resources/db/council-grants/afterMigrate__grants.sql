-- The app's role: it cannot change or remove what the ledger holds, nor a file that is kept.
revoke all on schema ledger, acts, views, notices, access, documents from public;
grant usage on schema ledger, acts, views, notices, access, documents to comity_app;
grant select, insert on all tables in schema ledger, acts to comity_app;
revoke update, delete, truncate on all tables in schema ledger, acts from comity_app;
grant select, insert, update, delete on all tables in schema views, notices, access to comity_app;
grant usage on all sequences in schema views to comity_app;
grant select, insert on documents.file, documents.upload to comity_app;
grant select, insert, update, delete on documents.text to comity_app;
grant select, insert, delete on documents.picture to comity_app;
