package org.yishiting.access;

/** Lets a feature say who takes part in a matter without a post over it or a step of it, and so may see it. */
public interface Involvement {

    boolean involves(String user, String matter);
}
