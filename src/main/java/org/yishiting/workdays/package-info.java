/** Working days from a table of public holidays and make-up days; half days do not exist. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"community", "engine", "house", "signin"})
package org.yishiting.workdays;
