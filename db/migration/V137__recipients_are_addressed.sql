-- How somebody is addressed in a language: by whom it is (a member, who presides, who chairs, an institution), where they sit, and
-- where the language needs it and we know it, by their gender. The most specific form whose fields all say something is taken.
create table form_of_address (
    id             uuid    primary key,
    version        bigint  not null,
    language       text    not null,
    parliament_id  uuid    references parliament (id),
    chamber_id     uuid    references chamber (id),
    role           text    not null,
    gender         text    not null default '',
    salutation     text    not null,
    source         text    not null default '',
    shipped        boolean not null default false,
    corrected      boolean not null default false,
    constraint form_of_address_role_is_known check (role in ('any', 'institution', 'presiding', 'chair', 'member')),
    constraint form_of_address_gender_is_known check (gender in ('', 'female', 'male')),
    constraint form_of_address_says_something check (btrim(salutation) <> ''),
    constraint form_of_address_chamber_has_its_parliament check (chamber_id is null or parliament_id is not null),
    constraint form_of_address_is_told_once unique nulls not distinct (language, parliament_id, chamber_id, role, gender)
);
create index form_of_address_parliament_id on form_of_address (parliament_id) where parliament_id is not null;
create index form_of_address_chamber_id on form_of_address (chamber_id) where chamber_id is not null;

comment on column form_of_address.role is 'any is the neutral form of the language';
comment on column form_of_address.corrected is 'somebody changed it, or wrote it: db/reference leaves it as it is';

-- What somebody wrote for one recipient instead.
create table recipient_salutation (
    recipient_id  uuid primary key references recipient (id) on delete cascade,
    salutation    text not null,
    constraint recipient_salutation_says_something check (btrim(salutation) <> '')
);

-- How a copy was filled in when it was sent.
create table copy_as_sent (
    recipient_id  uuid    primary key references recipient (id),
    salutation    text    not null,
    neutral       boolean not null,
    name          text    not null,
    given_name    text    not null,
    family_name   text    not null,
    honorific     text    not null,
    party         text    not null,
    constituency  text    not null,
    chamber       text    not null,
    parliament    text    not null
);

-- As whom they receive the letter.
create function recipient_roles(ids uuid[]) returns table (recipient_id uuid, role text)
    language sql stable set enable_nestloop = off as $$
    with meant as materialized (
            select r.id, r.lawmaker_id, r.addressee_id from recipient r where r.id = any (ids)),
    chairs as materialized (
            select distinct a.id as addressee_id, s.lawmaker_id
              from addressee a
              join committee_seat s on s.committee_id = a.committee_id and s.role = 'chair'
             where a.id = any (array(select distinct m.addressee_id from meant m)))
    select m.id, case when m.lawmaker_id is null then 'institution' when c.lawmaker_id is not null then 'chair' else 'member' end
      from meant m
      left join chairs c on c.addressee_id = m.addressee_id and c.lawmaker_id = m.lawmaker_id
$$;

create function form_in(form text, name text, given_name text, family_name text, honorific text, chamber text, parliament text)
    returns text language sql immutable parallel safe
    return replace(replace(replace(replace(replace(replace(form, '{{given name}}', given_name), '{{family name}}', family_name),
        '{{honorific}}', honorific), '{{chamber}}', chamber), '{{parliament}}', parliament), '{{name}}', name);

-- What is known of recipients, in the language of the version they get: institutions by their own name where it is in it.
create function recipient_facts(ids uuid[]) returns table (
        recipient_id uuid, letter_id uuid, parliament_id uuid, chamber_id uuid, version_id uuid, language text, sent_on date,
        sort_name text, listed_name text, name text, given_name text, family_name text, honorific text, party text,
        constituency text, chamber text, parliament text, gender text)
    language sql stable set enable_nestloop = off as $$
    with meant as materialized (
            select r.* from recipient r where r.id = any (ids)),
    people as materialized (
            select p.id, p.given_name, p.family_name, p.honorific, lower(btrim(p.gender)) as gender
              from lawmaker p where p.id = any (array(select m.lawmaker_id from meant m))),
    seats as materialized (
            select l.lawmaker_id, l.name, l.sort_name, l.party, l.constituency
              from lawmaker_listing l where l.lawmaker_id = any (array(select m.lawmaker_id from meant m))),
    sent as materialized (
            select f.* from copy_as_sent f where f.recipient_id = any (ids)),
    fits as materialized (
            select a.addressee_id, a.version_id
              from addressee_version a where a.addressee_id = any (array(select distinct m.addressee_id from meant m)))
    select r.id, r.letter_id, r.parliament_id, r.chamber_id, v.id, v.language, r.sent_on,
           coalesce(l.sort_name, r.name_as_sent, k.name, h.name, q.name),
           coalesce(r.name_as_sent, l.name, k.name, h.name, q.name),
           coalesce(f.name, r.name_as_sent, l.name, k.name, case when n.own then nullif(h.native_name, '') end, h.name,
                    case when n.own then nullif(q.native_name, '') end, q.name),
           coalesce(f.given_name, p.given_name, ''),
           coalesce(f.family_name, p.family_name, ''),
           coalesce(f.honorific, p.honorific, ''),
           coalesce(f.party, r.party_as_sent, l.party, ''),
           coalesce(f.constituency, r.constituency_as_sent, l.constituency, ''),
           coalesce(f.chamber, r.chamber_as_sent, case when n.own then nullif(c.native_name, '') end, c.name, ''),
           coalesce(f.parliament, case when n.own then nullif(q.native_name, '') end, q.name),
           case when p.gender in ('f', 'female', 'w', 'woman', 'femme', 'féminin', 'หญิง', 'ស្រី') then 'female'
                when p.gender in ('m', 'male', 'man', 'h', 'homme', 'masculin', 'ชาย', 'ប្រុស') then 'male'
                else '' end
      from meant r
      join fits x on x.addressee_id = r.addressee_id
      join letter_version v on v.id = coalesce(r.version_as_sent, x.version_id)
      join parliament q on q.id = r.parliament_id
      left join chamber c on c.id = r.chamber_id
      left join chamber h on h.id = r.at_chamber_id
      left join committee k on k.id = r.at_committee_id
      left join people p on p.id = r.lawmaker_id
      left join seats l on l.lawmaker_id = r.lawmaker_id
      left join sent f on f.recipient_id = r.id
     cross join lateral (select split_part(q.languages, ' ', 1) = split_part(v.language, '-', 1) as own) n
$$;

-- The same, with the salutation: as it was sent, as somebody wrote it, or the form that fits. Neutral where nothing but the
-- form for anybody fits, and the name alone where even that is missing in the language. Thousands share a form: each is found once.
create function recipient_copies(ids uuid[]) returns table (
        recipient_id uuid, version_id uuid, parliament_id uuid, sent_on date, sort_name text, listed_name text, name text,
        given_name text, family_name text, honorific text, party text, constituency text, chamber text, parliament text,
        salutation text, neutral boolean, overridden boolean)
    language sql stable set enable_nestloop = off as $$
    with known as materialized (
            select t.*, d.role, t.family_name = '' as unfamilied, t.given_name = '' as ungiven, t.honorific = '' as unhonoured,
                   t.chamber = '' as unseated
              from recipient_facts(ids) t
              join recipient_roles(ids) d on d.recipient_id = t.recipient_id),
    kinds as materialized (
            select distinct on (y.key) y.key, t.language, t.parliament_id, t.chamber_id, t.role, t.gender, t.unfamilied, t.ungiven,
                   t.unhonoured, t.unseated
              from known t
             cross join lateral (select concat_ws('/', t.language, t.parliament_id, t.chamber_id, t.role, t.gender, t.unfamilied,
                                                  t.ungiven, t.unhonoured, t.unseated) as key) y),
    forms as materialized (
            select k.key, a.salutation, a.role
              from kinds k
              left join lateral (
                    select s.salutation, s.role from form_of_address s
                     where s.language in (k.language, split_part(k.language, '-', 1))
                       and (s.role in (k.role, 'any') or s.role = 'member' and k.role in ('presiding', 'chair'))
                       and (s.parliament_id is null or s.parliament_id = k.parliament_id)
                       and (s.chamber_id is null or s.chamber_id = k.chamber_id)
                       and s.gender in ('', k.gender)
                       and not (s.salutation like '%{{family name}}%' and k.unfamilied
                             or s.salutation like '%{{given name}}%' and k.ungiven
                             or s.salutation like '%{{honorific}}%' and k.unhonoured
                             or s.salutation like '%{{chamber}}%' and k.unseated)
                     order by s.role = k.role desc, s.role = 'any', s.chamber_id is null, s.parliament_id is null,
                              s.gender = '', s.language <> k.language
                     limit 1) a on true),
    sent as materialized (
            select f.recipient_id, f.salutation, f.neutral from copy_as_sent f where f.recipient_id = any (ids)),
    own as materialized (
            select o.recipient_id, o.salutation from recipient_salutation o where o.recipient_id = any (ids))
    select t.recipient_id, t.version_id, t.parliament_id, t.sent_on, t.sort_name, t.listed_name, t.name, t.given_name,
           t.family_name, t.honorific, t.party, t.constituency, t.chamber, t.parliament,
           coalesce(f.salutation, o.salutation,
                    form_in(a.salutation, t.name, t.given_name, t.family_name, t.honorific, t.chamber, t.parliament),
                    t.name || ','),
           coalesce(f.neutral, o.salutation is null and coalesce(a.role, 'any') = 'any'),
           o.salutation is not null and f.recipient_id is null
      from known t
      join forms a on a.key = concat_ws('/', t.language, t.parliament_id, t.chamber_id, t.role, t.gender, t.unfamilied, t.ungiven,
                                        t.unhonoured, t.unseated)
      left join sent f on f.recipient_id = t.recipient_id
      left join own o on o.recipient_id = t.recipient_id
$$;

create function copies_are_written_down() returns trigger language plpgsql as $$
declare
    sent uuid[];
begin
    sent := array(select n.id from now_so n join before_so b on b.id = n.id where n.sent_on is not null and b.sent_on is null);
    if sent = '{}' then
        return null;
    end if;
    insert into copy_as_sent (recipient_id, salutation, neutral, name, given_name, family_name, honorific, party, constituency,
                              chamber, parliament)
    select t.recipient_id, t.salutation, t.neutral, t.name, t.given_name, t.family_name, t.honorific, t.party, t.constituency,
           t.chamber, t.parliament
      from recipient_copies(sent) t
    on conflict do nothing;
    return null;
end $$;
create trigger copies_are_written_down after update on recipient
    referencing old table as before_so new table as now_so
    for each statement execute function copies_are_written_down();

create function copy_as_sent_stays() returns trigger language plpgsql as $$
begin
    raise exception 'the copy of recipient % was written down at sending and cannot change', old.recipient_id
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger copy_as_sent_stays before update or delete on copy_as_sent
    for each row execute function copy_as_sent_stays();
