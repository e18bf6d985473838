package org.parley.mail.message;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;
import org.parley.response.automatic.AutomaticReplies;
import org.parley.response.automatic.Sign;

/** A mail while it is being understood. */
final class Draft {

    private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,500})>");
    private static final Instant FIRST = Instant.parse("1995-01-01T00:00:00Z");

    private final Set<Doubt> doubts;
    private Sent sent = Sent.UNKNOWN;
    private Mailbox from = Mailbox.NOBODY;
    private List<Mailbox> to = List.of();
    private String subject = "";
    private String text = "";
    private MailKind kind = MailKind.WRITTEN;
    private List<String> ids = List.of();
    private List<String> references = List.of();
    private List<String> failed = List.of();
    private @Nullable Mailbox passedOnBy;

    Draft(Set<Doubt> doubts) {
        this.doubts = doubts;
    }

    void headers(Part mail, Instant now) {
        from = Mailbox.list(mail.raw("from")).stream().findFirst().orElse(Mailbox.NOBODY);
        to = Mailbox.list(mail.raw("to") + ", " + mail.raw("cc"));
        subject = mail.header("subject");
        ids = ids(mail.raw("message-id"));
        references = ids(mail.raw("in-reply-to") + " " + mail.raw("references"));
        sent = sent(mail, now);
    }

    void passedOnBy(@Nullable Mailbox who) {
        passedOnBy = who;
    }

    void bounced(Bounce bounce) {
        failed = bounce.failed();
        kind = failed.isEmpty() ? MailKind.AUTOMATIC : MailKind.BOUNCED;
    }

    void automatic() {
        kind = MailKind.AUTOMATIC;
    }

    void text(String says) {
        text = says;
    }

    Mailbox from() {
        return from;
    }

    /** Goes from a mail that was passed on to the one that it contains, as often as that one was passed on itself. */
    void unwrap(boolean alone, Predicate<String> ours, int most) {
        boolean forwards = SubjectLine.forwards(subject);
        for (int i = 0; i < most; i++) {
            HeaderBlock block = HeaderBlock.in(text).orElse(null);
            boolean begins = block != null && (text.substring(0, block.start()).isBlank() || block.start() == 0);
            if (block == null
                    || !(block.announced()
                            || forwards
                            || (begins && (alone || i > 0))
                            || (i == 0
                                    && ours.test(from.address())
                                    && !ours.test(block.from().address())))) {
                return;
            }
            passedOnBy = from.isNobody() ? passedOnBy : from;
            from = block.from();
            to = block.to();
            sent = block.sent();
            subject = block.subject().isEmpty() ? SubjectLine.core(subject) : block.subject();
            ids = List.of();
            kind = MailKind.WRITTEN;
            text = unquoted(text.substring(block.end()));
            forwards = SubjectLine.forwards(subject);
        }
    }

    Mail mail(Instant now) {
        Quotation taken = Quotation.of(text);
        if (kind == MailKind.WRITTEN) {
            AutomaticReplies.inWords(subject + "\n" + taken.fresh()).ifPresent(sign -> written(sign, taken.fresh()));
        }
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(2);
        LocalDate day = sent.in(ZoneOffset.UTC);
        if (day != null && (day.isAfter(latest) || day.isBefore(LocalDate.ofInstant(FIRST, ZoneOffset.UTC)))) {
            sent = Sent.UNKNOWN;
            doubts.add(Doubt.WRONG_DAY);
        } else if (day == null && !doubts.contains(Doubt.WRONG_DAY)) {
            doubts.add(Doubt.NO_DAY);
        }
        if (from.isNobody()) {
            doubts.add(Doubt.NO_SENDER);
        }
        if (taken.fresh().isEmpty()) {
            doubts.add(Doubt.NO_TEXT);
        }
        return new Mail(
                sent,
                from,
                to,
                subject,
                taken.fresh(),
                taken.quoted(),
                kind,
                ids.isEmpty() ? "" : ids.getFirst(),
                references,
                failed,
                passedOnBy,
                doubts);
    }

    /** What its words give away, where no header did. */
    private void written(Sign sign, String says) {
        kind = switch (sign.machine()) {
            case AUTOMATIC_REPLY -> MailKind.AUTOMATIC;
            case RETURNED -> MailKind.BOUNCED;
        };
        failed = kind == MailKind.BOUNCED ? Bounce.named(says) : List.of();
    }

    /** When it was sent, or, where that cannot be, when the last server got it. */
    private Sent sent(Part mail, Instant now) {
        Instant said = moment(mail.header("date"));
        if (said != null && said.isAfter(FIRST) && said.isBefore(now.plus(Duration.ofDays(2)))) {
            return Sent.at(said);
        }
        if (!mail.header("date").isBlank()) {
            doubts.add(Doubt.WRONG_DAY);
        }
        String received = mail.header("received");
        Instant got = moment(received.substring(received.lastIndexOf(';') + 1));
        return got == null || got.isBefore(FIRST) || got.isAfter(now.plus(Duration.ofDays(2)))
                ? Sent.UNKNOWN
                : Sent.at(got);
    }

    private static @Nullable Instant moment(String written) {
        if (written.isBlank()) {
            return null;
        }
        Date date = DateTimeFieldLenientImpl.PARSER
                .parse(new RawField("Date", written.strip()), DecodeMonitor.SILENT)
                .getDate();
        return date == null ? null : date.toInstant();
    }

    private static List<String> ids(String header) {
        List<String> found = new ArrayList<>();
        for (Matcher id = ID.matcher(header); id.find() && found.size() < 100; ) {
            if (!found.contains(id.group(1))) {
                found.add(id.group(1));
            }
        }
        return found;
    }

    /** A text whose every line is quoted, without the marks. */
    private static String unquoted(String quoted) {
        boolean all = quoted.lines().filter(line -> !line.isBlank()).allMatch(line -> line.startsWith(">"));
        return (all ? quoted.replaceAll("(?m)^> ?", "") : quoted).strip();
    }
}
