package org.parley.seats;

/**
 * What a seat can show.
 *
 * @param word the word of addresses
 * @param key the key of what it is called
 * @param shape how it is drawn, so that it is told apart without colours
 * @param tone the name of its colour
 * @param main whether it is what the picture is looked at for
 */
public record Value(String word, String key, String shape, String tone, boolean main) {

    static Value of(String word, String key, String shape, String tone) {
        return new Value(word, key, shape, tone, false);
    }

    static Value main(String word, String key, String shape, String tone) {
        return new Value(word, key, shape, tone, true);
    }
}
