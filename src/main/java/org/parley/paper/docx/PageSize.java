package org.parley.paper.docx;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;

/** The paper of a country, as CLDR knows it: Letter in North America and some neighbours, A4 elsewhere. In twentieths of a point. */
enum PageSize {
    A4(11906, 16838),
    LETTER(12240, 15840);

    private static final int LETTER_HEIGHT = 279;

    private final int width;
    private final int height;

    PageSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    static PageSize of(String country) {
        boolean known = country.matches("[A-Z]{2}");
        return known && LocaleData.getPaperSize(new ULocale("und", country)).getHeight() == LETTER_HEIGHT ? LETTER : A4;
    }

    String width() {
        return Integer.toString(width);
    }

    String height() {
        return Integer.toString(height);
    }
}
