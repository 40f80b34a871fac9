/** A small town to try everything out, with an account for each role. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"community", "house", "operation", "procedure", "profile"})
package org.yishiting.demo;
