-- The name of an institution that is not the English one is in the first language of its parliament that is not English: Canada's
-- own name stood in French in English letters, and in English in French ones.
create or replace function recipient_facts(ids uuid[]) returns table (
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
     cross join lateral (
            select split_part(btrim(replace(' ' || q.languages || ' ', ' en ', ' ')), ' ', 1) = split_part(v.language, '-', 1) as own) n
$$;
