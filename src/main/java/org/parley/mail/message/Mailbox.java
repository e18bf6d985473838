package org.parley.mail.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Somebody at an address.
 *
 * @param name as they call themselves; may be empty
 * @param address in lower case; may be empty
 */
public record Mailbox(String name, String address) {

    /** Nobody that is known. */
    public static final Mailbox NOBODY = new Mailbox("", "");

    /** Whether neither a name nor an address is known. */
    public boolean isNobody() {
        return name.isEmpty() && address.isEmpty();
    }

    /** As people read it. */
    public String text() {
        return name.isEmpty() || address.isEmpty() ? name + address : name + " <" + address + ">";
    }

    /** The mailboxes of a header as it was written. What separates them may stand inside quotes and brackets too. */
    static List<Mailbox> list(String written) {
        List<Mailbox> found = new ArrayList<>();
        int start = 0;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i <= written.length(); i++) {
            char c = i == written.length() ? ',' : written.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '<' || c == '(')) {
                depth++;
            } else if (!quoted && (c == '>' || c == ')')) {
                depth = Math.max(0, depth - 1);
            }
            if (i == written.length() || (!quoted && depth == 0 && (c == ',' || c == ';'))) {
                Mailbox one = of(written.substring(start, i));
                if (!one.isNobody()) {
                    found.add(one);
                }
                start = i + 1;
            }
        }
        return found;
    }

    /** One of them: a name with an address in brackets, an address with a name in brackets behind it, or either alone. */
    static Mailbox of(String written) {
        String all = Encoded.words(written.strip());
        int open = Math.max(all.lastIndexOf('<'), all.lastIndexOf('['));
        if (open >= 0) {
            return new Mailbox(plain(all.substring(0, open)), address(all.substring(open + 1)));
        }
        int comment = all.indexOf('(');
        if (comment > 0 && all.substring(0, comment).contains("@")) {
            return new Mailbox(plain(all.substring(comment + 1).replace(")", "")), address(all.substring(0, comment)));
        }
        return all.contains("@") && !all.contains(" ") ? new Mailbox("", address(all)) : new Mailbox(plain(all), "");
    }

    private static String plain(String name) {
        String bare = name.replace("\\\"", "\"").strip();
        while (bare.length() > 1 && "\"'".indexOf(bare.charAt(0)) >= 0 && bare.endsWith(bare.substring(0, 1))) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare.replace("\"", "").strip();
    }

    private static String address(String written) {
        String bare = written.replaceAll("(?i)^mailto:", "")
                .replaceAll("(?i)mailto:.*$", "")
                .replaceAll("[<>\\[\\]()\"\\s]", "");
        return bare.contains("@") ? bare.toLowerCase(Locale.ROOT) : "";
    }
}
