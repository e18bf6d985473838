package org.parley.response;

import java.time.LocalDate;

/**
 * What is the same for many responses that are logged at once.
 *
 * @param bounced whether the channels by which they came back undelivered do not work; of no effect with another class
 */
public record ManyDetails(LocalDate receivedOn, ReceivedVia via, ResponseClass responseClass, boolean bounced) {}
