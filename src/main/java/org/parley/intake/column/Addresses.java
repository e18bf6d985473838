package org.parley.intake.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes addresses out of cells: several in one cell, in angle brackets, as links, as bare handles. */
final class Addresses {

    private static final int LONGEST = 500;

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");
    private static final Pattern BRACKETED = Pattern.compile("<([^<>]+@[^<>]+)>");
    private static final Pattern BETWEEN_EMAILS = Pattern.compile("[;,\\s|]+|(?<=[\\w.])/(?=[\\w.]+@)");
    private static final Pattern BETWEEN_PHONES = Pattern.compile("[;\\n|]+|\\s+/\\s+|,\\s+(?=[+(\\d])");
    private static final Pattern BETWEEN_LINKS = Pattern.compile("[;\\s|]+|,(?=https?:)");

    private static final Map<String, String> NETWORKS = Resource.rows("networks.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("network"), row -> row.get("address")));

    private Addresses() {}

    /** Every e-mail address in the cell; what is none goes to {@code unreadable}. */
    static List<String> emails(String cell, Consumer<String> unreadable) {
        if (isOneEmail(cell)) {
            return List.of(cell);
        }
        List<String> found = new ArrayList<>();
        String bare = cell.replaceAll("(?i)mailto:", "");
        String bracketed =
                BRACKETED.matcher(bare).results().map(match -> match.group(1)).collect(Collectors.joining(" "));
        for (String part : split(BETWEEN_EMAILS, bracketed.isEmpty() ? bare : bracketed)) {
            if (part.isEmpty() || found.contains(part)) {
                continue;
            }
            int at = part.indexOf('@');
            if (EMAIL.matcher(part).matches() && part.indexOf('.', at) > 0 && part.length() <= 254) {
                found.add(part);
            } else {
                unreadable.accept(part);
            }
        }
        return found;
    }

    /** Most cells hold one address in plain letters, and there are very many of them. */
    private static boolean isOneEmail(String cell) {
        int at = cell.indexOf('@');
        int end = cell.length() - 1;
        if (at < 1
                || end > 253
                || cell.indexOf('.', at) < 0
                || !isPlain(cell.charAt(at + 1))
                || !isPlain(cell.charAt(end))) {
            return false;
        }
        for (int i = 0; i <= end; i++) {
            char c = cell.charAt(i);
            if (i != at && c != '.' && c != '-' && (c != '_' || i > at) && !isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Every phone number in the cell, as written. */
    static List<String> phones(String cell, Consumer<String> unreadable) {
        List<String> found = new ArrayList<>();
        for (String part : split(BETWEEN_PHONES, cell)) {
            String phone = part.strip();
            if (phone.isEmpty() || found.contains(phone)) {
                continue;
            }
            if (phone.chars().filter(Character::isDigit).count() >= 3 && phone.length() <= 100) {
                found.add(phone);
            } else {
                unreadable.accept(phone);
            }
        }
        return found;
    }

    /** Every http or https link in the cell; a bare host becomes one. */
    static List<String> links(String cell, Consumer<String> unreadable) {
        if (cell.indexOf(' ') > 0 && isLink(cell) && isOne(cell)) {
            // one address that somebody wrote with spaces in it
            return links(cell.replace(" ", "%20"), unreadable);
        }
        List<String> found = new ArrayList<>();
        for (String part : split(BETWEEN_LINKS, cell)) {
            String link = part.matches("(?i)[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(/.*)?") ? "https://" + part : part;
            if (link.isEmpty() || found.contains(link)) {
                continue;
            }
            if (isLink(link) && link.length() <= LONGEST) {
                found.add(link);
            } else {
                unreadable.accept(part);
            }
        }
        return found;
    }

    /** A link or a handle on a network, as a link where the network is known. */
    static List<String> social(String cell, String network, Consumer<String> unreadable) {
        if (isLink(cell) || cell.contains(" ") || cell.length() > LONGEST) {
            return links(cell, unreadable);
        }
        if (cell.matches("(?i)(www\\.|m\\.)?[a-z]+\\.(com|net|org|me)/.+")) {
            return List.of("https://" + cell);
        }
        String address = NETWORKS.get(network);
        String handle = cell.startsWith("@") && address != null ? cell.substring(1) : cell;
        return List.of(address == null ? handle : address.replace("{}", handle));
    }

    private static boolean isOne(String links) {
        return links.indexOf("://") == links.lastIndexOf("://")
                && links.indexOf(';') < 0
                && links.indexOf('|') < 0
                && !links.contains(" www.");
    }

    private static List<String> split(Pattern between, String cell) {
        return between.splitAsStream(cell).toList();
    }

    private static boolean isLink(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }
}
