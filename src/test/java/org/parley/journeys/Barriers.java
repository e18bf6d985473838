package org.parley.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks with axe-core for what keeps people from using the page that a browser shows. */
final class Barriers {

    private static final String SCRIPT = script();
    private static final String REQUIRED = "ARIA attribute is not allowed: aria-required=\"true\"";

    /**
     * Vaadin shades its surfaces, from a tone to nearly the same one, and axe-core measures no contrast on a shade. The flat tone
     * beneath is measured instead. What we shade ourselves stays.
     */
    private static final String FLATTEN = """
            const isVaadins = e => e?.localName.startsWith('vaadin-');
            const flatten = root => root.querySelectorAll('*').forEach(e => {
              if ((isVaadins(e) || isVaadins(root.host)) && getComputedStyle(e).backgroundImage.includes('gradient')) {
                e.style.setProperty('background-image', 'none', 'important');
              }
              if (e.shadowRoot) flatten(e.shadowRoot);
            });
            document.documentElement.style.setProperty('background-image', 'none', 'important');
            flatten(document);
            """;

    private static final String LOOK = """
            const [within, done] = arguments;
            // What still fades in has other colours than what has arrived: it arrives at once, and so does what that sets going.
            const moving = root => [...root.getAnimations(), ...[...root.querySelectorAll('*')].filter(e => e.shadowRoot).flatMap(e => moving(e.shadowRoot))];
            const ends = one => Number.isFinite(one.effect?.getComputedTiming().endTime) && one.playbackRate > 0;
            const arrive = async () => {
              for (let some = moving(document).filter(ends), frames = 0; some.length && frames < 180; some = moving(document).filter(ends), frames++) {
                some.forEach(one => one.finish());
                await new Promise(requestAnimationFrame);
              }
            };
            arrive().then(() => axe.run(within ? document.querySelector(within) : document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: {'target-size': {enabled: true}},
              resultTypes: ['violations'],
            })).then(found => done(found.violations.flatMap(rule => rule.nodes.map(node => ({
              rule: rule.id, impact: rule.impact, what: rule.help, element: node.html.replace(/\\s+/g, ' ').slice(0, 240),
              remedy: node.failureSummary.replace(/\\s+/g, ' '), where: node.target.flat().join(' ') })))), error => done(String(error)));
            """;

    /** The widest element of a page that must be moved sideways to be read, and by how many pixels; none where all is in sight. */
    private static final String SIDEWAYS = """
            const room = document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[part~=content]');
            const rooms = [document.scrollingElement, room].filter(one => one && one.scrollWidth > one.clientWidth + 1);
            if (!rooms.length) return null;
            const end = e => e.getBoundingClientRect().right;
            const held = e => e && e !== document.body && (getComputedStyle(e).overflowX !== 'visible' || held(e.parentElement));
            const widest = [...document.body.querySelectorAll('*')].filter(e => !held(e)).reduce((a, b) => (end(b) > end(a) ? b : a));
            return widest.cloneNode().outerHTML.slice(0, 240) + ': ' + (rooms[0].scrollWidth - rooms[0].clientWidth) + ' pixels too wide';""";

    /** What Vaadin draws by itself and no page of ours can mend. */
    private static final List<Known> KNOWN = List.of(
            new Known(
                    "target-size",
                    "<td ",
                    "",
                    "Cells of a grid are for arrow keys; who points, points at what is in them."),
            new Known("target-size", "<th ", "", "The same of the cells above the columns."),
            new Known(
                    "aria-allowed-attr",
                    "<vaadin-custom-field ",
                    REQUIRED,
                    "A group that must be filled in is not told so."),
            new Known(
                    "aria-allowed-attr",
                    "<vaadin-select-value-button ",
                    REQUIRED,
                    "Nor is a button that opens a list."));

    private final Browser browser;

    Barriers(Browser browser) {
        this.browser = browser;
    }

    /** What is gravely in the way on the whole page. */
    List<Barrier> onPage(String page) {
        return within(page, "");
    }

    /** What is in the way in the part of the page that a selector names. */
    List<Barrier> within(String page, String selector) {
        if (!Boolean.TRUE.equals(browser.run("return !!window.axe"))) {
            browser.run(SCRIPT);
        }
        browser.run(FLATTEN);
        Object found = browser.driver().executeAsyncScript(LOOK, selector);
        if (!(found instanceof List<?> list)) {
            throw new AssertionError("axe-core did not look at %s: %s".formatted(page, found));
        }
        return list.stream()
                .map(Map.class::cast)
                .map(one -> new Barrier(
                        page,
                        String.valueOf(one.get("rule")),
                        String.valueOf(one.get("impact")),
                        String.valueOf(one.get("what")),
                        String.valueOf(one.get("element")),
                        one.get("remedy") + " (" + one.get("where") + ")"))
                .filter(Barrier::isGrave)
                .filter(barrier -> KNOWN.stream().noneMatch(known -> known.is(barrier)))
                .toList();
    }

    /** Whether the page has to be moved to and fro to be read, as success criterion 1.4.10 of WCAG forbids. */
    List<Barrier> sideways(String page) {
        Object widest = browser.run(SIDEWAYS);
        return widest == null
                ? List.of()
                : List.of(new Barrier(
                        page,
                        "reflow",
                        "serious",
                        "Pages must not go sideways",
                        String.valueOf(widest),
                        "Let it break"));
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(
                Barriers.class.getResourceAsStream("/axe.min.js"), "axe-core on the class path")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule that an element of Vaadin's breaks, what is said of it, and why that keeps nobody away. */
    private record Known(String rule, String markup, String said, String reason) {

        boolean is(Barrier barrier) {
            return rule.equals(barrier.rule())
                    && barrier.element().startsWith(markup)
                    && barrier.remedy().contains(said);
        }
    }
}
