/** Finds in words what would tell the world who somebody is or how to reach them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"house"})
package org.yishiting.personal;
