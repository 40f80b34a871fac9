/** Task forms: what they show of the case, and the check of what is submitted. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"house", "refusal"})
package org.yishiting.form;
