-- Who sent which file. A document names its file by the digest, and only whoever sent the file files it: so a digest that somebody
-- knows neither tells whether the file is kept, nor gets at it.
create table documents.upload (
    sha256  text        not null references documents.file (sha256),
    person  text        not null,
    sent_at timestamptz not null,
    primary key (sha256, person)
);
