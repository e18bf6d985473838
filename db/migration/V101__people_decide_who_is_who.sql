-- What somebody said about a person of a list: who they are or are not in the directory, or among the others of a list. Asked once
-- and kept. A name that is an office is told apart by the day on which the office began, so that no successor is taken for the one
-- before.
create table intake_decision (
    id           uuid primary key,
    chamber_id   uuid        not null references chamber (id),
    person_key   text        not null,
    since        date,
    lawmaker_id  uuid references lawmaker (id) on delete cascade,
    other_key    text,
    verdict      text        not null,
    decided_by   uuid        not null references account (id),
    decided_at   timestamptz not null,
    constraint intake_decision_is_about_one check (num_nonnulls(lawmaker_id, other_key) = 1),
    constraint intake_decision_verdict_is_known check (verdict in ('same', 'different'))
);
create unique index intake_decision_is_made_once on intake_decision
    (chamber_id, md5(person_key), coalesce(since, 'infinity'), coalesce(lawmaker_id::text, md5(other_key)));
create index intake_decision_lawmaker_id on intake_decision (lawmaker_id);
create index intake_decision_decided_by on intake_decision (decided_by);

-- Who a doubtful person of a list may be: somebody of the directory, or somebody else on the same list.
create table intake_candidate (
    intake_id    uuid    not null references intake (id) on delete cascade,
    line         integer not null,
    chamber_id   uuid    not null,
    lawmaker_id  uuid,
    other_line   integer,
    reason       text    not null,
    constraint intake_candidate_is_one check (num_nonnulls(lawmaker_id, other_line) = 1)
);
create index intake_candidate_intake_id on intake_candidate (intake_id, line);

alter table intake_person add column decided boolean not null default false;
alter table intake add column stale boolean not null default false;
comment on column intake.stale is 'something was decided since the people were sorted';

-- “Lord Bishop of Examplechester” and “Earl of Nowhere” say which office somebody holds, and the next one is called the same.
create function names_an_office(name text) returns boolean
    language sql immutable strict parallel safe
    return name ~* ('^((the|his|her|most|right|rt\.?|very|reverend|rev\.?|honou?rable|hon\.?|grace|excellency|lord|lady) +)*'
        '(lord|lady|archbishop|bishop|dean|earl|countess|duke|duchess|marquess|marchioness|viscount|viscountess|baron|baroness'
        '|prince|princess|speaker|president|governor|secretary|leader|chair) +([^ ]+ +){0,3}of +')
        or name ~* '^(l[''’]|le +|la +)?(archevêque|évêque|doyen|duc|duchesse|comte|comtesse|président|présidente) +(de +|d[''’]|du +|des +)';

-- Whether nothing that a line says about the holder of an office differs from what is known about them.
create function same_holder(l lawmaker, r intake_row) returns boolean
    language sql stable parallel safe
    return (l.given_name = '' or r.given_name = '' or public.fold(l.given_name) = public.fold(r.given_name))
       and (l.family_name = '' or r.family_name = '' or public.fold(l.family_name) = public.fold(r.family_name))
       and (l.other_names = '' or r.other_names = '' or public.fold(l.other_names) = public.fold(r.other_names))
       and (l.gender = '' or r.gender = '' or l.gender = r.gender)
       and (r.started_on is null
            or exists (select from public.mandate m where m.lawmaker_id = l.id and m.started_on = r.started_on)
            or not exists (select from public.mandate m where m.lawmaker_id = l.id and m.started_on is not null));

-- Whether two ways of writing a name can be one name: all words of one are among those of the other.
create function alike(one text, other text) returns boolean
    language sql immutable strict parallel safe
    return one = other
        or (string_to_array(nullif(public.fold(one), ''), ' ') @> string_to_array(nullif(public.fold(other), ''), ' ')) is true
        or (string_to_array(nullif(public.fold(one), ''), ' ') <@ string_to_array(nullif(public.fold(other), ''), ' ')) is true;
