package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.account.Accounts;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.ui.ConflictDialog;
import org.parley.base.ui.ConflictDialog.Difference;
import org.parley.base.ui.Dates;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.campaign.Campaigns;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactShown;
import org.parley.contact.Contacts;
import org.parley.contact.NextStep;
import org.parley.contact.TheirSide;
import org.parley.contact.participant.AttendeeShown;
import org.parley.contact.ui.ContactMerge.Part;
import org.parley.lawmaker.LawmakerLine;
import org.parley.lawmaker.Lawmakers;
import org.parley.letter.Letters;
import org.parley.partner.Partners;
import org.springframework.stereotype.Component;

/** Opens the dialog that corrects a contact; whoever comes second sees both versions and decides. */
@Component
class CorrectContact {

    private final Contacts contacts;
    private final ContactDialogs dialogs;
    private final Lawmakers lawmakers;
    private final Accounts accounts;
    private final Campaigns campaigns;
    private final Letters letters;
    private final Partners partners;
    private final Actor actor;

    CorrectContact(
            Contacts contacts,
            ContactDialogs dialogs,
            Lawmakers lawmakers,
            Accounts accounts,
            Campaigns campaigns,
            Letters letters,
            Partners partners,
            Actor actor) {
        this.contacts = contacts;
        this.dialogs = dialogs;
        this.lawmakers = lawmakers;
        this.accounts = accounts;
        this.campaigns = campaigns;
        this.letters = letters;
        this.partners = partners;
        this.actor = actor;
    }

    void open(ContactShown opened) {
        ContactForm form = dialogs.form();
        form.show(opened.details());
        EntryDialog[] dialog = new EntryDialog[1];
        dialog[0] = new EntryDialog(
                t("contact.correct"),
                form,
                () -> form.isComplete() && store(opened, form.read(), form.steps(), () -> dialog[0].close()));
        form.watchedBy(dialog[0]);
        dialog[0].open();
        form.focus();
    }

    /** Stores what was typed; false when somebody else was first and the person has to decide. */
    private boolean store(ContactShown opened, ContactDetails mine, List<NextStep> next, Runnable close) {
        try {
            contacts.correct(opened.id(), opened.seen(), mine, next);
        } catch (ChangedMeanwhile somebodyWasFirst) {
            ask(opened, mine, next, close);
            return false;
        }
        tell();
        return true;
    }

    private void ask(ContactShown opened, ContactDetails typed, List<NextStep> next, Runnable close) {
        ContactShown now = contacts.show(opened.id());
        ContactDetails mine = contacts.asTheyAreNow(typed);
        ContactMerge merge = new ContactMerge(contacts.asTheyAreNow(opened.details()), now.details(), mine);
        List<Difference> differences = merge.conflicts().stream()
                .map(part -> new Difference(part.name(), t(part.key()), text(part, now.details()), text(part, mine)))
                .toList();
        new ConflictDialog(differences, fromThem -> {
                    Set<Part> theirs = EnumSet.noneOf(Part.class);
                    fromThem.forEach(name -> theirs.add(Part.valueOf(name)));
                    if (store(now, merge.taking(theirs), next, close)) {
                        close.run();
                    }
                })
                .open();
    }

    private static void tell() {
        Notices.done("contact.corrected");
        Stored.tell();
    }

    private String text(Part part, ContactDetails details) {
        UUID campaign = details.campaignId();
        UUID letter = details.letterId();
        return switch (part) {
            case KIND -> t(details.kind().key());
            case DIRECTION -> t(details.direction().key());
            case WHEN -> Dates.moment(details.happenedAt(), actor.zone());
            case THEIR_SIDE -> names(details);
            case OUR_SIDE -> colleagues(details.ourSide());
            case ATTENDEES -> attendees(details);
            case READERS -> colleagues(details.readers());
            case POINTS -> PointsField.text(details.points());
            case CAMPAIGN -> campaign == null ? "" : campaigns.details(campaign).name();
            case LETTER -> letter == null ? "" : letters.details(letter).title();
            case NOTES -> details.notes();
            case CONFIDENTIAL -> details.confidential() ? t("contact.is-confidential") : "";
        };
    }

    private String colleagues(Set<UUID> ids) {
        return ids.stream().map(accounts::name).sorted().collect(Collectors.joining(", "));
    }

    private String attendees(ContactDetails details) {
        return AttendeesShown.text(details.attendees().stream()
                .map(one -> new AttendeeShown(one, partner(one.partnerId())))
                .toList());
    }

    private String partner(@Nullable UUID id) {
        return id == null ? "" : partners.line(id).name();
    }

    private String names(ContactDetails details) {
        Set<UUID> ids = details.theirSide().stream().map(TheirSide::lawmakerId).collect(Collectors.toSet());
        return lawmakers.named(ids).values().stream().map(LawmakerLine::name).collect(Collectors.joining(", "));
    }
}
