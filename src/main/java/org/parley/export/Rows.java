package org.parley.export;

import java.util.function.Consumer;

/**
 * The rows of a list, handed over one after the other and never held together. They are read while the export's own transaction
 * runs, as the person who asked.
 *
 * @param <R> what is known of a row
 */
@FunctionalInterface
public interface Rows<R> {

    /**
     * Hands every row to the reader, in the order of the list.
     *
     * @param chosen what goes out of each; what nobody chose need not be read
     */
    void each(ExportChoice chosen, Consumer<? super R> reader);
}
