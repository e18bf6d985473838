package org.parley.paste.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Dates;
import org.parley.letter.ui.Languages;
import org.parley.paste.text.Day;
import org.parley.paste.text.Doubt;
import org.parley.paste.text.Piece;
import org.parley.paste.text.Understood;

/** What was not sure, a sentence each, above everything else. */
class Questions extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    Questions(Understood letter, SerializableConsumer<LocalDate> dated) {
        letter.missing().forEach(doubt -> list.add(new ListItem(missing(letter, doubt))));
        Stream.of(letter.title(), letter.body()).forEach(this::ask);
        date(letter.date(), dated);
        many(letter.asks().stream());
        letter.to().stream()
                .map(Piece::doubt)
                .filter(doubt -> doubt != null)
                .distinct()
                .forEach(doubt -> list.add(new ListItem(t(doubt.key()))));
        if (!letter.leftOver().isEmpty()) {
            list.add(new ListItem(t("paste.left-over", letter.leftOver().size())));
        }
        getContent().addClassNames("card", "paste-questions");
        getContent().add(new H2(t("paste.questions", list.getComponentCount())), list);
    }

    boolean isEmpty() {
        return list.getComponentCount() == 0;
    }

    private static String missing(Understood letter, Doubt doubt) {
        return doubt == Doubt.LANGUAGE_TWO
                ? t(doubt.key(), Languages.name(letter.language()), Languages.name(letter.second()))
                : t(doubt.key());
    }

    private void ask(@Nullable Piece<String> piece) {
        if (piece != null && piece.doubt() != null && piece.doubt() != Doubt.LANGUAGE_TWO) {
            list.add(new ListItem(t(piece.doubt().key())));
        }
    }

    private void date(@Nullable Piece<Day> date, SerializableConsumer<LocalDate> dated) {
        if (date == null || date.doubt() == null) {
            return;
        }
        ListItem item =
                new ListItem(t(date.doubt().key(), Dates.day(date.value().day())));
        LocalDate other = date.value().other();
        if (other != null) {
            Stream.of(date.value().day(), other).forEach(day -> {
                Button choose = new Button(Dates.day(day), click -> dated.accept(day));
                choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
                item.add(choose);
            });
        }
        list.add(item);
    }

    private void many(Stream<Piece<String>> asks) {
        long tooLong = asks.filter(ask -> ask.doubt() == Doubt.ASK_LONG).count();
        if (tooLong > 0) {
            list.add(new ListItem(t("paste.doubt.ask-long", tooLong)));
        }
    }
}
