package org.parley.lawmaker;

/** By which value another list knows a lawmaker. */
public record ExternalId(String scheme, String value) {}
