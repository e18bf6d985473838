package org.parley.contact.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.attachment.Attachments;
import org.parley.attachment.Subject;
import org.parley.attachment.ui.Attaching;
import org.parley.audit.ui.Histories;
import org.parley.base.Actor;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.base.ui.Beside;
import org.parley.base.ui.Frame;
import org.parley.base.ui.Notices;
import org.parley.base.ui.Paths;
import org.parley.base.ui.Stored;
import org.parley.base.ui.UrlQuery;
import org.parley.contact.ContactFilter;
import org.parley.contact.ContactShown;
import org.parley.contact.Contacts;

/** The list of contacts and, beside it, one of them. What narrows the list and what is open stand in the address. */
@Route(value = ContactLinks.LIST + "/:contact?", layout = Frame.class)
@Menu(title = "nav.contacts", order = 6, icon = "vaadin:phone")
@RolesAllowed(Roles.VIEWER)
class ContactsView extends MasterDetailLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final int PHONE = 800;

    private final transient Contacts contacts;
    private final transient CorrectContact correction;
    private final transient List<ContactSteps> steps;
    private final transient Attachments attachments;
    private final transient Attaching attaching;
    private final transient Actor actor;
    private final transient Clock clock;
    private final transient Histories histories;
    private final ContactListing list;
    private ContactFilter filter = ContactFilter.ALL;
    private @Nullable UUID open;
    private boolean narrow;

    ContactsView(
            Contacts contacts,
            CorrectContact correction,
            ContactListing.Parts parts,
            List<ContactSteps> steps,
            Attachments attachments,
            Attaching attaching,
            Actor actor,
            Histories histories) {
        this.histories = histories;
        this.steps = steps;
        this.attachments = attachments;
        this.attaching = attaching;
        this.contacts = contacts;
        this.correction = correction;
        this.actor = actor;
        clock = parts.clock();
        list = new ContactListing(parts, this::narrow, chosen -> ContactLinks.open(chosen, FilterInUrl.of(filter)));
        setMaster(list);
        setMasterSize("20rem", true);
        setDetailSize("36rem");
        setOverlaySize("100%");
        Beside.named(this);
        addDetailEscapePressListener(escape -> close());
        addBackdropClickListener(click -> close());
        setSizeFull();
        Stored.whenTold(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = list.known(FilterInUrl.read(event.getLocation().getQueryParameters()));
        open = event.getRouteParameters().get("contact").map(UrlQuery::id).orElse(null);
        list.show(filter);
        if (event.getRouteParameters().get("contact").isPresent() && !show()) {
            Notices.refused("refusal.not-found");
            event.forwardTo(ContactLinks.LIST, FilterInUrl.of(filter));
        } else if (open == null) {
            setDetail(null);
        }
        fit();
    }

    @Override
    public String getPageTitle() {
        return t("nav.contacts");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        UI ui = attached.getUI();
        narrow = isNarrow(ui.getPage().getExtendedClientDetails().getBodyClientWidth());
        ui.getPage().addBrowserWindowResizeListener(resized -> {
            narrow = isNarrow(resized.getWidth());
            fit();
        });
        fit();
    }

    private void narrow(ContactFilter wanted) {
        filter = wanted;
        list.show(wanted);
        String path = open == null ? ContactLinks.LIST : ContactLinks.to(open);
        Paths.rewrite(path, FilterInUrl.of(wanted));
    }

    private void refresh() {
        list.show(filter);
        if (open != null && !show()) {
            close();
        }
    }

    /** Shows the open contact; false when there is none, or none for this person. */
    private boolean show() {
        if (open == null) {
            return false;
        }
        try {
            ContactShown shown = contacts.show(open);
            setDetail(new ContactPanel(
                            shown,
                            came(open),
                            files(open),
                            shown.details().happenedAt().isAfter(clock.instant())
                                    ? new AddToCalendar(contacts, shown)
                                    : null,
                            actor.zone(),
                            () -> correction.open(shown),
                            this::close,
                            actor.is(Roles.OFFICER))
                    .below(histories.of(open)));
            return true;
        } catch (NotFound notForThisPerson) {
            return false;
        }
    }

    private @Nullable Component files(UUID contact) {
        Subject subject = new Subject(Contacts.SUBJECT, contact);
        return attachments.mayChange(subject) || !attachments.of(subject).isEmpty() ? attaching.list(subject) : null;
    }

    private Map<UUID, Component> came(UUID contact) {
        Map<UUID, Component> all = new LinkedHashMap<>();
        steps.forEach(feature -> all.putAll(feature.of(contact)));
        return all;
    }

    private void close() {
        ContactLinks.close(FilterInUrl.of(filter));
    }

    private void fit() {
        list.fit(narrow, open != null);
    }

    private static boolean isNarrow(int width) {
        return width > 0 && width < PHONE;
    }
}
