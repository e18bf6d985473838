package org.parley.response.automatic;

/** The headers of a mail, wherever it came from. */
@FunctionalInterface
public interface MailHeaders {

    /** No headers at all: something was pasted. */
    MailHeaders NONE = name -> "";

    /** What the first header of this name says, in whatever case the name is; empty where there is none. */
    String said(String name);
}
