package org.parley.contact.participant;

/** The part of somebody who has one, by name. */
public record PartShown(String name, Part part) {}
