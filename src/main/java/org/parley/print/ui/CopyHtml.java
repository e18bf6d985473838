package org.parley.print.ui;

import java.util.List;
import java.util.Locale;
import org.parley.base.ui.Words;
import org.parley.copy.Below;
import org.parley.copy.Copy;
import org.parley.letterhead.Letterhead;
import org.parley.print.Printed;
import org.parley.print.page.Markup;
import org.parley.signatory.Stand;

/** Writes copies as HTML, each for pages of its own in its own language and direction. Every other one counts its pages apart. */
final class CopyHtml {

    private static final int MANY = 12;

    private final Markup page;
    private final Letterhead letterhead;
    private boolean even = true;
    private long broken;

    CopyHtml(Markup page, Letterhead letterhead) {
        this.page = page;
        this.letterhead = letterhead;
    }

    /** How many say something else than what was sealed. */
    long broken() {
        return broken;
    }

    void write(Printed printed) {
        Copy copy = printed.copy();
        even = !even;
        broken += printed.broken() ? 1 : 0;
        page.open(
                "article",
                "class",
                "copy " + printed.paper().word() + (even ? " even" : " odd"),
                "lang",
                copy.language(),
                "dir",
                copy.direction());
        head();
        if (copy.recipient() != null) {
            lines("window", printed.address());
        }
        if (!copy.dateAbove().isEmpty()) {
            page.element("p", copy.dateAbove(), "class", "date");
        }
        if (copy.recipient() == null) {
            lines("to", copy.to());
        }
        if (!copy.titleAbove().isEmpty()) {
            page.open("h1").element("bdi", copy.titleAbove()).close("h1");
        }
        page.open("div", "class", "text").raw(Prose.html(copy.text())).close("div");
        copy.under().forEach(this::signed);
        if (printed.checksum() != null) {
            Locale language = Locale.forLanguageTag(copy.language());
            page.open("footer", "class", "seal")
                    .text(Words.text("print.seal", language) + " ")
                    .element("bdi", printed.checksum(), "dir", "ltr")
                    .close("footer");
        }
        page.close("article");
    }

    private void head() {
        if (letterhead.isEmpty()) {
            return;
        }
        page.open("header", "class", "letterhead");
        said("name", letterhead.name());
        said("", String.join(" · ", letterhead.lines()));
        said("", letterhead.contact());
        said("", letterhead.note());
        page.close("header");
    }

    private void said(String name, String line) {
        if (!line.isEmpty()) {
            page.open("div", "class", name).element("bdi", line).close("div");
        }
    }

    private void lines(String name, List<String> lines) {
        page.open("div", "class", name);
        lines.forEach(line -> page.open("div").element("bdi", line).close("div"));
        page.close("div");
    }

    private void signed(Below below) {
        Stand stand = below.stand();
        page.open("section", "class", stand.names().size() > MANY ? "signed many" : "signed");
        if (!below.line().isEmpty()) {
            page.element("p", below.line());
        }
        if (!stand.names().isEmpty()) {
            page.open("ol");
            stand.names().forEach(name -> page.open("li").element("bdi", name).close("li"));
            page.close("ol");
        }
        below.further().forEach(line -> page.element("p", line));
        page.close("section");
    }
}
