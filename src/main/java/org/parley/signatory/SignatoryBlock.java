package org.parley.signatory;

/**
 * What stands under a letter.
 *
 * @param signed who signs; of a sealed letter, who had signed when it was sealed
 * @param late who signed after the letter was sealed; nobody before
 */
public record SignatoryBlock(Stand signed, Stand late) {

    /** Whether nobody stands there. */
    public boolean isEmpty() {
        return signed.isEmpty() && late.isEmpty();
    }
}
