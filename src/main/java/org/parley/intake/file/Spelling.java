package org.parley.intake.file;

import java.lang.Character.UnicodeScript;

/**
 * How odd a text is as writing. Bytes read in a wrong encoding give letters that no name has: a capital after a small letter, a sign
 * of commerce or arithmetic inside a word, letters of two alphabets in one.
 */
final class Spelling {

    /** Nobody writes this. */
    static final int WRONG = 2;
    /** Somebody may write this, seldom. */
    static final int STRANGE = 1;

    private static final char LATIN_END = '\u0250';

    private static final String INSIDE_WORDS = "’ʼ·‐‑´\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF";
    private static final String DASHES = "–—−";
    private static final String AFTER_WORDS = "’”“‘»›…†™®©ªº²³¹°´·–—‐‑•„‚«‹ʼ";
    private static final String BEFORE_WORDS = "’”“‘«‹»›„‚¡¿©®°ªº´·–—‐‑••ʼ\u2026";
    private static final String MODIFIERS = "ʻʼʽʾʿˈˌː";

    private Spelling() {}

    /** The oddest thing in a text: 0, {@link #STRANGE} or {@link #WRONG}. */
    static int oddness(CharSequence text) {
        int worst = 0;
        for (int i = 0; i < text.length() && worst < WRONG; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && !Character.isSurrogate(c)) {
                worst = Math.max(worst, oddness(c, at(text, i - 2), at(text, i - 1), at(text, i + 1)));
            }
        }
        return worst;
    }

    private static int oddness(char c, char beforeLast, char last, char next) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE -> WRONG;
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER ->
                Math.max(mixed(c, last, next), cased(c, beforeLast, last, next));
            case Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER -> mixed(c, last, next);
            case Character.MODIFIER_LETTER -> MODIFIERS.indexOf(c) >= 0 ? 0 : sign(c, last, next);
            case Character.SPACE_SEPARATOR -> 0;
            default -> sign(c, last, next);
        };
    }

    private static int cased(char c, char beforeLast, char last, char next) {
        boolean ligature = c >= '\uFB00' && c <= '\uFB06';
        if (ligature || (c == 'ƒ' && (Character.isLetter(last) || Character.isLetter(next)))) {
            return WRONG;
        }
        // a single small letter may stand before a capital: Ó hÉigeartaigh
        boolean rises = Character.isUpperCase(c)
                && Character.isLowerCase(last)
                && Character.isLetter(beforeLast)
                && last != 'ß';
        boolean falls = Character.isLowerCase(c) && Character.isUpperCase(next) && c != 'ß';
        if (rises || falls) {
            return WRONG;
        }
        return Character.isUpperCase(c) && Character.isUpperCase(last) && Character.isLowerCase(next) ? STRANGE : 0;
    }

    private static int mixed(char c, char last, char next) {
        if (c < LATIN_END) {
            return 0;
        }
        UnicodeScript script = UnicodeScript.of(c);
        if (script == UnicodeScript.LATIN || script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
            return 0;
        }
        boolean alphabet = script != UnicodeScript.HAN
                && script != UnicodeScript.HIRAGANA
                && script != UnicodeScript.KATAKANA
                && script != UnicodeScript.HANGUL;
        boolean latin = isLatin(last) || isLatin(next);
        return latin && (alphabet || Character.isLowerCase(last) || Character.isLowerCase(next)) ? WRONG : 0;
    }

    private static int sign(char c, char last, char next) {
        boolean after = Character.isLetter(last);
        boolean before = Character.isLetter(next);
        if (c >= '\u2500' && c <= '\u259F' && (after || before)) {
            return WRONG;
        }
        if (after && before) {
            if (DASHES.indexOf(c) >= 0) {
                return Character.isLowerCase(next) ? STRANGE : 0;
            }
            return INSIDE_WORDS.indexOf(c) >= 0 ? 0 : c == '‘' ? STRANGE : WRONG;
        }
        if (after) {
            return AFTER_WORDS.indexOf(c) >= 0 ? 0 : isMark(c) ? STRANGE : WRONG;
        }
        return !before || BEFORE_WORDS.indexOf(c) >= 0 ? 0 : isMark(c) || c == '†' ? STRANGE : WRONG;
    }

    /** What may stand beside a word although it seldom does, in any script. */
    private static boolean isMark(char c) {
        return c == '‡' || c == '€' || c == '£' || c == '§' || c >= '\u2E00' || isOtherPunctuation(c);
    }

    private static boolean isOtherPunctuation(char c) {
        boolean latin = c < '\u0250' || (c >= '\u2000' && c < '\u2100');
        return !latin && Character.getType(c) == Character.OTHER_PUNCTUATION;
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
    }

    private static char at(CharSequence text, int index) {
        return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
    }
}
