-- Which tables were drawn again: at most once a year, over the whole installation. Each is numbered, so that of two that are
-- priced at the same moment only one is bought.
create table release.correction (
    year int primary key,
    number int not null unique,
    release text not null,
    revision int not null,
    tables text not null,
    foreign key (release, revision) references release.artefact
);

create trigger never before update or delete on release.correction
    for each row execute function release.never();
create trigger never_emptied before truncate on release.correction execute function release.never();
