package org.parley.paste;

import java.util.List;
import org.parley.recipient.AddresseeChoice;

/**
 * Who in the directory a name of a "To:" block can mean.
 *
 * @param candidates the most likely first; none when nobody is known by that name
 * @param sure whether it is the first candidate and nobody needs to be asked
 */
public record Meant(String name, List<AddresseeChoice> candidates, boolean sure) {}
