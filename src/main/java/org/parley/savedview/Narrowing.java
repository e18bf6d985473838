package org.parley.savedview;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.base.Typed;

/** What narrows and orders a list, as it stands in its address; never how far somebody read, and nothing but plain words. */
public record Narrowing(SortedMap<String, String> said) {

    /** By nothing. */
    public static final Narrowing NONE = new Narrowing(new TreeMap<>());

    /** The word by which an address names the view that is open. */
    public static final String VIEW = "view";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,39}");

    public Narrowing {
        said = Collections.unmodifiableSortedMap(new TreeMap<>(said));
    }

    /** What stands in an address behind the question mark; what it says wrongly is left out. */
    public static Narrowing of(String query) {
        SortedMap<String, String> said = new TreeMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? "" : pair.substring(0, equals);
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (NAME.matcher(name).matches() && !name.equals(VIEW) && !value.isEmpty()) {
                said.putIfAbsent(name, value);
            }
        }
        return new Narrowing(said);
    }

    /** The same as it stands in an address, always in the same order. */
    public String text() {
        return said.entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Whether it narrows anything. */
    public boolean narrows() {
        return !said.isEmpty();
    }

    Narrowing without(Collection<String> names) {
        SortedMap<String, String> rest = new TreeMap<>(said);
        rest.keySet().removeAll(names);
        return new Narrowing(rest);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(String value) {
        try {
            return Typed.line(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }

    /** What narrows a list may be somebody's name, and stays out of the log. */
    @Override
    public String toString() {
        return Map.copyOf(said).keySet().toString();
    }
}
