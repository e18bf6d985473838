package org.parley.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.attachment.AttachmentLine;
import org.parley.attachment.Attachments;
import org.parley.attachment.Subject;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.TheirSide;
import org.parley.letter.Cast;
import org.parley.recipient.Mailing;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Recipients;
import org.parley.recipient.Sending;
import org.parley.recipient.SentVia;
import org.parley.response.ReceivedVia;
import org.parley.response.ResponseClass;
import org.parley.response.ResponseDetails;
import org.parley.response.ResponseLine;
import org.parley.response.Responses;
import org.parley.response.Sure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A mail finds whose it is and what it answers, and becomes what somebody says that it is. */
@SpringBootTest
@Transactional
@SignedIn
class MailsTests {

    /** What each mail is, who wrote it, by what that is known, and as what it is proposed. */
    private static final String TABLE = """
            plain              | plain text with what it quotes              | Mira Okafor  | ADDRESS | WRITTEN
            html               | HTML with a script and hidden words               | Mira Okafor  | ADDRESS | WRITTEN
            alternative        | text and HTML of the same                   | Mira Okafor  | ADDRESS | WRITTEN
            encoded-headers    | encoded names and subject                   | Zoë Ångström | NAME    | WRITTEN
            raw-headers        | names and subject that are not encoded          | Zoë Ångström | NAME    | WRITTEN
            thai               | Thai in UTF-8                           | สมชาย ใจดี   | NAME    | WRITTEN
            thai-tis620        | Thai in TIS-620                         | สมชาย ใจดี   | NAME    | WRITTEN
            forwarded-english  | passed on in English                        | Mira Okafor  | ADDRESS | WRITTEN
            forwarded-german   | passed on in German, of nobody in the directory |              |         | WRITTEN
            forwarded-french   | passed on in French, of nobody in the directory |              |         | WRITTEN
            forwarded-attached | passed on as a file                         | Mira Okafor  | ADDRESS | WRITTEN
            original-message   | passed on below a line                      | Mira Okafor  | ADDRESS | WRITTEN
            files              | with files                              | Mira Okafor  | ADDRESS | WRITTEN
            no-day             | without a day                           | Mira Okafor  | ADDRESS | WRITTEN
            wrong-century      | of a day that cannot be                     | Mira Okafor  | ADDRESS | WRITTEN
            broken-charset     | in other letters than it says               | Mira Okafor  | ADDRESS | WRITTEN
            unknown-charset    | in letters that nobody knows                | Mira Okafor  | ADDRESS | WRITTEN
            auto-exchange      | automatic reply of Exchange                 | Mira Okafor  | ADDRESS | AUTOMATIC
            auto-gmail         | automatic reply of Gmail                    | Mira Okafor  | ADDRESS | AUTOMATIC
            auto-sieve         | automatic reply of Sieve                    | Mira Okafor  | ADDRESS | AUTOMATIC
            auto-domino        | automatic reply of Domino                   | Mira Okafor  | ADDRESS | AUTOMATIC
            auto-cpanel        | automatic reply of cPanel                   | Mira Okafor  | ADDRESS | AUTOMATIC
            auto-suppressed    | automatic reply of an office                | Ben Adeyemi  | OFFICE  | AUTOMATIC
            bounce-delayed     | on its way for hours, not given up              |              |         | AUTOMATIC
            bounce-report      | report in parts that it was not delivered       | Mira Okafor  | ADDRESS | BOUNCED
            bounce-exim        | words of Exim that it was not delivered         | Mira Okafor  | ADDRESS | BOUNCED
            bounce-qmail       | words of qmail that it was not delivered        | Mira Okafor  | ADDRESS | BOUNCED
            """;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Autowired
    private Cast cast;

    @Autowired
    private Mailing mailing;

    @Autowired
    private Sending sending;

    @Autowired
    private Recipients recipients;

    @Autowired
    private Responses responses;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Mails mails;

    @Autowired
    private Writers writers;

    @Autowired
    private AnsweredLetters letters;

    @Autowired
    private TakenMails taken;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    private Mailing.ToTwo two;
    private UUID channel;
    private UUID staff;

    @BeforeEach
    void aLetterThatWentOut() {
        two = mailing.toTwo();
        channel = cast.channel(two.mira(), "email", "Mira.Okafor@parliament.example", "works");
        cast.lawmaker("Zoë", "Ångström", two.house(), "Greens");
        cast.lawmaker("สมชาย", "ใจดี", two.house(), "Liberals");
        staff = office(two.ben(), "Lena Roy", "office@parliament.example");
        jdbc.sql("update account set email = 'ana@network.example' where id = ?")
                .param(actor.id())
                .update();
        sending.markSent(RecipientFilter.all(two.letter()), Cast.DAY, SentVia.EMAIL);
    }

    @ParameterizedTest(name = "{0}: {1} · {2} · {3} · {4}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void theRightPersonAndTheRightKind(
            String file, String what, @Nullable String person, @Nullable Known known, String kind) {
        ReadMail mail = read(file);

        assertThat(writers.of(mail.mail()))
                .extracting(Writer::name, Writer::by)
                .isEqualTo(person == null ? List.of() : List.of(tuple(person, known)));
        assertThat(mail.mail().kind()).hasToString(kind);
    }

    @Test
    void everyMailStandsInTheTable() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/mail"))) {
            assertThat(TABLE.lines().map(row -> row.split("\\|")[0].strip() + ".eml"))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void ofTwoWithOneNameNobodyIsChosen() {
        cast.lawmaker("Zoë", "Ångström", two.house(), "Blues");

        assertThat(writers.of(read("encoded-headers").mail())).hasSize(2);
    }

    @Test
    void aNameWithTitlesAndTheFamilyFirstIsTheSame() {
        assertThat(names("From: \"Okafor, Mira (Commons)\" <x@elsewhere.example>"))
                .containsExactly("Mira Okafor");
        assertThat(names("From: Hon. Mira Okafor MP <x@elsewhere.example>")).containsExactly("Mira Okafor");
        assertThat(names("From: \"Roy, Lena\" <x@elsewhere.example>")).containsExactly("Ben Adeyemi");
        assertThat(names("From: Mira <x@elsewhere.example>")).isEmpty();
        assertThat(names("From: 100% % <x@elsewhere.example>")).isEmpty();
    }

    @Test
    void theLetterThatTheSubjectNamesIsLikely() {
        UUID other = cast.letter("Second letter");
        mailing.address(other, two.parliament(), two.mira());
        sending.markSent(RecipientFilter.all(other), Cast.DAY.plusDays(3), SentVia.EMAIL);
        UUID unsent = cast.letter("Third letter");
        mailing.address(unsent, two.parliament(), two.mira());

        assertThat(letters.to(two.mira(), read("plain").mail()))
                .extracting(Answered::title, Answered::likely)
                .containsExactly(tuple("Open letter on the river", true), tuple("Second letter", false));
        assertThat(letters.to(two.mira(), read("forwarded-german").mail()))
                .extracting(Answered::likely)
                .containsOnly(false);
    }

    @Test
    void anAnswerToAMailIsAboutTheLetterThatOneWasAbout() {
        ReadMail first = read("plain");
        logged(first, ResponseClass.HOLDING_REPLY);

        ReadMail again = mails.read(
                source("From: Mira <mira.okafor@parliament.example>\nSubject: one more thing\n"
                        + "Date: Tue, 10 Mar 2026 09:30:00 +0000\nIn-Reply-To: <m1@parliament.example>\n\nYes."),
                "a.eml");

        assertThat(letters.to(two.mira(), again.mail()))
                .extracting(Answered::likely)
                .containsExactly(true);
    }

    @Test
    void itBecomesAResponseWithWhatCameWithIt() {
        ReadMail mail = read("files");
        UUID id = logged(mail, ResponseClass.SUPPORT);

        assertThat(responses.line(id).text()).isEqualTo("My answer is attached.");
        assertThat(attachments.of(new Subject(ResponseLine.SUBJECT, id)))
                .extracting(AttachmentLine::name)
                .containsExactly("files.eml", "Réponse à la lettre.pdf");
        assertThat(mail.passedOver()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("../../run.exe");
            assertThat(file.key()).startsWith("attachment.refusal.");
        });
        assertThat(recipients.line(recipient()).state()).isEqualTo(RecipientState.ANSWERED);
    }

    @Test
    void anAutomaticReplyAnswersNothing() {
        logged(read("auto-sieve"), ResponseClass.AUTOMATIC_REPLY);

        assertThat(recipients.line(recipient()).state()).isEqualTo(RecipientState.SENT);
    }

    @Test
    void whatBouncedNamesTheAddress() {
        assertThat(writers.of(read("bounce-report").mail()))
                .extracting(Writer::channel)
                .containsExactly(channel);
    }

    @Test
    void theSameMailIsToldTheSecondTime() {
        assertThat(taken.before(read("plain"))).isEmpty();
        UUID id = logged(read("plain"), ResponseClass.SUPPORT);

        assertThat(taken.before(read("plain"))).extracting(Became::response).containsExactly(id);
        assertThat(taken.before(read("html"))).extracting(Became::response).containsExactly(id);
        assertThat(taken.before(read("no-day"))).isEmpty();
    }

    @Test
    void theSameFormSavedTwiceIsOneResponse() {
        ReadMail mail = read("files");
        UUID id = Ids.next();
        log(id, mail, ResponseClass.SUPPORT);
        log(id, mail, ResponseClass.SUPPORT);

        assertThat(responses.ofRecipient(recipient())).hasSize(1);
        assertThat(taken.before(mail)).hasSize(1);
    }

    @Test
    void aConfidentialContactIsNotToldToWhomItDoesNotConcern() {
        ReadMail mail = read("plain");
        taken.asContact(Ids.next(), contact(mail, true), mail);

        assertThat(taken.before(read("plain"))).hasSize(1);
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThat(taken.before(read("plain"))).isEmpty());
    }

    @Test
    void itBecomesAContactOfTheOffice() {
        ReadMail mail = read("auto-suppressed");
        UUID id = Ids.next();

        taken.asContact(id, contact(mail, false), mail);

        assertThat(contacts.show(id).details().theirSide()).containsExactly(new TheirSide(two.ben(), staff));
        assertThat(taken.before(mail)).extracting(Became::contact).containsExactly(id);
        assertThat(attachments.of(new Subject(Contacts.SUBJECT, id)))
                .extracting(AttachmentLine::name)
                .containsExactly("auto-suppressed.eml");
    }

    @Test
    void aMailOfFortyMegabytesIsRefusedBeforeItIsRead() {
        long[] given = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                given[0] += length;
                Arrays.fill(buffer, from, from + length, (byte) 'x');
                return given[0] > 40L << 20 ? -1 : length;
            }
        };

        assertThatThrownBy(() -> mails.read(endless, "large.eml"))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("mail.refusal.too-large");
        assertThat(given[0]).isLessThan((long) Mails.LARGEST + (1 << 20));
        assertThat(waiting()).isZero();
    }

    @Test
    void whatIsEmptyIsRefused() {
        assertThatThrownBy(() -> mails.read(source(""), "a.eml")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> mails.read("  \n")).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsSetAsideLeavesNothing() {
        ReadMail mail = read("files");
        assertThat(waiting()).isEqualTo(2);

        mails.setAside(mail);
        mails.setAside(mail);

        assertThat(waiting()).isZero();
        assertThatThrownBy(() -> attachments.line(mail.files().getFirst().id())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasPastedIsKeptAsItWasPasted() {
        ReadMail mail = mails.read("Dear friends,\n\nI agree.\n\nMira");

        assertThat(mail.files()).extracting(AttachmentLine::name).containsExactly("as-pasted.txt");
    }

    @Test
    void oursWentToThem() {
        ReadMail mail = mails.read(
                source("From: ana@network.example\nTo: Mira <mira.okafor@parliament.example>\n"
                        + "Date: Tue, 10 Mar 2026 09:30:00 +0000\nSubject: Hello\n\nDear Mira"),
                "ours.eml");

        assertThat(writers.isOurs(mail.mail())).isTrue();
        assertThat(writers.of(mail.mail())).extracting(Writer::name).containsExactly("Mira Okafor");
    }

    private UUID logged(ReadMail mail, ResponseClass what) {
        UUID id = Ids.next();
        log(id, mail, what);
        return id;
    }

    private void log(UUID id, ReadMail mail, ResponseClass what) {
        ResponseDetails details =
                ResponseDetails.of(DAY, ReceivedVia.EMAIL, what, mail.mail().text());
        taken.asResponse(id, recipient(), details, Sure.OF_NOTHING, mail);
    }

    private ContactDetails contact(ReadMail mail, boolean confidential) {
        Writer writer = writers.of(mail.mail()).getFirst();
        return new ContactDetails(
                ContactKind.EMAIL,
                Direction.THEY_TO_US,
                Instant.parse("2026-03-10T09:30:00Z"),
                List.of(new TheirSide(writer.lawmaker(), writer.staff())),
                Set.of(actor.id()),
                null,
                null,
                mail.mail().text(),
                confidential);
    }

    private List<String> names(String from) {
        return writers.of(mails.read(source(from + "\n\nYes"), "a.eml").mail()).stream()
                .map(Writer::name)
                .toList();
    }

    private UUID recipient() {
        return mailing.recipient(two.letter(), two.mira());
    }

    private UUID office(UUID lawmaker, String name, String address) {
        UUID id = Ids.next();
        jdbc.sql("insert into staff_member (id, version, lawmaker_id, name) values (?, 0, ?, ?)")
                .params(id, lawmaker, name)
                .update();
        jdbc.sql("insert into channel (id, version, staff_id, kind, value) values (?, 0, ?, 'email', ?)")
                .params(Ids.next(), id, address)
                .update();
        return id;
    }

    private int waiting() {
        return jdbc.sql("select count(*) from attachment where subject_id is null")
                .query(Integer.class)
                .single();
    }

    private ReadMail read(String file) {
        try (InputStream source = MailsTests.class.getResourceAsStream("/mail/" + file + ".eml")) {
            return mails.read(source, file + ".eml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream source(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
