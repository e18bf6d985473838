package org.parley.paper.docx;

import java.util.ArrayList;
import java.util.List;
import org.parley.base.Direction;

/** Puts what stands on a sheet in order, and says what must not be torn apart between two pages. */
final class Layout {

    /** So many names stand on one page whatever comes; more of them would leave a hole in the page before. */
    private static final int TOGETHER = 10;

    private Layout() {}

    static List<Para> of(Sheet sheet, Numbering numbering, Script script) {
        Direction direction = new Direction(script.rightToLeft());
        List<Para> paras = new ArrayList<>();
        if (!sheet.organisation().isEmpty()) {
            paras.add(Para.of(Style.ORGANISATION, direction.keeping(sheet.organisation())));
        }
        sheet.letterhead().forEach(line -> paras.add(Para.of(Style.LETTERHEAD, direction.keeping(line))));
        sheet.to().forEach(line -> paras.add(Para.of(Style.ADDRESS, direction.keeping(line))));
        if (!sheet.date().isEmpty()) {
            paras.add(Para.of(Style.DATE, sheet.date()));
        }
        if (!sheet.heading().isEmpty()) {
            paras.add(Para.of(Style.TITLE, direction.keeping(sheet.heading())));
        }
        List<Para> text = Prose.of(sheet.text(), numbering);
        for (int i = 0; i < text.size(); i++) {
            Para para = text.get(i);
            boolean introduces =
                    i + 1 < text.size() && text.get(i + 1).style() == Style.LIST && para.style() != Style.LIST;
            boolean signsOff = i + 1 == text.size() && !sheet.signed().isEmpty();
            paras.add(introduces || signsOff ? para.withNext() : para);
        }
        sheet.signed().forEach(signed -> names(signed, numbering, direction, paras));
        if (paras.isEmpty()) {
            paras.add(Para.of(Style.NORMAL, List.of()));
        }
        return paras;
    }

    private static void names(Signed signed, Numbering numbering, Direction direction, List<Para> paras) {
        int all = signed.names().size() + signed.further().size();
        int number = signed.names().isEmpty() ? 0 : numbering.begin(1, 1);
        if (!signed.line().isEmpty()) {
            paras.add(Para.of(Style.NORMAL, signed.line()).withNext());
        }
        for (int i = 0; i < all; i++) {
            Para para = i < signed.names().size()
                    ? Para.of(Style.SIGNATORY, direction.keeping(signed.names().get(i)))
                            .item(number, 1, true, i + 1)
                    : Para.of(
                            Style.NORMAL,
                            signed.further().get(i - signed.names().size()));
            boolean last = i + 1 == all;
            boolean held = all <= TOGETHER || i < 2 || i + 3 >= all;
            paras.add(held && !last ? para.whole().withNext() : para.whole());
        }
    }
}
