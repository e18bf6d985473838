package org.parley.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as a timeline shows it.
 *
 * @param at when, for the order; of what is known by its day alone where in the day it stands
 * @param id what it happened to or what it is; with {@code at} the key by which the timeline goes on
 * @param day the day where nothing more exact is known; null where {@code at} is exact
 * @param what key of the translations for what it was
 * @param how key of the translations that says more of it; may be empty
 * @param title one line, as text; may be empty
 * @param path where it stands, relative to the application, or a public address; empty when it has no page of its own
 * @param about what it belongs to where the timeline is of more than that, such as a letter's title, as text; may be empty
 * @param detail more of it, as text; may be empty
 * @param recipients how many recipients it concerned; 0 where that is no matter of numbers
 * @param concerned where those recipients are listed; empty where that is no matter of numbers
 * @param by the name of whoever did it or wrote it down; may be empty
 * @param named whom the words for what it was name; empty where they name nobody
 */
public record Happening(
        Instant at,
        UUID id,
        @Nullable LocalDate day,
        String what,
        String how,
        String title,
        String path,
        String about,
        String detail,
        int recipients,
        String concerned,
        String by,
        String named) {

    /** Something of which nothing but the moment is known yet. */
    public static Happening of(Instant at, UUID id, String what) {
        return new Happening(at, id, null, what, "", "", "", "", "", 0, "", "", "");
    }

    /** Known by its day alone, or null where the moment is known. */
    public Happening on(@Nullable LocalDate known) {
        return new Happening(at, id, known, what, how, title, path, about, detail, recipients, concerned, by, named);
    }

    public Happening how(String key) {
        return new Happening(at, id, day, what, key, title, path, about, detail, recipients, concerned, by, named);
    }

    public Happening titled(@Nullable String text, String where) {
        return new Happening(
                at, id, day, what, how, known(text), where, about, detail, recipients, concerned, by, named);
    }

    public Happening about(@Nullable String text) {
        return new Happening(
                at, id, day, what, how, title, path, known(text), detail, recipients, concerned, by, named);
    }

    public Happening saying(@Nullable String text) {
        return new Happening(at, id, day, what, how, title, path, about, known(text), recipients, concerned, by, named);
    }

    public Happening concerning(int number, String where) {
        return new Happening(at, id, day, what, how, title, path, about, detail, number, where, by, named);
    }

    public Happening by(@Nullable String name) {
        return new Happening(
                at, id, day, what, how, title, path, about, detail, recipients, concerned, known(name), named);
    }

    /** Names somebody in the words for what it was. */
    public Happening naming(@Nullable String name) {
        return new Happening(
                at, id, day, what, how, title, path, about, detail, recipients, concerned, by, known(name));
    }

    /** The day as somebody reads it whose clock stands in a zone. */
    public LocalDate dayIn(ZoneId zone) {
        return day == null ? at.atZone(zone).toLocalDate() : day;
    }

    /** The place in the timeline after which the next page goes on. */
    TimelinePlace place() {
        return new TimelinePlace(at, id);
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
