/** A matter from the resident's word to the closed dossier: its facts, files, pending steps and ledger. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"community", "engine", "notification", "procedure", "workdays"})
package org.yishiting.matter;
