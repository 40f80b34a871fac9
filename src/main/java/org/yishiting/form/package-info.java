/** Task forms: what they show of the case, and the check of what is submitted. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"refusal"})
package org.yishiting.form;
