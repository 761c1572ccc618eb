-- Which versions of the questions about danger and of the texts of consent may be used with real people.
create table authority.approved_instrument (
    kind text not null,
    version text not null,
    approved_by text not null,
    approved_on date not null,
    primary key (kind, version)
);
