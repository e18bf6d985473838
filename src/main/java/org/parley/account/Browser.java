package org.parley.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in two words that a person recognises. */
final class Browser {

    private static final Map<String, String> NAMES = new java.util.LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new java.util.LinkedHashMap<>();

    static {
        NAMES.put("Edg", "Edge");
        NAMES.put("OPR/", "Opera");
        NAMES.put("Firefox/", "Firefox");
        NAMES.put("Chrome/", "Chrome");
        NAMES.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Macintosh", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private Browser() {}

    /** Such as {@code Firefox, Linux}; empty for one we do not know. */
    static String name(@Nullable String userAgent) {
        String agent = userAgent == null ? "" : userAgent;
        String browser = first(NAMES, agent);
        String system = first(SYSTEMS, agent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
