package org.parley.print.page;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.base.ui.Words;

/**
 * A page for the printer: a bar that is on the screen only, and below it what goes to paper. Until its last line has arrived it says
 * on paper too that it is not whole, because half of the copies must not look like all.
 *
 * @param base the path under which Parley is reached, without a slash at its end
 * @param language in which the bar speaks
 * @param sheets names of style sheets beside the common one
 */
public record PaperPage(Markup page, String base, Locale language, List<String> sheets) {

    public PaperPage {
        sheets = List.copyOf(sheets);
    }

    /** Where else the bar leads: an address relative to the application, and what it is called. */
    public record Door(String path, String text) {}

    /** Begins the page; what it is for stands in the bar. */
    public void begin(String title, String about, String back, List<String> sentences, Door... doors) {
        page.raw("<!DOCTYPE html>\n")
                .open("html", "lang", language.toLanguageTag(), "dir", direction())
                .open("head")
                .raw(
                        "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", title)
                .open("link", "rel", "stylesheet", "href", base + "/styles/print.css")
                .raw("");
        sheets.forEach(sheet -> page.open("link", "rel", "stylesheet", "href", base + "/styles/" + sheet + ".css"));
        page.open("link", "rel", "icon", "href", base + "/images/mark.svg")
                .open("script", "src", base + "/components/print.js", "defer", "defer")
                .close("script")
                .close("head")
                .open("body")
                .open("nav", "aria-label", say("print.bar"))
                .element("a", say("print.back"), "href", base + "/" + back)
                .open("div")
                .element("strong", title, "dir", "auto")
                .element("span", about)
                .close("div");
        for (Door door : doors) {
            page.element("a", door.text(), "href", base + "/" + door.path());
        }
        page.element("button", say("print.print"), "type", "button", "data-print", "print", "disabled", "disabled")
                .close("nav");
        sentences.forEach(sentence -> page.element("p", sentence, "class", "sentence"));
        page.element("p", say("print.unfinished"), "class", "unfinished", "role", "status")
                .open("main");
    }

    /** Ends a page that is whole. */
    public void end(@Nullable String warning) {
        page.close("main");
        if (warning != null) {
            page.element("p", warning, "class", "sentence problem", "role", "alert");
        }
        page.open("i", "id", "whole", "hidden", "hidden")
                .close("i")
                .close("body")
                .close("html")
                .flush();
    }

    /** A page that has nothing to print, and says why. */
    public void nothing(String title, String sentence, String back) {
        begin(title, "", back, List.of(sentence));
        page.close("main").close("body").close("html").flush();
    }

    private String say(String key) {
        return Words.text(key, language);
    }

    private String direction() {
        return ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr";
    }
}
