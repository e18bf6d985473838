package org.parley.seats;

/**
 * Who sits together: a party or group, by name; those without one have an empty name.
 *
 * @param label what a picture calls it
 */
public record Party(String name, String label, int seats, Side side) {}
