package org.parley.account;

/** Whom a link is for, so that its page can greet them. */
public record Expected(String name, String email) {}
