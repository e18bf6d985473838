package org.parley.mail;

import java.util.List;
import org.parley.base.Refusal;
import org.parley.base.Typed;

/**
 * A file that came with a mail and is not kept.
 *
 * @param name as the mail calls it; text and nothing else
 * @param key the key of the sentence that says why
 * @param values what stands in the gaps of the sentence
 */
public record PassedOver(String name, String key, List<Object> values) {

    static PassedOver of(String name, Refusal why) {
        String line = Typed.line(name);
        return new PassedOver(
                line.length() > 200 ? line.substring(0, 200) + "…" : line, why.key(), List.of(why.values()));
    }
}
