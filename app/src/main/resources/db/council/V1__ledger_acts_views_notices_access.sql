-- One database for each council; one schema for each room that stores.
-- The ledger and the contents beside it are written once: the app's role may insert and select there, nothing more
-- (see ../council-grants). Everything in views and notices can be dropped and told again from the ledger.

create schema ledger;
create schema acts;
create schema views;
create schema notices;
create schema access;

create table ledger.leaf (
    index bigint primary key check (index >= 0),
    leaf  text   not null,
    hash  text   not null check (hash ~ '^[0-9a-f]{64}$')
);

create table ledger.head (
    size       bigint primary key check (size > 0),
    root       text not null,
    edge       text not null,
    checkpoint text not null
);

-- What a leaf's salted digest stands for, and what is needed to find it again. The body is canonical JSON.
create table acts.content (
    index     bigint  primary key references ledger.leaf (index),
    act       uuid    not null unique,
    kind      text    not null,
    folio_key text    not null,
    moved     boolean not null,
    salt      text    not null,
    body      text    not null
);
create index content_by_folio on acts.content (kind, folio_key, index);
create index content_by_kind on acts.content (kind, index);

create table views.folio (
    kind      text not null,
    key       text not null,
    title     text not null,
    state     text not null,
    standing  text not null,
    sharing   text not null,
    facets    text not null,
    opened_at timestamptz not null,
    moved_at  timestamptz not null,
    last_moved bigint not null,
    primary key (kind, key)
);

-- A duty's terms and its life; when it falls due is worked out when it is read, never stored.
create table views.duty (
    leaf          bigint not null,
    norm          text   not null,
    kind          text   not null,
    folio_key     text   not null,
    terms         text   not null,
    holders       text[] not null,
    claimants     text[] not null,
    started_at    timestamptz not null,
    stated_due    date,
    pauses        text   not null default '[]',
    ended_at      timestamptz,
    ended_by      text,
    primary key (leaf, norm)
);
create index duty_by_folio on views.duty (kind, folio_key);
create index duty_open on views.duty (leaf) where ended_at is null;

create table views.referral (
    kind      text   not null,
    folio_key text   not null,
    leaf      bigint not null,
    people    text[] not null,
    terms     text   not null,
    since     timestamptz not null,
    primary key (kind, folio_key)
);

create table notices.notice (
    leaf      bigint not null,
    recipient text   not null,
    kind      text   not null,
    folio_key text   not null,
    why       text   not null,
    clauses   text[] not null,
    sent_at   timestamptz not null,
    read_at   timestamptz,
    primary key (leaf, recipient, why)
);
create index notice_by_recipient on notices.notice (recipient, sent_at desc);

create table access.account (
    person        text primary key,
    sign_in_name  text not null unique,
    password_hash text not null,
    failures      integer not null default 0,
    locked_until  timestamptz
);
