package org.parley.mail.message;

import java.util.regex.Pattern;

/** What the subject of a mail says beside what it is about. */
public final class SubjectLine {

    private static final String MARK = "^\\s*(?:@)(?:\\[\\d+\\]|\\(\\d+\\))?\\s*[:：]\\s*";
    private static final Pattern FORWARDING = Label.FORWARDING.in(MARK);
    private static final Pattern ANY = Pattern.compile(
            MARK.replace("@", Label.AUTOMATIC.words() + "|" + Label.FORWARDING.words() + "|" + Label.ANSWERING.words()),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SubjectLine() {}

    /** What it is about, without the marks of answers and of mails that were passed on. */
    public static String core(String subject) {
        String rest = subject.strip();
        for (int i = 0; i < 20; i++) {
            String less = ANY.matcher(rest).replaceFirst("");
            if (less.equals(rest)) {
                return rest;
            }
            rest = less;
        }
        return rest;
    }

    /** Whether it says that the mail was passed on. */
    static boolean forwards(String subject) {
        return FORWARDING.matcher(subject).find();
    }
}
