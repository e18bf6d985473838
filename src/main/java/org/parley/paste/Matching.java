package org.parley.paste;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.base.Roles;
import org.parley.recipient.AddresseeChoice;
import org.parley.recipient.AddresseeKind;
import org.parley.recipient.Addressees;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds whom the names of a "To:" block mean, by names, native names and aliases. What could be several, or is somebody's office, is
 * left to the person; whoever is not known stays unknown.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.OFFICER)
public class Matching {

    private static final int OFFERED = 6;

    private static final String NAMED = """
            with said as (select distinct fold(form) as folded from unnest(:forms::text[]) form)
            select 'PARLIAMENT' as kind, q.id, q.name, q.country as detail, 1 as rank
              from parliament q
             where exists (select from said where said.folded in (fold(q.name), fold(q.native_name)))
                or exists (select from said join parliament_alias a using (folded) where a.parliament_id = q.id)
                or exists (select from chamber h where h.parliament_id = q.id and h.kind = 'single'
                              and (exists (select from said where said.folded in (fold(h.name), fold(h.native_name)))
                                or exists (select from said join chamber_alias a using (folded) where a.chamber_id = h.id)))
            union all
            select 'CHAMBER', h.id, h.name, q.name, 2
              from chamber h join parliament q on q.id = h.parliament_id
             where h.kind <> 'single' and h.sits
               and (exists (select from said where said.folded in (fold(h.name), fold(h.native_name)))
                 or exists (select from said join chamber_alias a using (folded) where a.chamber_id = h.id))
             order by rank, name, detail, id
            """;

    private static final String PLACED = """
            with said as (
                select fold(s.what) as what, fold(s.place) as place, s.country
                  from unnest(:whats::text[], :places::text[], :countries::text[]) as s (what, place, country)),
            meant as (
                select said.what, q.id, q.name, q.country from said join parliament q
                  on q.country = said.country
                  or exists (select from parliament_alias a where a.parliament_id = q.id
                                and a.folded in ('parliament of ' || said.place, said.place || ' parliament')))
            select 'CHAMBER' as kind, h.id, h.name, m.name as detail, 1 as rank
              from meant m join chamber h on h.parliament_id = m.id and h.kind <> 'single' and h.sits
             where fold(h.name) = m.what or fold(h.native_name) = m.what
                or exists (select from chamber_alias a where a.chamber_id = h.id and a.folded = m.what)
            union
            select 'PARLIAMENT', m.id, m.name, m.country, 2
              from meant m
             where m.what in (select fold(word) from unnest(:generic::text[]) word)
                or exists (select from chamber h where h.parliament_id = m.id and h.kind = 'single' and fold(h.name) = m.what)
                or exists (select from chamber h join chamber_alias a on a.chamber_id = h.id
                            where h.parliament_id = m.id and h.kind = 'single' and a.folded = m.what)
             order by rank, name, detail, id
            """;

    private static final String COMMITTEES = """
            with said as (select fold(:name) as folded),
            known as (
                select k.id, k.name, case when h.name = q.name then q.name else h.name || ' · ' || q.name end as detail,
                       ' ' || fold(concat_ws(' ', k.name, k.code, h.name, q.name,
                           (select string_agg(alias, ' ') from chamber_alias a where a.chamber_id = h.id),
                           (select string_agg(alias, ' ') from parliament_alias a where a.parliament_id = q.id))) || ' ' as words
                  from committee k join chamber h on h.id = k.chamber_id join parliament q on q.id = h.parliament_id)
            select 'COMMITTEE' as kind, known.id, known.name, known.detail, 1 as rank
              from known, said
             where not exists (
                    select from regexp_split_to_table(said.folded, '[^[:alnum:]]+') w
                     where length(w) > 1 and w <> all ((:stop)::text[]) and position(' ' || w || ' ' in known.words) = 0)
               and not exists (
                    select from regexp_split_to_table(fold(known.name), '[^[:alnum:]]+') w
                     where length(w) > 1 and w <> all ((:stop)::text[] || (:house)::text[]) and position(w in said.folded) = 0)
             order by known.name, known.detail, known.id
            """;

    private static final String[] GENERIC = {
        "Parliament", "Congress", "National Congress", "Diet", "National Diet", "Legislature", "National Assembly",
                "Federal Assembly",
        "Parlement", "Congrès", "Assemblée nationale", "Parlament", "Nationalversammlung", "Bundesversammlung",
                "Parlamento", "Congreso",
        "Asamblea Nacional", "Parliaments", "Houses of Parliament", "Federal Parliament", "National Parliament"
    };

    private static final String[] STOP = {
        "the",
        "of",
        "on",
        "in",
        "to",
        "and",
        "for",
        "de",
        "du",
        "la",
        "et",
        "committee",
        "subcommittee",
        "commission",
        "members",
        "honourable",
        "honorable"
    };

    private static final String[] HOUSE = {"senate", "house"};

    /** Words that many parliaments call themselves; alone they name none. */
    private static final Set<String> ALONE = Stream.concat(
                    Arrays.stream(GENERIC),
                    Stream.of(
                            "House",
                            "Senate",
                            "Sénat",
                            "Senado",
                            "Assembly",
                            "Chamber",
                            "Plenary",
                            "Council",
                            "Lower House",
                            "Upper House",
                            "House of Representatives",
                            "House of Commons",
                            "Commons",
                            "Representatives",
                            "Senators",
                            "Deputies",
                            "MPs",
                            "MEPs",
                            "Chamber of Deputies"))
            .map(Forms::folded)
            .collect(Collectors.toSet());

    private final JdbcClient jdbc;
    private final Addressees addressees;

    Matching(JdbcClient jdbc, Addressees addressees) {
        this.jdbc = jdbc;
        this.addressees = addressees;
    }

    /** Whom each name means, in the order of the names. */
    public List<Meant> whom(List<String> names) {
        return names.stream().map(this::whom).toList();
    }

    private Meant whom(String name) {
        Person person = Person.of(name);
        if (person != null) {
            return people(name, person);
        }
        List<AddresseeChoice> found = place(name);
        if (!found.isEmpty()) {
            return new Meant(name, found, found.size() == 1 && tells(name));
        }
        String house = Forms.presidedOver(name);
        if (house != null) {
            return new Meant(name, place(house), false);
        }
        Person bare = Person.bare(name);
        if (bare != null) {
            Meant people = people(name, bare);
            if (!people.candidates().isEmpty()) {
                return people;
            }
        }
        return new Meant(name, addressees.choices(Forms.plain(name), 0, OFFERED), false);
    }

    private static boolean tells(String name) {
        return Forms.asNamed(name).stream().map(Forms::folded).noneMatch(ALONE::contains);
    }

    private List<AddresseeChoice> place(String name) {
        if (Forms.folded(name).matches(".*\\b(sub)?(committee|commission|comite|comision|ausschuss)\\b.*")) {
            return jdbc.sql(COMMITTEES)
                    .param("name", name.replaceAll("['’]s\\b", ""))
                    .param("stop", STOP)
                    .param("house", HOUSE)
                    .query(Matching::choice)
                    .list();
        }
        List<AddresseeChoice> named = named(Forms.asNamed(name));
        List<AddresseeChoice> placed = placed(Forms.placed(name));
        if (named.size() == 1 || placed.isEmpty()) {
            return named;
        }
        List<AddresseeChoice> both = named.stream().filter(placed::contains).toList();
        return both.isEmpty() ? placed : both;
    }

    private List<AddresseeChoice> named(Collection<String> forms) {
        return jdbc.sql(NAMED)
                .param("forms", forms.toArray(String[]::new))
                .query(Matching::choice)
                .list();
    }

    private List<AddresseeChoice> placed(List<Forms.Placed> placed) {
        List<AddresseeChoice> found = jdbc.sql(PLACED)
                .param("whats", placed.stream().map(Forms.Placed::what).toArray(String[]::new))
                .param("places", placed.stream().map(Forms.Placed::where).toArray(String[]::new))
                .param("countries", placed.stream().map(Forms.Placed::country).toArray(String[]::new))
                .param("generic", GENERIC)
                .query(Matching::choice)
                .list();
        List<AddresseeChoice> chambers = found.stream()
                .filter(one -> one.kind() == AddresseeKind.CHAMBER)
                .toList();
        return chambers.isEmpty() ? found : chambers;
    }

    private Meant people(String name, Person person) {
        List<AddresseeChoice> found = addressees.choices(person.name(), 0, 4 * OFFERED).stream()
                .filter(one -> one.kind() == AddresseeKind.LAWMAKER)
                .toList();
        List<AddresseeChoice> same = found.stream()
                .filter(one -> Forms.folded(one.name()).equals(Forms.folded(person.name())))
                .toList();
        List<AddresseeChoice> offered = Stream.concat(same.stream(), found.stream())
                .distinct()
                .limit(OFFERED)
                .toList();
        return new Meant(name, offered, same.size() == 1 && person.legislates());
    }

    private static AddresseeChoice choice(ResultSet row, int number) throws SQLException {
        return new AddresseeChoice(
                AddresseeKind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("detail"));
    }
}
