package org.parley.savedview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;

/** The lists of which views can be saved. No other address ever becomes a view. */
public enum KnownList {
    LAWMAKERS("lawmakers", Shape.WITH_ONE_BESIDE),
    PARLIAMENTS("parliaments", Shape.ALONE),
    CAMPAIGNS("campaigns", Shape.ALONE),
    LETTERS("letters", Shape.ALONE),
    PARTNERS("partners", Shape.ALONE),
    CONTACTS("contacts", Shape.WITH_ONE_BESIDE),
    RESPONSES("responses", Shape.ALONE),
    FOLLOW_UPS("follow-ups", Shape.WITH_ONE_BESIDE),
    COMMITMENTS("commitments", Shape.ALONE),
    ACTIONS("actions", Shape.ALONE),
    MANDATES_ENDED("mandates-ended", Shape.ALONE),
    DUPLICATES("duplicates", Shape.ALONE),
    PEOPLE("lists", Shape.ALONE),
    CHANGES("changes", Shape.ALONE),
    REPORTS("reports", Shape.ALONE),
    COMPARED("compare/answers", Shape.ALONE),
    BOARD("letters/*/board", Shape.OF_ONE),
    RECIPIENTS("letters/*/recipients", Shape.OF_ONE),
    CALLS("letters/*/calls", Shape.OF_ONE),
    POSITIONS("campaigns/*/positions", Shape.OF_ONE),
    COUNTED("campaigns/*/progress/list", Shape.OF_ONE),
    COUNTED_ON_LETTER("letters/*/progress/list", Shape.OF_ONE),
    STUCK("campaigns/*/stuck", Shape.OF_ONE),
    SEATS("campaigns/*/seats", Shape.OF_ONE),
    PARTS("actions/*/people", Shape.OF_ONE);

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    private final String route;
    private final Pattern path;
    private final Shape shape;

    /** By its address, with a star in the place of whose list it is. */
    KnownList(String route, Shape shape) {
        this.route = route;
        this.shape = shape;
        path = Pattern.compile(route.replace("*", ID) + (shape == Shape.WITH_ONE_BESIDE ? "(?:/" + ID + ")?" : ""));
    }

    private enum Shape {
        ALONE,
        WITH_ONE_BESIDE,
        OF_ONE
    }

    /** The word of the list in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The list that a word names. */
    public static Optional<KnownList> of(String word) {
        return Arrays.stream(values()).filter(list -> list.word().equals(word)).findFirst();
    }

    /** The key of what the list is called. */
    public String key() {
        return "savedview.list." + word();
    }

    /** The role of those who may open it. */
    public String role() {
        return this == CHANGES ? Roles.MANAGER : Roles.VIEWER;
    }

    /** Whether there is one for each letter, campaign or action. */
    public boolean isOfOne() {
        return shape == Shape.OF_ONE;
    }

    /** What narrows it to something that belongs to one letter alone. */
    Set<String> own() {
        return switch (this) {
            case BOARD, RECIPIENTS -> Set.of("addressee", "version", "got", "answered", "of");
            default -> Set.of();
        };
    }

    /** What its address says of the one that is open beside it, and not of the list. */
    Set<String> aside() {
        return this == LAWMAKERS ? Set.of("kind") : Set.of();
    }

    /** Its address, relative to the application. */
    String path(@Nullable UUID of) {
        return of == null ? route : route.replace("*", of.toString());
    }

    /** The list to which a path leads; something may be open beside it. */
    static Optional<KnownList> at(String path) {
        return Arrays.stream(values())
                .filter(list -> list.path.matcher(path).matches())
                .findFirst();
    }

    /** Whose list it is on that path; nobody's where there is but one. */
    @Nullable
    UUID whose(String asked) {
        Matcher matcher = path.matcher(asked);
        return isOfOne() && matcher.matches() ? UUID.fromString(matcher.group(1)) : null;
    }
}
