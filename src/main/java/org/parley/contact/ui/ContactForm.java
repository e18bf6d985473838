package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.base.ui.DayFields;
import org.parley.base.ui.EntryDialog;
import org.parley.contact.ContactDetails;
import org.parley.contact.ContactKind;
import org.parley.contact.Direction;
import org.parley.contact.NextStep;
import org.parley.contact.OurSide;
import org.parley.contact.TheirSide;
import org.parley.contact.participant.Part;

/** The fields of a contact, in the order in which one remembers it. */
class ContactForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ZoneId zone;
    private final Participants participants;
    private final SubjectFields subject;
    private final Select<ContactKind> kind = new Select<>();
    private final Select<Direction> direction = new Select<>();
    private final DateTimePicker when = DayFields.moment(t("contact.when"));
    private final TextArea notes = new TextArea(t("contact.notes"));
    private final Secrecy secrecy;
    private final PointsField points;

    ContactForm(Participants participants, SubjectFields subject, Secrecy secrecy, PointsField points, ZoneId zone) {
        this.points = points;
        this.secrecy = secrecy;
        this.participants = participants;
        this.subject = subject;
        this.zone = zone;
        kind.setLabel(t("contact.kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(one -> t(one.key()));
        direction.setLabel(t("contact.direction"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(one -> t(one.key()));
        when.addClassName("wide");
        notes.setHelperText(t("contact.notes-help"));
        notes.setMaxLength(ContactDetails.NOTES);
        notes.setValueChangeMode(ValueChangeMode.LAZY);
        notes.setMinRows(4);
        notes.setMaxRows(14);
        notes.setWidthFull();
        Div what = new Div(kind, direction, when);
        what.addClassName("fields");
        getContent().addClassName("stack");
        getContent().add(participants, what, subject, notes, points, secrecy);
    }

    void show(ContactDetails details) {
        participants.show(details.theirSide(), details.colleagues(), details.attendees());
        begin(details.kind(), details.direction(), details.happenedAt());
        subject.show(details.campaignId(), details.letterId());
        notes.setValue(details.notes());
        points.show(details.points());
        secrecy.show(details);
    }

    /** What is known already: the page's people and subject, and the person at the screen on our side. */
    void start(Beginning beginning, UUID me) {
        participants.show(
                beginning.lawmakers().stream().map(TheirSide::inPerson).toList(),
                Set.of(new OurSide(me, Part.PRESENT)),
                List.of());
        subject.show(beginning.campaign(), beginning.letter());
    }

    void begin(ContactKind as, Direction towards, Instant happenedAt) {
        kind.setValue(as);
        direction.setValue(towards);
        when.setValue(LocalDateTime.ofInstant(happenedAt, zone).truncatedTo(ChronoUnit.MINUTES));
    }

    /** Whether nothing is missing; says at the fields what is. */
    boolean isComplete() {
        boolean noMoment = when.getValue() == null;
        when.setErrorMessage(t("contact.when-missing"));
        when.setInvalid(noMoment);
        boolean pointsWhole = points.isComplete();
        return participants.isComplete() && pointsWhole && !noMoment;
    }

    ContactDetails read() {
        return new ContactDetails(
                kind.getValue(),
                direction.getValue(),
                when.getValue().atZone(zone).toInstant(),
                participants.theirSide(),
                participants.colleagues(),
                subject.campaign(),
                subject.letter(),
                notes.getValue(),
                secrecy.isConfidential(),
                secrecy.readers(),
                points.read(),
                participants.attendees());
    }

    void focus() {
        participants.focus();
    }

    /** The next steps that were agreed about points, for a form that is complete. */
    List<NextStep> steps() {
        return points.steps();
    }

    /** Lets closing the dialog ask when something was typed here. */
    void watchedBy(EntryDialog dialog) {
        dialog.watch(watched());
        participants.watchedBy(dialog);
        points.watchedBy(dialog);
    }

    private HasValue<?, ?>[] watched() {
        List<HasValue<?, ?>> all = new ArrayList<>(List.of(kind, direction, when, notes));
        all.addAll(List.of(secrecy.watched()));
        all.addAll(List.of(subject.watched()));
        return all.toArray(HasValue<?, ?>[]::new);
    }
}
