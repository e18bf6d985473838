package org.parley.intake.column;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a column of a list says about a lawmaker. The word is the one of the resource files and of stored mappings. */
public enum Meaning {
    IGNORE("ignore", "intake.meaning.ignore", true),
    EXTERNAL_ID("id", "intake.meaning.id", true),
    OFFICIAL_NAME("name", "intake.meaning.name", false),
    GIVEN_NAME("given", "intake.meaning.given", false),
    FAMILY_NAME("family", "intake.meaning.family", false),
    SORT_NAME("sort-name", "intake.meaning.sort-name", false),
    MIDDLE_NAME("middle", "intake.meaning.middle", false),
    NAME_SUFFIX("suffix", "intake.meaning.suffix", false),
    POST_NOMINALS("post-nominals", "intake.meaning.post-nominals", true),
    NICKNAME("nickname", "intake.meaning.nickname", true),
    HONORIFIC("honorific", "intake.meaning.honorific", false),
    NAME_ORDER("name-order", "intake.meaning.name-order", false),
    EMAIL("email", "intake.meaning.email", true),
    PHONE("phone", "intake.meaning.phone", true),
    FAX("fax", "intake.meaning.fax", true),
    WEB_FORM("web-form", "intake.meaning.web-form", true),
    POST("post", "intake.meaning.post", true),
    ADDRESS_PART("post-part", "intake.meaning.post-part", true),
    SOCIAL("social", "intake.meaning.social", true),
    WEB_SITE("web-site", "intake.meaning.web-site", true),
    PARTY("party", "intake.meaning.party", false),
    GROUP("group", "intake.meaning.group", false),
    CONSTITUENCY("constituency", "intake.meaning.constituency", false),
    STATE("state", "intake.meaning.state", false),
    DISTRICT("district", "intake.meaning.district", false),
    COUNTRY("country", "intake.meaning.country", false),
    PARLIAMENT("parliament", "intake.meaning.parliament", false),
    CHAMBER("chamber", "intake.meaning.chamber", false),
    TERM("term", "intake.meaning.term", false),
    STARTED_ON("start", "intake.meaning.start", false),
    ENDED_ON("end", "intake.meaning.end", false),
    BORN_ON("birthday", "intake.meaning.birthday", false),
    GENDER("gender", "intake.meaning.gender", false),
    CHAIR("chair", "intake.meaning.chair", true),
    VICE_CHAIR("vice-chair", "intake.meaning.vice-chair", true),
    COMMITTEE("committee", "intake.meaning.committee", true),
    SUBSTITUTE("substitute", "intake.meaning.substitute", true),
    COMMITTEE_ROLE("role", "intake.meaning.role", false),
    NOTE("note", "intake.meaning.note", true);

    private static final Map<String, Meaning> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Meaning::word, Function.identity()));

    private final String word;
    private final String key;
    private final boolean many;

    Meaning(String word, String key, boolean many) {
        this.word = word;
        this.key = key;
        this.many = many;
    }

    public String word() {
        return word;
    }

    /** The key of its name in the translations. */
    public String key() {
        return key;
    }

    /** Whether several columns may mean this. */
    public boolean many() {
        return many;
    }

    /** Whether it says who somebody is: without it, or with letters missing, there is nobody to enter. */
    boolean isName() {
        return this == OFFICIAL_NAME || this == GIVEN_NAME || this == FAMILY_NAME || this == SORT_NAME;
    }

    /** The meaning with that word. */
    public static Optional<Meaning> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** Whether its cells are days. */
    public boolean isDay() {
        return this == STARTED_ON || this == ENDED_ON || this == BORN_ON;
    }

    /** Whether it says who somebody is without an id. */
    public boolean saysWho() {
        return this == OFFICIAL_NAME || this == FAMILY_NAME || this == SORT_NAME;
    }
}
