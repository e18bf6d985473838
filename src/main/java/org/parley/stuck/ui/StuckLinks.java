package org.parley.stuck.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.UrlQuery;
import org.parley.board.BoardFilter;
import org.parley.board.Owned;
import org.parley.board.Silence;
import org.parley.board.ui.BoardLinks;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.followup.DueWhen;
import org.parley.followup.FollowUpFilter;
import org.parley.followup.ui.FollowUpLinks;
import org.parley.progress.Scope;
import org.parley.recipient.RecipientShow;
import org.parley.stuck.StuckFilter;
import org.parley.stuck.Why;

/** The only code that leads to what is stuck, and from there into the work. */
final class StuckLinks {

    static final String ROUTE = "campaigns/:campaign/stuck";

    /** How long is asked for, in addresses. */
    static final String SILENT = "silent";

    private static final String NOBODY = "nobody";

    private StuckLinks() {}

    /** The address of exactly those recipients whom the filter means: on the board of one letter, or in a list over letters. */
    static String to(StuckFilter filter) {
        return filter.letter() == null ? list(filter) : board(filter, filter.letter());
    }

    /** The same in the list, over one letter or many. */
    static String list(StuckFilter filter) {
        return new UrlQuery()
                .with("why", filter.why().word())
                .with("owner", owner(filter.owner()))
                .with("parliament", filter.parliament())
                .with("letter", filter.letter())
                .with(
                        SILENT,
                        filter.silence().equals(Silence.USUAL)
                                ? null
                                : filter.silence().days())
                .after(CampaignLinks.to(filter.campaign()) + "/stuck");
    }

    /** The same on the board of a letter. */
    static String board(StuckFilter filter, UUID letter) {
        BoardFilter all = BoardFilter.all(letter);
        BoardFilter here = all.with(all.meant().at(filter.parliament())).owned(filter.owner());
        return BoardLinks.to(
                switch (filter.why()) {
                    case OVERDUE -> here.showing(RecipientShow.OVERDUE);
                    case UNOWNED -> here.showing(RecipientShow.OPEN).owned(new Owned.Nobodys());
                    case UNREACHABLE -> here.showing(RecipientShow.UNREACHABLE);
                    case SILENT -> here.silent(filter.silence());
                });
    }

    /** The address of exactly those follow-ups that are overdue, by one of us and in a parliament where these are given. */
    static String followUps(Scope scope, @Nullable UUID assignee, @Nullable UUID parliament) {
        UUID letter = scope.letter();
        FollowUpFilter about =
                letter == null ? FollowUpFilter.ofCampaign(scope.campaign()) : FollowUpFilter.ofLetter(letter);
        return FollowUpLinks.list(about.withDue(DueWhen.OVERDUE).by(assignee).at(parliament));
    }

    /** What an address says; what it says wrongly is left out. */
    static StuckFilter read(UUID campaign, QueryParameters query) {
        return new StuckFilter(
                campaign,
                Why.of(UrlQuery.text(query, "why")).orElse(Why.OVERDUE),
                owned(UrlQuery.text(query, "owner")),
                UrlQuery.id(query, "parliament"),
                UrlQuery.id(query, "letter"),
                silence(query));
    }

    static Silence silence(QueryParameters query) {
        return Silence.of(UrlQuery.text(query, SILENT)).orElse(Silence.USUAL);
    }

    private static @Nullable String owner(@Nullable Owned owner) {
        return switch (owner) {
            case null -> null;
            case Owned.Mine mine -> "mine";
            case Owned.Nobodys nobodys -> NOBODY;
            case Owned.By(UUID account) -> account.toString();
        };
    }

    private static @Nullable Owned owned(String word) {
        UUID account = UrlQuery.id(word);
        return switch (word) {
            case "mine" -> new Owned.Mine();
            case NOBODY -> new Owned.Nobodys();
            default -> account == null ? null : new Owned.By(account);
        };
    }
}
