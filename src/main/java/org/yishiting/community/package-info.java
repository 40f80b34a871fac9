/** Where people live and who does what there: divisions, households, posts and parties. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"house", "signin", "step"})
package org.yishiting.community;
