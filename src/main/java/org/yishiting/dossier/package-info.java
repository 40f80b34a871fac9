/** What features contribute to the dossier of a matter 一事一档: its parts, their order and how they are read. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.yishiting.dossier;
