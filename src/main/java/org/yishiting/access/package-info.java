/** The one rule set of rights: role × division × matter. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"community", "engine", "matter"})
package org.yishiting.access;
