package org.parley.parliament;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How each file of {@code db/reference} enters the database, in the order in which they need each other. */
final class ReferenceStatements {

    static final Map<String, String> FILES = files();

    private ReferenceStatements() {}

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("parliament", """
                insert into parliament as p (id, version, code, country, name, native_name, website, languages, checked, source)
                select r.id, 0, r.code, r.country, r.name, r.native_name, r.website, r.languages, r.checked = 'yes', r.source
                  from unnest(:id::uuid[], :code::text[], :country::text[], :name::text[], :native_name::text[],
                              :website::text[], :languages::text[], :checked::text[], :source::text[])
                    as r (id, code, country, name, native_name, website, languages, checked, source)
                on conflict (code) do update set
                    version = p.version + 1, country = excluded.country, name = excluded.name,
                    native_name = excluded.native_name, website = excluded.website, languages = excluded.languages,
                    checked = excluded.checked, source = excluded.source
                where not p.corrected
                  and (p.country, p.name, p.native_name, p.website, p.languages, p.checked, p.source) is distinct from
                      (excluded.country, excluded.name, excluded.native_name, excluded.website, excluded.languages,
                       excluded.checked, excluded.source)
                """);
        files.put("parliament_alias", """
                insert into parliament_alias (parliament_id, alias)
                select p.id, r.alias
                  from unnest(:parliament::text[], :alias::text[]) as r (parliament, alias)
                  join parliament p on p.code = r.parliament
                on conflict (folded) do nothing
                """);
        files.put("chamber", """
                insert into chamber as c (id, version, parliament_id, code, name, native_name, kind, seats, non_voting_seats,
                                          sits, checked, source)
                select r.id, 0, p.id, r.code, r.name, r.native_name, r.kind, nullif(r.seats, '')::integer,
                       r.non_voting_seats::integer, r.sits = 'yes', r.checked = 'yes', r.source
                  from unnest(:id::uuid[], :parliament::text[], :code::text[], :name::text[], :native_name::text[],
                              :kind::text[], :seats::text[], :non_voting_seats::text[], :sits::text[], :checked::text[],
                              :source::text[])
                    as r (id, parliament, code, name, native_name, kind, seats, non_voting_seats, sits, checked, source)
                  join parliament p on p.code = r.parliament
                on conflict (parliament_id, code) do update set
                    version = c.version + 1, name = excluded.name, native_name = excluded.native_name, kind = excluded.kind,
                    seats = excluded.seats, non_voting_seats = excluded.non_voting_seats, sits = excluded.sits,
                    checked = excluded.checked, source = excluded.source
                where not c.corrected
                  and (c.name, c.native_name, c.kind, c.seats, c.non_voting_seats, c.sits, c.checked, c.source)
                      is distinct from
                      (excluded.name, excluded.native_name, excluded.kind, excluded.seats, excluded.non_voting_seats,
                       excluded.sits, excluded.checked, excluded.source)
                """);
        files.put("chamber_alias", """
                insert into chamber_alias (parliament_id, chamber_id, alias)
                select p.id, c.id, r.alias
                  from unnest(:parliament::text[], :chamber::text[], :alias::text[]) as r (parliament, chamber, alias)
                  join parliament p on p.code = r.parliament
                  join chamber c on c.parliament_id = p.id and c.code = r.chamber
                on conflict (parliament_id, folded) do nothing
                """);
        files.put("committee", """
                insert into committee as k (id, version, chamber_id, code, name)
                select r.id, 0, c.id, r.code, r.name
                  from unnest(:id::uuid[], :parliament::text[], :chamber::text[], :code::text[], :name::text[])
                    as r (id, parliament, chamber, code, name)
                  join parliament p on p.code = r.parliament
                  join chamber c on c.parliament_id = p.id and c.code = r.chamber
                on conflict (chamber_id, name) do update set version = k.version + 1, code = excluded.code
                where k.code <> excluded.code
                """);
        files.put("form_of_address", """
                insert into form_of_address as f (id, version, language, parliament_id, chamber_id, role, gender, salutation, source, shipped)
                select r.id, 0, r.language, p.id, c.id, r.role, r.gender, r.salutation, r.source, true
                  from unnest(:id::uuid[], :language::text[], :parliament::text[], :chamber::text[], :role::text[],
                              :gender::text[], :salutation::text[], :source::text[])
                    as r (id, language, parliament, chamber, role, gender, salutation, source)
                  left join parliament p on p.code = r.parliament
                  left join chamber c on c.parliament_id = p.id and c.code = r.chamber
                 where (r.parliament = '') = (p.id is null) and (r.chamber = '') = (c.id is null)
                on conflict on constraint form_of_address_is_told_once do update set
                    version = f.version + 1, salutation = excluded.salutation, source = excluded.source, shipped = true
                where not f.corrected and (f.salutation, f.source) is distinct from (excluded.salutation, excluded.source)
                """);
        files.put("sitting_week", """
                insert into sitting_week as w (parliament_id, version, time_zone, weekend)
                select p.id, 0, r.time_zone, r.weekend
                  from unnest(:parliament::text[], :time_zone::text[], :weekend::text[]) as r (parliament, time_zone, weekend)
                  join parliament p on p.code = r.parliament
                on conflict (parliament_id) do update set
                    version = w.version + 1, time_zone = excluded.time_zone, weekend = excluded.weekend
                where not w.corrected and (w.time_zone, w.weekend) is distinct from (excluded.time_zone, excluded.weekend)
                """);
        files.put("chamber_layout", """
                insert into chamber_layout as y (chamber_id, layout, source)
                select c.id, r.layout, r.source
                  from unnest(:parliament::text[], :chamber::text[], :layout::text[], :source::text[])
                    as r (parliament, chamber, layout, source)
                  join parliament p on p.code = r.parliament
                  join chamber c on c.parliament_id = p.id and c.code = r.chamber
                on conflict (chamber_id) do update set layout = excluded.layout, source = excluded.source
                where (y.layout, y.source) is distinct from (excluded.layout, excluded.source)
                """);
        files.put("chamber_party", """
                insert into chamber_party as y (chamber_id, party, label, place, side)
                select distinct on (c.id, fold(r.party)) c.id, r.party, r.label, r.place::integer, r.side
                  from unnest(:parliament::text[], :chamber::text[], :party::text[], :label::text[], :place::text[], :side::text[])
                    as r (parliament, chamber, party, label, place, side)
                  join parliament p on p.code = r.parliament
                  join chamber c on c.parliament_id = p.id and c.code = r.chamber
                on conflict (chamber_id, folded) do update set label = excluded.label, place = excluded.place, side = excluded.side
                where (y.label, y.place, y.side) is distinct from (excluded.label, excluded.place, excluded.side)
                """);
        return Collections.unmodifiableMap(files);
    }
}
