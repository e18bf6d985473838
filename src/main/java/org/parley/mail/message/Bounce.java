package org.parley.mail.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message that a mail could not be delivered (RFC 3464), or what programs wrote before there was a form for it.
 *
 * @param failed the addresses that could not be reached; nobody when it only says that it takes longer
 */
record Bounce(List<String> failed) {

    private static final String ADDRESS = "([^\\s<>;,\"()]+@[^\\s<>;,\"()]+)";
    private static final Pattern RECIPIENT =
            Pattern.compile("(?im)^(?:final|original)-recipient:\\s*[^;\\n]*;\\s*<?" + ADDRESS);
    private static final Pattern ACTION = Pattern.compile("(?im)^action:\\s*([a-z]+)");
    private static final Pattern NAMED = Pattern.compile("(?m)^\\s*<" + ADDRESS + ">:?");

    /** What a mail says about another that did not arrive; nothing when it is no such message. */
    static Optional<Bounce> in(Part mail) {
        Part status = mail.first("message/delivery-status");
        if (status != null) {
            return Optional.of(new Bounce(reported(status.text(), mail)));
        }
        String header = mail.header("x-failed-recipients");
        if (!header.isBlank()) {
            return Optional.of(new Bounce(addresses(Pattern.compile(ADDRESS).matcher(header))));
        }
        String sender = Mailbox.of(mail.raw("from")).address().toLowerCase(Locale.ROOT);
        if (sender.startsWith("mailer-daemon@") || sender.startsWith("postmaster@")) {
            List<String> named = named(Texts.of(mail));
            return named.isEmpty() ? Optional.empty() : Optional.of(new Bounce(named));
        }
        return Optional.empty();
    }

    private static List<String> reported(String status, Part mail) {
        List<String> failed = new ArrayList<>();
        boolean anyAction = false;
        for (String block : status.replace("\r", "").split("\n\\s*\n", -1)) {
            Matcher action = ACTION.matcher(block);
            boolean says = action.find();
            anyAction |= says;
            if (says && action.group(1).equalsIgnoreCase("failed")) {
                addresses(RECIPIENT.matcher(block)).stream()
                        .filter(one -> !failed.contains(one))
                        .forEach(failed::add);
            }
        }
        return anyAction ? failed : named(Texts.of(mail));
    }

    /** The addresses that a text names as programs do, each alone at the beginning of a line. */
    static List<String> named(String text) {
        return addresses(NAMED.matcher(text));
    }

    private static List<String> addresses(Matcher found) {
        List<String> all = new ArrayList<>();
        while (found.find()) {
            String one = trimmed(found.group(1));
            if (!all.contains(one)) {
                all.add(one);
            }
        }
        return all;
    }

    private static String trimmed(@Nullable String address) {
        return String.valueOf(address).toLowerCase(Locale.ROOT).replaceAll("[.:>]+$", "");
    }
}
