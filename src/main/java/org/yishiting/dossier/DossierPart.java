package org.yishiting.dossier;

import java.util.Optional;

/**
 * What one feature shows of a matter in its dossier; a bean of the feature.
 *
 * <p>The feature brings the title {@code <feature>.dossier} in its bundle and the template {@code <feature>/dossier} with
 * two fragments, {@code page(content, view)} for the page of staff and {@code print(content, view)} for the PDF. {@code
 * content} is what {@link #contentOf} answers, {@code view} a {@link DossierView}. The title is put in front of both.
 */
public interface DossierPart {

    /** The feature's name as in its package; also the anchor of the part on the page. */
    String feature();

    Chapter chapter();

    /** All that the fragments show, loaded; empty when there is nothing to show yet. */
    Optional<?> contentOf(String matter);
}
