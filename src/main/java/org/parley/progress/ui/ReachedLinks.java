package org.parley.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.campaign.ui.CampaignLinks;
import org.parley.letter.RecipientShow;
import org.parley.progress.ReachedFilter;

/** The only code that leads to the recipients behind a campaign's numbers. */
final class ReachedLinks {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private ReachedLinks() {}

    /** The address of the list behind a number, relative to the application. */
    static String to(ReachedFilter filter) {
        String place = filter.parliament() == null ? "" : "&parliament=" + filter.parliament();
        return "campaigns/" + filter.campaign() + "/recipients?show="
                + filter.show().word() + place;
    }

    static void open(ReachedFilter filter) {
        String[] address = to(filter).split("\\?", 2);
        UI.getCurrent().navigate(address[0], QueryParameters.fromString(address[1]));
    }

    static Anchor back(UUID campaign, String name) {
        Anchor link = new Anchor(CampaignLinks.to(campaign), "← " + name);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** What an address asks for; nothing when it names no campaign, and all who are addressed when it names no group. */
    static Optional<ReachedFilter> read(RouteParameters route, QueryParameters query) {
        RecipientShow show = query.getSingleParameter("show")
                .flatMap(word -> Arrays.stream(RecipientShow.values())
                        .filter(group -> group.word().equals(word))
                        .findAny())
                .orElse(RecipientShow.ADDRESSED);
        UUID parliament =
                query.getSingleParameter("parliament").map(ReachedLinks::id).orElse(null);
        return route.get("campaign")
                .map(ReachedLinks::id)
                .map(campaign -> new ReachedFilter(campaign, parliament, show));
    }

    private static @Nullable UUID id(String text) {
        return ID.matcher(text).matches() ? UUID.fromString(text) : null;
    }
}
