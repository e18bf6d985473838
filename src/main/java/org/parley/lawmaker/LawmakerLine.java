package org.parley.lawmaker;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lawmaker as a list shows them, with the latest of their mandates.
 *
 * @param name the name as officially written
 * @param seatedFrom the day the latest mandate began; null when unknown
 * @param seatedUntil the day it ended; null while it is open or when there is none
 * @param inOffice whether they hold a seat today
 * @param writable whether a letter can reach them: an e-mail, web form, post or fax that has not bounced
 * @param mandates how many seats they held, the present one included
 */
public record LawmakerLine(
        UUID id,
        String name,
        @Nullable UUID parliamentId,
        @Nullable UUID chamberId,
        String parliament,
        String chamber,
        String constituency,
        String party,
        String politicalGroup,
        @Nullable LocalDate seatedFrom,
        @Nullable LocalDate seatedUntil,
        boolean inOffice,
        boolean writable,
        int mandates) {}
