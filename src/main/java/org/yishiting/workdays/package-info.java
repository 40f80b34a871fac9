/** Working days from a table of public holidays and make-up days; half days do not exist. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"engine"})
package org.yishiting.workdays;
