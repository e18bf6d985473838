package org.parley.lawmaker.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.export.Card;
import org.parley.lawmaker.FullLawmaker;
import org.parley.parliament.ChannelKind;

/** Turns a lawmaker into a card for an address book, with the seat that is the present or the latest one. */
final class LawmakerCards {

    private final String role;

    /** @param role what a lawmaker is called, in the language of whoever gets the cards */
    LawmakerCards(String role) {
        this.role = role;
    }

    Card of(FullLawmaker who) {
        List<FullLawmaker.Seat> seats = who.seats();
        FullLawmaker.Seat seat = seats.isEmpty() ? null : seats.getFirst();
        FullLawmaker.Seat held = seat != null && seat.endedOn().isEmpty() ? seat : null;
        return new Card(
                who.id(),
                who.officialName(),
                who.givenName(),
                who.familyName(),
                who.honorific(),
                who.otherNames().lines().filter(name -> !name.isBlank()).toList(),
                held == null ? List.of() : distinct(held.parliament(), held.chamber()),
                held == null ? "" : distinct(role, held.constituency()).stream().collect(Collectors.joining(", ")),
                lines(who),
                seat == null ? List.of() : distinct(seat.party(), seat.group()));
    }

    private static List<Card.Line> lines(FullLawmaker who) {
        List<Card.Line> lines = new ArrayList<>();
        who.ways().forEach(way -> lines.add(new Card.Line(kind(way.kind()), way.value(), way.label())));
        return lines;
    }

    private static Card.Kind kind(ChannelKind kind) {
        return switch (kind) {
            case EMAIL -> Card.Kind.EMAIL;
            case PHONE -> Card.Kind.PHONE;
            case FAX -> Card.Kind.FAX;
            case POST -> Card.Kind.POST;
            case WEB_FORM, SOCIAL, WEB_SITE -> Card.Kind.LINK;
        };
    }

    private static List<String> distinct(String one, String other) {
        return Stream.of(one, other).filter(part -> !part.isEmpty()).distinct().toList();
    }
}
