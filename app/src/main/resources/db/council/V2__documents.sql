-- Documents. Files are kept once, by their digest, and never know why they are kept; their text is beside them, page by page.
-- What documents there are is told by the ledger: the two tables in views can be dropped and told again.

create schema documents;

create table documents.file (
    sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      not null check (size >= 0),
    media_type text        not null,
    stored_at  timestamptz not null,
    bytes      bytea       not null
);
-- Most files are packed already: packing them again would cost time and gain nothing.
alter table documents.file alter column bytes set storage external;

create table documents.text (
    sha256 text    not null references documents.file (sha256),
    page   integer not null check (page >= 1),
    text   text    not null,
    primary key (sha256, page)
);

-- Each nature of a document once: a column for each component, in the words that norms use. Documents of one nature are judged alike.
create table views.nature (
    id         bigserial primary key,
    sort       text   not null,
    mark       text   not null,
    paragraph  text,
    openness   text   not null,
    body       text   not null,
    meeting    date,
    executive  text   not null,
    stage      text   not null,
    department text   not null,
    officer    text,
    group_key  text   not null,
    advised    text,
    traits     text[] not null,
    constraint nature_once unique nulls not distinct (sort, mark, paragraph, openness, body, meeting, executive, stage, department,
        officer, group_key, advised, traits)
);

create table views.paper (
    key              text        primary key,
    title            text        not null,
    nature           bigint      not null references views.nature (id),
    filed_on         date        not null,
    filed_at         timestamptz not null,
    sha256           text        not null,
    media_type       text        not null,
    item             text        not null,
    known_to_members boolean     not null,
    last_moved       bigint      not null,
    words            tsvector    not null
);
create index paper_by_nature on views.paper (nature, filed_at desc, key);
create index paper_by_day on views.paper (filed_at desc, key);
create index paper_by_file on views.paper (sha256);
create index paper_by_words on views.paper using gin (words);
-- What is known by its title only is found by its title only.
create index paper_by_title on views.paper using gin (to_tsvector('english', title));
create index paper_known on views.paper (filed_at desc, key) where known_to_members;
create index folio_by_title on views.folio using gin (to_tsvector('english', title));

-- What the protocol answered, act by act, so that past rulings can be found; whoever may see the folio may see them.
create table views.ruling (
    leaf       bigint   primary key,
    kind       text     not null,
    folio_key  text     not null,
    act        text     not null,
    answer     text     not null,
    clauses    text[]   not null,
    gist       text     not null,
    entered_on date     not null,
    words      tsvector not null
);
create index ruling_by_words on views.ruling using gin (words);

-- An address at which content that somebody may read lies for a few minutes. The token itself is kept nowhere.
create table access.pass (
    token_hash text        primary key,
    person     text        not null,
    paper      text        not null,
    sha256     text        not null,
    leaf       bigint      not null,
    until      timestamptz not null,
    taken_at   timestamptz
);
