/** What a community shows of itself: its picture, where it is, how to reach it and when it is open. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"access", "attachment", "community", "house", "signin"})
package org.yishiting.profile;
