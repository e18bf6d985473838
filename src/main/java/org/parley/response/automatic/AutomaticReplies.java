package org.parley.response.automatic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises what no person wrote: by the headers of a mail, and by the words that such programs use, from
 * {@code response/automatic.csv}. It proposes and never decides: whoever reads the text may say otherwise.
 */
public final class AutomaticReplies {

    /** Programs say at the beginning what they are; further down stands what they answer to. */
    private static final int READ = 4_000;

    private static final int HINTS = 2;

    private static final Pattern QUOTED = Pattern.compile("(?m)^\\s*[>|].*$");

    private AutomaticReplies() {}

    /** What gives away that a program wrote a mail: its headers if they do, else its words. */
    public static Optional<Sign> of(MailHeaders headers, String subject, String text) {
        return inHeaders(headers).or(() -> inWords(subject + "\n" + text));
    }

    /**
     * By the headers alone: what RFC 3834 asks for, and what programs wrote before and beside it. A mail without a sender to return to
     * is a program's, and comes back undelivered where it says so.
     */
    public static Optional<Sign> inHeaders(MailHeaders headers) {
        if (low(headers, "Content-Type").contains("report-type=delivery-status")
                || low(headers, "Content-Type").contains("report-type=\"delivery-status\"")
                || !low(headers, "X-Failed-Recipients").isEmpty()) {
            return Optional.of(new Sign(Machine.RETURNED, "Content-Type: multipart/report"));
        }
        String submitted = low(headers, "Auto-Submitted");
        if (!submitted.isEmpty() && !submitted.startsWith("no")) {
            return header("Auto-Submitted");
        }
        if (List.of("auto_reply", "auto-reply", "bulk", "junk").contains(low(headers, "Precedence"))) {
            return header("Precedence");
        }
        for (String name : List.of("X-Autoreply", "X-Autorespond", "X-Auto-Reply-From")) {
            String said = low(headers, name);
            if (!said.isEmpty() && !said.startsWith("no")) {
                return header(name);
            }
        }
        if (low(headers, "X-Auto-Response-Suppress").matches(".*\\b(all|oof|autoreply)\\b.*")) {
            return header("X-Auto-Response-Suppress");
        }
        return low(headers, "Return-Path").equals("<>") ? header("Return-Path") : Optional.empty();
    }

    /** By its words alone, for what was pasted: one that only a program uses, or two that people use as well. Quotations do not count. */
    public static Optional<Sign> inWords(String text) {
        String said = Phrases.plain(unquoted(text));
        for (Machine machine : List.of(Machine.RETURNED, Machine.AUTOMATIC_REPLY)) {
            List<Phrase> found = Phrases.ALL.stream()
                    .filter(phrase -> phrase.machine() == machine && said.contains(phrase.plain()))
                    .toList();
            Optional<Phrase> sure = found.stream().filter(Phrase::sure).findFirst();
            if (sure.isPresent() || found.size() >= HINTS) {
                return Optional.of(
                        new Sign(machine, sure.orElseGet(found::getFirst).words()));
            }
        }
        return Optional.empty();
    }

    private static String unquoted(String text) {
        String own = QUOTED.matcher(text.length() > READ ? text.substring(0, READ) : text)
                .replaceAll("");
        int end = Phrases.ENDS.stream()
                .mapToInt(own::indexOf)
                .filter(at -> at > 0)
                .min()
                .orElse(own.length());
        return own.substring(0, end);
    }

    private static Optional<Sign> header(String name) {
        return Optional.of(new Sign(Machine.AUTOMATIC_REPLY, name));
    }

    private static String low(MailHeaders headers, String name) {
        return headers.said(name).strip().toLowerCase(Locale.ROOT);
    }
}
