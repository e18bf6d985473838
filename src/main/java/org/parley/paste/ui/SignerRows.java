package org.parley.paste.ui;

import static org.parley.base.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.paste.text.Doubt;
import org.parley.paste.text.Piece;
import org.parley.paste.text.Signer;

/** Who signs: ticked until somebody says otherwise. A name with a comma can be made two. */
class SignerRows extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final List<Row> rows = new ArrayList<>();

    SignerRows(List<Piece<Signer>> signatories) {
        signatories.forEach(one -> rows.add(new Row(one.value(), one.doubt())));
        rows.forEach(getContent()::add);
        getContent().addClassName("signer-rows");
    }

    List<Signer> chosen() {
        return rows.stream()
                .filter(row -> row.signs.getValue())
                .map(row -> row.signer)
                .toList();
    }

    private void split(Row row) {
        int place = rows.indexOf(row);
        rows.remove(row);
        List<String> names = List.of(row.signer.inFull().split(",\\s*"));
        for (int i = 0; i < names.size(); i++) {
            rows.add(place + i, new Row(new Signer(names.get(i), "", ""), null));
        }
        getContent().removeAll();
        rows.forEach(getContent()::add);
    }

    private final class Row extends Div {

        private static final long serialVersionUID = 1L;

        private final transient Signer signer;
        private final Checkbox signs;

        Row(Signer signer, @Nullable Doubt doubt) {
            this.signer = signer;
            signs = new Checkbox(signer.inFull(), true);
            signs.getElement().setAttribute("dir", "auto");
            addClassName("signer-row");
            add(signs);
            if (doubt != null) {
                Span why = new Span(t(doubt.key()));
                why.addClassName("whom-note");
                add(why);
            }
            if (doubt == Doubt.SIGNER_COMMA) {
                Button apart = new Button(t("paste.make-two"), click -> split(this));
                apart.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                add(apart);
            }
        }
    }
}
