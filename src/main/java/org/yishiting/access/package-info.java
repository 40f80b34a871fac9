/** The one rule set of rights: role × division × matter. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"community", "ledger", "matter", "signin", "worklist"})
package org.yishiting.access;
