/** How residents rate the outcome, and what supervision makes of their dissatisfaction. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"engine", "form", "house", "ledger", "matter", "refusal", "workdays"})
package org.yishiting.rating;
