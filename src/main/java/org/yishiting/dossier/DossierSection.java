package org.yishiting.dossier;

/**
 * One part of the dossier of one matter.
 *
 * @param feature who contributes it
 * @param content for the fragments of its template
 */
public record DossierSection(String feature, Object content) {

    /** Key of the title in the feature's bundle. */
    public String title() {
        return feature + ".dossier";
    }

    public String template() {
        return feature + "/dossier";
    }
}
