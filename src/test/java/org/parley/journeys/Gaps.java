package org.parley.journeys;

import java.util.List;
import java.util.function.Consumer;

/** What the sample campaign has none of, so that its pages would stay empty or could not be opened. */
final class Gaps {

    private static final String LETTER = """
            Open letter on the gates of the river

            1 November 2026

            To: the Parliament of Canada; the League of the Straits

            Dear Members,

            We urge you to open the gates.

            Respectfully,

            1. Northlight Foundation (NLF)
            """;

    private final Desk desk;
    private final Consumer<String> looking;

    /** @param looking looks at a page that is passed on the way, by its name */
    Gaps(Desk desk, Consumer<String> looking) {
        this.desk = desk;
        this.looking = looking;
    }

    /** Whom we promised something. */
    private List<String> people() {
        desk.browser().goTo("");
        return desk.browser().links().stream()
                .filter(link -> link.matches("lawmakers/[0-9a-f-]{36}"))
                .distinct()
                .toList();
    }

    /** Fills them, and says where the pages are that no link leads to. */
    List<String> fill() {
        partner();
        list();
        String campaign = campaign();
        goal(campaign);
        pasted();
        List<String> people = people();
        return List.of(
                campaign + "/news",
                twoSideBySide(),
                handedIn(),
                endOfAMandate(people.get(0)),
                twoWhoMayBeOne(people.get(1), people.get(2)));
    }

    private void partner() {
        desk.browser().goTo("partners");
        desk.press("New partner");
        desk.type("Name", "Northlight Foundation");
        desk.press("Save");
        desk.mustShow("Northlight Foundation");
    }

    private void list() {
        desk.browser().goTo("lawmakers?search=Petitclaire");
        desk.press("Save as a list");
        Object box = desk.field("Name of the list");
        desk.browser().run("""
                arguments[0].dispatchEvent(new CustomEvent('custom-value-set', {detail: 'Those of the river', bubbles: true}));""", box);
        desk.browser().settle();
        desk.press("Save");
    }

    private String campaign() {
        desk.browser().goTo("campaigns");
        return desk.browser().links().stream()
                .filter(link -> link.matches("campaigns/[0-9a-f-]{36}"))
                .findFirst()
                .orElseThrow();
    }

    /** Two letters, each with numbers of its own. */
    private String twoSideBySide() {
        desk.browser().goTo("letters");
        List<String> letters = desk.browser().links().stream()
                .filter(link -> link.matches("letters/[0-9a-f-]{36}"))
                .map(link -> link.replace("letters/", ""))
                .distinct()
                .toList();
        return "compare?letters=true&one=" + letters.get(0) + "&other=" + letters.get(1);
    }

    private void goal(String campaign) {
        desk.browser().goTo(campaign + "/progress");
        desk.press("State a goal");
        desk.choose("What is counted", "Answers");
        desk.type("How many", "40");
        desk.press("Save");
        desk.mustShow("The goal is stated.");
    }

    private void pasted() {
        desk.paste.reads(LETTER);
        looking.accept("what was understood of a pasted letter");
    }

    private String handedIn() {
        desk.intake.hands(IntakePage.LISTS.resolve("canada.csv"));
        looking.accept("the columns of a list");
        desk.intake.isFrom("Parliament of Canada", "");
        desk.intake.looksAtWhatWouldHappen();
        return desk.browser().path().substring(1);
    }

    private String endOfAMandate(String person) {
        desk.browser().goTo(person);
        desk.press("End");
        desk.day("Last day", Journey.today().minusDays(1));
        desk.press("Save");
        desk.mustShow("The mandate was ended.");
        return "mandates-ended";
    }

    private static String twoWhoMayBeOne(String one, String other) {
        return "duplicates/%s/%s".formatted(id(one), id(other));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
