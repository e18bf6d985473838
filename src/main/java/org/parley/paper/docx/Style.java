package org.parley.paper.docx;

/** How a paragraph is styled, so that whoever goes on working in the file can change all of its kind at once. */
enum Style {
    NORMAL("Normal", "Normal"),
    ORGANISATION("Organisation", "Organisation"),
    LETTERHEAD("Letterhead", "Letterhead"),
    DATE("Date", "Date"),
    ADDRESS("InsideAddress", "Inside Address"),
    TITLE("Title", "Title"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    HEADING_3("Heading3", "heading 3"),
    HEADING_4("Heading4", "heading 4"),
    HEADING_5("Heading5", "heading 5"),
    HEADING_6("Heading6", "heading 6"),
    QUOTE("Quote", "Quote"),
    CODE("PlainText", "Plain Text"),
    LIST("ListParagraph", "List Paragraph"),
    SIGNATORY("Signatory", "Signatory"),
    RULE("Rule", "Rule"),
    CAPTION("Caption", "caption"),
    TABLE("TableText", "Table Text"),
    TABLE_SMALL("TableTextSmall", "Table Text Small"),
    TABLE_SMALLEST("TableTextSmallest", "Table Text Smallest"),
    FOOTER("Footer", "footer");

    private final String id;
    private final String called;

    Style(String id, String called) {
        this.id = id;
        this.called = called;
    }

    /** By which paragraphs name it. */
    String id() {
        return id;
    }

    /** Its name, which a word processor translates where it knows it. */
    String called() {
        return called;
    }

    static Style heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            case 5 -> HEADING_5;
            default -> HEADING_6;
        };
    }

    boolean isHeading() {
        return id.startsWith("Heading");
    }

    /** Whether no word processor knows a style of that name. */
    boolean isOurs() {
        return switch (this) {
            case ORGANISATION, LETTERHEAD, SIGNATORY, RULE, TABLE, TABLE_SMALL, TABLE_SMALLEST -> true;
            default -> false;
        };
    }
}
