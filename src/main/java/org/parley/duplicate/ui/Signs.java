package org.parley.duplicate.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.parley.duplicate.Sign;

/** What speaks for two people being one, then what speaks against it. */
class Signs extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    Signs(List<Sign> signs) {
        getContent().addClassName("signs");
        signs.forEach(sign -> getContent().add(line(sign)));
        getContent().setVisible(!signs.isEmpty());
    }

    private static Div line(Sign sign) {
        Span kind = new Span(name(sign.kind()));
        kind.addClassNames("mark", sign.against() ? "poor" : "good");
        Span value = new Span(sign.kind().endsWith("birthday") ? FieldNames.days(sign.value()) : sign.value());
        value.getElement().setAttribute("dir", "auto");
        Div line = new Div(kind, value);
        line.addClassName("sign");
        return line;
    }

    private static String name(String kind) {
        return switch (kind) {
            case "id" -> t("duplicate.sign.id");
            case "email" -> t("duplicate.sign.email");
            case "channel" -> t("duplicate.sign.channel");
            case "name" -> t("duplicate.sign.name");
            case "other-name" -> t("duplicate.sign.other-name");
            case "similar-name" -> t("duplicate.sign.similar-name");
            case "birthday" -> t("duplicate.sign.birthday");
            case "seat" -> t("duplicate.sign.seat");
            case "chamber" -> t("duplicate.sign.chamber");
            case "parliament" -> t("duplicate.sign.parliament");
            case "other-birthday" -> t("duplicate.sign.other-birthday");
            case "other-gender" -> t("duplicate.sign.other-gender");
            case "other-seat" -> t("duplicate.sign.other-seat");
            case "other-id" -> t("duplicate.sign.other-id");
            case "office" -> t("duplicate.sign.office");
            default -> kind;
        };
    }
}
