package org.parley.followup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a search for follow-ups holds; null means any.
 *
 * @param mine only those that the reader will do
 * @param done those that were done in place of those that are open
 * @param assignee who does them; those of the reader where {@code mine}
 * @param parliament where the recipient or the lawmaker sits whom they are about
 * @param happened only those to which this happened
 * @param urgentFirst what is urgent comes first, and then the days; else the days, and on each what is urgent
 */
public record FollowUpFilter(
        boolean mine,
        boolean done,
        @Nullable DueWhen due,
        @Nullable UUID lawmaker,
        @Nullable UUID campaign,
        @Nullable UUID letter,
        @Nullable Priority priority,
        @Nullable UUID assignee,
        @Nullable UUID parliament,
        @Nullable Happened happened,
        boolean urgentFirst) {

    /** What the reader has to do. */
    public static final FollowUpFilter MINE = new FollowUpFilter(true, false, null, null, null, null);

    /** One of any priority, by day. */
    public FollowUpFilter(
            boolean mine,
            boolean done,
            @Nullable DueWhen due,
            @Nullable UUID lawmaker,
            @Nullable UUID campaign,
            @Nullable UUID letter) {
        this(mine, done, due, lawmaker, campaign, letter, null, null, null, null, false);
    }

    /** The reader's, due at some time. */
    public static FollowUpFilter mine(DueWhen due) {
        return MINE.withDue(due);
    }

    /** Everybody's open ones about a person. */
    public static FollowUpFilter ofLawmaker(UUID lawmaker) {
        return new FollowUpFilter(false, false, null, lawmaker, null, null);
    }

    /** Everybody's open ones about a letter. */
    public static FollowUpFilter ofLetter(UUID letter) {
        return new FollowUpFilter(false, false, null, null, null, letter);
    }

    /** Everybody's open ones of a campaign. */
    public static FollowUpFilter ofCampaign(UUID campaign) {
        return new FollowUpFilter(false, false, null, null, campaign, null);
    }

    public FollowUpFilter withMine(boolean other) {
        return new FollowUpFilter(
                other, done, due, lawmaker, campaign, letter, priority, assignee, parliament, happened, urgentFirst);
    }

    public FollowUpFilter withDone(boolean other) {
        return new FollowUpFilter(
                mine, other, due, lawmaker, campaign, letter, priority, assignee, parliament, happened, urgentFirst);
    }

    public FollowUpFilter withDue(@Nullable DueWhen other) {
        return new FollowUpFilter(
                mine, done, other, lawmaker, campaign, letter, priority, assignee, parliament, happened, urgentFirst);
    }

    public FollowUpFilter withPriority(@Nullable Priority other) {
        return new FollowUpFilter(
                mine, done, due, lawmaker, campaign, letter, other, assignee, parliament, happened, urgentFirst);
    }

    public FollowUpFilter withUrgentFirst(boolean other) {
        return new FollowUpFilter(
                mine, done, due, lawmaker, campaign, letter, priority, assignee, parliament, happened, other);
    }

    /** The same, by one of us; null for anybody. */
    public FollowUpFilter by(@Nullable UUID account) {
        return new FollowUpFilter(
                mine, done, due, lawmaker, campaign, letter, priority, account, parliament, happened, urgentFirst);
    }

    /** The same, about those who sit in a parliament; null for all. */
    public FollowUpFilter at(@Nullable UUID place) {
        return new FollowUpFilter(
                mine, done, due, lawmaker, campaign, letter, priority, assignee, place, happened, urgentFirst);
    }

    /** The same to which this happened; whether they are done follows from it. */
    public FollowUpFilter withHappened(@Nullable Happened other) {
        boolean doneThen = other == null ? done : other.what() == Happened.What.DONE;
        return new FollowUpFilter(
                mine, doneThen, due, lawmaker, campaign, letter, priority, assignee, parliament, other, urgentFirst);
    }

    /** Whether both those that are open and those that are done are meant. */
    public boolean isOfAnyState() {
        return happened != null && happened.what() == Happened.What.RAISED;
    }

    /** The same, about these alone; null for anything. */
    public FollowUpFilter about(
            @Nullable UUID otherLawmaker, @Nullable UUID otherCampaign, @Nullable UUID otherLetter) {
        return new FollowUpFilter(
                mine,
                done,
                due,
                otherLawmaker,
                otherCampaign,
                otherLetter,
                priority,
                assignee,
                parliament,
                happened,
                urgentFirst);
    }

    /** The same, about anything. */
    public FollowUpFilter withoutSubject() {
        return about(null, null, null);
    }
}
