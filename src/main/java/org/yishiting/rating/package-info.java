/** How residents rate the outcome, and what supervision makes of their dissatisfaction. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"council", "community", "engine", "matter", "notification", "workdays"})
package org.yishiting.rating;
