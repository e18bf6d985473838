package org.parley.parliament.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import org.parley.base.ui.Notices;
import org.parley.parliament.ChannelLine;
import org.parley.parliament.ChannelOwner;
import org.parley.parliament.ChannelState;
import org.parley.parliament.Channels;

/** How somebody is reached: links to click, what came of trying, and for those who may, changes. */
public class ChannelsCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Channels channels;
    private final transient ChannelOwner owner;
    private final transient ChannelDialogs dialogs;
    private final transient Runnable afterwards;
    private final String title;
    private final boolean mayChange;

    /**
     * A card for one owner.
     *
     * @param title the heading; empty for a plain list inside another card
     * @param afterwards what happens after a change was stored
     */
    public ChannelsCard(Channels channels, ChannelOwner owner, String title, boolean mayChange, Runnable afterwards) {
        this.channels = channels;
        this.owner = owner;
        this.dialogs = new ChannelDialogs(channels, owner);
        this.title = title;
        this.mayChange = mayChange;
        this.afterwards = afterwards;
        getContent().addClassName(title.isEmpty() ? "sublist" : "card");
        show();
    }

    private void show() {
        List<ChannelLine> lines = channels.of(owner);
        getContent().removeAll();
        getContent().add(head());
        if (lines.isEmpty() && !title.isEmpty()) {
            Paragraph none = new Paragraph(t("channel.none"));
            none.addClassName("quiet");
            getContent().add(none);
        }
        lines.forEach(line -> getContent().add(row(line)));
    }

    private Component head() {
        Div head = new Div();
        head.addClassName("card-head");
        if (!title.isEmpty()) {
            head.add(new H2(title));
        }
        if (mayChange) {
            Button add = new Button(
                    t("channel.add"), VaadinIcon.PLUS.create(), click -> dialogs.add(() -> changed("channel.added")));
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            head.add(add);
        }
        return head;
    }

    private Component row(ChannelLine line) {
        Span kind = new Span(t(line.details().kind().key()));
        kind.addClassNames("quiet", "channel-kind");
        Span state = new Span(t(line.details().state().key()));
        state.addClassNames("mark", mark(line.details().state()));
        Div facts = new Div(value(line), state);
        if (!line.details().label().isEmpty()) {
            Span label = new Span(line.details().label());
            label.addClassName("quiet");
            facts.add(label);
        }
        facts.addClassName("channel-facts");
        Div row = new Div(kind, facts);
        row.addClassName("line");
        if (mayChange) {
            row.add(menu(line));
        }
        return row;
    }

    private Component menu(ChannelLine line) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_ICON);
        MenuItem more = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(t("channel.more"));
        for (ChannelState state : ChannelState.values()) {
            if (state != line.details().state()) {
                more.getSubMenu().addItem(t(markKey(state)), click -> {
                    channels.found(line.id(), state);
                    changed("channel.marked");
                });
            }
        }
        more.getSubMenu()
                .addItem(t("channel.correct"), click -> dialogs.correct(line, () -> changed("channel.corrected")));
        more.getSubMenu().addItem(t("channel.remove"), click -> {
            channels.remove(line.id());
            show();
            afterwards.run();
            Notices.undoable("channel.removed", () -> {
                channels.add(owner, line.details());
                changed("channel.added");
            });
        });
        return bar;
    }

    private void changed(String notice) {
        show();
        Notices.done(notice);
        afterwards.run();
    }

    private static Component value(ChannelLine line) {
        Component value = line.link()
                .<Component>map(link -> {
                    Anchor anchor = new Anchor(link, line.details().value(), AnchorTarget.BLANK);
                    anchor.getElement().setAttribute("rel", "noopener noreferrer");
                    return anchor;
                })
                .orElseGet(() -> new Span(line.details().value()));
        value.addClassName("channel-value");
        return value;
    }

    private static String mark(ChannelState state) {
        return switch (state) {
            case WORKS -> "good";
            case BOUNCED -> "poor";
            case UNVERIFIED -> "open";
        };
    }

    private static String markKey(ChannelState state) {
        return switch (state) {
            case WORKS -> "channel.mark-works";
            case BOUNCED -> "channel.mark-bounced";
            case UNVERIFIED -> "channel.mark-unverified";
        };
    }
}
