/** Which procedures exist, which one a community has chosen, what may be deployed, and the picture of what runs. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"community", "engine", "form", "house", "refusal"})
package org.yishiting.procedure;
