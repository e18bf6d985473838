package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.account.Accounts;
import org.parley.attachment.ui.Attaching;
import org.parley.attachment.ui.AttachmentsField;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.ui.EntryDialog;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Stored;
import org.parley.campaign.Campaigns;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Contacts;
import org.parley.contact.Direction;
import org.parley.contact.LoggedAlready;
import org.parley.contact.NextStep;
import org.parley.lawmaker.Lawmakers;
import org.parley.letter.Letters;
import org.parley.partner.Partners;
import org.springframework.stereotype.Component;

/** Opens the dialog that logs a contact, from anywhere. */
@Component
public class ContactDialogs {

    private final Contacts contacts;
    private final Lawmakers lawmakers;
    private final Accounts accounts;
    private final Partners partners;
    private final Campaigns campaigns;
    private final Letters letters;
    private final Attaching attaching;
    private final Actor actor;
    private final Clock clock;

    ContactDialogs(
            Contacts contacts,
            Lawmakers lawmakers,
            Accounts accounts,
            Partners partners,
            Campaigns campaigns,
            Letters letters,
            Attaching attaching,
            Actor actor,
            Clock clock) {
        this.contacts = contacts;
        this.lawmakers = lawmakers;
        this.accounts = accounts;
        this.partners = partners;
        this.campaigns = campaigns;
        this.letters = letters;
        this.attaching = attaching;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether the person at the screen may log at all. */
    public boolean areAllowed() {
        return actor.is(Roles.OFFICER);
    }

    /**
     * Opens the dialog that logs a contact; {@code afterwards} runs once it was stored.
     *
     * @throws Refusal when it would be with more than a contact holds
     */
    public void log(Beginning known, Runnable afterwards) {
        Turn another = new Turn(Beginning.NOTHING, null);
        open(new Turn(known, null), afterwards, logged -> {
            afterwards.run();
            return Optional.of(another);
        });
    }

    /**
     * The same for one after the other: {@code following} runs once it was stored and says with whom the next begins, who is written down
     * in the same way where the person goes on; empty when nobody is left.
     */
    public void logInTurn(Beginning known, Supplier<Optional<Beginning>> following) {
        open(new Turn(known, null), () -> {}, logged -> following.get().map(next -> new Turn(next, logged)));
    }

    /**
     * What is logged after something else.
     *
     * @param like after whose kind and direction it is; null for a fresh one
     */
    private record Turn(Beginning beginning, @Nullable ContactDetails like) {}

    private void open(Turn turn, Runnable takenBack, Function<ContactDetails, Optional<Turn>> following) {
        Beginning known = turn.beginning();
        ContactDetails like = turn.like();
        int people = known.lawmakers().size();
        if (people > ContactDetails.THEIRS) {
            throw new Refusal(
                    "contact.refusal.many-there", "a contact with %d people".formatted(people), ContactDetails.THEIRS);
        }
        UUID id = Ids.next();
        Beginning beginning = Recollection.complete(known);
        ContactForm form = form();
        if (like == null) {
            form.begin(
                    beginning.isForMany() ? ContactKind.EVENT : ContactKind.CALL,
                    beginning.isForMany() ? Direction.TOGETHER : Direction.WE_TO_THEM,
                    clock.instant());
        } else {
            form.begin(like.kind(), like.direction(), clock.instant());
        }
        form.start(beginning, actor.id());
        NextStepFields next = next();
        H3 heading = new H3(t("contact.next"));
        AttachmentsField files = attaching.field(t("contact.files"), t("contact.files-help"));
        Div fields = new Div(form, files, heading, next);
        fields.addClassName("stack");
        List<Turn> then = new ArrayList<>();
        EntryDialog[] dialog = new EntryDialog[1];
        dialog[0] = new EntryDialog(t("contact.log"), fields, () -> {
            boolean complete = form.isComplete();
            if (!next.isComplete() || !complete) {
                return false;
            }
            ContactDetails details = form.read();
            List<NextStep> steps = new ArrayList<>(form.steps());
            NextStep whole = next.read();
            if (whole != null) {
                steps.add(whole);
            }
            Runnable logged = () -> {
                Recollection.remember(details);
                tell(id, details, steps.isEmpty() && files.files().isEmpty(), takenBack);
                Stored.tell();
                following.apply(details).ifPresent(then::add);
            };
            return store(id, details, steps, files.files(), logged, dialog[0]);
        });
        dialog[0].toSave(t("contact.log"));
        dialog[0].andNext(t("contact.log-and-next"), () -> then.forEach(other -> open(other, takenBack, following)));
        form.watchedBy(dialog[0]);
        dialog[0].watch(next.watched());
        dialog[0].open();
        form.focus();
    }

    /** Stores what was typed; false when it may be there already and the person has to decide. */
    private boolean store(
            UUID id,
            ContactDetails details,
            List<NextStep> steps,
            Set<UUID> files,
            Runnable logged,
            EntryDialog dialog) {
        try {
            contacts.logIfNew(id, details, steps, files);
        } catch (LoggedAlready somebodyWasFirst) {
            Runnable anyway = () -> {
                contacts.logWhole(id, details, steps, files);
                logged.run();
                dialog.finish();
            };
            new LoggedTwice(somebodyWasFirst.twins(), actor.zone(), anyway, dialog::close).open();
            return false;
        }
        logged.run();
        return true;
    }

    /** One with several people is taken back with a click, unless a next step came of it. */
    private void tell(UUID id, ContactDetails logged, boolean alone, Runnable takenBack) {
        int people = logged.people();
        if (people < 2 || !alone) {
            Notices.done("contact.logged");
            return;
        }
        Notices.undoable(
                "contact.logged-with",
                () -> {
                    contacts.takeBack(id);
                    Notices.done("contact.taken-back");
                    Stored.tell();
                    takenBack.run();
                },
                people);
    }

    /** The fields for what comes next, for other dialogs that log something. */
    public NextStepFields next() {
        return new NextStepFields(accounts, actor, LocalDate.now(clock.withZone(actor.zone())));
    }

    /** The fields for what it is about and who may see it, for other screens that log a contact. */
    public AboutContact about() {
        return new AboutContact(new SubjectFields(campaigns, letters), new Secrecy(accounts));
    }

    /** An empty form. */
    ContactForm form() {
        return new ContactForm(
                new Participants(lawmakers, accounts, partners, contacts),
                new SubjectFields(campaigns, letters),
                new Secrecy(accounts),
                new PointsField(this::next),
                actor.zone());
    }
}
