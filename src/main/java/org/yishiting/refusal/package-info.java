/** What people are told when a rule says no: the rule, its words, and the answer that carries them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"house"})
package org.yishiting.refusal;
