package org.parley.copy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.Search;
import org.parley.base.Typed;
import org.parley.letter.Letters;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** How people are addressed: the rules, which managers correct, and what somebody wrote for one recipient instead. */
@Service
@Validated
@Transactional
@RolesAllowed(Roles.VIEWER)
public class FormsOfAddress {

    /** The fields that a form of address may use. */
    public static final Set<MergeField> FIELDS = EnumSet.of(
            MergeField.NAME,
            MergeField.GIVEN_NAME,
            MergeField.FAMILY_NAME,
            MergeField.HONORIFIC,
            MergeField.CHAMBER,
            MergeField.PARLIAMENT);

    private static final int LONGEST = 200;

    private static final String LISTED = """
             from form_of_address f
             left join parliament q on q.id = f.parliament_id
             left join chamber h on h.id = f.chamber_id
            where (:language = '' or f.language = :language)
              and not exists (select from unnest(:words::text[]) word
                               where fold(concat_ws(' ', f.salutation, q.name, h.name)) not like fold(word))
            """;

    private final JdbcClient jdbc;
    private final Letters letters;

    FormsOfAddress(JdbcClient jdbc, Letters letters) {
        this.jdbc = jdbc;
        this.letters = letters;
    }

    /** One page of the forms that match, by language, then from the general to the particular. */
    @Transactional(readOnly = true)
    public List<FormLine> list(FormFilter filter, Pageable page) {
        return over("select f.*, concat_ws(' · ', q.name, h.name) as place", filter, """
                 order by f.language, q.name nulls first, h.name nulls first,
                          array_position(array ['any', 'institution', 'member', 'chair', 'presiding'], f.role), f.gender, f.id
                 limit :limit offset :offset
                """)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(FormsOfAddress::line)
                .list();
    }

    /** How many forms match. */
    @Transactional(readOnly = true)
    public long count(FormFilter filter) {
        return over("select count(*)", filter, "").query(Long.class).single();
    }

    /** The languages for which there are forms. */
    @Transactional(readOnly = true)
    public List<String> languages() {
        return jdbc.sql("select distinct language from form_of_address order by 1")
                .query((row, number) -> row.getString("language"))
                .list();
    }

    /**
     * Writes a new form down and returns its identity.
     *
     * @throws Refusal when there is one for the same people already, or it uses a field that a salutation cannot
     */
    @RolesAllowed(Roles.MANAGER)
    public UUID add(@Valid FormDetails details) {
        mustUseKnownFields(details.salutation());
        UUID id = Ids.next();
        try {
            jdbc.sql("""
                        insert into form_of_address (id, version, language, parliament_id, chamber_id, role, gender, salutation,
                                                     source, corrected)
                        values (:id, 0, :language, :parliament, :chamber, :role, :gender, :salutation, :source, true)
                        """)
                    .param("id", id)
                    .param("language", details.language())
                    .param("parliament", details.parliament(), Types.OTHER)
                    .param("chamber", details.chamber(), Types.OTHER)
                    .param("role", details.role().word())
                    .param("gender", details.gender().word())
                    .param("salutation", details.salutation())
                    .param("source", details.source())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refusal("copy.refusal.form-twice", "there is a form for the same people already");
        }
        return id;
    }

    /**
     * Corrects what a form that was seen at a version says, and on what grounds. For whom it is stays; that would be another form.
     *
     * @throws ChangedMeanwhile when somebody else changed it after that
     */
    @RolesAllowed(Roles.MANAGER)
    public void correct(UUID id, long seen, @Valid FormDetails details) {
        mustUseKnownFields(details.salutation());
        int corrected = jdbc.sql("""
                    update form_of_address set salutation = :salutation, source = :source, corrected = true, version = version + 1
                     where id = :id and version = :seen
                    """)
                .param("salutation", details.salutation())
                .param("source", details.source())
                .param("id", id)
                .param("seen", seen)
                .update();
        if (corrected == 0) {
            throw new ChangedMeanwhile(id, seen, line(id).seen());
        }
    }

    /**
     * Removes a form that somebody wrote.
     *
     * @throws Refusal when it came with Parley
     */
    @RolesAllowed(Roles.MANAGER)
    public void remove(UUID id) {
        if (line(id).shipped()) {
            throw new Refusal("copy.refusal.form-shipped", "form %s came with Parley".formatted(id));
        }
        jdbc.sql("delete from form_of_address where id = :id").param("id", id).update();
    }

    /** One form. */
    @Transactional(readOnly = true)
    public FormLine line(UUID id) {
        return jdbc.sql("select f.*, concat_ws(' · ', q.name, h.name) as place"
                        + LISTED.substring(0, LISTED.indexOf("where")) + " where f.id = :id")
                .param("id", id)
                .query(FormsOfAddress::line)
                .optional()
                .orElseThrow(() -> new NotFound("form of address", id));
    }

    /** Whether how a recipient is addressed can still change: until their copy goes out, by those who may change the letter. */
    @Transactional(readOnly = true)
    public boolean mayAddress(UUID recipient) {
        return jdbc.sql("select letter_id from recipient where id = :id and sent_on is null")
                .param("id", recipient)
                .query(UUID.class)
                .optional()
                .filter(letters::mayChange)
                .isPresent();
    }

    /**
     * Addresses one recipient in words of one's own; blank takes the form that fits again.
     *
     * @throws Refusal when the letter is another officer's or went to them already
     */
    @RolesAllowed(Roles.OFFICER)
    public void address(UUID recipient, String salutation) {
        Held held = jdbc.sql("select letter_id, sent_on is not null as sent from recipient where id = :id for update")
                .param("id", recipient)
                .query((row, number) -> new Held(row.getObject("letter_id", UUID.class), row.getBoolean("sent")))
                .optional()
                .orElseThrow(() -> new NotFound("recipient", recipient));
        if (!letters.mayChange(held.letter())) {
            throw new Refusal("letter.refusal.not-yours", "letter %s is another officer's".formatted(held.letter()));
        }
        if (held.sent()) {
            throw new Refusal("copy.refusal.sent", "the copy of recipient %s was sent".formatted(recipient));
        }
        String line = Typed.line(salutation);
        if (line.length() > LONGEST) {
            throw new Refusal("copy.refusal.long", "a salutation of %d letters".formatted(line.length()), LONGEST);
        }
        jdbc.sql("delete from recipient_salutation where recipient_id = :id")
                .param("id", recipient)
                .update();
        if (!line.isEmpty()) {
            jdbc.sql("insert into recipient_salutation (recipient_id, salutation) values (:id, :line)")
                    .param("id", recipient)
                    .param("line", line)
                    .update();
        }
    }

    private static void mustUseKnownFields(String salutation) {
        MergeText text = new MergeText(salutation);
        if (!text.unknown().isEmpty() || !FIELDS.containsAll(text.fields())) {
            throw new Refusal(
                    "copy.refusal.form-field",
                    "a form of address with a field that it cannot have",
                    FIELDS.stream().map(MergeField::written).collect(Collectors.joining(", ")));
        }
    }

    private JdbcClient.StatementSpec over(String begin, FormFilter filter, String end) {
        return jdbc.sql(begin + LISTED + end)
                .param("language", filter.language())
                .param(
                        "words",
                        Search.words(filter.search()).stream()
                                .map(Search::anywhere)
                                .toArray(String[]::new));
    }

    private static FormLine line(ResultSet row, int number) throws SQLException {
        return new FormLine(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new FormDetails(
                        row.getString("language"),
                        row.getObject("parliament_id", UUID.class),
                        row.getObject("chamber_id", UUID.class),
                        AddressedAs.of(row.getString("role")),
                        Gender.of(row.getString("gender")),
                        row.getString("salutation"),
                        row.getString("source")),
                row.getString("place"),
                row.getBoolean("shipped"),
                row.getBoolean("corrected"));
    }

    private record Held(UUID letter, boolean sent) {}
}
