package org.parley.intake.file;

/**
 * The zero bytes of a file, which tell text in two bytes a letter from what is no text.
 *
 * @param atEven how many stand at even offsets
 * @param first the offset of the first one, -1 without any
 */
record Nuls(long atEven, long atOdd, long first) {

    static final Nuls NONE = new Nuls(0, 0, -1);

    boolean none() {
        return first < 0;
    }
}
