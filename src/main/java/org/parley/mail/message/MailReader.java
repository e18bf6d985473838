package org.parley.mail.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.base.Typed;
import org.parley.response.automatic.AutomaticReplies;

/** Reads mails: from their source, or from what somebody copied out of their program. Whatever stands there, something is understood. */
public final class MailReader {

    private static final Pattern HEADER = Pattern.compile("(?s)\\A(?:[!-9;-~]{1,76}:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}.*");
    private static final Pattern OF_A_SOURCE = Pattern.compile(
            "(?im)^(received|message-id|mime-version|content-type|return-path|delivered-to|x-[a-z-]+|date):");
    private static final int DEEPEST = 10;

    private final Predicate<String> ours;
    private final Instant now;

    /**
     * A reader.
     *
     * @param ours tells our own addresses in lower case: what one of us passes on is not what they wrote
     */
    public MailReader(Predicate<String> ours, Instant now) {
        this.ours = ours;
        this.now = now;
    }

    /** Reads a mail from its source, and hands on the files that come with it. */
    public Mail read(InputStream source, FileSink files) throws IOException {
        PartReader reader = new PartReader(files);
        Part whole = reader.read(source);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(reader.doubts());
        return of(whole, null, doubts, 0);
    }

    /** Reads what was pasted: the source of a mail, a mail that was passed on with the lines above it, or only a text. */
    public Mail read(String pasted, FileSink files) {
        String text = Typed.text(pasted).strip() + "\n";
        if (HEADER.matcher(text).matches()
                && OF_A_SOURCE
                        .matcher(text.substring(0, Math.min(20_000, text.length())))
                        .find()) {
            try {
                return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), files);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Draft draft = new Draft(EnumSet.noneOf(Doubt.class));
        draft.text(Texts.tidy(text));
        draft.unwrap(true, ours, DEEPEST);
        return draft.mail(now);
    }

    private Mail of(Part mail, @Nullable Mailbox passedOnBy, Set<Doubt> doubts, int depth) {
        Draft draft = new Draft(doubts);
        draft.passedOnBy(passedOnBy);
        draft.headers(mail, now);
        Bounce bounce = Bounce.in(mail).orElse(null);
        Part inside = mail.first("message/rfc822");
        if (bounce != null) {
            draft.bounced(bounce);
        } else if (inside != null && !inside.parts().isEmpty() && depth < DEEPEST) {
            return of(inside.parts().getFirst(), draft.from(), doubts, depth + 1);
        } else if (AutomaticReplies.inHeaders(name -> mail.header(name.toLowerCase(Locale.ROOT)))
                .isPresent()) {
            draft.automatic();
        }
        draft.text(Texts.of(mail));
        if (bounce == null) {
            draft.unwrap(false, ours, DEEPEST);
        }
        return draft.mail(now);
    }
}
