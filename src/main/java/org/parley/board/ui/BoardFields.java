package org.parley.board.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Chips;
import org.parley.base.ui.UrlQuery;
import org.parley.board.BoardFilter;
import org.parley.board.Owned;
import org.parley.board.Promised;
import org.parley.board.Silence;
import org.parley.board.Under;
import org.parley.recipient.ui.RecipientFilterFields;

/** What narrows the board: what narrows every list of recipients, and whose they are and what was promised about them. */
class BoardFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient BoardParts parts;
    private final SerializableConsumer<BoardFilter> narrowing;
    private final RecipientFilterFields fields;
    private final ComboBox<Owner> owner = new ComboBox<>();
    private final Select<Promised> promised = new Select<>();
    private final Chips chips = new Chips();
    private transient BoardFilter shown = BoardFilter.all(new UUID(0, 0));

    BoardFields(BoardParts parts, SerializableConsumer<BoardFilter> narrowing) {
        this.parts = parts;
        this.narrowing = narrowing;
        fields = new RecipientFilterFields(
                parts.letters,
                parts.recipients,
                parts.addressees,
                parts.parliaments,
                wanted -> narrowing.accept(shown.with(wanted)));
        owner.setPlaceholder(t("board.owner"));
        owner.setAriaLabel(t("board.owner"));
        owner.setClearButtonVisible(true);
        owner.setItemLabelGenerator(Owner::name);
        owner.setItems(owners());
        owner.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrowing.accept(shown.owned(
                        change.getValue() == null ? null : change.getValue().owned()));
            }
        });
        promised.setAriaLabel(t("board.follow-up"));
        promised.setItems(Promised.values());
        promised.setEmptySelectionAllowed(true);
        promised.setEmptySelectionCaption(t("board.promised.any"));
        promised.setItemLabelGenerator(one -> one == null ? t("board.promised.any") : t(one.key()));
        promised.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrowing.accept(shown.promised(change.getValue()));
            }
        });
        fields.offer(owner, promised);
        getContent().add(fields, chips);
    }

    /** Puts something behind the fields. */
    void offer(Component component) {
        fields.offer(component);
    }

    void show(BoardFilter filter) {
        shown = filter;
        fields.show(filter.meant());
        owner.setValue(filter.owner() == null ? null : owner(filter.owner()));
        promised.setValue(filter.promised());
        chips.clear();
        Under under = filter.under();
        if (under != null) {
            chips.add(name(under), () -> narrowing.accept(shown.under(null)));
        }
        if (filter.concerned() != null) {
            chips.add(t("board.concerned"), () -> narrowing.accept(shown.concerned(null)));
        }
        Silence silence = filter.silence();
        if (silence != null) {
            chips.add(t("board.silent", silence.days()), () -> narrowing.accept(shown.silent(null)));
        }
    }

    /** The filter without what is no longer there. */
    BoardFilter known(BoardFilter asked) {
        BoardFilter known = asked.with(fields.known(asked.meant()));
        if (known.under() instanceof Under.Place(UUID place) && UrlQuery.known(place, this::placeName) == null) {
            known = known.under(null);
        }
        if (known.owner() instanceof Owned.By(UUID account)
                && UrlQuery.known(account, id -> blankToNull(parts.accounts.name(id))) == null) {
            known = known.owned(null);
        }
        return known;
    }

    /** What narrows the board, in words. */
    List<String> inWords() {
        List<String> words = new ArrayList<>(fields.inWords());
        words.addAll(chips.texts());
        words.add(owner.getValue() == null ? "" : owner.getValue().name());
        words.add(promised.getValue() == null ? "" : t(promised.getValue().key()));
        return words.stream().filter(word -> !word.isBlank()).toList();
    }

    private String name(Under under) {
        return switch (under) {
            case Under.Place(UUID place) -> Objects.requireNonNullElse(placeName(place), "?");
            case Under.People people -> t("board.people");
        };
    }

    private @Nullable String placeName(UUID place) {
        return parts.parliaments.named(Set.of(place)).get(place);
    }

    private List<Owner> owners() {
        return Stream.concat(
                        Stream.of(owner(new Owned.Mine()), owner(new Owned.Nobodys())),
                        parts.accounts.colleagues().stream()
                                .map(colleague -> new Owner(new Owned.By(colleague.id()), colleague.name())))
                .toList();
    }

    private Owner owner(Owned owned) {
        return new Owner(
                owned,
                switch (owned) {
                    case Owned.Mine mine -> t("board.owner.mine");
                    case Owned.Nobodys nobodys -> t("board.owner.nobody");
                    case Owned.By(UUID account) -> parts.accounts.name(account);
                });
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    private record Owner(Owned owned, String name) {}
}
