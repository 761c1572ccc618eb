-- What was published, for ever: a row is never changed and never deleted.
create schema release;

create table release.artefact (
    release text not null,
    revision int not null,
    plan text not null,
    starts date not null,
    ends date not null,
    published_at timestamptz not null,
    hash text not null,
    artefact text not null,
    primary key (release, revision)
);
