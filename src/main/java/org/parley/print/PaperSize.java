package org.parley.print;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;

/** The paper that a country prints on. */
public enum PaperSize {
    A4("a4"),
    LETTER("us");

    private static final int HEIGHT_OF_LETTER = 279;

    private final String word;

    PaperSize(String word) {
        this.word = word;
    }

    /** The word of the style sheet. */
    public String word() {
        return word;
    }

    /**
     * What is usual in a country, as the CLDR knows it: A4 nearly everywhere.
     *
     * @param country ISO 3166 alpha-2; anything else has A4
     */
    public static PaperSize of(String country) {
        boolean letter = country.matches("[A-Z]{2}")
                && LocaleData.getPaperSize(new ULocale("und_" + country)).getHeight() == HEIGHT_OF_LETTER;
        return letter ? LETTER : A4;
    }
}
