package org.parley.mail.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and what it quotes below.
 *
 * @param fresh what its writer wrote
 * @param quoted what stood there before; may be empty
 */
record Quotation(String fresh, String quoted) {

    private static final Pattern INTRODUCED =
            Label.WROTE.in("^(?!>)[^\n]{0,300}(?:\n(?!>)[^\n]{0,200})?@[^\n]{0,120}[:：]\\s*\n+(?=>)");
    private static final Pattern MARKED = Pattern.compile("(?m)(?:^>.*(?:\n|\\z)\\s*)+\\z");

    /** Takes apart what an answer says and what it answers; a text that only quotes is whole. */
    static Quotation of(String text) {
        int cut = HeaderBlock.in(text).map(HeaderBlock::start).orElse(text.length());
        Matcher introduced = INTRODUCED.matcher(text);
        if (introduced.find()) {
            cut = Math.min(cut, introduced.start());
        } else {
            Matcher marked = MARKED.matcher(text);
            cut = marked.find() ? Math.min(cut, marked.start()) : cut;
        }
        String fresh = text.substring(0, cut).strip();
        return fresh.isEmpty()
                ? new Quotation(text.strip(), "")
                : new Quotation(fresh, text.substring(cut).strip());
    }
}
