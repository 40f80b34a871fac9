package org.yishiting.attachment;

/** Asked before a file is stored: whether its matter still takes any. */
public interface OpenMatters {

    /** Throws {@link IllegalStateException} when the matter is over. */
    void requireOpen(String matter);
}
