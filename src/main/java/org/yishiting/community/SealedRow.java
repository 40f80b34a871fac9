package org.yishiting.community;

/** An entity with sealed columns, which it opens itself when somebody asks; listed with {@link Unsealing}. */
public interface SealedRow {

    /** Called when the row is loaded or has got its key. */
    void openWith(Sealed sealed);
}
