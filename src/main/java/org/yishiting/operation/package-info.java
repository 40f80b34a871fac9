/** What operators meet: what production refuses, the first administrator, and the words at start-up. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"community", "house"})
package org.yishiting.operation;
