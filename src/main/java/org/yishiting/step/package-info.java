/** A user task's life: offered, claimed, completed, withdrawn, held and guarded. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine", "form", "house", "refusal"})
package org.yishiting.step;
