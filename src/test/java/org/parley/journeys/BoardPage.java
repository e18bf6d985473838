package org.parley.journeys;

import java.time.LocalDate;

/** The board of a letter. */
final class BoardPage extends Screen {

    BoardPage(Browser browser) {
        super(browser);
    }

    void opens() {
        press("Board");
        mustShow("Looked after by");
    }

    /** Follows a number of the summary, by the name of its row and its column. */
    void follows(String row, String column) {
        browser.run("arguments[0].click()", await("“" + column + "” of " + row, """
                const line = [...document.querySelectorAll('.board-table tr')].find(e => e.textContent.includes(arguments[0]));
                const cell = line && [...line.querySelectorAll('td')].find(e => e.dataset.label === arguments[1]);
                return cell ? cell.querySelector('a') : null;""", row, column));
        browser.settle();
    }

    void assignsTo(String name) {
        press("Assign");
        choose("Looked after by", name);
        press("Assign");
    }

    void plans(String what, LocalDate day) {
        press("Plan a follow-up");
        type("What", what);
        day("By", day);
        press("Plan a follow-up");
    }

    void saves(String view) {
        press("Views");
        press("Save this view");
        type("Name", view);
        tick("Colleagues find it too");
        press("Save");
        mustShow("The view “" + view + "” is saved.");
    }

    String address() {
        return String.valueOf(browser.run("return location.pathname.substring(1) + location.search"));
    }
}
