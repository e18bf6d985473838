package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.base.Actor;
import org.parley.base.ui.Words;
import org.parley.contact.ContactFilter;
import org.parley.contact.ContactLine;
import org.parley.contact.Contacts;
import org.parley.export.Export;
import org.parley.export.ExportColumn;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Offers contacts for export: those that the person sees, confidential ones marked. */
@Component
class ContactExport {

    private final Contacts contacts;
    private final Actor actor;

    ContactExport(Contacts contacts, Actor actor) {
        this.contacts = contacts;
        this.actor = actor;
    }

    Export<?> of(ContactFilter filter, Sort sort, List<String> inWords) {
        Locale language = Words.language();
        ZoneId zone = actor.zone();
        List<ExportColumn<ContactLine>> columns = List.of(
                ExportColumn.of("id", t("export.id"), line -> line.id().toString()),
                ExportColumn.moment("when", t("contact.when"), zone, ContactLine::happenedAt),
                ExportColumn.of(
                        "kind",
                        t("contact.kind"),
                        line -> Words.text(line.kind().key(), language)),
                ExportColumn.of(
                        "direction",
                        t("contact.direction"),
                        line -> Words.text(line.direction().key(), language)),
                ExportColumn.of("with", t("contact.their-side"), line -> String.join("\n", line.lawmakers())),
                ExportColumn.of("us", t("contact.our-side"), line -> String.join("\n", line.colleagues())),
                ExportColumn.of("others", t("contact.attendees"), line -> AttendeesShown.text(line.attendees())),
                ExportColumn.of(
                        "parts",
                        t("contact.parts"),
                        line -> line.parts().stream()
                                .map(one -> AttendeesShown.withPart(one.name(), one.part()))
                                .collect(Collectors.joining("\n"))),
                ExportColumn.of("campaign", t("contact.about-campaign"), ContactLine::campaign),
                ExportColumn.of("letter", t("contact.about-letter"), ContactLine::letter),
                ExportColumn.of("points", t("contact.points"), line -> PointsField.text(line.points())),
                ExportColumn.of("notes", t("contact.notes"), ContactLine::glance),
                ExportColumn.of(
                        "confidential",
                        t("contact.confidential"),
                        line -> Words.text(line.confidential() ? "export.yes" : "export.no", language)));
        return new Export<>(
                "contacts", inWords, columns, (chosen, reader) -> contacts.each(filter, sort, reader), null);
    }
}
