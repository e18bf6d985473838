package org.parley.paste.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.parley.partner.KnownPartners;
import org.parley.partner.KnownPartners.Found;
import org.parley.partner.KnownPartners.Written;
import org.parley.paste.text.Piece;
import org.parley.roster.ReadSignatory;
import org.parley.signatory.ManySignatories;

/** Who signs, each with what becomes of them: a partner whom we know, a new one, a person, or nobody. */
class SignerRows extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient KnownPartners partners;
    private final List<SignerRow> rows = new ArrayList<>();

    SignerRows(List<Piece<ReadSignatory>> signatories, KnownPartners partners) {
        this.partners = partners;
        List<Found> found = known(signatories.stream().map(Piece::value).toList());
        for (int i = 0; i < signatories.size(); i++) {
            rows.add(row(signatories.get(i), i, found));
        }
        rows.forEach(getContent()::add);
        getContent().addClassName("signer-rows");
    }

    /** How many nobody decided about. */
    long open() {
        return rows.stream().filter(SignerRow::isOpen).count();
    }

    /** What becomes of each; asked once nothing is open. */
    List<ManySignatories.Confirmed> confirmed() {
        return rows.stream().map(SignerRow::confirmed).toList();
    }

    private SignerRow row(Piece<ReadSignatory> signer, int number, List<Found> found) {
        return new SignerRow(
                signer, found.stream().filter(one -> one.number() == number).toList(), this::split);
    }

    private void split(SignerRow row) {
        int place = rows.indexOf(row);
        rows.remove(row);
        List<ReadSignatory> apart = row.signer().apart();
        List<Found> found = known(apart);
        for (int i = 0; i < apart.size(); i++) {
            rows.add(place + i, row(new Piece<>(apart.get(i), row.at(), null), i, found));
        }
        getContent().removeAll();
        rows.forEach(getContent()::add);
    }

    private List<Found> known(List<ReadSignatory> signers) {
        return partners.find(signers.stream()
                .map(one -> new Written(one.name(), one.acronym()))
                .toList());
    }
}
