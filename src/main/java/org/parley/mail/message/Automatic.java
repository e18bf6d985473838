package org.parley.mail.message;

import java.util.Locale;

/** Tells by its headers that a program answered: what RFC 3834 asks for, and what programs wrote before and beside it. */
final class Automatic {

    private Automatic() {}

    static boolean is(Part mail) {
        String submitted = said(mail, "auto-submitted");
        String precedence = said(mail, "precedence");
        return (!submitted.isEmpty() && !submitted.startsWith("no"))
                || precedence.equals("auto_reply")
                || precedence.equals("auto-reply")
                || said(mail, "x-autoreply").startsWith("yes")
                || mail.has("x-autorespond")
                || mail.has("x-auto-reply-from")
                || said(mail, "x-auto-response-suppress").matches(".*\\b(all|oof|autoreply)\\b.*")
                || said(mail, "return-path").equals("<>");
    }

    private static String said(Part mail, String header) {
        return mail.header(header).strip().toLowerCase(Locale.ROOT);
    }
}
