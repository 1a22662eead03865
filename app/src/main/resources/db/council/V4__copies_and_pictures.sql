-- Personal copies: by which reading each was made. A row holds the digest of the hidden mark; the mark itself is kept nowhere.
create table views.copy (
    leaf bigint primary key,
    mark text   not null,
    key  text   not null
);
create index copy_by_mark on views.copy (mark);

-- Pictures of the pages of files, drawn once when somebody first looks at them; never of marked copies.
create table documents.picture (
    sha256 text    not null references documents.file (sha256),
    page   integer not null check (page >= 1),
    pages  integer not null check (pages >= page),
    width  integer not null,
    height integer not null,
    png    bytea   not null,
    primary key (sha256, page)
);
alter table documents.picture alter column png set storage external;
