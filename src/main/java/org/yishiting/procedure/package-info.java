/** Which procedures exist, which one a community has chosen, and the picture of it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"community", "engine", "refusal"})
package org.yishiting.procedure;
