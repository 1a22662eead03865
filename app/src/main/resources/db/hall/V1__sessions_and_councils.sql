-- The hall's own small database: sessions, so that app processes are interchangeable, and which councils there are.

create schema hall;

create table hall.council (
    key        text primary key,
    name       text not null,
    colour     text not null default '#1d70b8',
    added_at   timestamptz not null
);

-- Spring Session's own tables, as spring-session-jdbc names them.
create table hall.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create unique index spring_session_ix1 on hall.spring_session (session_id);
create index spring_session_ix2 on hall.spring_session (expiry_time);
create index spring_session_ix3 on hall.spring_session (principal_name);

create table hall.spring_session_attributes (
    session_primary_id char(36) not null references hall.spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
